import type { Leaf, MetricResult, ResultValues } from "../types.ts";

/** Where a leaf of a metric stands. */
export interface LeafPlace {
  /** Labels in the order of `over`, without the year. */
  readonly labels: readonly string[];
  readonly year: number | null;
}

/** All leaves of a metric with their labels, in the order of its dimensions. */
export function leavesOf({ over, values }: MetricResult): readonly (LeafPlace & { leaf: Leaf })[] {
  const walk = (below: ResultValues, labels: readonly string[]) => {
    if (labels.length === over.length) return [{ ...placeOf(labels), leaf: below as Leaf }];
    return Object.entries(below ?? {}).flatMap(
      ([label, next]: [string, ResultValues]): readonly (LeafPlace & { leaf: Leaf })[] =>
        walk(next, [...labels, label]),
    );
  };
  const placeOf = (labels: readonly string[]): LeafPlace =>
    over.at(-1) === "year"
      ? { labels: labels.slice(0, -1), year: Number(labels.at(-1)) }
      : { labels, year: null };
  return walk(values, []);
}
