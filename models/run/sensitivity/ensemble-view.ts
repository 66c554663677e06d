import {
  percentileError,
  reportedProbabilities,
  sortedPercentile,
} from "../../engine/sample/percentile.ts";
import type { Estimate } from "../../engine/sample/sensitivity/sobol-indices.ts";
import type { EnsembleView, PercentileEstimate, ThresholdView } from "./sensitivity-types.ts";

/** Mean and variance of some draws, with their standard errors. */
export interface Moments {
  readonly mean: Estimate;
  readonly variance: Estimate;
}

/** Mean and variance of finite draws; the error of the variance from the fourth moment. */
export function momentsWithErrors(values: Float64Array): Moments {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [squares, fourths] = [0, 0];
  for (const value of values) {
    const square = (value - mean) ** 2;
    squares += square;
    fourths += square * square;
  }
  const variance = squares / (count - 1);
  const spread = fourths / count - (variance * variance * (count - 3)) / (count - 1);
  return {
    mean: { value: mean, standardError: Math.sqrt(variance / count) },
    variance: { value: variance, standardError: Math.sqrt(Math.max(0, spread) / count) },
  };
}

/**
 * What draws of a metric say, each figure with the standard error of independent draws: percentiles by
 * numpy's linear rule, their errors from order statistics (Woodruff 1952). *Never* is +Infinity.
 */
export function ensembleView(values: Float64Array, mayBeNever: boolean): EnsembleView {
  const sorted = values.toSorted();
  const finite = values.reduce((count, value) => count + (Number.isFinite(value) ? 1 : 0), 0);
  const moments = finite === values.length ? momentsWithErrors(values) : undefined;
  const [p05, p25, p50, p75, p95] = reportedProbabilities.map((p) => percentileOf(sorted, p));
  return {
    mean: moments?.mean ?? null,
    deviation: moments === undefined ? null : rootOf(moments.variance),
    percentiles: { p05: p05!, p25: p25!, p50: p50!, p75: p75!, p95: p95! },
    ...(mayBeNever ? { reached: shareOf(finite, values.length) } : {}),
  };
}

function rootOf({ value, standardError }: Estimate): Estimate {
  const root = Math.sqrt(value);
  return { value: root, standardError: root === 0 ? 0 : standardError / (2 * root) };
}

/** A percentile of ascending draws with its standard error. */
export function percentileOf(sorted: Float64Array, probability: number): PercentileEstimate {
  const value = sortedPercentile(sorted, probability);
  const error = percentileError(sorted, probability);
  return { value: orNever(value), standardError: orNever(error) };
}

function orNever(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** How likely a metric exceeds a value, from its draws; *never* is above every value. */
export function thresholdView(values: Float64Array, threshold: number): ThresholdView {
  const above = values.reduce((count, value) => count + (value > threshold ? 1 : 0), 0);
  return { value: threshold, above: shareOf(above, values.length) };
}

/** A share of draws; its error by Laplace's rule, so that it is not 0 where all draws agree. */
export function shareOf(count: number, draws: number): Estimate {
  const smoothed = (count + 1) / (draws + 2);
  return {
    value: count / draws,
    standardError: Math.sqrt((smoothed * (1 - smoothed)) / draws),
  };
}
