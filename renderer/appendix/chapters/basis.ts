import { costHeadline } from "../../charts/cost-panels/cost-panels-series.ts";
import {
  percentilesIn,
  scalar,
  scalarPercentiles,
  unitOf,
  valueIn,
} from "../../charts/drawing/read-results.ts";
import { formatNumber, formatPercent } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import { isChinese } from "../../i18n/locale.ts";
import { chapterPlace } from "../chapter-place.ts";
import type { Chapter } from "../chapter.ts";
import { ensembleOf, type Context, type PairingName, runOf } from "../context.ts";
import { allInputs, isUnused } from "../inputs.ts";
import { coverageSentence, loadSentence, neutralHeadline, neutralSummary } from "../sentences.ts";
import { chanceOf, chanceText, targetYearOf } from "../target.ts";
import {
  chapterHeading,
  heading,
  lead,
  definitions,
  note,
  table,
  together,
  withRange,
} from "../typst/blocks.ts";
import { call, str, type Code } from "../typst/code.ts";
import { kindTag, valueOfKind } from "../typst/kinds.ts";
import { originMeaning } from "../origin.ts";
import { chapterIds, chapterTitle } from "../sections.ts";
import { sourceKinds, type Kind } from "../kinds.ts";

/** What the appendix says at a glance, and on which basis it was prepared. */
export function basisChapter(context: Context): Chapter {
  const { t, request, near, far, locale } = context;
  const typst = [
    chapterHeading(t("basis.title"), "basis"),
    heading(costHeadline(request.results, [near, far], locale)),
    heading(neutralHeadline(context)),
    lead(neutralSummary(context)),
    glanceTable(context),
    note(glanceNote(context)),
    together([heading(t("basis.howTitle")), definitions(paragraphs(context))]),
    together([heading(t("basis.wordsTitle")), definitions(glossary(context))]),
    together([heading(t("basis.kindsTitle")), lead(t("basis.kindsLead")), kindsTable(context)]),
  ];
  return { name: "basis", typst: typst.join("\n"), figures: {} };
}

/** What the ranges and the chance are, what the totals cover, and what the load rests on. */
function glanceNote(context: Context): string {
  const { t, locale } = context;
  const parts = [
    t("basis.glanceNote", {
      ...ensembleWords(context),
      scenarios: chapterPlace(context, "scenarios"),
    }),
    ...(targetYearOf(context) === undefined ? [] : [t("basis.glanceChance")]),
    coverageSentence(context),
    loadSentence(context),
  ];
  return parts.filter((part) => part !== "").join(locale === "en" ? " " : "");
}

/** Draws and seed of the ensembles as words. */
export function ensembleWords({ request }: Context): { draws: string; seed: string } {
  const [ensemble] = request.ensembles;
  return {
    draws: formatNumber(ensemble?.draws ?? 1),
    seed: String(ensemble?.seed ?? request.results[0]?.seed ?? 1),
  };
}

function paragraphs(context: Context): readonly (readonly [term: string, text: string])[] {
  const { t, baseYear, near, far, last } = context;
  return [
    [t("basis.scenariosTerm"), t("basis.scenarios")],
    [
      t("basis.yearsTerm"),
      t("basis.years", {
        base: String(baseYear),
        near: String(near),
        far: String(far),
        last: String(last),
      }),
    ],
    [t("basis.rangesTerm"), t("basis.ranges", ensembleWords(context))],
    [t("basis.coverageTerm"), coverageMeaning(context)],
    [t("basis.twoBasesTerm"), t("basis.twoBases", { year: String(baseYear) })],
    originMeaning(context),
    [t("basis.notCoveredTerm"), t("basis.notCovered")],
    [t("basis.repeatTerm"), repeatText(context)],
    ...leftOut(context),
  ];
}

const words = [
  "pairing",
  "draws",
  "percentile",
  "market",
  "residual",
  "overhead",
  "lmdi",
  "forcing",
] as const;

/** The terms of the trade that the appendix cannot do without, in plain words. */
function glossary({ t }: Context): readonly (readonly [term: string, text: string])[] {
  return words.map((word) => [t(`word.${word}`), t(`word.${word}.means`)] as const);
}

/** How to compute the figures again: version, and command and fingerprint where they are known. */
function repeatText(context: Context): string {
  const { t, request, locale } = context;
  const { repeat, results, attachments = [] } = request;
  const parts = [
    t("basis.repeat", {
      version: results[0]?.engineVersion ?? "",
      assumptions: chapterPlace(context, "assumptions"),
      method: chapterPlace(context, "method"),
    }),
  ];
  if (repeat !== undefined) parts.push(t("repeat.command", { ...repeat }));
  if (attachments.length > 0) {
    const names = attachments.map(({ name }) => name).join(t("list.comma"));
    parts.push(t("repeat.attached", { names }));
  }
  return parts.join(locale === "en" ? " " : "");
}

/** Chapters that this copy does not hold. */
function leftOut({ t, locale, printed }: Context): readonly (readonly [string, string])[] {
  const left = chapterIds.filter((id) => !printed.includes(id));
  if (left.length === 0) return [];
  const titles = left.map((id) => `“${chapterTitle(id, locale)}”`).join(t("list.comma"));
  return [[t("basis.leftOutTerm"), t("basis.leftOut", { titles })]];
}

