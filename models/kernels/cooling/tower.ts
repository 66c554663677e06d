import { clamp } from "./bounds.ts";
import { fanPower, pumpPower } from "./movers.ts";
import type { OutdoorAir } from "./outdoor-air.ts";
import type { CoolingParameters } from "./parameters.ts";
import { airDensity, enthalpy, humidityRatioAtDewPoint, latentHeat } from "./psychrometrics.ts";

/** What equipment uses per kW of IT: power in kW, water in kg/s. */
export interface Consumption {
  readonly power: number;
  readonly water: number;
}

/**
 * Water temperature that leaves the cooling tower, not below the minimum the plant keeps.
 *
 * Result in degC. Source: Lei & Masanet 2022; the minimum is a judgement.
 */
export function towerWaterTemperature(parameters: CoolingParameters, air: OutdoorAir): number {
  return Math.max(air.wetBulb + parameters.towerApproach, parameters.towerWaterTemperatureMinimum);
}

/**
 * Water a tower evaporates to reject heat.
 *
 * Heat in kW, result in kg/s. Option `psychrometric`: the air leaves saturated at the tower's water
 * temperature plus 0.6 of the range, and takes the heat as enthalpy, bounded by 0 and heat / 2200 kJ/kg
 * (judgement on a standard air-side balance); option `latent`: all heat evaporates water (Lei & Masanet
 * 2022), which overstates winter water.
 */
export function towerEvaporation(
  heat: number,
  parameters: CoolingParameters,
  air: OutdoorAir,
): number {
  const water = towerWaterTemperature(parameters, air);
  if (parameters.towerEvaporation === "latent") {
    return heat / latentHeat(water + parameters.towerTemperatureRange / 2);
  }
  const leaving = water + 0.6 * parameters.towerTemperatureRange;
  const saturated = humidityRatioAtDewPoint(leaving, air.pressure);
  const enthalpyRise = enthalpy(leaving, saturated) - enthalpy(air.dryBulb, air.humidity);
  return clamp((heat * (saturated - air.humidity)) / enthalpyRise, 0, heat / 2200);
}

/**
 * Power and water of a cooling tower: pump and fan on the circulating water, make-up for evaporation,
 * drift and blow-down.
 *
 * Heat to reject in kW; result per kW of IT. Source: Lei & Masanet 2020 (fan on the circulating water)
 * and 2022 (water).
 */
export function coolingTower(
  heat: number,
  parameters: CoolingParameters,
  air: OutdoorAir,
): Consumption {
  const flow = heat / (4.184 * parameters.towerTemperatureRange);
  const pump = pumpPower(flow, {
    pressure: parameters.towerPumpPressure,
    efficiency: parameters.towerPumpEfficiency,
  });
  const fan = fanPower(
    flow / parameters.towerLiquidGasRatio,
    airDensity(air.dryBulb, air.pressure),
    { pressure: parameters.towerFanPressure, efficiency: parameters.towerFanEfficiency },
  );
  const evaporated = towerEvaporation(heat, parameters, air);
  const drift = flow * parameters.towerDrift;
  const blowDown = Math.max(evaporated / (parameters.cyclesOfConcentration - 1) - drift, 0);
  return { power: pump + fan, water: evaporated + drift + blowDown };
}
