import { ModelError } from "../../engine/errors.ts";

/** Parameters of the wind damage function of a region, in m/s. */
export interface WindParameters {
  /** Speed below which nothing is lost. */
  readonly threshold: number;
  /** Speed at which half the value is lost. */
  readonly halfSpeed: number;
}

/**
 * Share of the value lost at a wind speed: D = v³ / (1 + v³) with v = max(V - threshold, 0) /
 * (halfSpeed - threshold). `speed` in m/s, one-minute mean at 10 m. Throws ModelError unless the
 * half speed lies above the threshold. Sources: Emanuel 2011; regional parameters of Eberenz, Lüthi
 * & Bresch 2021.
 */
export function windDamage(speed: number, { threshold, halfSpeed }: WindParameters): number {
  if (!(halfSpeed > threshold)) {
    throw new ModelError(
      "wind damage",
      `expected a half speed above the threshold ${threshold}, found ${halfSpeed}`,
    );
  }
  const v = Math.max(speed - threshold, 0) / (halfSpeed - threshold);
  const cube = v * v * v;
  return cube === Number.POSITIVE_INFINITY ? 1 : cube / (1 + cube);
}

/** Density of air the reference wind pressure is written for, kg/m³. Source: GB 50009-2012. */
const referenceAirDensity = 1.25;

/**
 * Ratio of the one-minute mean wind to the ten-minute mean. A judgement: 1.05 over the sea to 1.21
 * over land are in use.
 */
export const minuteWindRatio = 1.12;

/**
 * One-minute mean wind speed of the 50-year event from the reference wind pressure of the load code:
 * V50 = 1.12 √(2 w₀ / 1.25). `pressure` in Pa; result in m/s at 10 m over open ground. Throws
 * ModelError for a pressure that is not above 0. Source: GB 50009-2012, 8.1 and table E.5 (pressure of
 * the ten-minute mean); the ratio as `minuteWindRatio`.
 */
export function referenceWindSpeed(pressure: number, ratio: number = minuteWindRatio): number {
  if (!(pressure > 0)) {
    throw new ModelError("reference wind pressure", `expected above 0 Pa, found ${pressure}`);
  }
  return ratio * Math.sqrt((2 * pressure) / referenceAirDensity);
}

/** How the wind speed of a site grows with the return period, and what is lost at a speed. */
export interface WindHazard extends WindParameters {
  /** One-minute mean speed of the event of the reference period, m/s. */
  readonly reference: number;
  /** Return period of the reference speed, years. */
  readonly referencePeriod: number;
  /** Relative rise of the speed for each unit of ln(T / reference period). */
  readonly growth: number;
}

/** Return periods at which wind damage is taken, years. */
export const windReturnPeriods: readonly number[] = [10, 20, 50, 100, 200, 500, 1000];

/**
 * Share of the value lost to wind in an average year: damage at the speeds of `windReturnPeriods`,
 * V(T) = reference × (1 + growth × ln(T / reference period)), straight in the probability between them,
 * the last held to probability 0, nothing above the first. Throws as `windDamage`.
 */
export function annualWindDamage(hazard: WindHazard): number {
  const { reference, referencePeriod, growth } = hazard;
  let probability = 0;
  let before = 0;
  let sum = 0;
  for (let i = windReturnPeriods.length - 1; i >= 0; i -= 1) {
    const period = windReturnPeriods[i]!;
    const speed = reference * (1 + growth * Math.log(period / referencePeriod));
    const damage = windDamage(speed, hazard);
    const width = 1 / period - probability;
    sum += probability === 0 ? damage * width : ((damage + before) * width) / 2;
    probability = 1 / period;
    before = damage;
  }
  return sum;
}
