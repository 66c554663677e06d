import { selectPlaces } from "./selection.ts";

/** Percentiles reported of an ensemble. */
export const reportedProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What an ensemble of one value says: percentiles, mean, their standard errors, share reached. */
export interface EnsembleSummary {
  readonly percentiles: readonly number[];
  /** Standard errors of the percentiles, as of independent draws. */
  readonly errors: readonly number[];
  readonly mean: number;
  readonly standardError: number;
  /** Share of finite values; below 1 where some draws are *never*. */
  readonly reached: number;
}

/**
 * Summarises an ensemble; percentiles by numpy's default linear rule. Reorders `values`.
 * *Never* (+Infinity) sorts last and makes a percentile that touches it +Infinity.
 */
export function summarise(values: Float64Array): EnsembleSummary {
  const count = values.length;
  const { mean, deviation, finite } = momentsOf(values);
  selectPlaces(values, placesRead(count));
  return {
    percentiles: reportedProbabilities.map((p) => sortedPercentile(values, p)),
    errors: reportedProbabilities.map((p) => percentileError(values, p)),
    mean,
    standardError: deviation / Math.sqrt(count),
    reached: finite / count,
  };
}

function placesRead(count: number): readonly number[] {
  const wanted = reportedProbabilities.flatMap((p) => [p, ...errorBounds(p, count)]);
  const places = wanted.flatMap((probability) => {
    const below = Math.floor((count - 1) * probability);
    return [below, Math.min(below + 1, count - 1)];
  });
  return [...new Set(places)].sort((first, second) => first - second);
}

/** Probabilities one standard error of their share below and above a percentile. */
function errorBounds(probability: number, count: number): readonly [number, number] {
  const reach = Math.sqrt((probability * (1 - probability)) / count);
  return [Math.max(0, probability - reach), Math.min(1, probability + reach)];
}

/**
 * Standard error of a percentile of ascending values of independent draws, from order statistics;
 * not finite where a value that it needs is *never*. Source: Woodruff 1952.
 */
export function percentileError(values: Float64Array, probability: number): number {
  const [below, above] = errorBounds(probability, values.length);
  return (sortedPercentile(values, above) - sortedPercentile(values, below)) / 2;
}

/** Percentile of ascending values by the linear rule: position (n - 1) p between neighbours. */
export function sortedPercentile(values: Float64Array, probability: number): number {
  const position = (values.length - 1) * probability;
  const below = Math.floor(position);
  const low = values[below]!;
  const high = values[Math.min(below + 1, values.length - 1)]!;
  const share = position - below;
  if (share === 0 || low === high) return low;
  return Number.isFinite(high) ? low + (high - low) * share : Number.POSITIVE_INFINITY;
}

function momentsOf(values: Float64Array): {
  readonly mean: number;
  readonly deviation: number;
  readonly finite: number;
} {
  let finite = 0;
  let sum = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    finite += 1;
    sum += value;
  }
  if (finite < values.length) return { mean: Number.POSITIVE_INFINITY, deviation: 0, finite };
  const mean = sum / finite;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / Math.max(1, finite - 1)), finite };
}
