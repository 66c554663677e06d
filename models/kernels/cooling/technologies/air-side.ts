import { clamp } from "../bounds.ts";
import type { OutdoorAir } from "../outdoor-air.ts";
import type { CoolingParameters } from "../parameters.ts";
import {
  enthalpy,
  humidityRatioAtDewPoint,
  humidityRatioOfVapour,
  saturationPressure,
} from "../psychrometrics.ts";
import type { Consumption } from "../tower.ts";
import { waterCooledUse } from "./chilled-water.ts";
import { roomFanPower, type Plant } from "./plant.ts";

/** Humidity ratios the supply air may have, kg/kg. */
interface HumidityLimits {
  readonly low: number;
  readonly high: number;
}

/**
 * Humidity limits of the supply air, at the outdoor temperature held within the supply temperatures.
 *
 * Result in kg/kg. Source: Lei & Masanet 2020, air-side economizer.
 */
export function supplyHumidityLimits(
  parameters: CoolingParameters,
  air: OutdoorAir,
): HumidityLimits {
  const { supplyTemperatureLow, supplyTemperatureHigh } = parameters;
  const temperature = clamp(air.dryBulb, supplyTemperatureLow, supplyTemperatureHigh);
  const saturated = saturationPressure(temperature);
  const at = (relativeHumidity: number) =>
    humidityRatioOfVapour((relativeHumidity / 100) * saturated, air.pressure);
  return {
    low: Math.max(
      at(parameters.relativeHumidityLow),
      humidityRatioAtDewPoint(parameters.dewPointLow, air.pressure),
    ),
    high: Math.min(
      at(parameters.relativeHumidityHigh),
      humidityRatioAtDewPoint(parameters.dewPointHigh, air.pressure),
    ),
  };
}

/**
 * Whether outdoor air cools the room, humidified adiabatically where it is too dry.
 *
 * Below the highest supply temperature unless the air is too humid; from there on by direct evaporation
 * where the air's enthalpy allows it, with option `evaporative` (Lei & Masanet 2020), or never, with
 * option `chiller` (Lei & Masanet 2022).
 */
export function isAirEconomizerOn(
  parameters: CoolingParameters,
  air: OutdoorAir,
  limits: HumidityLimits,
): boolean {
  const { supplyTemperatureLow, supplyTemperatureHigh } = parameters;
  if (air.dryBulb < supplyTemperatureLow) return true;
  if (air.dryBulb < supplyTemperatureHigh) return air.humidity <= limits.high;
  if (parameters.airSideHotHours === "chiller") return false;
  return enthalpy(air.dryBulb, air.humidity) <= enthalpy(supplyTemperatureHigh, limits.high);
}

/**
 * Water evaporated into the outdoor air while the economizer is on.
 *
 * The supply air takes the low humidity limit, or in hot hours the humidity that cools it to the highest
 * supply temperature; outdoor air mixes with return air so that the supply is not below the lowest
 * supply temperature. Result in kg/s per kW of IT. Source: Lei & Masanet 2020, air-side economizer.
 */
export function adiabaticWater(plant: Plant, air: OutdoorAir, limits: HumidityLimits): number {
  const { parameters, load } = plant;
  const { supplyTemperatureLow: coldest, supplyTemperatureHigh: warmest } = parameters;
  const outdoor = enthalpy(air.dryBulb, air.humidity);
  const cooled =
    air.dryBulb >= warmest ? (outdoor - 1.006 * warmest) / (2501 + 1.86 * warmest) : limits.low;
  const supplyHumidity = Math.max(limits.low, cooled);
  if (air.humidity >= supplyHumidity) return 0;
  const supply = Math.max(outdoor, enthalpy(coldest, supplyHumidity));
  const rise = 1.01 * parameters.airTemperatureRise;
  const outdoorFlow = (load.airFlow * rise) / (supply + rise - outdoor);
  return outdoorFlow * (supplyHumidity - air.humidity);
}

/**
 * Air-side economizer with adiabatic humidification (AEA); a water-cooled plant when it is off.
 *
 * Result per kW of IT. Source: Lei & Masanet 2020 and 2022, case 1.
 */
export function airEconomizerUse(plant: Plant, air: OutdoorAir): Consumption {
  const limits = supplyHumidityLimits(plant.parameters, air);
  if (!isAirEconomizerOn(plant.parameters, air, limits)) return waterCooledUse(plant, air);
  return {
    power: roomFanPower(plant, air.pressure),
    water: adiabaticWater(plant, air, limits),
  };
}
