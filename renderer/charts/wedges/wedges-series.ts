import type { RunResult } from "../../../models/run/types.ts";
import { chooseScale, onScale, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { Point } from "../drawing/paths.ts";
import { unitOf, valueIn, yearly } from "../drawing/read-results.ts";

/** The levers in the order in which they replace the state of the base year. */
export const levers = [
  "volume",
  "plan",
  "warming",
  "grid",
  "onSite",
  "contracts",
  "fuels",
  "credits",
] as const;

/** A lever on net emissions. */
export type Lever = (typeof levers)[number];

/** What a lever adds (positive) or takes off (negative), year by year. */
export interface Wedge {
  readonly lever: Lever;
  readonly points: readonly Point[];
}

/** What a picture of wedges shows: the base-year state, each lever, and net emissions. */
export interface WedgesSeries {
  readonly base: number;
  readonly wedges: readonly Wedge[];
  readonly net: readonly Point[];
  readonly marked: readonly [number, number];
  readonly scenario: string;
  readonly unit: string;
}

/** What wedges are made from. */
export interface WedgesGiven {
  readonly run: RunResult;
  readonly marked: readonly [number, number];
  readonly until: number;
}

/**
 * The levers of one pairing from the base-year state to net emissions. Throws where they do not sum
 * to the change.
 */
export function wedgesSeries({ run, marked, until }: WedgesGiven): WedgesSeries {
  const net = yearly(run, { metric: "carbon.netEmissions" }).filter(({ year }) => year <= until);
  const base = valueIn(run, { metric: "carbon.netEmissions" }, run.baseYear);
  for (const { year, value } of net) {
    const sum = levers.reduce((total, lever) => total + wedgeIn(run, lever, year), base);
    if (Math.abs(sum - value) > 1e-9 * Math.max(base, Math.abs(value), 1)) {
      throw new Error(`${run.scenario}: the wedges of ${year} come to ${sum}, net to ${value}`);
    }
  }
  const wedges = levers.map((lever) => ({
    lever,
    points: net.map(({ year }) => ({ year, value: wedgeIn(run, lever, year) })),
  }));
  const unit = unitOf(run, "carbon.netEmissions");
  return { base, wedges, net, marked, scenario: run.scenario, unit };
}

/** The metric of a lever. */
export function wedgeMetric(lever: Lever): string {
  return `carbon.wedge${lever.charAt(0).toUpperCase()}${lever.slice(1)}`;
}

/** One lever in one year. */
function wedgeIn(run: RunResult, lever: Lever, year: number): number {
  return valueIn(run, { metric: wedgeMetric(lever) }, year);
}

/** The scale of wedges, chosen from their highest level. */
export function wedgesScale({ base, wedges, unit }: WedgesSeries, locale: Locale): Scale {
  const all = wedges.flatMap(({ points }) => points.map(({ value }) => value));
  return chooseScale([base, ...all], unit, locale);
}

/** The lever that takes off most in either marked year. */
function strongest({ wedges, marked }: WedgesSeries): Wedge | undefined {
  const least = ({ points }: Wedge): number =>
    Math.min(...points.filter(({ year }) => marked.includes(year)).map(({ value }) => value));
  return [...wedges].sort((a, b) => least(a) - least(b))[0];
}

/** A lever's name within a sentence: small first letter, abbreviations kept. */
export function leverName(lever: Lever, locale: Locale): string {
  const text = translator(locale)(`wedges.${lever}`);
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The sentence above: the lever that takes off most, in both marked years. */
export function wedgesHeadline(series: WedgesSeries, name: string, locale: Locale): string {
  const t = translator(locale);
  const wedge = strongest(series);
  if (wedge === undefined) return name;
  const scale = wedgesScale(series, locale);
  const [near, far] = series.marked;
  const at = (year: number): string =>
    onScale(-(wedge.points.find((point) => point.year === year)?.value ?? 0), scale);
  return t("wedges.headline", {
    name,
    lever: leverName(wedge.lever, locale),
    near: at(near),
    far: at(far),
    nearYear: String(near),
    farYear: String(far),
    unit: scale.unit,
  });
}
