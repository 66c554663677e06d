import { formatGiven, formatNumber } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import { transitionName, type Context } from "../context.ts";
import { pathwaysShown, transitionRuns, warmingOf } from "../figures/scenario-figures.tsx";
import { pointsOf } from "../points.ts";
import { heading, lead, table } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";

const inputs = [
  "scenario.electricityPrice",
  "scenario.gridIntensity",
  "scenario.carbonPriceLevel",
] as const;

const firstKnot = 2020;

/** The source paths behind the scenarios, so that a reader can run them again. */
export function pathTables(context: Context): readonly string[] {
  const { t } = context;
  return [
    heading(t("scenarios.pathsTitle")),
    lead(t("scenarios.pathsLead")),
    ...inputs.map((input) => inputTable(context, input)),
    warmingTable(context),
  ];
}

function knots({ last }: Context): readonly number[] {
  const years: number[] = [];
  for (let year = firstKnot; year <= last; year += 5) years.push(year);
  return years;
}

function inputTable(context: Context, input: (typeof inputs)[number]): string {
  const { request, say, locale, t } = context;
  const years = knots(context);
  const declared = request.model.symbols.get(input);
  const rows = transitionRuns(context).map(([id, run]): readonly Code[] => {
    const given = request.inputs.find(({ scenario }) => scenario === run.scenario);
    const view = given?.views.find((each) => each.input === input);
    const points = pointsOf(view?.value);
    const cells = years.map((year) => str(cell(points[String(year)])));
    return [str(transitionName(request.library, id, say)), ...cells];
  });
  const unit = unitText(declared?.unitText ?? "1", locale);
  return yearTable(context, {
    caption: t("scenarios.pathCaption", {
      what: declared === undefined ? input : say(declared.declaration.means),
      unit,
      id: input,
    }),
    head: t("table.transition"),
    rows,
  });
}

function cell(value: number | undefined): string {
  if (value === undefined) return "–";
  return formatGiven(Number(value.toPrecision(5)));
}

function warmingTable(context: Context): string {
  const { t } = context;
  const rows = pathwaysShown(context).map((pathway): readonly Code[] => {
    const { points } = warmingOf(context, pathway);
    const cells = knots(context).map((year) => {
      const value = points.find((point) => point.year === year)?.value;
      return str(value === undefined ? "–" : formatNumber(value, 3));
    });
    return [str(pathway), ...cells];
  });
  return yearTable(context, {
    caption: t("scenarios.warmingTableCaption"),
    head: t("table.pathway"),
    rows,
  });
}

interface YearTable {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly (readonly Code[])[];
}

function yearTable(context: Context, { caption, head, rows }: YearTable): string {
  const years = knots(context).map((year) => ({
    head: String(year),
    share: 1,
    align: "right" as const,
  }));
  return table({ caption, columns: [{ head, share: 2 }, ...years], rows, size: 7 });
}
