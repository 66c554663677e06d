import type { BandPoint, Point } from "../drawing/paths.ts";
import type { Lever, WedgesSeries } from "./wedges-series.ts";

/** A lever that takes off, as the band it fills below what the levers before it leave. */
export interface Band {
  readonly lever: Lever;
  readonly points: readonly BandPoint[];
}

/** Levers that add raise the top; levers that take off hang from it in their order down to net. */
export interface Stack {
  readonly top: readonly Point[];
  readonly bands: readonly Band[];
  /** Levers that add in any year as much as can be seen. */
  readonly adding: readonly Lever[];
  /** Levers that do something, and too little to be seen. */
  readonly unseen: readonly Lever[];
}

/** Share of the highest level from which an area can be seen. */
const leastSeen = 0.006;

/** Stacks the levers in the divisor's unit. */
export function stackOf({ base, wedges, net }: WedgesSeries, divisor: number): Stack {
  const years = net.map(({ year }) => year);
  const levels = years.map((_, i) =>
    wedges.reduce((sum, { points }) => sum + Math.max(0, points[i]?.value ?? 0), base),
  );
  const top = years.map((year, i) => ({ year, value: (levels[i] ?? 0) / divisor }));
  const bands = wedges.map(({ lever, points }): Band => {
    return {
      lever,
      points: years.map((year, i) => {
        const high = levels[i] ?? 0;
        const low = high + Math.min(0, points[i]?.value ?? 0);
        levels[i] = low;
        return { year, low: low / divisor, high: high / divisor };
      }),
    };
  });
  const highest = Math.max(...top.map(({ value }) => value));
  const most = new Map(
    bands.map(({ lever, points }) => [
      lever,
      Math.max(...points.map(({ low, high }) => high - low)),
    ]),
  );
  const added = new Map(
    wedges.map(({ lever, points }) => [
      lever,
      Math.max(...points.map(({ value }) => value)) / divisor,
    ]),
  );
  const isSeen = (amount: number): boolean => amount >= leastSeen * highest;
  const amounts = wedges.map(({ lever }) => ({
    lever,
    off: most.get(lever) ?? 0,
    on: added.get(lever) ?? 0,
  }));
  return {
    top,
    bands: bands.filter(({ lever }) => isSeen(most.get(lever) ?? 0)),
    adding: amounts.filter(({ on }) => isSeen(on)).map(({ lever }) => lever),
    unseen: amounts
      .filter(({ off, on }) => Math.max(off, on) > 1e-6 * highest && !isSeen(off) && !isSeen(on))
      .map(({ lever }) => lever),
  };
}
