import { scalar, unitOf, valueIn, yearly } from "../../charts/drawing/read-results.ts";
import { formatNumber, formatPercent, formatSigned } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import {
  chooseScale,
  onScale,
  scaledWithUnit,
  signedOnScale,
  type Scale,
} from "../../format/scale.ts";
import type { Target } from "../../../models/company/register-schema.ts";
import type { Chapter } from "../chapter.ts";
import { coherentNames, numberOf, runOf, type Context, type PairingName } from "../context.ts";
import { neutralityFigure, netTargets } from "../figures/neutrality-figure.tsx";
import { sourceReference } from "../references.ts";
import { coverageSentence, loadSentence, neutralHeadline, neutralSummary } from "../sentences.ts";
import { targetYearOf } from "../target.ts";
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
    heading(neutralHeadline(context)),
    lead(neutralSummary(context)),
    heading(t("neutrality.targetsTitle")),
    ...targetPieces(context),
    together([
      heading(t("neutrality.basesTitle")),
      paragraph(t("neutrality.basesText", { year: String(baseYear) })),
      basesTable(context),
      ...residues(context).map(note),
    ]),
  ];
  for (const name of contrasted(context)) {
    const figure = neutralityFigure(context, name);
    typst.push(headed(figure, figures));
  }
  typst.push(
    together([
      heading(t("neutrality.tableTitle")),
      lead(tableLead(context)),
      pathTable(context),
      note(
        [
          t("neutrality.tableNote", { threshold: thresholdText(context) }),
          ...leftNote(context),
        ].join(" "),
      ),
    ]),
  );
  return { name: "neutrality", typst: typst.join("\n"), figures: figures.files() };
}

/** The targets that the company states, and the finding on its peak; a sentence where it states none. */
function targetPieces(context: Context): readonly string[] {
  const { t } = context;
  const pieces = targetYearOf(context) === undefined ? [paragraph(t("target.none"))] : [];
  if (statedTargets(context).length > 0) pieces.push(targetTable(context));
  const peak = peakSentence(context);
  return peak === "" ? pieces : [...pieces, paragraph(peak)];
}

/** Targets with a year, for the peak of emissions and for net emissions. */
function statedTargets(context: Context): readonly Target[] {
  const peaks = context.request.company.targets.filter(
    ({ subject, year }) => subject === "emissions-peak" && year !== undefined,
  );
  return [...peaks, ...netTargets(context)];
}

function peakSentence(context: Context): string {
  const { t, request, locale } = context;
  const target = request.company.targets.find(
    ({ subject, year }) => subject === "emissions-peak" && year !== undefined,
  );
  if (target?.year === undefined) return "";
  const peaks = request.results.flatMap((run) => {
    const path = yearly(run, { metric: "carbon.grossResidual" });
    const top = [...path].sort((a, b) => b.value - a.value)[0];
    return top === undefined ? [] : [{ year: top.year, share: top.value / (path[0]?.value ?? 1) }];
  });
  const span = (values: readonly number[], show: (value: number) => string): string =>
    joinBounds(show(Math.min(...values)), show(Math.max(...values)), locale);
  return t("target.peak", {
    target: String(target.year),
    peak: span(
      peaks.map(({ year }) => year),
      String,
    ),
    level: span(
      peaks.map(({ share }) => share),
      (value) => formatPercent(value, locale),
    ),
  });
}

function tableLead(context: Context): string {
  const { t, locale } = context;
  const parts = [
    ...(targetYearOf(context) === undefined ? [] : [t("neutrality.tableLead")]),
    coverageSentence(context),
    loadSentence(context),
  ];
  return parts.filter((part) => part !== "").join(locale === "en" ? " " : "");
}

function thresholdText(context: Context): string {
  return formatPercent(numberOf(context, "carbon.neutralityThreshold"), context.locale, 1);
}

