import type { Level } from "../../../models/kernels/rating/rules.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { Box } from "../drawing/clear-place.ts";
import { place, type GroupMark, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import { labelTexts, pointLabels, type PointLabel } from "../drawing/point-labels.ts";
import type { Size } from "../drawing/size.ts";
import { textWidth } from "../drawing/text-width.ts";
import { categoryTone } from "../drawing/theme.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import { exposureAxes } from "./exposure-axes.ts";
import { acrossOf, exposureFrame, heightOf, type ExposureFrame } from "./exposure-frame.ts";
import { disc, publishedTag, ring, whisker } from "./exposure-marks.ts";
import { otherPlaces, markRadius, ratedPlaces, type PlacedItem } from "./exposure-places.ts";
import type { ExposureSeries } from "./exposure-series.ts";
import { ratingAreas, ratingMarks, ratingNames } from "./rating-steps.ts";

/** Places the rule's areas, axes, ghosts, ranges, numbered marks and their names. */
export function exposureLayout(series: ExposureSeries, size: Size, locale: Locale): Picture {
  const t = translator(locale);
  const frame = exposureFrame(series, size);
  const rated = ratedPlaces(series, frame);
  const others = otherPlaces(series, frame);
  const areas = ratingAreas(frame, series.isByPlace ?? true);
  const name = (level: Level): string => t(`level.${level}`);
  const names = ratingNames(areas, { name, taken: [...rated.map(discBox), ...tagBoxes(rated)] });
  const labels = labelsOf(rated, frame, { series, names });
  const marks: Mark[] = [
    ...ratingMarks(areas),
    ...names,
    ...exposureAxes(frame, series.year, locale),
    ...stripMarks(frame, [t("exposure.other"), t("exposure.notRated")]),
    ...ghostMarks(series, rated, frame),
    ...rated.flatMap((each) => modelledMarks(each, frame)),
    ...rated.flatMap((each) => whisker(each, each.item.magnitude, frame)),
    ...others.flatMap((each) => {
      const range = each.item.otherSide;
      return range === undefined ? [] : whisker(each, range, frame).map(apart);
    }),
    ...rated.map((each) => itemMark(each, labels.get(each.item.id), locale)),
    ...others.map(({ item, x, y }): Mark => ({
      kind: "group",
      id: `other-${item.id}`,
      x: place(x),
      y: place(y),
      marks: disc(item, true),
    })),
  ];
  return { ...size, marks };
}

function itemMark(
  { item, x, y }: PlacedItem,
  label: PointLabel | undefined,
  locale: Locale,
): GroupMark {
  const t = translator(locale);
  const from = { x, y };
  const words = label === undefined ? [] : labelTexts(label, from, { tone: "ink", size: 10.5 });
  return {
    kind: "group",
    id: item.id,
    x: place(x),
    y: place(y),
    marks: [
      ...disc(item, false),
      ...publishedTag(item, (level) => t(`level.${level}.short`)),
      ...words,
    ],
  };
}

function apart(group: GroupMark): GroupMark {
  return { ...group, id: `other-${group.id}` };
}

interface Around {
  readonly series: ExposureSeries;
  readonly names: readonly TextMark[];
}

/** Names beside the marks, clear of marks, tags and ratings, and where possible of ranges and ghosts. */
function labelsOf(
  rated: readonly PlacedItem[],
  frame: ExposureFrame,
  { series, names }: Around,
): ReadonlyMap<string, PointLabel> {
  const size = 10.5;
  const points = rated.map(({ item, x, y }) => ({
    id: item.id,
    x,
    y,
    radius: markRadius,
    variants: [
      wrapText(item.name, { width: 132, size, most: 2 }),
      wrapText(item.name, { width: 84, size, most: 3 }),
    ],
  }));
  const ghosts = series.ghosts.map((ghost) => {
    const [x, y] = [acrossOf(ghost, frame), heightOf(ghost.magnitude, frame)];
    return { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 };
  });
  const order = [...points].sort((a, b) => a.y - b.y);
  return pointLabels(order, {
    field: frame.field,
    taken: [...tagBoxes(rated), ...names.map(textBox)],
    avoided: [...ghosts, ...rated.map((each) => rangeBox(each, frame)), ...boundBoxes(frame)],
    size,
  });
}

/** The lines between bands, over which no name should run. */
function boundBoxes({ field, rules, y }: ExposureFrame): readonly Box[] {
  return [rules.mediumFrom, rules.highAbove].map((share) => ({
    left: field.left,
    right: field.right,
    top: y(share) - 1,
    bottom: y(share) + 1,
  }));
}

function discBox({ x, y }: PlacedItem): Box {
  const r = markRadius;
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function tagBoxes(rated: readonly PlacedItem[]): readonly Box[] {
  return rated
    .filter(({ item }) => item.published !== undefined)
    .map(({ x, y }) => ({ left: x + 5, right: x + 18, top: y - 18, bottom: y - 4 }));
}

function rangeBox({ item, x }: PlacedItem, frame: ExposureFrame): Box {
  const { low, high } = item.magnitude;
  return { left: x - 3, right: x + 3, top: heightOf(high, frame), bottom: heightOf(low, frame) };
}

function textBox({ x, y, text, size, anchor }: TextMark): Box {
  const width = textWidth(text, size, true);
  const left = anchor === "end" ? x - width : x;
  return { left, right: left + width, top: y - size, bottom: y + 3 };
}

function stripMarks(
  { strip, laneTop }: ExposureFrame,
  [name = "", note = ""]: readonly string[],
): readonly Mark[] {
  if (strip === undefined) return [];
  const middle = (strip.left + strip.right) / 2;
  const text = { kind: "text", x: place(middle), anchor: "middle" } as const;
  const width = strip.right - strip.left;
  return [
    {
      kind: "rect",
      x: place(strip.left),
      y: strip.top,
      width: place(width),
      height: place(strip.bottom - strip.top),
      fill: "faintRule",
    },
    {
      kind: "line",
      x1: place(strip.left),
      x2: place(strip.right),
      y1: laneTop,
      y2: laneTop,
      tone: "rule",
      width: 0.8,
      dash: "2 3",
    },
    { ...text, y: strip.bottom + 15, text: name, tone: "ink", size: 11 },
    { ...text, y: strip.bottom + 28, text: note, tone: "third", size: 10 },
  ];
}

/** Where items stand under the other scenario: small rings, tied to their marks. */
function ghostMarks(
  { ghosts }: ExposureSeries,
  rated: readonly PlacedItem[],
  frame: ExposureFrame,
): readonly Mark[] {
  return ghosts.flatMap((ghost): readonly Mark[] => {
    const own = rated.find(({ item }) => item.id === ghost.id);
    if (own === undefined) return [];
    const [x, y] = [acrossOf(ghost, frame), heightOf(ghost.magnitude, frame)];
    if (Math.hypot(x - own.x, y - own.y) < markRadius + 4) return [];
    const tone = categoryTone(own.item.category);
    return [
      { kind: "path", d: tie(own, x, y), stroke: tone, width: 1, opacity: 0.6, dash: "2 3" },
      {
        kind: "group",
        id: `ghost-${ghost.id}`,
        x: place(x),
        y: place(y),
        marks: [
          ring(tone, 6.5, true),
          {
            kind: "text",
            x: 0,
            y: 2.9,
            text: String(own.item.number),
            tone: "second",
            size: 8,
            anchor: "middle",
          },
        ],
      },
    ];
  });
}

/** Where the model puts an item that a hand has moved: a small disc, tied to its mark. */
function modelledMarks(own: PlacedItem, frame: ExposureFrame): readonly Mark[] {
  const { modelled, id, category } = own.item;
  if (modelled === undefined) return [];
  const [x, y] = [acrossOf(modelled, frame), heightOf(modelled.magnitude, frame)];
  return [
    { kind: "path", d: tie(own, x, y), stroke: "ink", width: 1, opacity: 0.7 },
    {
      kind: "group",
      id: `model-${id}`,
      x: place(x),
      y: place(y),
      marks: [ring(categoryTone(category), 5, false)],
    },
  ];
}

function tie(from: PlacedItem, x: number, y: number): string {
  return `M${place(from.x)},${place(from.y)}L${place(x)},${place(y)}`;
}
