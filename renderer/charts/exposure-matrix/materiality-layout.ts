import { scaleLinear } from "d3";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { Field, Scale } from "../drawing/axes.ts";
import { place, type GroupMark, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import { labelTexts, pointLabels } from "../drawing/point-labels.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { categoryTone, inkOn } from "../drawing/theme.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import { dodge } from "./dodge.ts";
import { markRadius } from "./exposure-places.ts";
import type { MaterialityItem, MaterialitySeries } from "./exposure-series.ts";

interface Frame {
  readonly field: Field;
  readonly x: Scale;
  readonly y: Scale;
}

function frameOf({ width, height }: Size): Frame {
  const field: Field = { left: 56, right: width - 2, top: 30, bottom: height - 44 };
  return {
    field,
    x: scaleLinear([0, 1], [field.left, field.right]),
    y: scaleLinear([0, 1], [field.bottom, field.top]),
  };
}

interface Placed {
  readonly item: MaterialityItem;
  readonly x: number;
  readonly y: number;
}

function placesOf({ items }: MaterialitySeries, { field, x, y }: Frame): readonly Placed[] {
  const discs = items.map(({ id, financial, impact }) => ({
    id,
    x: x(financial),
    y: y(impact),
    radius: markRadius,
    left: field.left,
    right: field.right,
  }));
  const free = dodge(discs);
  return items.map((item) => ({
    item,
    x: free.get(item.id) ?? x(item.financial),
    y: y(item.impact),
  }));
}

/** Places topics by what the world does to the company, and what the company does to the world. */
export function materialityLayout(series: MaterialitySeries, size: Size, locale: Locale): Picture {
  const t = translator(locale);
  const frame = frameOf(size);
  const places = placesOf(series, frame);
  const { field } = frame;
  const corner: TextMark = {
    kind: "text",
    x: field.right - 8,
    y: field.top + 17,
    text: t("materiality.both"),
    tone: "second",
    size: 11,
    anchor: "end",
    isBold: true,
  };
  const up = frame.y(series.threshold.impact);
  const across = frame.x(series.threshold.financial);
  const lines = [132, 84].map((width, i) => ({ width, size: 10.5, most: 2 + i }));
  const labels = pointLabels(
    places.map(({ item, x, y }) => ({
      id: item.id,
      x,
      y,
      radius: markRadius,
      variants: lines.map((room) => wrapText(item.name, room)),
    })),
    {
      field,
      taken: [
        { left: field.right - 90, right: field.right, top: field.top, bottom: field.top + 22 },
      ],
      avoided: [
        { left: field.left, right: field.right, top: up - 1, bottom: up + 1 },
        { left: across - 1, right: across + 1, top: field.top, bottom: field.bottom },
      ],
      size: 10.5,
    },
  );
  const topics = places.map((each): GroupMark => {
    const label = labels.get(each.item.id);
    const words = label === undefined ? [] : labelTexts(label, each, { tone: "ink", size: 10.5 });
    return topic(each, words);
  });
  return {
    ...size,
    marks: [...areas(series, frame), ...axes(field, locale), corner, ...topics],
  };
}

function topic({ item, x, y }: Placed, words: readonly Mark[]): GroupMark {
  const tone = categoryTone(item.category);
  const r = markRadius;
  return {
    kind: "group",
    id: item.id,
    x: place(x),
    y: place(y),
    marks: [
      {
        kind: "path",
        d: `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
        fill: tone,
        stroke: "paper",
        width: 1,
      },
      {
        kind: "text",
        x: 0,
        y: 3.8,
        text: String(item.number),
        tone: inkOn(tone),
        size: 10.5,
        anchor: "middle",
        isBold: true,
      },
      ...words,
    ],
  };
}

/** Material one way in a light tint, both ways in a stronger one. */
function areas({ threshold }: MaterialitySeries, { field, x, y }: Frame): readonly Mark[] {
  const [across, up] = [place(x(threshold.financial)), place(y(threshold.impact))];
  const width = place(field.right - field.left);
  const part = { kind: "rect", fill: "ratedMedium" } as const;
  return [
    {
      ...part,
      x: field.left,
      y: field.top,
      width,
      height: place(field.bottom - field.top),
      fill: "ratedLow",
    },
    { ...part, x: field.left, y: field.top, width, height: place(up - field.top) },
    {
      ...part,
      x: across,
      y: up,
      width: place(field.right - across),
      height: place(field.bottom - up),
    },
    {
      ...part,
      x: across,
      y: field.top,
      width: place(field.right - across),
      height: place(up - field.top),
      fill: "ratedHigh",
    },
    {
      kind: "path",
      d: `M${field.left},${up}H${field.right}M${across},${field.top}V${field.bottom}`,
      stroke: "third",
      width: 1,
      dash: "5 3",
    },
  ];
}

function axes(field: Field, locale: Locale): readonly Mark[] {
  const t = translator(locale);
  const text = { kind: "text", size: 11, tone: "third" } as const;
  const y = field.bottom + 16;
  return [
    { ...text, x: 0, y: 14, text: t("materiality.impact"), tone: "second", anchor: "start" },
    { ...text, x: field.left - 8, y: field.top + 10, text: t("materiality.high"), anchor: "end" },
    { ...text, x: field.left - 8, y: field.bottom, text: t("materiality.low"), anchor: "end" },
    { ...text, x: field.left, y, text: t("materiality.low"), anchor: "start" },
    { ...text, x: field.right, y, text: t("materiality.high"), anchor: "end" },
    {
      ...text,
      x: field.left,
      y: y + 18,
      text: t("materiality.financial"),
      tone: "second",
      anchor: "start",
    },
  ];
}

/** Every topic as something to point at. */
export function materialityTargets(series: MaterialitySeries, size: Size): readonly Target[] {
  return placesOf(series, frameOf(size)).map(({ item, x, y }): Target => {
    const name = `${item.number} ${item.name}`;
    return { id: item.id, row: "topics", x, y, lines: [name], label: name, place: item.place };
  });
}
