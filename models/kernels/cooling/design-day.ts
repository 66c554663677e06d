import { clamp } from "./bounds.ts";

/** A hot hour at a chiller: outdoor and design temperature in degC, loss of capacity per K above design. */
export interface HotHour {
  readonly ambient: number;
  readonly designAmbient: number;
  readonly deratingPerKelvin: number;
}

/**
 * Cooling capacity left above the design temperature, as a share of the design capacity.
 *
 * Result a fraction of 0 to 1. Judgement: linear loss, scenarios/cooling/parameters.json.
 */
export function chillerCapacity({ ambient, designAmbient, deratingPerKelvin }: HotHour): number {
  const above = Math.max(0, ambient - designAmbient);
  return clamp(1 - deratingPerKelvin * above, 0, 1);
}

/** Air at an air-cooled condenser: outdoor temperature, warming by exhaust air, and trip limit; degC, K, degC. */
export interface CondenserAir {
  readonly ambient: number;
  readonly recirculation: number;
  readonly tripTemperature: number;
}

/**
 * Whether air-cooled equipment trips: air at its condenser is above its limit.
 *
 * Judgement: limit in scenarios/cooling/parameters.json.
 */
export function isCondenserTripped(air: CondenserAir): boolean {
  return air.ambient + air.recirculation > air.tripTemperature;
}

/** Server failure against the rate at 20 degC: linear and square coefficient, per K and per K2. */
export interface FailureCurve {
  readonly linear: number;
  readonly square: number;
}

/**
 * Failure rate of servers at an inlet temperature over that at 20 degC.
 *
 * Inlet in degC, held within 15-45 where ASHRAE gives points; result a ratio. Source: quadratic through
 * the ASHRAE x-factors 0.72 (15 degC), 1.00 (20) and 1.76 (45).
 */
export function relativeFailureRate(inlet: number, { linear, square }: FailureCurve): number {
  const above = clamp(inlet, 15, 45) - 20;
  return 1 + linear * above + square * above * above;
}

/**
 * Whether an inlet temperature is above what an equipment class allows.
 *
 * Inlet and limit in degC. Source: ASHRAE TC 9.9 (A1 32, A2 35, A3 40, A4 45 degC).
 */
export function isInletTooWarm(inlet: number, limit: number): boolean {
  return inlet > limit;
}