function coverageMeaning(context: Context): string {
  const { t, request, locale, baseYear } = context;
  const [run] = request.results;
  const share = (metric: string): number =>
    run === undefined ? 1 : (scalar(run, { metric }) ?? 1);
  const [all, own] = [share("coverage.electricity"), share("coverage.ownElectricity")];
  const words = { share: formatPercent(all, locale), year: String(baseYear) };
  const placed = { ...words, sites: chapterPlace(context, "sites") };
  return own < 0.995 * all
    ? t("coverage.meansLeased", { ...placed, own: formatPercent(own, locale) })
    : t("coverage.meansOwn", placed);
}

interface Scales {
  readonly cost: Scale;
  readonly carbon: Scale;
}

function glanceTable(context: Context): string {
  const { t, request, near, far, locale, baseYear } = context;
  const all = (metric: string): Scale => {
    const values = request.results.flatMap((run) =>
      [near, far].map((year) => valueIn(run, { metric }, year)),
    );
    const [first] = request.results;
    return chooseScale(values, first === undefined ? "1" : unitOf(first, metric), locale);
  };
  const scales = { cost: all("energy.cost"), carbon: all("carbon.netEmissions") };
  const right = { align: "right" } as const;
  const years = { near: String(near), far: String(far) };
  const hasTarget = targetYearOf(context) !== undefined;
  return table({
    caption: t("basis.glanceCaption", {
      cost: scales.cost.unit,
      year: String(baseYear),
      carbon: scales.carbon.unit,
    }),
    columns: [
      { head: t("table.pairing") },
      { head: t("table.cost", { year: years.near }), share: 1, ...right },
      { head: t("table.cost", { year: years.far }), share: 1, ...right },
      { head: t("table.net", { year: years.near }), share: 1, ...right },
      { head: t("table.net", { year: years.far }), share: 1, ...right },
      { head: t("table.neutralFrom"), share: 1.5, ...right },
      ...(hasTarget ? [{ head: t("table.chance"), share: 0.8, ...right }] : []),
    ],
    rows: context.names.map((name) => glanceRow(context, name, scales)),
  });
}

function glanceRow(context: Context, name: PairingName, scales: Scales): readonly Code[] {
  const { near, far } = context;
  return [
    str(name.label),
    rangedValue(context, { name, metric: "energy.cost", year: near, scale: scales.cost }),
    rangedValue(context, { name, metric: "energy.cost", year: far, scale: scales.cost }),
    rangedValue(context, { name, metric: "carbon.netEmissions", year: near, scale: scales.carbon }),
    rangedValue(context, { name, metric: "carbon.netEmissions", year: far, scale: scales.carbon }),
    neutralCell(context, name),
    ...(targetYearOf(context) === undefined ? [] : [chanceCell(context, name)]),
  ];
}

/** A yearly value with the range of its draws below. */
export function rangedValue(
  context: Context,
  at: {
    readonly name: PairingName;
    readonly metric: string;
    readonly year: number;
    readonly scale: Scale;
    readonly kind?: Kind;
  },
): Code {
  const { name, metric, year, scale, kind = "derived" } = at;
  const central = onScale(valueIn(runOf(context, name.scenario), { metric }, year), scale);
  const ensemble = ensembleOf(context, name.scenario);
  const spread = ensemble === undefined ? undefined : percentilesIn(ensemble, { metric }, year);
  if (spread === undefined || spread.p05 === null || spread.p95 === null)
    return valueOfKind(central, kind);
  const [low, high] = [onScale(spread.p05, scale), onScale(spread.p95, scale)];
  return call("with-range", [
    valueOfKind(central, kind),
    str(joinBounds(low, high, context.locale)),
  ]);
}

/** The neutrality year with the range of its draws below. */
export function neutralCell(context: Context, name: PairingName): Code {
  const { t, last, locale } = context;
  const metric = "carbon.neutralityYear";
  const never = t("table.afterLast", { year: String(last) });
  const year = scalar(runOf(context, name.scenario), { metric });
  const central = year === null ? never : String(year);
  const ensemble = ensembleOf(context, name.scenario);
  const spread = ensemble === undefined ? undefined : scalarPercentiles(ensemble, { metric });
  if (spread === undefined || spread.p05 === null) return str(central);
  const high = spread.p95 === null ? never : String(spread.p95);
  if (spread.p95 === null && isChinese(locale)) {
    return withRange(central, t("table.fromTo", { from: String(spread.p05), to: never }));
  }
  return withRange(central, joinBounds(String(spread.p05), high, locale));
}

/** The share of draws that meet the target in its year. */
export function chanceCell(context: Context, name: PairingName): Code {
  const chance = chanceOf(context, name);
  return str(chance === undefined ? "" : chanceText(chance, context));
}

function kindsTable(context: Context): string {
  const { t } = context;
  const inputs = allInputs(context).filter((row) => !isUnused(row));
  return table({
    caption: t("basis.kindsCaption", { count: String(inputs.length) }),
    columns: [
      { head: t("table.kind") },
      { head: t("table.meaning"), share: 1 },
      { head: t("table.inputs"), align: "right" },
    ],
    rows: sourceKinds.map((kind) => [
      kindTag(kind, context),
      str(t(`kind.${kind}.means`)),
      str(String(inputs.filter((input) => input.provenance.kind === kind).length)),
    ]),
  });
}
