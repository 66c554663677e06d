import { scaleLog, type ScaleLogarithmic } from "d3";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { place, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import type { Target } from "../drawing/target.ts";
import { categoryTone } from "../drawing/theme.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import { shareText } from "./exposure-axes.ts";
import { isRated } from "./exposure-frame.ts";
import { disc } from "./exposure-marks.ts";
import type { ExposureItem, ExposureSeries, Magnitude, UnplacedItem } from "./exposure-series.ts";

const rowHeight = 28;
const head = 26;

interface Columns {
  readonly locale: Locale;
  readonly width: number;
  readonly name: number;
  /** Right end of the shares, and the stretch of their ranges. */
  readonly share: number;
  readonly range: readonly [number, number];
  readonly rating: number;
  readonly published: number;
  readonly hold: readonly [number, number];
  readonly scale: ScaleLogarithmic<number, number>;
}

/** Height that the list needs. */
export function exposureListHeight({ items, unplaced }: ExposureSeries): number {
  return head + (items.length + unplaced.length) * rowHeight + 4;
}

/** Places the items in their order: share with its range, rating, published rating, how firmly the rank holds. */
export function exposureListLayout(series: ExposureSeries, width: number, locale: Locale): Picture {
  const columns = columnsOf(series, width, locale);
  const rows = series.items.flatMap((item, i) => [
    rule(head + i * rowHeight, width),
    {
      kind: "group" as const,
      id: `row-${item.id}`,
      x: 0,
      y: head + i * rowHeight,
      marks: rowMarks(item, columns),
    },
  ]);
  const rest = series.unplaced.flatMap((item, i) => {
    const y = head + (series.items.length + i) * rowHeight;
    return [rule(y, width), ...unplacedMarks(item, y, columns)];
  });
  const height = exposureListHeight(series);
  return { width, height, marks: [...heads(columns), ...rows, ...rest, rule(height - 4, width)] };
}

function rule(y: number, width: number): Mark {
  return { kind: "line", x1: 0, x2: width, y1: y, y2: y, tone: "rule", width: 0.8 };
}

function columnsOf(series: ExposureSeries, width: number, locale: Locale): Columns {
  const at = (share: number): number => Math.round(width * share);
  const range = [at(0.47), at(0.63)] as const;
  const lows = series.items.map(({ magnitude }) => magnitude.low).filter((low) => low >= 2e-5);
  const highs = series.items.map(({ magnitude }) => magnitude.high);
  const { mediumFrom, highAbove } = series.rules;
  return {
    locale,
    width,
    name: 36,
    share: at(0.45),
    range,
    rating: at(0.665),
    published: at(0.765),
    hold: [at(0.88), width - 2],
    scale: scaleLog(
      [Math.min(mediumFrom / 5, ...lows), Math.max(highAbove, ...highs)],
      [range[0] + 4, range[1] - 4],
    ).clamp(true),
  };
}

function heads(columns: Columns): readonly Mark[] {
  const t = translator(columns.locale);
  const text = (words: string, x: number, anchor: TextMark["anchor"]): TextMark => ({
    kind: "text",
    x,
    y: 14,
    text: words,
    tone: "third",
    size: 10.5,
    anchor,
  });
  return [
    text(t("exposure.item"), columns.name, "start"),
    text(t("exposure.shareColumn"), columns.share, "end"),
    text(t("exposure.rating"), columns.rating, "start"),
    text(t("exposure.publishedColumn"), columns.published, "start"),
    text(t("exposure.hold"), columns.hold[1], "end"),
  ];
}

function rowMarks(item: ExposureItem, columns: Columns): readonly Mark[] {
  const { locale, name, share, rating, published } = columns;
  const t = translator(locale);
  const y = rowHeight / 2 + 4;
  const text = { kind: "text", y, size: 11.5, anchor: "start" } as const;
  const room = { width: share - name - 58, size: 11.5, most: 1 };
  const isHigher = item.rating !== "low";
  const differs = item.published !== undefined && item.published !== item.rating;
  const shownPublished =
    item.published === undefined ? "–" : `${t(`level.${item.published}`)}${differs ? " ≠" : ""}`;
  return [
    {
      kind: "group",
      id: `disc-${item.id}`,
      x: 16,
      y: rowHeight / 2,
      marks: disc(item, !isRated(item)),
    },
    { ...text, x: name, text: wrapText(item.name, room)[0] ?? "", tone: "ink" },
    {
      ...text,
      x: share,
      text: shareText(item.magnitude.central, locale),
      tone: "ink",
      anchor: "end",
    },
    ...rangeMarks(item, columns),
    {
      ...text,
      x: rating,
      text: t(`level.${item.rating}`),
      tone: "ink",
      ...(isHigher ? { isBold: true } : {}),
    },
    { ...text, x: published, text: shownPublished, tone: differs ? "warning" : "second" },
    ...holdMarks(item, columns),
  ];
}

/** An item without a magnitude: its name, and that it is not quantified. */
function unplacedMarks(
  { number, name }: UnplacedItem,
  top: number,
  columns: Columns,
): readonly Mark[] {
  const y = top + rowHeight / 2 + 4;
  const text = { kind: "text", y, size: 11.5, tone: "third" } as const;
  const room = { width: columns.share - columns.name - 8, size: 11.5, most: 1 };
  return [
    { ...text, x: 16, size: 10.5, text: String(number), anchor: "middle" },
    { ...text, x: columns.name, text: wrapText(name, room)[0] ?? "", anchor: "start" },
    {
      ...text,
      x: columns.range[0],
      text: translator(columns.locale)("exposure.none"),
      anchor: "start",
    },
  ];
}

/** The side whose range is drawn: what is rated, or the other where that is nothing. */
function sideOf(item: ExposureItem): Magnitude {
  return isRated(item) ? item.magnitude : (item.otherSide ?? item.magnitude);
}

function rangeMarks(item: ExposureItem, { scale, range }: Columns): readonly Mark[] {
  const { low, central, high } = sideOf(item);
  const tone = categoryTone(item.category);
  const y = rowHeight / 2;
  const [from, to] = [place(scale(Math.max(low, 1e-9))), place(scale(Math.max(high, 1e-9)))];
  const at = place(scale(Math.max(central, 1e-9)));
  return [
    { kind: "line", x1: range[0], x2: range[1], y1: y, y2: y, tone: "rule", width: 1 },
    { kind: "path", d: `M${from},${y}H${to}`, stroke: tone, width: 4, opacity: 0.4 },
    { kind: "dot", x: at, y, radius: 3, tone, isHollow: !isRated(item) },
  ];
}

/** A bar as long as the share of draws in which the rank holds, and that share. */
function holdMarks({ hold }: ExposureItem, { hold: room, locale }: Columns): readonly Mark[] {
  if (hold === undefined) return [];
  const words = 38;
  const [left, right] = [room[0], room[1] - words];
  const y = rowHeight / 2 - 3.5;
  const bar = { kind: "rect", x: left, y, height: 7, corner: 1 } as const;
  return [
    { ...bar, width: place(Math.max(0, right - left)), fill: "rule" },
    { ...bar, width: place(Math.max(0, (right - left) * hold.sameRank)), fill: "accent" },
    {
      kind: "text",
      x: room[1],
      y: rowHeight / 2 + 4,
      text: formatPercent(hold.sameRank, locale),
      tone: "ink",
      size: 11,
      anchor: "end",
    },
  ];
}

/** Every row as something to point at. */
export function exposureListTargets(
  { items }: ExposureSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const t = translator(locale);
  return items.map((item, i): Target => {
    const top = head + i * rowHeight;
    const { hold, magnitude, rating } = item;
    const range = {
      low: shareText(magnitude.low, locale),
      high: shareText(magnitude.high, locale),
    };
    const lines = [
      `${item.number} ${item.name}`,
      t("exposure.shareRange", { share: shareText(magnitude.central, locale), ...range }),
      t("exposure.rated", { rating: t(`level.${rating}`) }),
      ...(item.otherSide === undefined
        ? []
        : [t("exposure.gain", { share: shareText(item.otherSide.central, locale) })]),
      ...(hold === undefined
        ? []
        : [t("exposure.rankRange", { low: rankText(hold.low), high: rankText(hold.high) })]),
    ];
    return {
      id: item.id,
      row: item.id,
      x: 16,
      y: top + rowHeight / 2,
      box: { left: 0, right: width, top: top + 1, bottom: top + rowHeight - 1 },
      lines,
      label: lines.join(", "),
      place: item.place,
    };
  });
}

function rankText(rank: number): string {
  return formatNumber(Math.round(rank));
}
