import { clamp } from "../bounds.ts";
import { waterCooledCop } from "../chillers.ts";
import { pumpPower } from "../movers.ts";
import type { OutdoorAir } from "../outdoor-air.ts";
import type { CoolingParameters } from "../parameters.ts";
import { coolingTower, type Consumption } from "../tower.ts";
import { economizerShare, waterPlantUse } from "./chilled-water.ts";
import { humidifierPower, humidifierWater, roomFanPower, type Plant } from "./plant.ts";

/** Tower, and warm-water chiller for what the tower cannot carry. */
function wetUse(heat: number, parameters: CoolingParameters, air: OutdoorAir): Consumption {
  if (heat === 0) return { power: 0, water: 0 };
  const rise = parameters.facilityWaterRise;
  const returned = parameters.facilityWaterTemperature + rise;
  const tower = air.wetBulb + parameters.towerApproach;
  const share = clamp((returned - tower - parameters.exchangerApproach) / rise, 0, 1);
  const cop =
    parameters.warmWaterCopFactor *
    waterCooledCop(tower, parameters.chillerPartLoad, parameters.chillerCopError);
  const chiller = (heat * (1 - share)) / cop;
  const rejection = coolingTower(heat + chiller, parameters, air);
  return { power: chiller + rejection.power, water: rejection.water };
}

/** Facility water of the cold plates: pumps, dry coolers, then tower and chiller for the rest. */
function liquidLoopUse(heat: number, parameters: CoolingParameters, air: OutdoorAir): Consumption {
  const rise = parameters.facilityWaterRise;
  const returned = parameters.facilityWaterTemperature + rise;
  const dry = clamp((returned - air.dryBulb - parameters.dryCoolerApproach) / rise, 0, 1);
  const pumps = pumpPower(heat / (4.18 * rise), {
    pressure: parameters.distributionUnitPressure + parameters.facilityWaterPressure,
    efficiency: parameters.facilityWaterPumpEfficiency,
  });
  const wet = wetUse(heat * (1 - dry), parameters, air);
  return { power: pumps + heat * dry * parameters.dryCoolerFanPower + wet.power, water: wet.water };
}

/**
 * Liquid cooling by cold plates (LIQ): a share of the heat to facility water, the rest through a
 * water-side economizer plant with room fans of its own.
 *
 * Result per kW of IT; the power that servers save on their own fans is not counted. Judgement:
 * parameters in scenarios/cooling/parameters.json.
 */
export function liquidUse(plant: Plant, air: OutdoorAir): Consumption {
  const { parameters, load } = plant;
  const roomShare = 1 - parameters.liquidShare;
  const liquid = liquidLoopUse(parameters.liquidShare * load.sensible, parameters, air);
  const heat = { heat: roomShare * load.total, economizerShare: economizerShare(parameters, air) };
  const water = waterPlantUse(heat, parameters, air);
  const room = roomFanPower(plant, air.pressure) + humidifierPower(plant);
  return {
    power: liquid.power + water.power + roomShare * room,
    water: liquid.water + water.water + roomShare * humidifierWater(plant),
  };
}
