import { climatologyHours, type Climatology } from "./climatology.ts";
import { outdoorAir, type Weather } from "./outdoor-air.ts";
import type { CoolingParameters } from "./parameters.ts";
import { technologyUse } from "./state.ts";
import { coolingPlant } from "./technologies/plant.ts";
import type { CoolingTechnology } from "./technology-ids.ts";

/** A plant in a climate: its technology, its parameters, and the binned weather of its station. */
export interface PlantInClimate {
  readonly technology: CoolingTechnology;
  readonly parameters: CoolingParameters;
  readonly climate: Climatology;
}

/** Annual PUE (1), WUE (L per kWh of IT) and the hours they are the mean over. */
export interface AnnualCooling {
  readonly pue: number;
  readonly wue: number;
  readonly hours: number;
}

/** Annual overhead (PUE less one) and WUE on a grid of shifts of the climate. */
export interface OverheadCurve {
  /** Shift of the dry bulb against the station's own years, K, ascending in equal steps. */
  readonly x: Float64Array;
  /** Annual PUE less one. */
  readonly overhead: Float64Array;
  /** Annual WUE, L per kWh of IT. */
  readonly wue: Float64Array;
}

/** The grid of an overhead curve: first and last shift and step, in K. */
export const overheadGrid = { first: -2, last: 8, stepsPerKelvin: 40 } as const;

/**
 * Annual mean PUE and WUE of a plant whose climate is shifted: each bin's dry bulb moves by the shift, its
 * relative humidity stays, and IT load is the same in all hours.
 *
 * Shift in K. Throws a RangeError for a malformed climatology or a shift outside -20 to 20 K.
 * Source: Lei & Masanet 2022 (hourly states, here in bins); constant relative humidity is a judgement.
 */
export function annualPue(given: PlantInClimate & { readonly shift: number }): AnnualCooling {
  const { technology, parameters, climate, shift } = given;
  const hours = climatologyHours(climate);
  if (!(Math.abs(shift) <= 20)) {
    throw new RangeError(`shift ${String(shift)}: expected -20 to 20 K`);
  }
  const plant = coolingPlant(parameters);
  const use = technologyUse[technology];
  let power = 0;
  let water = 0;
  for (let bin = 0; bin < climate.hours.length; bin += 1) {
    const consumption = use(plant, outdoorAir(weatherOf(climate, bin, shift)));
    const weight = climate.hours[bin] ?? 0;
    power += weight * consumption.power;
    water += weight * consumption.water;
  }
  return { pue: 1 + plant.load.loss + power / hours, wue: (3600 * water) / hours, hours };
}

/**
 * Annual overhead and WUE of a plant on the grid of shifts of `overheadGrid`, to be read by linear
 * interpolation: at a knot it is `annualPue` to 1e-9.
 *
 * Throws a RangeError for a malformed climatology. Source: `annualPue`.
 */
export function overheadCurve({ technology, parameters, climate }: PlantInClimate): OverheadCurve {
  const hours = climatologyHours(climate);
  const plant = coolingPlant(parameters);
  const use = technologyUse[technology];
  const x = overheadShifts();
  const overhead = new Float64Array(x.length);
  const wue = new Float64Array(x.length);
  for (let bin = 0; bin < climate.hours.length; bin += 1) {
    const weight = (climate.hours[bin] ?? 0) / hours;
    let start: number | undefined;
    let before: number | undefined;
    for (let knot = 0; knot < x.length; knot += 1) {
      const air = outdoorAir(weatherOf(climate, bin, x[knot] ?? 0), start);
      const consumption = use(plant, air);
      overhead[knot] = (overhead[knot] ?? 0) + weight * consumption.power;
      wue[knot] = (wue[knot] ?? 0) + weight * 3600 * consumption.water;
      start = before === undefined ? air.wetBulb : 2 * air.wetBulb - before;
      before = air.wetBulb;
    }
  }
  for (let knot = 0; knot < x.length; knot += 1) {
    overhead[knot] = (overhead[knot] ?? 0) + plant.load.loss;
  }
  return { x, overhead, wue };
}

/** The shifts of the grid, K. */
function overheadShifts(): Float64Array {
  const { first, last, stepsPerKelvin } = overheadGrid;
  const knots = (last - first) * stepsPerKelvin + 1;
  return Float64Array.from(
    { length: knots },
    (_, knot) => (first * stepsPerKelvin + knot) / stepsPerKelvin,
  );
}

/** Weather of a bin, shifted at constant relative humidity. */
function weatherOf(climate: Climatology, bin: number, shift: number): Weather {
  return {
    dryBulb: (climate.dryBulbMean[bin] ?? 0) + shift,
    relativeHumidity: climate.relativeHumidityMean[bin] ?? 0,
    pressure: climate.pressure,
  };
}
