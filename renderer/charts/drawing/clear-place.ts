import { place, type TextMark } from "./marks.ts";
import type { Point, Scales } from "./paths.ts";
import { textWidth } from "./text-width.ts";

/** A label that stands somewhere along a curve, where it is clear of the others. */
export interface AlongCurve {
  readonly text: string;
  readonly points: readonly Point[];
  readonly obstacles: readonly (readonly Point[])[];
  readonly right: number;
}

const height = 11;
const distance = 6;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Finds the place along a curve at which the label is clearest of every curve, its own included. */
export function labelAlong(label: AlongCurve, scales: Scales): TextMark {
  const width = textWidth(label.text, height);
  let best: { readonly box: Box; readonly clearance: number } | undefined;
  for (const point of label.points) {
    const at = { x: scales.x(point.year), y: scales.y(point.value) };
    for (const box of boxesAround(at, width)) {
      if (box.right > label.right) continue;
      const clearance = Math.min(
        ...[label.points, ...label.obstacles].map((points) => distanceTo(points, box, scales)),
      );
      if (best === undefined || clearance > best.clearance + 0.5) best = { box, clearance };
    }
  }
  const box = best?.box ?? { left: 0, right: width, top: 0, bottom: height };
  return {
    kind: "text",
    x: place(box.left),
    y: place(box.bottom - 2),
    text: label.text,
    tone: "second",
    size: height,
    anchor: "start",
  };
}

function boxesAround({ x, y }: { x: number; y: number }, width: number): readonly Box[] {
  const right = { left: x + distance, right: x + distance + width };
  const left = { left: x - distance - width, right: x - distance };
  const above = { top: y - distance - height, bottom: y - distance };
  const below = { top: y + distance, bottom: y + distance + height };
  return [
    { ...right, ...above },
    { ...left, ...below },
  ];
}

/** Least vertical distance between a curve and a box; negative where the curve runs through it. */
function distanceTo(points: readonly Point[], box: Box, { x, y }: Scales): number {
  let least = 60;
  for (let i = 0; i < points.length; i += 1) {
    const point = points[i];
    const next = points[i + 1] ?? point;
    if (point === undefined || next === undefined) break;
    const [from, to] = [x(point.year), x(next.year)];
    if (to < box.left || from > box.right) continue;
    const [high, low] = [
      y(Math.max(point.value, next.value)),
      y(Math.min(point.value, next.value)),
    ];
    least = Math.min(least, Math.max(high - box.bottom, box.top - low));
  }
  return least;
}
