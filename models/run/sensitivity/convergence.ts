import { momentsWithErrors, percentileOf } from "./ensemble-view.ts";
import type { ConvergencePoint } from "./sensitivity-types.ts";

const fewest = 16;
const stepsPerDecade = 4;

/**
 * Mean, 5th and 95th percentile of the first draws, for growing numbers of them up to all, each with
 * the standard error of independent draws; null where a value is *never* (+Infinity).
 */
export function convergenceOf(values: Float64Array): readonly ConvergencePoint[] {
  return countsUpTo(values.length).map((draws) => {
    const first = values.slice(0, draws).sort();
    const isFinite = first.every(Number.isFinite);
    return {
      draws,
      mean: isFinite ? momentsWithErrors(first).mean : { value: null, standardError: null },
      p05: percentileOf(first, 0.05),
      p95: percentileOf(first, 0.95),
    };
  });
}

function countsUpTo(all: number): readonly number[] {
  const counts: number[] = [];
  for (let step = 0; ; step += 1) {
    const count = Math.round(fewest * 10 ** (step / stepsPerDecade));
    if (count >= all) return [...counts, all];
    counts.push(count);
  }
}
