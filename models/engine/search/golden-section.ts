import type { Point, RealFunction } from "./brent.ts";

/** A point below its two neighbours. */
export interface Dip {
  readonly from: Point;
  readonly at: Point;
  readonly to: Point;
}

const golden = (3 - Math.sqrt(5)) / 2;
const mostSteps = 60;

/**
 * Goes down a dip of a function until it is at or below 0, or to the bottom; gives the lowest point
 * seen. A y that is not a number counts as high. Source: Kiefer 1953, golden section search.
 */
export function dipBetween(f: RealFunction, dip: Dip): Point {
  let { from, at, to } = dip;
  for (let i = 0; i < mostSteps && at.y > 0; i += 1) {
    const isRightWider = to.x - at.x > at.x - from.x;
    const x = at.x + golden * ((isRightWider ? to.x : from.x) - at.x);
    if (x === at.x) break;
    const y = f(x);
    if (y < at.y) {
      if (isRightWider) from = at;
      else to = at;
      at = { x, y };
    } else if (isRightWider) to = { x, y };
    else from = { x, y };
  }
  return at;
}
