import { ModelError } from "../../engine/errors.ts";

/** Numbers in order: an array or a typed array. */
export type Numbers = ArrayLike<number>;

/**
 * A level or a loss by annual probability of exceedance. Probabilities fall, values do not fall;
 * values are straight in the probability between points, the last one is held to probability 0.
 */
export interface ExceedanceCurve {
  readonly probabilities: Float64Array;
  readonly values: Float64Array;
}

/** Values by return period, and where they stand for messages. */
export interface ReturnValues {
  /** Years, from 1, ascending. */
  readonly returnPeriods: Numbers;
  /** Levels or losses, one for each return period, that do not fall. */
  readonly values: Numbers;
  readonly place: string;
}

/**
 * The exceedance curve of values by return period. Throws ModelError that names the place and the
 * point for lengths that differ, a return period below 1 year or out of order, and a value that
 * falls or is not finite.
 */
export function exceedanceCurve({ returnPeriods, values, place }: ReturnValues): ExceedanceCurve {
  const count = returnPeriods.length;
  if (count === 0 || values.length !== count) {
    throw new ModelError(
      place,
      `expected one value for each return period, found ${values.length} for ${count}`,
    );
  }
  const curve = { probabilities: new Float64Array(count), values: new Float64Array(count) };
  let longest = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    const period = returnPeriods[i]!;
    const value = values[i]!;
    if (!(period >= 1 && period > longest && period < Number.POSITIVE_INFINITY)) {
      throw new ModelError(
        `${place}, point ${i + 1}`,
        `expected return periods from 1 year that ascend, found ${period} after ${longest}`,
      );
    }
    if (!(value >= highest && Number.isFinite(value))) {
      throw new ModelError(
        `${place}, point ${i + 1}`,
        `expected a value that does not fall, found ${value} after ${highest}`,
      );
    }
    longest = period;
    highest = value;
    curve.probabilities[i] = 1 / period;
    curve.values[i] = value;
  }
  return curve;
}

/** Value at a probability; the first value is held above the first probability. */
export function valueAt({ probabilities, values }: ExceedanceCurve, probability: number): number {
  const last = values.length - 1;
  if (probability >= probabilities[0]!) return values[0]!;
  if (probability <= probabilities[last]!) return values[last]!;
  let i = 1;
  while (probabilities[i]! > probability) i += 1;
  const from = probabilities[i]!;
  const share = (probability - from) / (probabilities[i - 1]! - from);
  return values[i]! + (values[i - 1]! - values[i]!) * share;
}

/**
 * The largest probability whose values lie above a level, sup{p : value(p) > level}: the first
 * probability where all values do, 0 where none does.
 */
export function probabilityAbove(
  { probabilities, values }: ExceedanceCurve,
  level: number,
): number {
  const last = values.length - 1;
  if (!(values[last]! > level)) return 0;
  let i = 0;
  while (!(values[i]! > level)) i += 1;
  if (i === 0) return probabilities[0]!;
  const from = probabilities[i]!;
  const share = (values[i]! - level) / (values[i]! - values[i - 1]!);
  return from + (probabilities[i - 1]! - from) * share;
}

/** Integral of the values over the probability from 0 to `upTo`, at most the first probability. */
export function integralUpTo({ probabilities, values }: ExceedanceCurve, upTo: number): number {
  const last = values.length - 1;
  let sum = values[last]! * Math.min(probabilities[last]!, Math.max(upTo, 0));
  for (let i = last; i > 0 && probabilities[i]! < upTo; i -= 1) {
    const from = probabilities[i]!;
    const width = probabilities[i - 1]! - from;
    const covered = Math.min(probabilities[i - 1]!, upTo) - from;
    const isWhole = covered === width;
    const rise = values[i - 1]! - values[i]!;
    const reached = isWhole ? values[i - 1]! : values[i]! + (rise * covered) / width;
    sum += (covered * (values[i]! + reached)) / 2;
  }
  return sum;
}
