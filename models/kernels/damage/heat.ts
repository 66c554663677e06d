import { ModelError } from "../../engine/errors.ts";
import type { Curve } from "../../engine/kernel.ts";
import type { Numbers } from "./exceedance.ts";
import { gumbelExceedance, type Gumbel } from "./gumbel.ts";

/** Hours of a year by dry bulb: bins of one width; a temperature may have several bins. */
export interface HoursByTemperature {
  readonly hours: Numbers;
  /** Lower edge of each bin, degC. */
  readonly from: Numbers;
  /** Width of the bins, K. */
  readonly width: number;
}

/**
 * Hours a year above a dry bulb, the hours of a bin spread evenly over it. For a year that is warmer
 * by some kelvin, take them off the threshold. `threshold` in degC; result in h. Throws ModelError for
 * columns of unlike lengths and a width that is not above 0.
 */
export function hoursAbove({ hours, from, width }: HoursByTemperature, threshold: number): number {
  if (hours.length !== from.length || !(width > 0)) {
    throw new ModelError(
      "hours by temperature",
      `expected an edge for each bin and a width above 0, found ${from.length} for ${hours.length} and ${width}`,
    );
  }
  let sum = 0;
  for (let bin = 0; bin < hours.length; bin += 1) {
    const above = (from[bin]! + width - threshold) / width;
    sum += hours[bin]! * Math.min(1, Math.max(0, above));
  }
  return sum;
}

/** What decides whether cooling trips on the hottest hour of a year. */
export interface HeatTrip {
  /** Annual maximum dry bulb in the years of the station, degC. */
  readonly annualMaximum: Gumbel;
  /** Change of the hottest day since those years, K. */
  readonly hottestDayChange: number;
  /** How much warmer the air is at the heat rejection than at the station, K. */
  readonly recirculation: number;
  /** Air temperature at the heat rejection above which it trips, degC. */
  readonly tripAt: number;
}

/**
 * Annual probability that the air at the heat rejection passes its trip temperature: the annual
 * maximum, shifted by the change of the hottest day and by recirculation, above the limit. Derating
 * below the limit stops nothing where one unit more than needed is installed.
 */
export function tripProbability(trip: HeatTrip): number {
  const { annualMaximum, hottestDayChange, recirculation, tripAt } = trip;
  return gumbelExceedance(annualMaximum, tripAt - recirculation - hottestDayChange);
}

/**
 * Hours a year above each dry bulb, as a curve with a point at every edge of the bins: the same as
 * `hoursAbove` at any threshold; made once for each object. x in K above 0 degC, y in h. Throws as
 * `hoursAbove`.
 */
export function hoursAboveCurve(bins: HoursByTemperature): Curve {
  const found = known.get(bins) ?? pointsAbove(bins);
  known.set(bins, found);
  return found;
}

const known = new WeakMap<HoursByTemperature, Curve>();

function pointsAbove(bins: HoursByTemperature): Curve {
  const edges = new Set<number>();
  for (let bin = 0; bin < bins.from.length; bin += 1) {
    edges.add(bins.from[bin]!);
    edges.add(bins.from[bin]! + bins.width);
  }
  const x = Float64Array.from(edges).sort();
  return { x, y: x.map((edge) => hoursAbove(bins, edge)) };
}
