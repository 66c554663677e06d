import type { Level } from "../../../models/kernels/rating/rules.ts";
import { place, type GroupMark, type Mark, type PathMark } from "../drawing/marks.ts";
import { categoryTone, inkOn, type Tone } from "../drawing/theme.ts";
import { heightOf, type ExposureFrame } from "./exposure-frame.ts";
import { markRadius, type PlacedItem } from "./exposure-places.ts";
import type { ExposureItem, Magnitude } from "./exposure-series.ts";

/** The range of a magnitude as an upright line with ends, behind its mark. */
export function whisker(
  { item, x, y }: PlacedItem,
  range: Magnitude,
  frame: ExposureFrame,
): readonly GroupMark[] {
  const [top, bottom] = [heightOf(range.high, frame) - y, heightOf(range.low, frame) - y];
  if (bottom - top < 4) return [];
  const [up, down] = [place(top), place(bottom)];
  const marks: readonly Mark[] = [
    {
      kind: "path",
      d: `M0,${up}V${down}M-5,${up}H5M-5,${down}H5`,
      stroke: categoryTone(item.category),
      width: 2,
      opacity: 0.55,
    },
  ];
  return [{ kind: "group", id: `range-${item.id}`, x: place(x), y: place(y), marks }];
}

/** The numbered disc of an item, a diamond for an opportunity; hollow where it is not rated, dashed where it is a judgement. */
export function disc(item: ExposureItem, isHollow: boolean): readonly Mark[] {
  const tone = categoryTone(item.category);
  return [
    isHollow ? hollow(item, tone) : filled(item, tone),
    {
      kind: "text",
      x: 0,
      y: 3.8,
      text: String(item.number),
      tone: isHollow ? "ink" : inkOn(tone),
      size: 10.5,
      anchor: "middle",
      isBold: true,
    },
  ];
}

function filled(item: ExposureItem, tone: Tone): Mark {
  return {
    kind: "path",
    d: outline(item),
    fill: tone,
    stroke: item.isJudgement === true ? "ink" : "paper",
    width: item.isJudgement === true ? 1.4 : 1,
    ...(item.isJudgement === true ? { dash: "3 2" } : {}),
  };
}

function hollow(item: ExposureItem, tone: Tone): Mark {
  return { ...ring(tone, markRadius, item.isJudgement === true), d: outline(item) };
}

/** Risks are round, opportunities stand on a corner. */
function outline({ category }: ExposureItem): string {
  const r = markRadius;
  if (!category.startsWith("opportunity")) return circle(r);
  const c = r * 1.22;
  return `M0,${place(-c)}L${place(c)},0L0,${place(c)}L${place(-c)},0Z`;
}

/** A hollow ring. */
export function ring(tone: Tone, radius: number, isDashed: boolean): PathMark {
  return {
    kind: "path",
    d: circle(radius),
    fill: "paper",
    stroke: tone,
    width: 1.5,
    ...(isDashed ? { dash: "3 2" } : {}),
  };
}

function circle(r: number): string {
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/** The published rating as a letter in a small tag at the mark; in the warning colour where it differs. */
export function publishedTag(
  item: ExposureItem,
  letter: (level: Level) => string,
): readonly Mark[] {
  const { published, rating } = item;
  if (published === undefined) return [];
  const tone: Tone = published === rating ? "published" : "warning";
  return [
    {
      kind: "rect",
      x: 5.5,
      y: -17,
      width: 12,
      height: 12,
      fill: "paper",
      stroke: tone,
      strokeWidth: published === rating ? 0.8 : 1.4,
      corner: 2,
    },
    {
      kind: "text",
      x: 11.5,
      y: -7.8,
      text: letter(published),
      tone,
      size: 8.5,
      anchor: "middle",
      isBold: true,
    },
  ];
}
