import { heatLoad, type HeatLoad } from "../electrical.ts";
import { fanPower, pumpPower } from "../movers.ts";
import type { CoolingParameters } from "../parameters.ts";
import { airDensity } from "../psychrometrics.ts";

/** A plant to compute: its parameters and the heat and air that follow from them. */
export interface Plant {
  readonly parameters: CoolingParameters;
  readonly load: HeatLoad;
}

/** Latent heat that room humidifiers give back, kJ per kg of water, as Lei & Masanet 2022 take it. */
const humidifierHeat = 2266;

/**
 * The plant of a parameter set.
 *
 * Source: `heatLoad`.
 */
export function coolingPlant(parameters: CoolingParameters): Plant {
  return { parameters, load: heatLoad(parameters) };
}

/**
 * Power of the room fans (CRAH units), at the density of the supply air.
 *
 * Pressure in Pa, result in kW per kW of IT. Source: Lei & Masanet 2020, section 2.
 */
export function roomFanPower({ parameters, load }: Plant, pressure: number): number {
  return fanPower(load.airFlow, airDensity(parameters.supplyTemperature, pressure), {
    pressure: parameters.roomFanPressure,
    efficiency: parameters.roomFanEfficiency,
  });
}

/**
 * Water the room's humidifiers put back for what the coils condense.
 *
 * Result in kg/s per kW of IT. Source: Lei & Masanet 2022.
 */
export function humidifierWater({ load }: Plant): number {
  return (load.total - load.sensible) / humidifierHeat;
}

/**
 * Power of the high-pressure pump of the room's humidifiers.
 *
 * Result in kW per kW of IT. Source: Lei & Masanet 2022.
 */
export function humidifierPower(plant: Plant): number {
  return pumpPower(humidifierWater(plant), {
    pressure: plant.parameters.humidifierPumpPressure,
    efficiency: plant.parameters.humidifierPumpEfficiency,
  });
}

/**
 * Power of the chilled-water pumps for the heat they carry.
 *
 * Heat in kW, result in kW. Source: Lei & Masanet 2022.
 */
export function chilledWaterPumpPower(heat: number, parameters: CoolingParameters): number {
  return pumpPower(heat / (4.2 * parameters.waterTemperatureRise), {
    pressure: parameters.chilledWaterPumpPressure,
    efficiency: parameters.chilledWaterPumpEfficiency,
  });
}

/**
 * Temperature at which facility water returns from the room's coils.
 *
 * Result in degC. Source: Lei & Masanet 2020, water-side economizer (coil effectiveness).
 */
export function facilityReturnTemperature(parameters: CoolingParameters): number {
  const returnAir = parameters.supplyTemperature + parameters.airTemperatureRise;
  const supplyWater = returnAir - parameters.airTemperatureRise / parameters.coilEffectiveness;
  return supplyWater + parameters.waterTemperatureRise;
}
