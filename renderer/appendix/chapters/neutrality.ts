import { scalar, unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { chooseScale, onScale, signedOnScale, type Scale } from "../../format/scale.ts";
import type { Chapter } from "../chapter.ts";
import { coherentNames, numberOf, runOf, type Context, type PairingName } from "../context.ts";
import { neutralityFigure, netTargets } from "../figures/neutrality-figure.tsx";
import { sourceReference } from "../references.ts";
import { neutralSummary } from "../sentences.ts";
import {
  chapterHeading,
  heading,
  lead,
  note,
  paragraph,
  table,
  together,
} from "../typst/blocks.ts";
import { array, call, str, type Code } from "../typst/code.ts";
import { figureList, headed } from "../typst/figure.ts";
import { chanceCell, neutralCell, rangedValue } from "./basis.ts";

/** Net scope 1 and 2 against targets and reference paths. */
export function neutralityChapter(context: Context): Chapter {
  const { t, baseYear } = context;
  const figures = figureList();
  const typst = [
    chapterHeading(t("neutrality.title"), "neutrality"),
    lead(neutralSummary(context)),
    heading(t("neutrality.targetsTitle")),
    targetTable(context),
    together([
      heading(t("neutrality.basesTitle")),
      paragraph(t("neutrality.basesText", { year: String(baseYear) })),
      basesTable(context),
    ]),
  ];
  for (const name of contrasted(context)) {
    const figure = neutralityFigure(context, name);
    typst.push(headed(figure, figures));
  }
  typst.push(
    together([
      heading(t("neutrality.tableTitle")),
      lead(t("neutrality.tableLead")),
      pathTable(context),
      note(t("neutrality.tableNote", { threshold: thresholdText(context) })),
    ]),
  );
  return { name: "neutrality", typst: typst.join("\n"), figures: figures.files() };
}

function thresholdText(context: Context): string {
  return formatPercent(numberOf(context, "carbon.neutralityThreshold"), context.locale, 1);
}

/** The coherent pairings with the least and the most net emissions up to the second reporting year. */
function contrasted(context: Context): readonly PairingName[] {
  const sum = ({ scenario }: PairingName): number =>
    valueIn(runOf(context, scenario), { metric: "carbon.cumulative" }, context.far);
  const ordered = [...coherentNames(context)].sort((a, b) => sum(a) - sum(b));
  const [least] = ordered;
  const most = ordered.at(-1);
  if (least === undefined || most === undefined) return [];
  return least === most ? [least] : [least, most];
}

function targetTable(context: Context): string {
  const { t, say } = context;
  return table({
    caption: t("neutrality.targetsCaption"),
    columns: [
      { head: t("table.target"), share: 1.4 },
      { head: t("table.year") },
      { head: t("table.covers"), share: 1.4 },
      { head: t("table.evidence"), share: 3 },
    ],
    rows: netTargets(context).map((target) => {
      const [evidence] = target.evidence;
      return [
        str(say(target.name)),
        str(String(target.year)),
        str(target.coverage ?? "–"),
        evidence === undefined
          ? str("–")
          : call("lines", [array([sourceReference(context, evidence), ...noteOf(target.note)])]),
      ];
    }),
  });
}

function noteOf(text: string | undefined): readonly Code[] {
  return text === undefined ? [] : [call("small", [str(text)])];
}

function scaleOf({ request, locale, baseYear, near }: Context, metric: string): Scale {
  const values = request.results.flatMap((run) =>
    [baseYear, near].map((year) => valueIn(run, { metric }, year)),
  );
  const [first] = request.results;
  return chooseScale(values, first === undefined ? "1" : unitOf(first, metric), locale);
}

function pathTable(context: Context): string {
  const { t, near, far, names, locale } = context;
  const target = numberOf(context, "carbon.targetYear");
  const scale = scaleOf(context, "carbon.netEmissions");
  const cumulative = scaleOf({ ...context, baseYear: far, near: far }, "carbon.cumulative");
  const right = { align: "right", share: 1 } as const;
  const value = (name: PairingName, metric: string, year: number): number =>
    valueIn(runOf(context, name.scenario), { metric }, year);
  return table({
    caption: t("neutrality.tableCaption", {
      unit: scale.unit,
      cumulative: cumulative.unit,
      far: String(far),
    }),
    columns: [
      { head: t("table.pairing") },
      { head: t("table.net", { year: String(near) }), ...right },
      { head: t("table.net", { year: String(far) }), ...right },
      { head: t("table.gap", { year: String(target) }), ...right },
      { head: t("table.share", { year: String(target) }), ...right },
      { head: t("table.neutralFrom"), align: "right" },
      { head: t("table.chance"), ...right },
      { head: t("table.cumulative", { year: String(far) }), ...right },
    ],
    rows: names.map((name) => [
      str(name.label),
      rangedValue(context, { name, metric: "carbon.netEmissions", year: near, scale }),
      rangedValue(context, { name, metric: "carbon.netEmissions", year: far, scale }),
      str(signedOnScale(value(name, "carbon.targetGap", target), scale)),
      str(formatPercent(value(name, "carbon.requiredContractedShare", target), locale)),
      neutralCell(context, name),
      chanceCell(context, name),
      str(onScale(value(name, "carbon.cumulative", far), cumulative)),
    ]),
  });
}

function basesTable(context: Context): string {
  const { t, baseYear, request } = context;
  const [first] = request.results;
  if (first === undefined) return "";
  const metrics = ["scope1", "scope2Location", "scope2Market", "netEmissions"] as const;
  const disclosed = (metric: string): string => {
    const found = request.company.disclosed.find(
      (each) => each.metric === metric && each.part === undefined && each.site === undefined,
    );
    const value = found?.years[String(baseYear)]?.value;
    return value === undefined ? "–" : formatNumber(value, 1);
  };
  const given: Partial<Record<string, string>> = {
    scope1: disclosed("carbon.scope1"),
    scope2Location: disclosed("carbon.scope2"),
  };
  return table({
    caption: t("neutrality.basesCaption", { year: String(baseYear) }),
    columns: [
      { head: t("table.figure"), share: 3 },
      { head: t("table.computed"), share: 1, align: "right" },
      { head: t("table.disclosed"), share: 1, align: "right" },
    ],
    rows: metrics.map((metric) => {
      const id = `carbon.${metric}`;
      const symbol = request.model.symbols.get(id);
      const value = scalarOrYear(context, id);
      return [
        str(symbol === undefined ? id : context.say(symbol.declaration.means)),
        str(formatNumber(value, 1)),
        str(given[metric] ?? "–"),
      ];
    }),
  });
}

function scalarOrYear({ request, baseYear }: Context, metric: string): number {
  const [first] = request.results;
  if (first === undefined) return 0;
  const over = first.results[metric]?.over ?? [];
  return over.length === 0
    ? (scalar(first, { metric }) ?? 0)
    : valueIn(first, { metric }, baseYear);
}
