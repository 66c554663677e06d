import { outdoorAir, type OutdoorAir, type Weather } from "./outdoor-air.ts";
import type { CoolingParameters } from "./parameters.ts";
import {
  airCooledUse,
  directExpansionUse,
  glycolFreeCoolingUse,
} from "./technologies/air-cooled.ts";
import { airEconomizerUse } from "./technologies/air-side.ts";
import { waterCooledUse, waterEconomizerUse } from "./technologies/chilled-water.ts";
import { indirectEvaporativeUse } from "./technologies/indirect.ts";
import { liquidUse } from "./technologies/liquid.ts";
import { coolingPlant, type Plant } from "./technologies/plant.ts";
import type { CoolingTechnology } from "./technology-ids.ts";
import type { Consumption } from "./tower.ts";

/** Power usage effectiveness (kW per kW of IT) and water usage effectiveness (L per kWh of IT). */
export interface CoolingState {
  readonly pue: number;
  readonly wue: number;
}

type TechnologyUse = (plant: Plant, air: OutdoorAir) => Consumption;

/**
 * What each technology's equipment uses in an outdoor state, without electrical losses.
 *
 * Results per kW of IT: power in kW, water in kg/s.
 */
export const technologyUse: Readonly<Record<CoolingTechnology, TechnologyUse>> = {
  WSE: waterEconomizerUse,
  WC: waterCooledUse,
  AC: airCooledUse,
  ACF: glycolFreeCoolingUse,
  DX: directExpansionUse,
  AEA: airEconomizerUse,
  IEC: indirectEvaporativeUse,
  LIQ: liquidUse,
};

/**
 * PUE and WUE of a technology in one state of the weather, at constant IT load.
 *
 * Dry bulb in degC, relative humidity in %, pressure in Pa. Finite for -60 to 60 degC, 0 to 100 %, 50 to
 * 110 kPa and parameters within the ranges of the data; never throws. Source: Lei & Masanet 2020 and 2022;
 * glycol, indirect and liquid plants are judgement.
 */
export function coolingState(
  technology: CoolingTechnology,
  parameters: CoolingParameters,
  weather: Weather,
): CoolingState {
  const plant = coolingPlant(parameters);
  const use = technologyUse[technology](plant, outdoorAir(weather));
  return { pue: 1 + plant.load.loss + use.power, wue: 3600 * use.water };
}
