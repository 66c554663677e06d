import type { Box } from "./clear-place.ts";
import { place, type Mark, type TextMark } from "./marks.ts";
import { textWidth } from "./text-width.ts";

/** A round mark with the lines that name it, in the ways they may be broken, the best first. */
export interface LabelledPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly variants: readonly (readonly string[])[];
}

/** Lines with their place: upper left corner of the first, and which side of the mark they stand on. */
export interface PointLabel {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly anchor: TextMark["anchor"];
}

/** What labels keep clear of: always, and where it can be done. */
export interface LabelRoom {
  readonly field: Box;
  readonly taken: readonly Box[];
  readonly avoided: readonly Box[];
  readonly size: number;
}

const lineHeight = 12.5;

/**
 * Names of round marks beside them: right, left, above, below, and further off at the corners, the
 * first place that touches nothing it must not; no label for a mark without such a place. Marks come before
 * labels; an earlier mark's label goes before a later one's.
 */
export function pointLabels(
  points: readonly LabelledPoint[],
  room: LabelRoom,
): ReadonlyMap<string, PointLabel> {
  const taken: Box[] = [...room.taken, ...points.map(discBox)];
  const found = new Map<string, PointLabel>();
  for (const point of points) {
    const own = discBox(point);
    const isFree = ({ box }: PointLabel, others: readonly Box[]): boolean =>
      isWithin(box, room.field) &&
      others.every((other) => isSame(other, own) || !touches(box, other));
    const all = point.variants.flatMap((lines) => candidates({ ...point, lines }, room.size));
    const label =
      all.find((each) => isFree(each, [...taken, ...room.avoided])) ??
      all.find((each) => isFree(each, taken));
    if (label === undefined) continue;
    taken.push(label.box);
    found.set(point.id, label);
  }
  return found;
}

function discBox({ x, y, radius }: LabelledPoint): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

interface Broken extends LabelledPoint {
  readonly lines: readonly string[];
}

function candidates({ x, y, radius, lines }: Broken, size: number): readonly PointLabel[] {
  const width = Math.max(...lines.map((text) => textWidth(text, size)));
  const height = lines.length * lineHeight;
  const spot = (left: number, top: number, anchor: TextMark["anchor"]): PointLabel => ({
    box: { left, right: left + width, top, bottom: top + height },
    lines,
    anchor,
  });
  const gap = radius + 5;
  const corner = radius * 0.6 + 4;
  const [right, left] = [x + gap, x - gap - width];
  const middle = y - height / 2;
  const [above, below] = [y - corner - height, y + corner];
  return [
    spot(right, middle, "start"),
    spot(left, middle, "end"),
    spot(x + corner, above, "start"),
    spot(x + corner, below, "start"),
    spot(x - corner - width, above, "end"),
    spot(x - corner - width, below, "end"),
    spot(x - width / 2, y - gap - height, "middle"),
    spot(x - width / 2, y + gap, "middle"),
  ];
}

function isWithin(box: Box, field: Box): boolean {
  return (
    box.left >= field.left &&
    box.right <= field.right &&
    box.top >= field.top &&
    box.bottom <= field.bottom
  );
}

function isSame(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right;
}

/** Whether two boxes touch, or nearly. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + 2 &&
    one.right > other.left - 2 &&
    one.top < other.bottom &&
    one.bottom > other.top
  );
}

/** A label as text, in the place of a group that stands at `from`. */
export function labelTexts(
  { box, lines, anchor }: PointLabel,
  from: { readonly x: number; readonly y: number },
  text: Pick<TextMark, "tone" | "size">,
): readonly Mark[] {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return lines.map((line, i): TextMark => ({
    kind: "text",
    x: place(x - from.x),
    y: place(box.top + (i + 1) * lineHeight - 2.6 - from.y),
    text: line,
    anchor,
    ...text,
  }));
}
