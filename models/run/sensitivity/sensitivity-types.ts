import type { SamplingMethod } from "../../engine/sample/coordinates.ts";
import type { Estimate } from "../../engine/sample/sensitivity/sobol-indices.ts";
import type { MetricRequest } from "../solve/metric-session.ts";
import type { Quantity } from "../solve/quantity.ts";

/** Which value of a metric is looked into, by how many draws from which seed. */
export interface SensitivityRequest extends MetricRequest {
  /** From 64 to 65,536; 4,096 when left out. */
  readonly draws?: number | undefined;
  /** 1 when left out. */
  readonly seed?: number | undefined;
  /** How the draws of the ensemble are taken; a Latin hypercube when left out. */
  readonly sampling?: SamplingMethod | undefined;
  /** A value whose probability to be exceeded is wanted; in the metric's unit unless it names another. */
  readonly threshold?: Quantity | undefined;
}

/** One input that moves with a path, and the values it takes at the ends of a bar. */
export interface MovedInput {
  readonly input: string;
  readonly label: string | null;
  readonly unit: string;
  /** The year the values are of; null for an input without years. */
  readonly year: number | null;
  readonly central: number;
  readonly atLow: number;
  readonly atHigh: number;
}

/** One bar of the tornado: the metric with one path low and high; null where never. */
export interface TornadoRow {
  readonly path: string;
  readonly inputs: readonly MovedInput[];
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** Distance between the two; null where one is never and the other is not. */
  readonly swing: number | null;
}

/** Shares of the variance of the metric that a path explains. */
export interface SobolRow {
  readonly path: string;
  /** Alone. */
  readonly first: Estimate;
  /** Alone and together with others. */
  readonly total: Estimate;
}

/** Sobol indices of the metric over some paths, the others held at their central values. */
export interface SobolResult {
  readonly kind: "indices";
  /** Draws of each of the two samples. */
  readonly draws: number;
  readonly evaluations: number;
  /** From the largest total index to the smallest. */
  readonly rows: readonly SobolRow[];
  /** Paths held at their central values: of more than 20, those with the smallest indices in a screening. */
  readonly held: readonly string[];
  /** Variance with those held, over the variance with all paths drawn; null where nothing varies. */
  readonly varianceShare: Estimate | null;
}

/** Why there are no indices. */
export interface NoSobolResult {
  readonly kind: "none";
  readonly why: string;
}

/** A percentile of the ensemble with its standard error; null where never. */
export type PercentileEstimate = {
  readonly [part in keyof Estimate]: Estimate[part] | null;
};

/** What the draws of all uncertain inputs say. */
export interface EnsembleView {
  /** Mean and standard deviation; null where some draws are never. */
  readonly mean: Estimate | null;
  readonly deviation: Estimate | null;
  readonly percentiles: Readonly<Record<"p05" | "p25" | "p50" | "p75" | "p95", PercentileEstimate>>;
  /** Share of draws that are not never; only where the metric may be never. */
  readonly reached?: Estimate | undefined;
}

/** What the first draws of an ensemble say, for a chart of how it settles; null where never. */
export interface ConvergencePoint {
  readonly draws: number;
  readonly mean: PercentileEstimate;
  readonly p05: PercentileEstimate;
  readonly p95: PercentileEstimate;
}

/** How likely the metric exceeds a value; never counts as above. */
export interface ThresholdView {
  readonly value: number;
  readonly above: Estimate;
}

/** What a metric depends on: tornado, ensemble, probability of a threshold, Sobol indices. */
export interface SensitivityResult {
  readonly company: string;
  readonly scenario: string;
  readonly metric: string;
  readonly year: number | null;
  readonly site: string | null;
  readonly unit: string;
  readonly draws: number;
  readonly seed: number;
  readonly sampling: SamplingMethod;
  /** With every input at its central value; null where never. */
  readonly central: number | null;
  /** Probabilities at which bars end; paths of single values go from their lowest to their highest. */
  readonly ends: { readonly low: number; readonly high: number };
  /** The widest bar first. */
  readonly tornado: readonly TornadoRow[];
  readonly ensemble: EnsembleView;
  /** By the number of draws, in steps of about a quarter power of ten up to all of them. */
  readonly convergence: readonly ConvergencePoint[];
  readonly threshold: ThresholdView | null;
  readonly sobol: SobolResult | NoSobolResult;
}
