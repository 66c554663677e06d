import { ratingOf } from "../../../models/kernels/rating/rating.ts";
import {
  levels,
  type Level,
  type LikelihoodClass,
  type RatingRules,
} from "../../../models/kernels/rating/rules.ts";
import type { Box } from "../drawing/clear-place.ts";
import { place, type Mark, type TextMark } from "../drawing/marks.ts";
import { touches } from "../drawing/point-labels.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { Tone } from "../drawing/theme.ts";
import { bandBox, likelihoods, type ExposureFrame } from "./exposure-frame.ts";

/** An area of one rating: some columns of one band. */
export interface RatingArea {
  readonly rating: Level;
  readonly band: Level;
  readonly from: LikelihoodClass;
  readonly to: LikelihoodClass;
  readonly box: Box;
}

const fills: Readonly<Record<Level, Tone>> = {
  low: "ratedLow",
  medium: "ratedMedium",
  high: "ratedHigh",
};

/**
 * The areas of the rating rule: magnitude and likelihood together give the rating; where they alone do
 * not, the bands of magnitude.
 */
export function ratingAreas(frame: ExposureFrame, isByPlace = true): readonly RatingArea[] {
  return [...levels].reverse().flatMap((band) => areasOf(band, frame, isByPlace));
}

function areasOf(band: Level, frame: ExposureFrame, isByPlace: boolean): readonly RatingArea[] {
  const areas: RatingArea[] = [];
  for (const likelihood of likelihoods) {
    const rating = isByPlace ? ratingOf(band, likelihood, frame.rules) : band;
    const last = areas.at(-1);
    const from = last?.rating === rating ? last.from : likelihood;
    if (last?.rating === rating) areas.pop();
    const box = bandBox(frame, bounds(band, frame.rules), [from, likelihood]);
    areas.push({ rating, band, from, to: likelihood, box });
  }
  return areas;
}

function bounds(band: Level, rules: RatingRules): { readonly low: number; readonly high: number } {
  if (band === "high") return { low: rules.highAbove, high: Infinity };
  return band === "medium"
    ? { low: rules.mediumFrom, high: rules.highAbove }
    : { low: 0, high: rules.mediumFrom };
}

/** The areas in their colours and the steps between ratings as lines. */
export function ratingMarks(areas: readonly RatingArea[]): readonly Mark[] {
  return [
    ...areas.map(({ rating, box }): Mark => ({
      kind: "rect",
      x: place(box.left),
      y: place(box.top),
      width: place(box.right - box.left),
      height: place(box.bottom - box.top),
      fill: fills[rating],
    })),
    { kind: "path", d: stepPath(areas), stroke: "third", width: 1 },
  ];
}

interface Named {
  readonly name: (level: Level) => string;
  readonly taken: readonly Box[];
}

/** Each rating named once, in the first corner of its areas where no mark stands. */
export function ratingNames(
  areas: readonly RatingArea[],
  { name, taken }: Named,
): readonly TextMark[] {
  return levels.flatMap((level) => {
    const own = areas.filter(({ rating }) => rating === level);
    const corners = own
      .sort((a, b) => b.box.right - a.box.right || a.box.top - b.box.top)
      .flatMap(({ box }) => cornersOf(box, textWidth(name(level), size, true)));
    const best = corners.find((corner) => !taken.some((other) => touches(corner.box, other)));
    const { box, anchor } = best ?? corners[0] ?? { box: undefined, anchor: "end" as const };
    if (box === undefined) return [];
    const x = place(anchor === "end" ? box.right : box.left);
    const y = place(box.bottom - 3);
    const text = name(level);
    return [{ kind: "text", x, y, text, tone: "second", size, anchor, isBold: true }];
  });
}

const size = 11;
const inside = 8;

interface Corner {
  readonly box: Box;
  readonly anchor: "start" | "end";
}

function cornersOf({ left, right, top, bottom }: Box, width: number): readonly Corner[] {
  const tops = [top + 6, bottom - 6 - 13].filter((each) => each + 13 <= bottom);
  return tops.flatMap((each): Corner[] => {
    const rows = { top: each, bottom: each + 13 };
    return [
      { box: { left: right - inside - width, right: right - inside, ...rows }, anchor: "end" },
      { box: { left: left + inside, right: left + inside + width, ...rows }, anchor: "start" },
    ];
  });
}

/** Edges between areas of different ratings. */
function stepPath(areas: readonly RatingArea[]): string {
  const parts: string[] = [];
  for (const one of areas) {
    for (const other of areas) {
      if (one.rating === other.rating) continue;
      const left = Math.max(one.box.left, other.box.left);
      const right = Math.min(one.box.right, other.box.right);
      const isBelow = one.box.bottom === other.box.top && right > left;
      if (isBelow) parts.push(`M${place(left)},${place(one.box.bottom)}H${place(right)}`);
      const isBeside = one.band === other.band && one.box.right === other.box.left;
      if (isBeside) {
        parts.push(`M${place(one.box.right)},${place(one.box.top)}V${place(one.box.bottom)}`);
      }
    }
  }
  return parts.join("");
}
