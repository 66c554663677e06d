import type { Leaf, Percentiles, ResultValues, RunResult } from "../../../models/run/types.ts";
import type { BandPoint, Point } from "./paths.ts";

/** Where in a result: a metric, and a site where it has one. */
export interface Wanted {
  readonly metric: string;
  readonly site?: string | undefined;
}

/** Whether a run reports a metric, for the site where one is named. */
export function reports(run: RunResult, { metric, site }: Wanted): boolean {
  const found = run.results[metric];
  if (found === undefined || site === undefined) return found !== undefined;
  return branch(found.values, site) !== undefined;
}

/** Unit of a metric in a run. */
export function unitOf(run: RunResult, metric: string): string {
  return resultOf(run, metric).unit;
}

/** Values by year; the median where there are draws. Throws where the run does not report the metric. */
export function yearly(run: RunResult, wanted: Wanted): readonly Point[] {
  return entries(run, wanted).flatMap(([year, leaf]) => {
    const value = centre(leaf);
    return value === null ? [] : [{ year, value }];
  });
}

/** The fifth to ninety-fifth percentile by year; nothing for a run without draws. */
export function spreadByYear(run: RunResult, wanted: Wanted): readonly BandPoint[] {
  return entries(run, wanted).flatMap(([year, leaf]) => {
    if (!isPercentiles(leaf) || leaf.p05 === null || leaf.p95 === null) return [];
    return [{ year, low: leaf.p05, high: leaf.p95 }];
  });
}

/** The percentiles of a year. */
export interface YearPercentiles extends Percentiles {
  readonly year: number;
}

/** Percentiles by year, as far as there are any; nothing for a run without draws. */
export function percentilesByYear(run: RunResult, wanted: Wanted): readonly YearPercentiles[] {
  return entries(run, wanted).flatMap(([year, leaf]) =>
    isPercentiles(leaf) ? [{ year, ...leaf }] : [],
  );
}

/** The value of one year. Throws where there is none. */
export function valueIn(run: RunResult, wanted: Wanted, year: number): number {
  const value = centre(leafIn(run, wanted, year));
  if (value === null) throw new Error(`${run.scenario}: ${wanted.metric} has no value in ${year}`);
  return value;
}

/** The percentiles of one year; undefined for a run without draws. */
export function percentilesIn(
  run: RunResult,
  wanted: Wanted,
  year: number,
): Percentiles | undefined {
  const leaf = leafIn(run, wanted, year);
  return isPercentiles(leaf) ? leaf : undefined;
}

/** A value without years; null for *never*. */
export function scalar(run: RunResult, wanted: Wanted): number | null {
  return centre(asLeaf(valuesAt(run, wanted), wanted));
}

/** Percentiles of a value without years; undefined for a run without draws. */
export function scalarPercentiles(run: RunResult, wanted: Wanted): Percentiles | undefined {
  const leaf = asLeaf(valuesAt(run, wanted), wanted);
  return isPercentiles(leaf) ? leaf : undefined;
}

/** Lowest and highest value over runs, year by year. */
export function envelope(paths: readonly (readonly Point[])[]): readonly BandPoint[] {
  const found = new Map<number, BandPoint>();
  for (const { year, value } of paths.flat()) {
    const known = found.get(year) ?? { year, low: value, high: value };
    found.set(year, {
      year,
      low: Math.min(known.low, value),
      high: Math.max(known.high, value),
    });
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}

function leafIn(run: RunResult, wanted: Wanted, year: number): Leaf {
  const leaf = branch(valuesAt(run, wanted), String(year));
  if (leaf === undefined) throw new Error(`${run.scenario}: ${wanted.metric} lacks ${year}`);
  return asLeaf(leaf, wanted);
}

function entries(run: RunResult, wanted: Wanted): readonly (readonly [number, Leaf])[] {
  return run.years.map((year) => [year, leafIn(run, wanted, year)]);
}

function resultOf(run: RunResult, metric: string): RunResult["results"][string] {
  const found = run.results[metric];
  if (found === undefined) throw new Error(`${run.scenario}: no ${metric} among the results`);
  return found;
}

function valuesAt(run: RunResult, { metric, site }: Wanted): ResultValues {
  const { values } = resultOf(run, metric);
  if (site === undefined) return values;
  const found = branch(values, site);
  if (found === undefined) throw new Error(`${run.scenario}: no ${metric} of ${site}`);
  return found;
}

function branch(values: ResultValues, label: string): ResultValues | undefined {
  if (typeof values === "number" || values === null) return undefined;
  return (values as { readonly [label: string]: ResultValues })[label];
}

function asLeaf(values: ResultValues, { metric }: Wanted): Leaf {
  if (typeof values === "number" || values === null || isPercentiles(values)) return values;
  throw new Error(`${metric} has more dimensions than were asked for`);
}

function isPercentiles(values: ResultValues): values is Percentiles {
  return typeof values === "object" && values !== null && "p50" in values;
}

function centre(leaf: Leaf): number | null {
  return isPercentiles(leaf) ? leaf.p50 : leaf;
}
