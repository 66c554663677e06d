import { clamp } from "../bounds.ts";
import { waterCooledCop } from "../chillers.ts";
import { pumpPower } from "../movers.ts";
import type { OutdoorAir } from "../outdoor-air.ts";
import type { CoolingParameters } from "../parameters.ts";
import { coolingTower, type Consumption } from "../tower.ts";
import {
  chilledWaterPumpPower,
  facilityReturnTemperature,
  humidifierPower,
  humidifierWater,
  roomFanPower,
  type Plant,
} from "./plant.ts";

/**
 * Share of the heat that a water-side economizer carries.
 *
 * Result a fraction. Source: Lei & Masanet 2020, water-side economizer.
 */
export function economizerShare(parameters: CoolingParameters, air: OutdoorAir): number {
  const reachable = air.wetBulb + parameters.towerApproach + parameters.exchangerApproach;
  const rise = parameters.waterTemperatureRise;
  return clamp((facilityReturnTemperature(parameters) - reachable) / rise, 0, 1);
}

/** Heat for a chilled-water plant, kW, and the share of it that its economizer carries. */
export interface WaterHeat {
  readonly heat: number;
  readonly economizerShare: number;
}

/**
 * Chiller, pumps and tower of a water-cooled plant, without room fans and humidifiers.
 *
 * Result per kW of IT. Source: Lei & Masanet 2022, cases 2, 4, 5 and 8.
 */
export function waterPlantUse(
  { heat, economizerShare: share }: WaterHeat,
  parameters: CoolingParameters,
  air: OutdoorAir,
): Consumption {
  const chilled = (1 - share) * heat;
  const chiller =
    chilled /
    waterCooledCop(
      air.wetBulb + parameters.towerApproach,
      parameters.chillerPartLoad,
      parameters.chillerCopError,
    );
  const economizerPump = pumpPower((share * heat) / (4.2 * parameters.waterTemperatureRise), {
    pressure: parameters.economizerPumpPressure,
    efficiency: parameters.economizerPumpEfficiency,
  });
  const pumps = chilledWaterPumpPower(chilled, parameters) + economizerPump;
  const tower = coolingTower(heat + chiller, parameters, air);
  return { power: chiller + pumps + tower.power, water: tower.water };
}

/** Adds room fans and humidifiers to a water plant. */
function withRoom(plant: Plant, air: OutdoorAir, water: Consumption): Consumption {
  return {
    power: roomFanPower(plant, air.pressure) + humidifierPower(plant) + water.power,
    water: humidifierWater(plant) + water.water,
  };
}

/**
 * Water-cooled chiller (WC).
 *
 * Result per kW of IT. Source: Lei & Masanet 2022, cases 5 and 8.
 */
export function waterCooledUse(plant: Plant, air: OutdoorAir): Consumption {
  const heat = { heat: plant.load.total, economizerShare: 0 };
  return withRoom(plant, air, waterPlantUse(heat, plant.parameters, air));
}

/**
 * Water-cooled chiller with water-side economizer (WSE).
 *
 * Result per kW of IT. Source: Lei & Masanet 2020 and 2022, cases 2 and 4.
 */
export function waterEconomizerUse(plant: Plant, air: OutdoorAir): Consumption {
  const share = economizerShare(plant.parameters, air);
  const heat = { heat: plant.load.total, economizerShare: share };
  return withRoom(plant, air, waterPlantUse(heat, plant.parameters, air));
}
