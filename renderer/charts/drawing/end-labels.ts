import { place, type Mark } from "./marks.ts";
import { spreadLabels, type Limits } from "./spread-labels.ts";
import type { Tone } from "./theme.ts";

/** A curve's end and the words that stand there, in one or more lines. */
export interface CurveEnd {
  readonly y: number;
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly dash?: string | undefined;
  readonly isBold?: boolean;
}

const lineHeight = 13;
const leader = 18;

/** Labels right of the field, moved apart, each tied to its curve by a short line of its colour. */
export function endLabels(ends: readonly CurveEnd[], x: number, limits: Limits): readonly Mark[] {
  const wanted = ends.map((end) => ({ at: end.y, height: end.lines.length * lineHeight + 2 }));
  const centres = spreadLabels(wanted, limits);
  return ends.flatMap((end, index) => labelMarks(end, x, centres[index] ?? end.y));
}

function labelMarks(end: CurveEnd, x: number, centre: number): readonly Mark[] {
  const tie: Mark = {
    kind: "path",
    d: `M${place(x)},${place(end.y)}L${place(x + leader - 6)},${place(centre)}L${place(x + leader)},${place(centre)}`,
    stroke: end.tone,
    width: 1.2,
    ...(end.dash === undefined ? {} : { dash: end.dash }),
  };
  const top = centre - ((end.lines.length - 1) * lineHeight) / 2;
  const words = end.lines.map((text, line): Mark => ({
    kind: "text",
    x: place(x + leader + 5),
    y: place(top + line * lineHeight + 4),
    text,
    tone: line === 0 ? "ink" : "second",
    size: 11,
    anchor: "start",
    ...(end.isBold === true && line === 0 ? { isBold: true } : {}),
  }));
  return [tie, ...words];
}

/** Room that labels need right of the field. */
export function endLabelRoom(width: number): number {
  return leader + 5 + width;
}
