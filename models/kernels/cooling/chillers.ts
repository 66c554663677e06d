import { clamp } from "./bounds.ts";

/**
 * Coefficient of performance of a water-cooled chiller.
 *
 * Temperature of the cooling-tower water in degC (clamped to 12-36), part load as a fraction (clamped to
 * 0.2-1), relative error of the whole curve as a fraction; kW of cooling per kW. Least-squares fit to the
 * 42 manufacturer points behind Lei & Masanet 2022, largest error 2.6 %.
 */
export function waterCooledCop(towerWater: number, partLoad: number, error: number): number {
  const t = clamp(towerWater, 12, 36);
  const x = clamp(partLoad, 0.2, 1);
  const fit =
    4.887125 -
    0.060459 * t +
    12.685197 * x -
    6.88287 * x * x -
    0.130297 * t * x +
    0.027318 * t * x * x +
    0.223751 * x * x * x;
  return fit * (1 + error);
}

/**
 * Coefficient of performance of an air-cooled chiller.
 *
 * Outdoor dry bulb in degC (clamped to 12-46), part load as a fraction (clamped to 0.25-1), relative error
 * of the whole curve as a fraction; kW of cooling per kW. Least-squares fit to the 50 manufacturer points
 * behind Lei & Masanet 2022, largest error 3.6 %.
 */
export function airCooledCop(dryBulb: number, partLoad: number, error: number): number {
  const t = clamp(dryBulb, 12, 46);
  const x = clamp(partLoad, 0.25, 1);
  const logarithm =
    2.526851 -
    0.1139739 * t +
    2.07201 * x +
    0.08523378 * t * x -
    3.129569 * x * x +
    0.001045317 * t * t -
    0.02600778 * t * x * x -
    0.0007182397 * t * t * x +
    1.121548 * x * x * x;
  return Math.exp(logarithm) * (1 + error);
}

/**
 * Coefficient of performance of a direct-expansion unit.
 *
 * Outdoor dry bulb in degC (constant up to 15), relative error of the whole curve as a fraction; kW of
 * cooling per kW. Least-squares fit to the 41 manufacturer points behind Lei & Masanet 2022, largest error
 * 3.2 %; it steps down by 0.05 just above 15 degC.
 */
export function directExpansionCop(dryBulb: number, error: number): number {
  const fit = dryBulb <= 15 ? 2.8 : 4.01557 - 0.0931704 * dryBulb + 5.76562e-4 * dryBulb * dryBulb;
  return fit * (1 + error);
}
