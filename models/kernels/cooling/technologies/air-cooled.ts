import { clamp } from "../bounds.ts";
import { airCooledCop, directExpansionCop } from "../chillers.ts";
import type { OutdoorAir } from "../outdoor-air.ts";
import type { Consumption } from "../tower.ts";
import {
  chilledWaterPumpPower,
  facilityReturnTemperature,
  humidifierPower,
  humidifierWater,
  roomFanPower,
  type Plant,
} from "./plant.ts";

/** Air-cooled chiller whose free-cooling coil carries a share of the heat. */
function airChillerUse(plant: Plant, air: OutdoorAir, freeShare: number): Consumption {
  const { parameters, load } = plant;
  const cop = airCooledCop(air.dryBulb, parameters.chillerPartLoad, parameters.chillerCopError);
  const power =
    roomFanPower(plant, air.pressure) +
    humidifierPower(plant) +
    ((1 - freeShare) * load.total) / cop +
    chilledWaterPumpPower(load.total, parameters) +
    parameters.glycolFanPower * freeShare * load.total;
  return { power, water: humidifierWater(plant) };
}

/**
 * Air-cooled chiller (AC).
 *
 * Result per kW of IT. Source: Lei & Masanet 2022, cases 7 and 9.
 */
export function airCooledUse(plant: Plant, air: OutdoorAir): Consumption {
  return airChillerUse(plant, air, 0);
}

/**
 * Air-cooled chiller with a glycol free-cooling coil (ACF).
 *
 * Result per kW of IT. Judgement: coil approach and fans in scenarios/cooling/parameters.json.
 */
export function glycolFreeCoolingUse(plant: Plant, air: OutdoorAir): Consumption {
  const { parameters } = plant;
  const reachable = air.dryBulb + parameters.glycolApproach;
  const share =
    (facilityReturnTemperature(parameters) - reachable) / parameters.waterTemperatureRise;
  return airChillerUse(plant, air, clamp(share, 0, 1));
}

/**
 * Direct-expansion units (DX) with electric steam humidifiers.
 *
 * Result per kW of IT. Source: Lei & Masanet 2022, case 10.
 */
export function directExpansionUse(plant: Plant, air: OutdoorAir): Consumption {
  const { parameters, load } = plant;
  const cop = directExpansionCop(air.dryBulb, parameters.chillerCopError);
  const steam = load.total - load.sensible;
  return {
    power: roomFanPower(plant, air.pressure) + load.total / cop + steam,
    water: humidifierWater(plant),
  };
}
