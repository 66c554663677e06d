import { ModelError } from "../../engine/errors.ts";

/** A Gumbel distribution of annual maxima; `location` and `scale` in the unit of the variable. */
export interface Gumbel {
  readonly location: number;
  readonly scale: number;
}

/** The value reached or passed once in so many years on average. */
export interface ReturnValue {
  /** Years. */
  readonly returnPeriod: number;
  readonly value: number;
}

/** Reduced variate of a return period in years, -ln(-ln(1 - 1/T)); T above 1. */
function reducedVariate(returnPeriod: number): number {
  return -Math.log(-Math.log1p(-1 / returnPeriod));
}

/**
 * The Gumbel distribution through two return values, as ASHRAE prints for 5 and 50 years:
 * scale = (DB50 - DB5) / 2.4020, location = DB5 - 1.49994 scale. Throws ModelError unless both return
 * periods are above 1 and value and period rise together. Source: ASHRAE Handbook, Fundamentals 2021,
 * chapter 14 (n-year values by the method of moments for a Gumbel distribution).
 */
export function gumbelThrough(shorter: ReturnValue, longer: ReturnValue, place: string): Gumbel {
  if (!(shorter.returnPeriod > 1 && longer.returnPeriod > shorter.returnPeriod)) {
    throw new ModelError(
      place,
      `expected return periods above 1 year that ascend, found ${shorter.returnPeriod} and ${longer.returnPeriod}`,
    );
  }
  if (!(longer.value > shorter.value)) {
    throw new ModelError(
      place,
      `expected the rarer value above ${shorter.value}, found ${longer.value}`,
    );
  }
  const first = reducedVariate(shorter.returnPeriod);
  const scale = (longer.value - shorter.value) / (reducedVariate(longer.returnPeriod) - first);
  return { location: shorter.value - first * scale, scale };
}

/** Value of a return period in years, above 1. */
export function gumbelValue({ location, scale }: Gumbel, returnPeriod: number): number {
  return location + scale * reducedVariate(returnPeriod);
}

/** Probability that the maximum of a year is above a value: 1 - exp(-exp(-(x - location) / scale)). */
export function gumbelExceedance({ location, scale }: Gumbel, value: number): number {
  return -Math.expm1(-Math.exp(-(value - location) / scale));
}
