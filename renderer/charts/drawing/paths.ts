import { area, line } from "d3";
import { place } from "./marks.ts";
import type { Scale } from "./axes.ts";

/** A value in a year. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** Lowest and highest value in a year. */
export interface BandPoint {
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

/** Scales of a field. */
export interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** Path of a curve through points. */
export function curvePath(points: readonly Point[], { x, y }: Scales): string {
  const draw = line<Point>()
    .x((point) => place(x(point.year)))
    .y((point) => place(y(point.value)));
  return draw(points) ?? "";
}

/** Path of the area between two bounds. */
export function bandPath(points: readonly BandPoint[], { x, y }: Scales): string {
  const draw = area<BandPoint>()
    .x((point) => place(x(point.year)))
    .y0((point) => place(y(point.low)))
    .y1((point) => place(y(point.high)));
  return draw(points) ?? "";
}
