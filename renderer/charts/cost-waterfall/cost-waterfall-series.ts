import type { RunResult } from "../../../models/run/types.ts";
import { chooseScale, onScale, signedOnScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import { unitOf, valueIn } from "../drawing/read-results.ts";

/** The parts of a stage, in the order they are drawn. */
export const waterfallParts = [
  "volume",
  "plan",
  "warming",
  "price",
  "opened",
  "premium",
  "surcharge",
  "ets",
  "onSite",
] as const;

/** A part of the change of the energy cost. */
export type WaterfallPart = (typeof waterfallParts)[number];

/** Amounts below this are nothing, CNY. */
const leastAmount = 0.5;

/** A total or a part of a stage, in the unit of the results. */
export type WaterfallBar =
  | { readonly kind: "total"; readonly year: number; readonly value: number }
  | { readonly kind: "change"; readonly part: WaterfallPart; readonly value: number };

/** What a waterfall shows: totals at three years and the parts between them. */
export interface CostWaterfallSeries {
  readonly bars: readonly WaterfallBar[];
  readonly years: readonly [number, number, number];
  readonly scenario: string;
  readonly unit: string;
  readonly baseYear: number;
}

/**
 * Base year to the first and on to the second reporting year; parts that are nothing in both stages
 * are left out. Throws where the parts do not sum to the change.
 */
export function costWaterfallSeries(
  run: RunResult,
  [near, far]: readonly [number, number],
): CostWaterfallSeries {
  const cost = (year: number): number => valueIn(run, { metric: "energy.cost" }, year);
  const least = /^CNY/.test(unitOf(run, "energy.cost")) ? leastAmount : 0;
  const kept = waterfallParts.filter((part) =>
    [near, far].some((year) => Math.abs(partIn(run, part, year)) > least),
  );
  const stage = (from: number, to: number): WaterfallBar[] => {
    const parts = waterfallParts.map((part) => partIn(run, part, to));
    const sum = parts.reduce((total, value) => total + value, 0);
    const change = cost(to) - cost(from);
    if (Math.abs(sum - change) > 1e-9 * Math.max(cost(from), cost(to))) {
      throw new Error(
        `${run.scenario}: the parts up to ${to} sum to ${sum}, the cost to ${change}`,
      );
    }
    return kept.map((part) => ({ kind: "change", part, value: partIn(run, part, to) }));
  };
  const total = (year: number): WaterfallBar => ({ kind: "total", year, value: cost(year) });
  return {
    bars: [
      total(run.baseYear),
      ...stage(run.baseYear, near),
      total(near),
      ...stage(near, far),
      total(far),
    ],
    years: [run.baseYear, near, far],
    scenario: run.scenario,
    unit: unitOf(run, "energy.cost"),
    baseYear: run.baseYear,
  };
}

/** One part of the stage that ends in a year. */
export function partIn(run: RunResult, part: WaterfallPart, year: number): number {
  return valueIn(run, { metric: `energy.${part}Effect` }, year);
}

/** The scale of a waterfall, chosen from its totals. */
export function waterfallScale(series: CostWaterfallSeries, locale: Locale): Scale {
  const scale = chooseScale(
    series.bars.map((bar) => bar.value),
    series.unit,
    locale,
  );
  return { ...scale, decimals: Math.max(1, scale.decimals) };
}

/** The words of a bar and its value as text. */
export function barWords(
  bar: WaterfallBar,
  scale: Scale,
  locale: Locale,
): { readonly name: string; readonly value: string } {
  const t = translator(locale);
  return bar.kind === "total"
    ? { name: t("waterfall.cost", { year: String(bar.year) }), value: onScale(bar.value, scale) }
    : { name: t(`waterfall.${bar.part}`), value: signedOnScale(bar.value, scale) };
}

/** The sentence above: the largest part of each stage. */
export function waterfallHeadline(
  series: CostWaterfallSeries,
  name: string,
  locale: Locale,
): string {
  const t = translator(locale);
  const [, near, far] = series.years;
  const middle = series.bars.findIndex((bar) => bar.kind === "total" && bar.year === near);
  const first = largestPart(series.bars.slice(0, middle));
  const second = largestPart(series.bars.slice(middle));
  if (first === undefined || second === undefined) return name;
  const chosen = waterfallScale(series, locale);
  const scale = { ...chosen, decimals: chosen.decimals > 1 ? chosen.decimals - 1 : 0 };
  const show = (value: number): string => onScale(Math.abs(value), scale);
  const stage = ({ part, value }: Change, year: number): string => {
    const words = { part: partName(part, t), value: show(value), year: String(year) };
    return value >= 0 ? t("waterfall.adds", words) : t("waterfall.takesOff", words);
  };
  const isSame = first.part === second.part && first.value >= 0 === second.value >= 0;
  if (!isSame) {
    const finding = t("waterfall.stages", {
      first: stage(first, near),
      second: stage(second, far),
    });
    return t("waterfall.headline", { name, finding, unit: scale.unit });
  }
  const words = {
    part: partName(first.part, t),
    value: show(first.value),
    year: String(near),
    more: show(second.value),
    later: String(far),
  };
  const finding =
    first.value >= 0 ? t("waterfall.addsTwice", words) : t("waterfall.takesOffTwice", words);
  return t("waterfall.headline", { name, finding, unit: scale.unit });
}

type Change = WaterfallBar & { readonly kind: "change" };

function largestPart(bars: readonly WaterfallBar[]): Change | undefined {
  const changes = bars.filter((bar): bar is Change => bar.kind === "change");
  return changes.sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
}

/** A part's name within a sentence: small first letter, abbreviations kept. */
function partName(part: WaterfallPart, t: Translate): string {
  const text = t(`waterfall.${part}`);
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
