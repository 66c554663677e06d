import type { Field } from "./axes.ts";
import { place, type Mark, type RectMark, type TextMark } from "./marks.ts";
import type { Point, Scales } from "./paths.ts";
import { textWidth } from "./text-width.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a label must keep clear of: curves, boxes already taken, the edges of the field. */
export interface Surroundings {
  readonly curves: readonly (readonly Point[])[];
  readonly taken: readonly Box[];
  readonly field: Field;
}

/** A label, the points it belongs to, and its tone. */
export interface Label {
  readonly text: string;
  readonly points: readonly Point[];
  readonly tone: TextMark["tone"];
}

/** A label with its place. */
export interface PlacedLabel {
  readonly marks: readonly Mark[];
  readonly box: Box;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Candidate {
  readonly box: Box;
  readonly anchor: Spot;
  readonly away: number;
}

const size = 11;

/** Distance from curves and other labels that is enough. */
const enough = 5;

/** Distance from its own point beyond which a label is tied to it by a line. */
const untied = 13;

/**
 * Puts a label as near to one of its points as curves and other labels allow, and ties it to the
 * point by a thin line where it stands further off.
 */
export function clearLabel(label: Label, around: Surroundings, scales: Scales): PlacedLabel {
  const width = textWidth(label.text, size);
  const anchors = label.points.map(({ year, value }) => ({
    x: scales.x(year),
    y: scales.y(value),
  }));
  const curves = around.curves.map((points) =>
    points.map(({ year, value }) => ({ x: scales.x(year), y: scales.y(value) })),
  );
  const room = { ...around, curves };
  const nearest = (isFit: (candidate: Candidate) => boolean): Candidate | undefined =>
    nearestPlace({ anchors, width, field: around.field }, isFit);
  const best =
    nearest((each) => isClear(each, enough, room)) ??
    nearest((each) => isClear(each, 0, room)) ??
    nearest(() => true);
  if (best === undefined) return { marks: [], box: { left: 0, right: 0, top: 0, bottom: 0 } };
  const { box, anchor, away } = best;
  const text: TextMark = {
    kind: "text",
    x: place(box.left),
    y: place(box.bottom - 2),
    text: label.text,
    tone: label.tone,
    size,
    anchor: "start",
  };
  const words = backedText(text);
  return { marks: away > untied ? [tie(box, anchor), ...words] : words, box };
}

/** Surroundings with their curves in pixels. */
interface Room {
  readonly curves: readonly (readonly Spot[])[];
  readonly taken: readonly Box[];
}

function isClear({ box, anchor, away }: Candidate, least: number, room: Room): boolean {
  if (clearanceOf(box, room) < least) return false;
  if (away <= untied) return true;
  const from = edgeTowards(box, anchor);
  return !room.taken.some((other) => crosses(other, from, anchor));
}

/** Whether a line runs through a box; its own last tenth, at the point it ties, does not count. */
function crosses(box: Box, from: Spot, to: Spot): boolean {
  for (let share = 0; share <= 0.9; share += 0.05) {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

function edgeTowards(box: Box, { x, y }: Spot): Spot {
  return {
    x: Math.max(box.left, Math.min(box.right, x)),
    y: y < box.top ? box.top : Math.min(y, box.bottom),
  };
}

function tie(box: Box, spot: Spot): Mark {
  const { x, y } = spot;
  const from = edgeTowards(box, spot);
  return {
    kind: "line",
    x1: place(from.x),
    y1: place(from.y),
    x2: place(x),
    y2: place(y),
    tone: "third",
    width: 0.6,
  };
}

interface Wanted {
  readonly anchors: readonly Spot[];
  readonly width: number;
  readonly field: Field;
}

/** Distances within which a place is looked for, one after the other. */
const reaches = [10, 20, 40, 80, 160, Infinity];

/** Of the places on a grid over the field that fit, the nearest to an anchor. */
function nearestPlace(
  wanted: Wanted,
  isFit: (candidate: Candidate) => boolean,
): Candidate | undefined {
  for (const reach of reaches) {
    const found = nearestWithin(wanted, reach, isFit);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestWithin(
  { anchors, width, field }: Wanted,
  reach: number,
  isFit: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const [lowest, highest] = extent(anchors.map(({ y }) => y));
  const [first, last] = extent(anchors.map(({ x }) => x));
  let best: Candidate | undefined;
  for (let top = field.top - 10; top + size <= field.bottom; top += 4) {
    if (top > highest + reach || top + size < lowest - reach) continue;
    for (let left = field.left + 4; left + width <= field.right; left += 8) {
      if (left > last + reach || left + width < first - reach) continue;
      const box = { left, right: left + width, top, bottom: top + size };
      const nearest = nearestTo(box, anchors, best?.away ?? reach);
      if (nearest === undefined) continue;
      const candidate = { box, ...nearest };
      if (isFit(candidate)) best = candidate;
    }
  }
  return best;
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** The nearest anchor to a box; undefined where none is nearer than some distance. */
function nearestTo(
  box: Box,
  anchors: readonly Spot[],
  limit: number,
): Pick<Candidate, "anchor" | "away"> | undefined {
  let least = Infinity;
  let found: Spot | undefined;
  for (const anchor of anchors) {
    const across = Math.max(box.left - anchor.x, 0, anchor.x - box.right);
    const along = Math.max(box.top - anchor.y, 0, anchor.y - box.bottom);
    const square = across * across + along * along;
    if (square >= least) continue;
    least = square;
    found = anchor;
  }
  const away = Math.sqrt(least);
  return found === undefined || away >= limit ? undefined : { anchor: found, away };
}

function clearanceOf(box: Box, { curves, taken }: Room): number {
  return Math.min(
    ...curves.map((points) => distanceToCurve(points, box)),
    ...taken.map((other) => distanceToBox(other, box)),
    Infinity,
  );
}

function distanceToBox(other: Box, box: Box): number {
  if (other.right + 6 < box.left || other.left - 6 > box.right) return Infinity;
  return Math.max(other.top - box.bottom, box.top - other.bottom);
}

/** Least vertical distance between a curve and a box; negative where the curve runs through it. */
function distanceToCurve(points: readonly Spot[], box: Box): number {
  let least = Infinity;
  let before: Spot | undefined;
  for (const next of points) {
    if (before !== undefined) least = Math.min(least, distanceToPiece(before, next, box));
    before = next;
  }
  return least;
}

function distanceToPiece(from: Spot, to: Spot, box: Box): number {
  const start = Math.max(from.x, box.left - 4);
  const end = Math.min(to.x, box.right + 4);
  if (start > end) return Infinity;
  const slope = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const one = from.y + (start - from.x) * slope;
  const two = from.y + (end - from.x) * slope;
  return Math.max(Math.min(one, two) - box.bottom, box.top - Math.max(one, two));
}

/** A text on a strip of paper, so that curves do not run through it. */
export function backedText(text: TextMark): readonly [RectMark, TextMark] {
  const width = textWidth(text.text, text.size, text.isBold) + 4;
  const shift = { start: 0, middle: width / 2, end: width }[text.anchor];
  const strip: RectMark = {
    kind: "rect",
    x: place(text.x - shift - (text.anchor === "start" ? 2 : 0)),
    y: place(text.y - text.size * 0.82),
    width: place(width),
    height: place(text.size * 1.06),
    fill: "paper",
    opacity: 0.8,
  };
  return [strip, text];
}
