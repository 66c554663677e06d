import { contours } from "d3";
import type { Tone } from "../drawing/theme.ts";
import type { HeatMapSeries } from "./heat-map-series.ts";

/** Cells of one row beside each other that have one shade. */
export interface HeatRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly shade: Shade | null;
}

/** A colour and how much of it. */
export interface Shade {
  readonly tone: Tone;
  readonly opacity: number;
}

/** One step of the shades, with the values it stands for. */
export interface ShadeStep extends Shade {
  readonly low: number;
  readonly high: number;
}

const steps = 4;

/** Shades from the lowest to the highest value; with a threshold in two colours that part at it. */
export function shadeSteps({ values, threshold }: HeatMapSeries): readonly ShadeStep[] {
  const known = values.flat().filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!(high > low)) return [{ tone: "accent", opacity: 0.2, low, high }];
  if (threshold === undefined || threshold <= low || threshold >= high) {
    const isAbove = threshold !== undefined && threshold <= low;
    return ramp({ low, high }, isAbove ? "cost" : "accent", steps * 2);
  }
  const below = ramp({ low: threshold, high: low }, "accent", steps)
    .reverse()
    .map((step) => ({ ...step, low: step.high, high: step.low }));
  return [...below, ...ramp({ low: threshold, high }, "cost", steps)];
}

function ramp(
  { low, high }: { readonly low: number; readonly high: number },
  tone: Tone,
  count: number,
): ShadeStep[] {
  const at = (share: number): number => low + (high - low) * share;
  return Array.from({ length: count }, (_, i) => ({
    tone,
    opacity: 0.1 + (0.52 * (i + 1)) / count,
    low: at(i / count),
    high: at((i + 1) / count),
  }));
}

/** The shade of a value; the upper bound of a step belongs to the next. */
export function shadeOf(value: number, shades: readonly ShadeStep[]): Shade | null {
  return shades.find(({ high }) => value < high) ?? shades.at(-1) ?? null;
}

/** Cells joined along rows where they share a shade. */
export function heatRuns(series: HeatMapSeries, shades: readonly ShadeStep[]): readonly HeatRun[] {
  return series.values.flatMap((cells, row) => {
    const runs: HeatRun[] = [];
    cells.forEach((value, column) => {
      const shade = value === null ? null : shadeOf(value, shades);
      const last = runs.at(-1);
      if (last?.shade === shade) runs[runs.length - 1] = { ...last, to: column + 1 };
      else runs.push({ row, from: column, to: column + 1, shade });
    });
    return runs;
  });
}

/** A line through the middles of cells, in columns and rows. */
export type GridLine = readonly (readonly [number, number])[];

/** Where the values cross a level, drawn between the middles of cells; edges of the grid are left out. */
export function levelLines({ values }: HeatMapSeries, level: number): readonly GridLine[] {
  const [height, width] = [values.length, values[0]?.length ?? 0];
  if (width < 2 || height < 2) return [];
  const flat = values.flatMap((row) => row.map((value, i) => value ?? nearestIn(row, i) ?? level));
  const found = contours().size([width, height]).contour(flat, level);
  return found.coordinates.flat().flatMap((ring) => insideParts(ring, width, height));
}

/** The nearest value of a row where a cell has none, so that the line goes on beside the gap. */
function nearestIn(row: readonly (number | null)[], at: number): number | undefined {
  for (let away = 1; away < row.length; away += 1) {
    const found = row[at - away] ?? row[at + away];
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** The parts of a ring that do not run along the edge of the grid. */
function insideParts(
  ring: readonly (readonly number[])[],
  width: number,
  height: number,
): readonly GridLine[] {
  const isEdge = ([x, y]: readonly [number, number]): boolean =>
    x <= 0.5 || y <= 0.5 || x >= width - 0.5 || y >= height - 0.5;
  const points = ring.map(([x = 0, y = 0]): readonly [number, number] => [x, y]);
  const parts: (readonly [number, number])[][] = [];
  let open: (readonly [number, number])[] = [];
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    const isDrawn = next !== undefined && !(isEdge(point) && isEdge(next));
    if (isDrawn || open.length > 0) open.push(point);
    if (isDrawn) continue;
    parts.push(open);
    open = [];
  }
  return parts.filter((part) => part.length > 1);
}
