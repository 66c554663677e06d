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
  /** Levers that add in any year beyond what can be seen. */
  readonly adding: readonly Lever[];
}

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
  const seen = 0.005 * Math.max(...top.map(({ value }) => value));
  return {
    top,
    bands: bands.filter(({ points }) => points.some(({ low, high }) => high > low)),
    adding: wedges
      .filter(({ points }) => points.some(({ value }) => value / divisor > seen))
      .map(({ lever }) => lever),
  };
}
