import {
  abatementCurveSeries,
  type AbatementCurveSeries,
} from "../../charts/abatement-curve/abatement-curve-series.ts";
import { formatBounds } from "../../format/range.ts";
import { formatNumber } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import { ensembleOf, numberOf, runOf, viewOf, type Context } from "../context.ts";
import { abatementFigure } from "../figures/lever-figures.tsx";
import { linesText } from "../reconciliation/origins.ts";
import { heading, lead, note, table, together } from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import { headed, type FigureList } from "../typst/figure.ts";
import { valueOfKind } from "../typst/kinds.ts";

/** The measures the company names with a yearly saving, by cost; one sentence where there are none. */
export function abatementSection(context: Context, figures: FigureList): string {
  const { t, say, names, request } = context;
  const [name] = names;
  if (name === undefined) return "";
  const series = abatementCurveSeries({
    run: runOf(context, name.scenario),
    ensemble: ensembleOf(context, name.scenario),
    nameOf: (id) => {
      const measure = request.company.measures.find((each) => each.id === id);
      return measure === undefined ? id : say(measure.name);
    },
  });
  if (series.measures.length === 0) {
    const count = String(request.company.measures.length);
    return together([heading(t("abatement.title")), lead(t("abatement.none", { count }))]);
  }
  return [
    headed(abatementFigure(context, series), figures),
    measureTable(context, series),
    note(capitalNote(context)),
  ].join("");
}

/** What the cost of every measure rests on: one assumed capital cost, with its range. */
function capitalNote(context: Context): string {
  const { t, locale } = context;
  const view = viewOf(context, "transition.retrofitCapex");
  const range = view?.provenance.range;
  const isPlain = typeof range?.low === "number" && typeof range.high === "number";
  const bounds =
    isPlain && range !== undefined
      ? formatBounds({ low: Number(range.low), high: Number(range.high) }, locale, 0)
      : "–";
  return t("abatement.capital", {
    capex: formatNumber(numberOf(context, "transition.retrofitCapex")),
    range: bounds,
    unit: unitText(view?.unit ?? "", locale),
  });
}

function measureTable(context: Context, series: AbatementCurveSeries): string {
  const { t, locale } = context;
  const right = { align: "right" } as const;
  return table({
    anchor: "levers/abatement",
    caption: t("abatement.tableCaption", { unit: unitText(series.unit, locale) }),
    columns: [
      { head: t("abatement.number"), ...right },
      { head: t("abatement.measure"), share: 2.2 },
      { head: t("abatement.saving"), ...right },
      { head: t("abatement.tonnes"), ...right },
      { head: t("abatement.cost"), ...right },
      { head: t("table.evidence"), share: 2 },
    ],
    rows: series.measures.map((measure): readonly Code[] => [
      str(String(measure.number)),
      str(measure.name),
      str(savingText(context, measure.id)),
      str(formatNumber(measure.tonnes, 1)),
      costCell(context, measure),
      evidenceCell(context, measure.id),
    ]),
  });
}

function savingText(context: Context, id: string): string {
  const saving = context.request.company.measures.find((each) => each.id === id)?.saving;
  if (saving === undefined) return "–";
  return formatNumber(saving.unit === "kWh" ? saving.value / 1000 : saving.value);
}

function costCell(
  { locale }: Context,
  { cost, spread }: AbatementCurveSeries["measures"][number],
): Code {
  const value = valueOfKind(formatNumber(cost), "assumed");
  if (spread === undefined) return value;
  return call("with-range", [value, str(formatBounds(spread, locale, 0))]);
}

function evidenceCell(context: Context, id: string): Code {
  const measure = context.request.company.measures.find((each) => each.id === id);
  const { saving } = measure ?? {};
  if (saving === undefined) return str("–");
  const { source, locator, quote } = saving;
  const start = measure?.start?.value ?? 0;
  const from = linesText([`${source ?? ""} ${locator ?? ""}`], context);
  const words =
    start > context.baseYear ? [context.t("abatement.planned", { year: String(start) })] : [];
  return call("lines", [
    array([
      call("small", [str([...words, from].join(" "))]),
      ...(quote === undefined ? [] : [call("quoted", [str(quote)])]),
    ]),
  ]);
}
