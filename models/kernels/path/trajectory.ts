import type { Curve } from "../../engine/kernel.ts";

/**
 * Value of a path through positive points at a year: straight in the logarithm between points,
 * constant before the first and after the last. NaN without points.
 */
export function trajectory(points: Curve | undefined, year: number): number {
  if (points === undefined || points.x.length === 0) return Number.NaN;
  const { x, y } = points;
  const last = x.length - 1;
  if (year <= x[0]!) return y[0]!;
  if (year >= x[last]!) return y[last]!;
  let i = 0;
  while (x[i + 1]! <= year) i += 1;
  if (x[i] === year) return y[i]!;
  const share = (year - x[i]!) / (x[i + 1]! - x[i]!);
  return y[i]! * Math.exp(share * Math.log(y[i + 1]! / y[i]!));
}
