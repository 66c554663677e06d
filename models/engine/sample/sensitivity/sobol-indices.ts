import { ModelError } from "../../errors.ts";
import type { Sample } from "../coordinates.ts";
import { mixedSample, twinSamples, type DesignPlan, type Factor } from "./design.ts";

/** A number estimated from draws, with its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** What share of the variance of a result a factor explains. */
export interface FactorIndices {
  readonly id: string;
  /** Alone. */
  readonly first: Estimate;
  /** Alone and together with others. */
  readonly total: Estimate;
}

/** Sobol indices of one result. */
export interface SobolIndices {
  readonly mean: number;
  readonly variance: number;
  /** How often the result was computed. */
  readonly evaluations: number;
  /** In the order of the factors; empty where the result does not vary. */
  readonly factors: readonly FactorIndices[];
}

/** Results of the first sample and of the second, draw by draw. */
export interface TwinResults {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Computes the result of every draw of a sample. */
export type Evaluation = (sample: Sample) => Float64Array;

/** Computes the result of every draw of a sample in steps, between which it yields. */
export type SteppedEvaluation<Step> = (sample: Sample) => Generator<Step, Float64Array, void>;

/**
 * First-order and total Sobol indices of a result for each factor, from draws × (factors + 2)
 * computations. Throws ModelError for a result that is not finite and for samples that do not fit.
 * Sources: first order as Saltelli et al. 2010 (table 2, b); total as Jansen 1999.
 */
export function sobolIndices(
  factors: readonly Factor[],
  plan: DesignPlan,
  evaluate: Evaluation,
): SobolIndices {
  const steps = sobolSteps(factors, plan, atOnce(evaluate));
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function atOnce(evaluate: Evaluation): SteppedEvaluation<void> {
  return function* (sample) {
    return evaluate(sample);
  };
}

/** As `sobolIndices`, with an evaluation that yields; each step of it is passed on. */
export function* sobolSteps<Step>(
  factors: readonly Factor[],
  plan: DesignPlan,
  evaluate: SteppedEvaluation<Step>,
): Generator<Step, SobolIndices, void> {
  const samples = twinSamples(factors, plan);
  const twin = { a: yield* evaluate(samples.a), b: yield* evaluate(samples.b) };
  const { mean, variance } = momentsOf(twin);
  const found: FactorIndices[] = [];
  for (const factor of variance > 0 ? factors : []) {
    const mixed = yield* evaluate(mixedSample(samples, factor));
    found.push({ id: factor.id, ...factorIndices(twin, mixed) });
  }
  return { mean, variance, evaluations: plan.draws * (found.length + 2), factors: found };
}

/** Mean and variance of a result over both samples. Throws ModelError where it is not finite. */
function momentsOf({ a, b }: TwinResults): {
  readonly mean: number;
  readonly variance: number;
} {
  checkFinite(a);
  checkFinite(b);
  const count = a.length + b.length;
  const add = (sum: number, value: number): number => sum + value;
  const mean = b.reduce(add, a.reduce(add, 0)) / count;
  const square = (sum: number, value: number): number => sum + (value - mean) ** 2;
  return { mean, variance: b.reduce(square, a.reduce(square, 0)) / count };
}

/**
 * First-order and total index of one factor from the results of both samples and of the mixed one.
 * The standard errors are those of independent draws, by the delta method for a ratio of means; the
 * scrambled sequence is usually closer. Throws ModelError for results that are not finite, of unlike
 * lengths, or that do not vary.
 */
export function factorIndices(
  twin: TwinResults,
  mixed: Float64Array,
): Pick<FactorIndices, "first" | "total"> {
  const { a, b } = twin;
  const { mean, variance } = momentsOf(twin);
  checkFinite(mixed);
  if (b.length !== a.length || mixed.length !== a.length || !(variance > 0)) {
    throw new ModelError("sensitivity", "expected results of one length that vary");
  }
  const terms = { first: new Float64Array(a.length), total: new Float64Array(a.length) };
  const spread = new Float64Array(a.length);
  for (let i = 0; i < a.length; i += 1) {
    const [inA, inB, inMixed] = [a[i]! - mean, b[i]! - mean, mixed[i]! - mean];
    terms.first[i] = inB * (inMixed - inA);
    terms.total[i] = (inA - inMixed) ** 2 / 2;
    spread[i] = (inA * inA + inB * inB) / 2;
  }
  return { first: ratio(terms.first, spread), total: ratio(terms.total, spread) };
}

/** Ratio of two means with its standard error. */
function ratio(above: Float64Array, below: Float64Array): Estimate {
  const count = above.length;
  let [sumAbove, sumBelow] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    sumAbove += above[i]!;
    sumBelow += below[i]!;
  }
  const value = sumAbove / sumBelow;
  let squares = 0;
  for (let i = 0; i < count; i += 1) squares += (above[i]! - value * below[i]!) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, count - 1));
  return { value, standardError: (deviation * Math.sqrt(count)) / sumBelow };
}

function checkFinite(results: Float64Array): void {
  const draw = results.findIndex((value) => !Number.isFinite(value));
  if (draw === -1) return;
  throw new ModelError(
    "sensitivity",
    `expected a finite result, found ${results[draw]!} in draw ${draw + 1}`,
  );
}
