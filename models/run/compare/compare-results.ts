import type { RunResult } from "../types.ts";
import { leavesOf } from "../tables/leaves.ts";
import type { ResultDifference } from "./comparison-types.ts";
import type { PriceUnits } from "./prices.ts";
import { isEqual } from "./same.ts";

/** Results of two runs that differ, and how many were compared. */
export interface ResultComparison {
  readonly compared: number;
  readonly differences: readonly ResultDifference[];
}

/** Every value of every metric at which two runs differ, in the order of the first run. */
export function compareResults(a: RunResult, b: RunResult, priced: PriceUnits): ResultComparison {
  const metrics = new Set([...Object.keys(a.results), ...Object.keys(b.results)]);
  const rows = [...metrics].flatMap((metric) => {
    const [left, right] = [valuesOf(a, metric, priced), valuesOf(b, metric, priced)];
    const keys = new Set([...left.keys(), ...right.keys()]);
    return [...keys].map((key) => rowOf(metric, left.get(key), right.get(key)));
  });
  return { compared: rows.length, differences: rows.filter((row) => !isSame(row)) };
}

interface PlacedValue {
  readonly labels: readonly string[];
  readonly year: number | null;
  readonly unit: string;
  readonly value: number | null;
}

function valuesOf(
  { results, baseYear }: RunResult,
  metric: string,
  priced: PriceUnits,
): ReadonlyMap<string, PlacedValue> {
  const result = results[metric];
  if (result === undefined) return new Map();
  const { unit, factor } = priced(result.unit, baseYear);
  return new Map(
    leavesOf(result).map(({ labels, year, leaf }) => {
      const value = typeof leaf === "number" ? leaf * factor : null;
      return [[...labels, year].join("/"), { labels, year, unit, value }];
    }),
  );
}

function rowOf(
  metric: string,
  a: PlacedValue | undefined,
  b: PlacedValue | undefined,
): ResultDifference {
  const { labels, year, unit } = (a ?? b)!;
  const [from, to] = [a?.value ?? null, b?.value ?? null];
  const only = a === undefined ? "b" : b === undefined ? "a" : undefined;
  return {
    ...{ metric, labels, year, unit, a: from, b: to },
    ...(only === undefined ? {} : { only }),
    ...changeOf(from, to),
  };
}

function changeOf(
  from: number | null,
  to: number | null,
): Pick<ResultDifference, "difference" | "share"> {
  if (from === null || to === null) return { difference: null, share: null };
  const difference = to - from;
  return { difference, share: from === 0 ? null : difference / Math.abs(from) };
}

function isSame({ a, b, only }: ResultDifference): boolean {
  return only === undefined && isEqual(a, b);
}
