import { ModelError } from "../../engine/errors.ts";
import { interpolateCurve, type Curve } from "../../engine/kernel.ts";

/** Global warming of a year and of the base year, K above 1850-1900. */
export interface Warming {
  readonly year: number;
  readonly base: number;
}

/**
 * How many times as often as in the base year an event comes: m(G_y) / m(G_b), m being the number of
 * times it comes as often as in 1850-1900 by global warming (K), straight between points and constant
 * beyond them. Throws ModelError unless m is above 0. Source of m: IPCC AR6 WGI, Figure SPM.6.
 */
export function frequencyRatio(multipliers: Curve, { year, base }: Warming): number {
  const now = interpolateCurve(multipliers, base);
  const then = interpolateCurve(multipliers, year);
  if (!(now > 0 && then > 0)) {
    throw new ModelError(
      "frequency of an event",
      `expected multipliers above 0, found ${now} and ${then}`,
    );
  }
  return then / now;
}

/**
 * What the rain depth of the base year is multiplied by: 1 + slope × (G_y - G_b), at least 0.
 * `slope` is the relative change of one-day rainfall per K of global warming.
 */
export function rainDepthFactor(slope: number, { year, base }: Warming): number {
  return Math.max(0, 1 + slope * (year - base));
}

/**
 * What a property of tropical cyclones is multiplied by: exp(½ ln(1 + x) (G_y - G_b)), `x` being its
 * relative change per 2 K of global warming. Throws ModelError unless x is above -1. Source: Knutson
 * et al. 2020, scaled as in CLIMADA.
 */
export function cycloneFactor(perTwoKelvin: number, { year, base }: Warming): number {
  if (!(perTwoKelvin > -1)) {
    throw new ModelError("tropical cyclones", `expected a change above -1, found ${perTwoKelvin}`);
  }
  return Math.exp(0.5 * Math.log1p(perTwoKelvin) * (year - base));
}

/**
 * Middle year of the period projected sea levels are relative to, 1995-2014, where they are 0 by
 * definition. Source: IPCC AR6 WGI, chapter 9.
 */
const seaLevelReferenceYear = 2005;

/** A year and the base year it is compared with. */
export interface YearSpan {
  readonly year: number;
  readonly base: number;
}

/**
 * Rise of the sea since the base year, in the unit of the levels: the projected level less its own
 * value in the base year. `levels` are by calendar year above 1995-2014; the reference year with
 * level 0 is put before them; straight between points, constant after the last. Throws ModelError
 * for levels that do not begin after the reference year.
 */
export function seaLevelRise(levels: Curve, { year, base }: YearSpan): number {
  const first = levels.x[0];
  if (first === undefined || !(first > seaLevelReferenceYear)) {
    throw new ModelError(
      "sea level",
      `expected levels of years after ${seaLevelReferenceYear}, found ${first ?? "none"}`,
    );
  }
  const whole = {
    x: Float64Array.of(seaLevelReferenceYear, ...levels.x),
    y: Float64Array.of(0, ...levels.y),
  };
  return interpolateCurve(whole, year) - interpolateCurve(whole, base);
}
