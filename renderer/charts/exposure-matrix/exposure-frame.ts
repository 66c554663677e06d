import { scaleLog, type ScaleLogarithmic } from "d3";
import type { LikelihoodClass, RatingRules } from "../../../models/kernels/rating/rules.ts";
import type { Field } from "../drawing/axes.ts";
import type { Box } from "../drawing/clear-place.ts";
import type { Size } from "../drawing/size.ts";
import type { ExposureItem, ExposureMove, ExposureSeries, Magnitude } from "./exposure-series.ts";

/** Where likelihood and magnitude stand in the picture. */
export interface ExposureFrame {
  readonly rules: RatingRules;
  readonly field: Field;
  /** Where favourable sides stand, right of the field; undefined where there are none. */
  readonly strip: Field | undefined;
  readonly columnWidth: number;
  readonly y: ScaleLogarithmic<number, number>;
  /** Smallest share with a place of its own; smaller ones lie in the lane below. */
  readonly floor: number;
  readonly laneTop: number;
  /** Marks that stand side by side in the lane of a column. */
  readonly perRow: number;
}

/** Height of a row of marks in the lane, and the room that a mark takes there. */
export const laneRow = 26;
const laneRoom = 24;
const mostRows = 3;
const stripWidth = 104;
const stripGap = 16;

/** The classes of likelihood. */
export const likelihoods: readonly LikelihoodClass[] = [1, 2, 3, 4, 5];

/** Scales and room of an exposure matrix: five columns, a logarithmic height, a lane for almost nothing. */
export function exposureFrame(series: ExposureSeries, size: Size): ExposureFrame {
  const { rules, items, ghosts } = series;
  const hasStrip = items.some(hasOtherSide);
  const [top, bottom] = [30, size.height - 58];
  const outer = size.width - 2;
  const right = hasStrip ? outer - stripWidth - stripGap : outer;
  const field: Field = { left: 56, right, top, bottom };
  const shares = items.flatMap(({ magnitude, otherSide }) => [magnitude, otherSide]);
  const centres = shares.flatMap((each) => (each === undefined ? [] : [each.central]));
  const highs = shares.flatMap((each) => (each === undefined ? [] : [each.high]));
  const all = [...centres, ...ghosts.map(({ magnitude }) => magnitude)];
  const floor = floorOf(all, rules);
  const ceiling = Math.max(rules.highAbove * 3, ...[...all, ...highs].map((share) => share * 1.15));
  const columnWidth = (right - field.left) / likelihoods.length;
  const perRow = Math.max(1, Math.floor(columnWidth / laneRoom));
  const laneTop = bottom - laneRow * laneRows(items, { floor, perRow });
  return {
    rules,
    field,
    strip: hasStrip ? { left: outer - stripWidth, right: outer, top, bottom } : undefined,
    columnWidth,
    perRow,
    y: scaleLog([floor, Math.min(1, ceiling)], [laneTop, top]).clamp(true),
    floor,
    laneTop,
  };
}

/** Rows that the fullest column of the lane needs for its marks. */
function laneRows(
  items: readonly ExposureItem[],
  { floor, perRow }: Pick<ExposureFrame, "floor" | "perRow">,
): number {
  const counts = likelihoods.map(
    (likelihood) =>
      items.filter(
        (item) => isRated(item) && item.likelihood === likelihood && item.magnitude.central < floor,
      ).length,
  );
  return Math.min(mostRows, Math.max(1, Math.ceil(Math.max(...counts) / perRow)));
}

/** Whether an item has a favourable side worth a mark. */
export function hasOtherSide({ otherSide }: ExposureItem): boolean {
  return otherSide !== undefined && otherSide.central > 0;
}

/** Whether an item has its place among the rated ones: not where it only gains. */
export function isRated(item: ExposureItem): boolean {
  return item.magnitude.central > 0 || !hasOtherSide(item);
}

/** A round share below the smallest mark, from 0.005 % to a fifth of the medium bound. */
function floorOf(shares: readonly number[], { mediumFrom }: RatingRules): number {
  const most = mediumFrom / 5;
  const least = Math.min(most, ...shares.filter((share) => share >= most / 20)) * 0.8;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [5, 2, 1].find((each) => each * power <= least) ?? 1;
  return step * power;
}

/** Height of a share; almost nothing lies in the lane. */
export function heightOf(share: number, { y, floor, laneTop, field }: ExposureFrame): number {
  return share < floor ? (laneTop + field.bottom) / 2 : y(share);
}

/** Where an item stands across: in its class, by its probability where there is one. */
export function acrossOf(
  { likelihood, probability }: Pick<ExposureItem, "likelihood" | "probability">,
  { field, columnWidth, rules }: ExposureFrame,
): number {
  const left = field.left + (likelihood - 1) * columnWidth;
  return left + columnWidth * insideShare(likelihood, probability, rules);
}

function insideShare(
  likelihood: LikelihoodClass,
  probability: number | undefined,
  { likelihoodFrom }: RatingRules,
): number {
  if (probability === undefined) return 0.5;
  const bounds = [0, ...likelihoodFrom, 1];
  const [from = 0, to = 1] = [bounds[likelihood - 1], bounds[likelihood]];
  const share = to > from ? (probability - from) / (to - from) : 0.5;
  return Math.max(0.16, Math.min(0.84, share));
}

/** Which class and share a place in the picture stands for. */
export function moveTo(frame: ExposureFrame, x: number, y: number): ExposureMove {
  const column = Math.floor((x - frame.field.left) / frame.columnWidth);
  const likelihood = likelihoods[Math.max(0, Math.min(4, column))] ?? 1;
  if (y > frame.laneTop + 6) return { likelihood, magnitude: 0 };
  return { likelihood, magnitude: rounded(frame.y.invert(y)) };
}

/** A share with two digits: no more can be meant by a mark. */
export function rounded(share: number): number {
  return Number(share.toPrecision(2));
}

/** The columns and heights of one band as a box. */
export function bandBox(
  frame: ExposureFrame,
  { low, high }: Pick<Magnitude, "low" | "high">,
  classes: readonly [LikelihoodClass, LikelihoodClass],
): Box {
  const { field, columnWidth, y } = frame;
  return {
    left: field.left + (classes[0] - 1) * columnWidth,
    right: field.left + classes[1] * columnWidth,
    top: high === Infinity ? field.top : y(high),
    bottom: low === 0 ? field.bottom : y(low),
  };
}
