import type { CoolingParameters } from "./parameters.ts";

/** Heat and air of a data centre, per kW of IT. */
export interface HeatLoad {
  /** Electrical losses and lighting, kW. */
  readonly loss: number;
  /** Sensible heat to remove, kW. */
  readonly sensible: number;
  /** Sensible and latent heat, kW. */
  readonly total: number;
  /** Air through the room, kg/s. */
  readonly airFlow: number;
}

/**
 * Losses of the uninterruptible power supply and the distribution, and lighting.
 *
 * Result in kW per kW of IT. Source: Lei & Masanet 2020, section 2.
 */
export function electricalLoss(parameters: CoolingParameters): number {
  const ups = 1 / parameters.upsEfficiency - 1;
  const distribution = 1 / (1 - parameters.distributionLoss) - 1;
  return ups + distribution + parameters.lightingLoss;
}

/**
 * Heat to remove and air to move: IT and losses as sensible heat, latent heat by the sensible heat ratio.
 *
 * Result per kW of IT. Source: Lei & Masanet 2020, section 2.
 */
export function heatLoad(parameters: CoolingParameters): HeatLoad {
  const loss = electricalLoss(parameters);
  const sensible = 1 + loss;
  return {
    loss,
    sensible,
    total: sensible / parameters.sensibleHeatRatio,
    airFlow: sensible / (1.01 * parameters.airTemperatureRise),
  };
}

/** Losses of an uninterruptible power supply as fractions of its capacity, at no load and at full load. */
export interface UpsLosses {
  readonly noLoad: number;
  readonly proportional: number;
  readonly square: number;
}

/**
 * Efficiency of an uninterruptible power supply at part load.
 *
 * Load as a fraction of installed capacity (above 0); result a fraction. Throws a RangeError for a load
 * that is not above 0. Source: Schneider Electric white paper 108 (no-load, proportional and square-law
 * losses).
 */
export function upsEfficiency(load: number, losses: UpsLosses): number {
  if (!(load > 0)) throw new RangeError(`UPS load ${String(load)}: expected a fraction above 0`);
  const lost = losses.noLoad + losses.proportional * load + losses.square * load * load;
  return load / (load + lost);
}

/** How the overhead at design load divides: fixed share, share in the square of the load; the rest follows the load. */
export interface PartLoadShares {
  readonly fixedShare: number;
  readonly squareShare: number;
}

/**
 * PUE of a facility at part load, from its overhead (PUE less one) at design load.
 *
 * Load as a fraction of the design IT load (above 0). Throws a RangeError for a load that is not above 0.
 * Judgement: shares in scenarios/cooling/parameters.json.
 */
export function facilityPue(designOverhead: number, load: number, shares: PartLoadShares): number {
  if (!(load > 0)) throw new RangeError(`IT load ${String(load)}: expected a fraction above 0`);
  const linearShare = 1 - shares.fixedShare - shares.squareShare;
  return 1 + designOverhead * (shares.fixedShare / load + linearShare + shares.squareShare * load);
}
