import type { Curve } from "../../engine/kernel.ts";
import { overheadCurve } from "./annual.ts";
import type { Climatology } from "./climatology.ts";
import { coolingParameters } from "./parameters.ts";
import type { CoolingParameterData } from "./parameters-schema.ts";
import type { CoolingTechnology, SiteQuality } from "./technology-ids.ts";

/** What the model's `climatology` input holds: a station's binned weather and the parameter data. */
export interface PlantClimate {
  readonly station: string;
  readonly climate: Climatology;
  readonly parameters: CoolingParameterData;
}

/** Annual overhead (1) and water use (L/kWh) of a plant against the shift of its climate (K). */
export interface PlantCurves {
  readonly overhead: Curve;
  readonly water: Curve;
}

const known = new WeakMap<PlantClimate, Map<string, PlantCurves>>();

/**
 * Both curves of a plant in a climate, computed once for each climate object, technology and quality.
 * Throws a RangeError for a malformed climatology. Source: `overheadCurve`.
 */
export function plantCurves(
  technology: CoolingTechnology,
  quality: SiteQuality,
  place: PlantClimate,
): PlantCurves {
  const key = `${technology}/${quality}`;
  const byPlant = known.get(place) ?? new Map<string, PlantCurves>();
  known.set(place, byPlant);
  const found = byPlant.get(key);
  if (found !== undefined) return found;
  const parameters = coolingParameters(place.parameters, technology, quality);
  const curve = overheadCurve({ technology, parameters, climate: place.climate });
  const curves: PlantCurves = {
    overhead: { x: curve.x, y: curve.overhead },
    water: { x: curve.x, y: curve.wue },
  };
  byPlant.set(key, curves);
  return curves;
}
