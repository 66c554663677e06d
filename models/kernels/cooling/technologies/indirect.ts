import { airCooledCop } from "../chillers.ts";
import { fanPower } from "../movers.ts";
import type { OutdoorAir } from "../outdoor-air.ts";
import type { CoolingParameters } from "../parameters.ts";
import { airDensity } from "../psychrometrics.ts";
import type { Consumption } from "../tower.ts";
import type { Plant } from "./plant.ts";

/** Heat of vaporisation at the wet surface, kJ/kg. */
const wetSurfaceHeat = 2430;

/** Least gain of capacity for which the unit sprays; keeps saturated air, where wet bulb is dry bulb, dry. */
const leastGain = 1e-9;

/** Capacity of the heat exchanger over the heat, dry and wet; not below 0. */
interface ExchangerCapacity {
  readonly dry: number;
  readonly wet: number;
}

/**
 * What the exchanger can carry, dry and wet, as a multiple of the heat.
 *
 * Source: effectiveness of a heat exchanger; values are judgement.
 */
export function exchangerCapacity(
  parameters: CoolingParameters,
  air: OutdoorAir,
): ExchangerCapacity {
  const hot = parameters.indirectReturnTemperature;
  const rise = parameters.airTemperatureRise;
  return {
    dry: Math.max(0, (parameters.indirectDryEffectiveness * (hot - air.dryBulb)) / rise),
    wet: Math.max(0, (parameters.indirectWetEffectiveness * (hot - air.wetBulb)) / rise),
  };
}

/** Fans of process and scavenger air; in dry mode the scavenger slows down, power by the cube. */
function fansPower(plant: Plant, air: OutdoorAir, dryCapacity: number): number {
  const { parameters, load } = plant;
  const room = parameters.indirectReturnTemperature - parameters.airTemperatureRise;
  const efficiency = parameters.indirectFanEfficiency;
  const pressure = parameters.indirectFanPressure;
  const process = fanPower(load.airFlow, airDensity(room, air.pressure), { pressure, efficiency });
  const scavenger = fanPower(
    parameters.scavengerAirRatio * load.airFlow,
    airDensity(air.dryBulb, air.pressure),
    { pressure: parameters.scavengerPressureRatio * pressure, efficiency },
  );
  const flow = dryCapacity >= 1 ? Math.max(1 / dryCapacity, parameters.scavengerFlowMinimum) : 1;
  return process + scavenger * flow ** 3;
}

/**
 * Indirect evaporative air handlers with an air-cooled trim chiller (IEC): dry while outdoor air suffices,
 * wet where that carries more, the chiller for the rest.
 *
 * Result per kW of IT. Judgement: parameters in scenarios/cooling/parameters.json.
 */
export function indirectEvaporativeUse(plant: Plant, air: OutdoorAir): Consumption {
  const { parameters, load } = plant;
  const { dry, wet } = exchangerCapacity(parameters, air);
  const share = Math.min(1, Math.max(dry, wet));
  const isWet = dry < 1 && wet - dry > leastGain;
  const condenser = isWet ? air.wetBulb + parameters.indirectTrimApproach : air.dryBulb;
  const cop = airCooledCop(condenser, parameters.chillerPartLoad, parameters.chillerCopError);
  const trim = (load.sensible * (1 - share)) / cop;
  const fans = fansPower(plant, air, dry);
  if (!isWet) return { power: fans + trim, water: 0 };
  const evaporated = (load.sensible * share * (wet - dry)) / wet / wetSurfaceHeat;
  return {
    power: fans + trim + parameters.indirectWetPumpPower,
    water: evaporated * (1 + 1 / (parameters.cyclesOfConcentration - 1)),
  };
}
