/** Annual PUE: disclosed by the operator, and modelled in the climate of the disclosed year. */
export interface DisclosedPue {
  readonly disclosed: number;
  readonly modelled: number;
}

/**
 * Calibration of the modelled overhead to a disclosed PUE: disclosed overhead over modelled overhead.
 *
 * Both PUE above 1; result a ratio above 0. Throws a RangeError otherwise. Judgement: one factor
 * for all years.
 */
export function overheadRatio({ disclosed, modelled }: DisclosedPue): number {
  refuseUnless(disclosed > 1, `disclosed PUE ${String(disclosed)}: expected above 1`);
  refuseUnless(modelled > 1, `modelled PUE ${String(modelled)}: expected above 1`);
  return (disclosed - 1) / (modelled - 1);
}

/** Annual WUE in L per kWh of IT: disclosed by the operator, and modelled. */
export interface DisclosedWue {
  readonly disclosed: number;
  readonly modelled: number;
}

/**
 * Calibration of the modelled water use to a disclosed WUE: disclosed over modelled.
 *
 * Disclosed from 0, modelled above 0. Throws a RangeError otherwise. Judgement: one factor for all years.
 */
export function waterRatio({ disclosed, modelled }: DisclosedWue): number {
  refuseUnless(disclosed >= 0, `disclosed WUE ${String(disclosed)}: expected 0 or more`);
  refuseUnless(modelled > 0, `modelled WUE ${String(modelled)}: expected above 0`);
  return disclosed / modelled;
}

/** Bounds of a ratio, both included. */
export interface RatioBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a calibration ratio lies where the technology and quality can be believed; outside, the site is
 * probably of another type.
 *
 * Judgement: bounds in scenarios/cooling/parameters.json (PUE 0.6-1.7, WUE 0.5-2).
 */
export function isCredibleRatio(ratio: number, { low, high }: RatioBounds): boolean {
  return ratio >= low && ratio <= high;
}

/** A calibrated year: ratio of `overheadRatio`, modelled PUE in the year's climate, efficiency factor (1 unless given). */
export interface CalibratedYear {
  readonly ratio: number;
  readonly modelled: number;
  readonly efficiency?: number;
}

/**
 * PUE of a year: 1 + ratio * (modelled PUE - 1) * efficiency.
 *
 * Result a PUE. Judgement: the ratio holds in all years.
 */
export function calibratedPue({ ratio, modelled, efficiency = 1 }: CalibratedYear): number {
  return 1 + ratio * (modelled - 1) * efficiency;
}

/** Improvement of a site's overhead: today's PUE, the lowest PUE it can reach, rate per year, years since. */
export interface EfficiencyPath {
  readonly basePue: number;
  readonly floorPue: number;
  readonly rate: number;
  readonly years: number;
}

/**
 * Factor on the overhead after some years: falls exponentially from 1 to the floor's overhead over the
 * base's; 1 where the base is at or below the floor.
 *
 * Rate in 1/year from 0, years from 0; result a fraction. Throws a RangeError for a PUE not above 1 or a
 * negative rate or time. Form: fit to the Uptime Institute survey 2007-2025; floors are judgement.
 */
export function efficiencyFactor({ basePue, floorPue, rate, years }: EfficiencyPath): number {
  refuseUnless(basePue > 1, `base PUE ${String(basePue)}: expected above 1`);
  refuseUnless(floorPue > 1, `floor PUE ${String(floorPue)}: expected above 1`);
  refuseUnless(rate >= 0, `rate ${String(rate)}: expected 0 or more per year`);
  refuseUnless(years >= 0, `years ${String(years)}: expected 0 or more`);
  const floor = Math.min(1, (floorPue - 1) / (basePue - 1));
  return floor + (1 - floor) * Math.exp(-rate * years);
}

/** Floors of the annual PUE: one for all, and higher ones of some technologies. */
export interface PueFloors {
  readonly absolute: { readonly value: number };
  readonly byTechnology: Readonly<Record<string, { readonly value: number } | undefined>>;
}

/**
 * Lowest annual PUE that a technology is taken to reach: its own floor, or the absolute one.
 *
 * Result a PUE. Judgement: scenarios/cooling/parameters.json.
 */
export function pueFloor(floors: PueFloors, technology: string): number {
  return floors.byTechnology[technology]?.value ?? floors.absolute.value;
}

function refuseUnless(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}
