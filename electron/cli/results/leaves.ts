import type { Leaf, MetricResult, ResultValues } from "../../../models/run/types.ts";

/** The value of a metric without further dimensions at a year. */
export function leafAt(
  result: MetricResult | undefined,
  year: number | undefined,
): Leaf | undefined {
  const values = result?.values;
  if (isLeaf(values)) return values;
  const found = year === undefined ? undefined : values[String(year)];
  return isLeaf(found) ? found : undefined;
}

/** Whether values are one leaf: a number, never, percentiles or nothing. */
export function isLeaf(values: ResultValues | undefined): values is Leaf | undefined {
  return typeof values !== "object" || values === null || "p50" in values;
}

/** The middle of a leaf; infinite where it is never. */
export function centre(leaf: Leaf | undefined): number {
  if (typeof leaf === "number") return leaf;
  return leaf?.p50 ?? Infinity;
}

/** All leaves below some values. */
export function leavesOf(values: ResultValues | undefined): readonly Leaf[] {
  if (values === undefined) return [];
  if (isLeaf(values)) return values === undefined ? [] : [values];
  return Object.values(values).flatMap(leavesOf);
}
