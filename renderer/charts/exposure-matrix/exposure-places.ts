import { dodge } from "./dodge.ts";
import {
  acrossOf,
  heightOf,
  hasOtherSide,
  isRated,
  laneRow,
  type ExposureFrame,
} from "./exposure-frame.ts";
import type { ExposureItem, ExposureSeries } from "./exposure-series.ts";

/** Room that the tag of a published rating takes at the right of its mark. */
const tagRoom = 9;

/** Radius of a mark. */
export const markRadius = 10.5;

/** An item with the place of its mark. */
export interface PlacedItem {
  readonly item: ExposureItem;
  readonly x: number;
  readonly y: number;
}

/** Marks of the rated items, side by side where they would cover each other. */
export function ratedPlaces(series: ExposureSeries, frame: ExposureFrame): readonly PlacedItem[] {
  const { field, columnWidth } = frame;
  const items = series.items.filter(isRated);
  const discs = items.map((item) => {
    const left = field.left + (item.likelihood - 1) * columnWidth;
    return {
      id: item.id,
      x: acrossOf(item, frame),
      y: rowHeight(item, items, frame),
      radius: markRadius,
      left: left + 2,
      right: left + columnWidth - (item.published === undefined ? 2 : tagRoom),
    };
  });
  return withPlaces(items, discs);
}

/** Height of a mark; those in the lane of a column fill one row after the other. */
function rowHeight(
  item: ExposureItem,
  items: readonly ExposureItem[],
  frame: ExposureFrame,
): number {
  const { floor, laneTop, field, perRow } = frame;
  const { likelihood, magnitude } = item;
  const rows = Math.round((field.bottom - laneTop) / laneRow);
  if (magnitude.central >= floor || rows === 1) return heightOf(magnitude.central, frame);
  const own = items.filter(
    (each) => each.likelihood === likelihood && each.magnitude.central < floor,
  );
  const row = Math.floor(own.indexOf(item) / perRow) % rows;
  return laneTop + (row + 0.5) * laneRow;
}

/** Marks of the favourable sides, in the strip. */
export function otherPlaces(series: ExposureSeries, frame: ExposureFrame): readonly PlacedItem[] {
  const { strip } = frame;
  if (strip === undefined) return [];
  const items = series.items.filter(hasOtherSide);
  const discs = items.map((item) => ({
    id: item.id,
    x: (strip.left + strip.right) / 2,
    y: heightOf(item.otherSide?.central ?? 0, frame),
    radius: markRadius,
    left: strip.left + 2,
    right: strip.right - 2,
  }));
  return withPlaces(items, discs);
}

function withPlaces(
  items: readonly ExposureItem[],
  discs: readonly Parameters<typeof dodge>[0][number][],
): readonly PlacedItem[] {
  const places = dodge(discs);
  return items.map((item, i) => {
    const disc = discs[i];
    return { item, x: places.get(item.id) ?? disc?.x ?? 0, y: disc?.y ?? 0 };
  });
}