/** The coherent pairings with the least and the most net emissions up to the second reporting year. */
export function contrasted(context: Context): readonly PairingName[] {
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
    anchor: "neutrality/targets",
    caption: t("neutrality.targetsCaption"),
    columns: [
      { head: t("table.target"), share: 1.4 },
      { head: t("table.year") },
      { head: t("table.covers"), share: 1.4 },
      { head: t("table.evidence"), share: 3 },
    ],
    rows: statedTargets(context).map((target) => {
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
  const { t, near, far, names } = context;
  const target = targetYearOf(context);
  const scale = scaleOf(context, "carbon.netEmissions");
  const cumulative = scaleOf({ ...context, baseYear: far, near: far }, "carbon.cumulative");
  const right = { align: "right", share: 1 } as const;
  const value = (name: PairingName, metric: string, year: number): number =>
    valueIn(runOf(context, name.scenario), { metric }, year);
  return table({
    anchor: target === undefined ? "neutrality/path" : "neutrality/against-target",
    caption: t("neutrality.tableCaption", {
      unit: scale.unit,
      cumulative: cumulative.unit,
      far: String(far),
    }),
    columns: [
      { head: t("table.pairing") },
      { head: t("table.net", { year: String(near) }), ...right },
      { head: t("table.net", { year: String(far) }), ...right },
      ...(target === undefined
        ? []
        : [
            { head: t("table.gap", { year: String(target) }), ...right },
            { head: t("table.share", { year: String(target) }), ...right },
          ]),
      { head: t("table.neutralFrom"), align: "right" },
      ...(target === undefined ? [] : [{ head: t("table.chance"), ...right }]),
      { head: t("table.cumulative", { year: String(far) }), ...right },
    ],
    rows: names.map((name) => [
      str(name.label),
      rangedValue(context, { name, metric: "carbon.netEmissions", year: near, scale }),
      rangedValue(context, { name, metric: "carbon.netEmissions", year: far, scale }),
      ...(target === undefined
        ? []
        : [
            str(signedOnScale(value(name, "carbon.targetGap", target), scale)),
            str(neededText(context, name, target)),
          ]),
      neutralCell(context, name),
      ...(target === undefined ? [] : [chanceCell(context, name)]),
      str(onScale(value(name, "carbon.cumulative", far), cumulative)),
    ]),
  });
}

/** The share of contracts that reaches the target, or that no share does. */
function neededText(context: Context, { scenario }: PairingName, year: number): string {
  const run = runOf(context, scenario);
  const isFeasible = valueIn(run, { metric: "carbon.targetFeasible" }, year) === 1;
  if (!isFeasible) return context.t("target.notEnough");
  const share = valueIn(run, { metric: "carbon.requiredContractedShare" }, year);
  return formatPercent(share, context.locale);
}

/** What contracts leave above the target, where they cannot reach it; nothing where they can. */
function leftNote(context: Context): readonly string[] {
  const { t, request, locale } = context;
  const year = targetYearOf(context);
  if (year === undefined) return [];
  const left = request.results
    .filter((run) => valueIn(run, { metric: "carbon.targetFeasible" }, year) === 0)
    .map(
      (run) =>
        valueIn(run, { metric: "carbon.scope1" }, year) +
        (scalar(run, { metric: "carbon.heatEmissions" }) ?? 0) -
        valueIn(run, { metric: "carbon.targetLevel" }, year),
    );
  if (left.length === 0) return [];
  const scale = chooseScale(left, "tCO2e", locale);
  return [t("target.notByContracts", { value: scaledWithUnit(Math.max(...left), scale) })];
}

function basesTable(context: Context): string {
  const { t, baseYear, request } = context;
  const [first] = request.results;
  if (first === undefined) return "";
  const metrics = ["scope1", "scope2Location", "scope2Market", "netEmissions"] as const;
  const disclosed = (metric: string): number | undefined => {
    const found = request.company.disclosed.find(
      (each) => each.metric === metric && each.part === undefined && each.site === undefined,
    );
    return found?.years[String(baseYear)]?.value;
  };
  const given: Partial<Record<string, number | undefined>> = {
    scope1: disclosed("carbon.scope1"),
    scope2Location: disclosed("carbon.scope2"),
  };
  return table({
    anchor: "neutrality/bases",
    caption: t("neutrality.basesCaption", { year: String(baseYear) }),
    columns: [
      { head: t("table.figure"), share: 3 },
      { head: t("table.computed"), share: 1, align: "right" },
      { head: t("table.disclosed"), share: 1, align: "right" },
      { head: t("table.difference"), share: 1.4, align: "right" },
    ],
    rows: metrics.map((metric) => {
      const id = `carbon.${metric}`;
      const symbol = request.model.symbols.get(id);
      const value = scalarOrYear(context, id);
      return [
        str(symbol === undefined ? id : context.say(symbol.declaration.means)),
        str(formatNumber(value, 1)),
        str(given[metric] === undefined ? "–" : formatNumber(given[metric], 1)),
        str(differenceText(context, value, given[metric])),
      ];
    }),
  });
}

/** Why computed and disclosed differ in the base year, as the reconciliation names it. */
function residues({ t, request, say, baseYear }: Context): readonly string[] {
  return ["carbon.scope1", "carbon.scope2"].flatMap((metric) => {
    const row = request.reconciliation.rows.find(
      (each) => each.metric === metric && each.year === baseYear,
    );
    if (row === undefined || row.status === "match") return [];
    const id = metric === "carbon.scope2" ? "carbon.scope2Location" : metric;
    const means = request.model.symbols.get(id)?.declaration.means;
    const figure = means === undefined ? metric : (say(means).split(/[;；]/)[0] ?? metric);
    return [t("bases.remark", { figure, note: row.note })];
  });
}

/** A difference of tonnes and in per cent; a dash where nothing is disclosed. */
function differenceText({ locale }: Context, value: number, given: number | undefined): string {
  if (given === undefined || given === 0) return "–";
  const share = formatPercent(Math.abs(value / given - 1), locale, 2);
  return `${formatSigned(value - given, 1)} (${share})`;
}

function scalarOrYear({ request, baseYear }: Context, metric: string): number {
  const [first] = request.results;
  if (first === undefined) return 0;
  const over = first.results[metric]?.over ?? [];
  return over.length === 0
    ? (scalar(first, { metric }) ?? 0)
    : valueIn(first, { metric }, baseYear);
}
