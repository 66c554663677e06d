import { scaleLinear } from "d3";
import { formatNumber } from "../../format/number.ts";
import { onScale, scaledWithUnit, type Scale as Shown } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import { extentOf, type Scale } from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { place, type GroupMark, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import { nameColumn, nameMarks, type NameColumn } from "../drawing/name-column.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import { tornadoScale, type TornadoBar, type TornadoSeries } from "./tornado-series.ts";

const rowHeight = 34;
const barHeight = 14;
const head = 44;

interface Frame {
  readonly x: Scale;
  readonly names: NameColumn;
  readonly shown: Shown;
  readonly central: number;
  readonly t: Translate;
}

/** Height that a tornado needs. */
export function tornadoHeight({ bars, left }: TornadoSeries): number {
  return head + bars.length * rowHeight + (left > 0 ? 24 : 6);
}

function frameOf(series: TornadoSeries, width: number, locale: Locale): Frame {
  const { bars, central } = series;
  const names = nameColumn(
    bars.map(({ name }) => name),
    width * 0.3,
  );
  const inputs = bars.flatMap(({ lowInput, highInput }) => [lowInput, highInput]);
  const room = 12 + Math.max(0, ...inputs.map((text) => textWidth(text, 10.5)));
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const known = [...ends, central].filter((value) => value !== null);
  const left = names.width + 14 + room;
  return {
    x: scaleLinear(extentOf(known, { fromZero: false }), [left, width - room]),
    names,
    shown: tornadoScale(series, locale),
    central: central ?? 0,
    t: translator(locale),
  };
}

/** Places the bars: from the metric with an input low to the metric with it high, round the central value. */
export function tornadoLayout(series: TornadoSeries, width: number, locale: Locale): Picture {
  const frame = frameOf(series, width, locale);
  const height = tornadoHeight(series);
  const { x, central, shown, t } = frame;
  const middle = place(x(central));
  const bottom = head + series.bars.length * rowHeight;
  const more: readonly Mark[] =
    series.left === 0
      ? []
      : [words(t("tornado.left", { count: formatNumber(series.left) }), [0, bottom + 16], "start")];
  const marks: Mark[] = [
    ...ticks(frame, bottom),
    ...series.bars.flatMap((bar, i) => [
      ...nameMarks(frame.names.lines[i] ?? [], rowMiddle(i)),
      barMark(bar, rowMiddle(i), frame),
    ]),
    { kind: "line", x1: middle, x2: middle, y1: head - 6, y2: bottom, tone: "ink", width: 1.2 },
    ...key(t),
    {
      ...words(
        t("tornado.central", { value: scaledWithUnit(central, shown) }),
        [middle, 14],
        "middle",
      ),
      tone: "ink",
      isBold: true,
    },
    ...more,
  ];
  return { width, height, marks };
}

function rowMiddle(row: number): number {
  return head + row * rowHeight + rowHeight / 2;
}

function words(
  text: string,
  [x, y]: readonly [number, number],
  anchor: TextMark["anchor"],
): TextMark {
  return { kind: "text", x: place(x), y, text, tone: "third", size: 10.5, anchor };
}

function ticks({ x, shown }: Frame, bottom: number): readonly Mark[] {
  const inUnit = x.copy().domain(x.domain().map((value) => value / shown.divisor));
  const [from = 0, to = 0] = inUnit.range();
  const values = inUnit.ticks(Math.max(2, Math.min(5, Math.floor((to - from) / 48))));
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return values.flatMap((value): readonly Mark[] => {
    const at = place(inUnit(value));
    return [
      { kind: "line", x1: at, x2: at, y1: head - 4, y2: bottom, tone: "rule", width: 0.6 },
      words(formatNumber(value, decimals), [at, head - 10], "middle"),
    ];
  });
}

/** What the two colours of a bar mean, above the names. */
function key(t: Translate): readonly Mark[] {
  const [low, high] = [t("tornado.lowKey"), t("tornado.highKey")];
  const second = 24 + textWidth(low, 10.5);
  const swatch = { kind: "rect", y: 5, width: 10, height: 10 } as const;
  return [
    { ...swatch, x: 0, fill: "accentSoft", stroke: "accent", strokeWidth: 0.8 },
    words(low, [14, 14], "start"),
    { ...swatch, x: place(second), fill: "accent" },
    words(high, [second + 14, 14], "start"),
  ];
}

function barMark(bar: TornadoBar, middle: number, frame: Frame): GroupMark {
  const top = -barHeight / 2;
  const { x, central } = frame;
  const zero = x(central);
  const part = (value: number | null, isHigh: boolean): readonly Mark[] => {
    if (value === null) return [];
    const at = x(value);
    const [from, to] = [Math.min(at, zero), Math.max(at, zero)];
    const box = { x: place(from), y: top, width: place(Math.max(0.8, to - from)) };
    return [
      isHigh
        ? { kind: "rect", ...box, height: barHeight, fill: "accent" }
        : {
            kind: "rect",
            ...box,
            height: barHeight,
            fill: "accentSoft",
            stroke: "accent",
            strokeWidth: 0.8,
          },
    ];
  };
  return {
    kind: "group",
    id: bar.path,
    x: 0,
    y: place(middle),
    marks: [...part(bar.atLow, false), ...part(bar.atHigh, true), ...endWords(bar, frame)],
  };
}

/** The input's own values at the ends of its bar, or that the metric is never reached there. */
function endWords(
  { atLow, atHigh, lowInput, highInput }: TornadoBar,
  frame: Frame,
): readonly Mark[] {
  const { x, central, t } = frame;
  const isLowLeft = (atLow ?? central) <= (atHigh ?? central);
  const [from = 0, to = 0] = x.range();
  const end = (value: number | null, input: string, isLeft: boolean): TextMark => {
    const edge = isLeft ? from : to;
    const at = value === null ? edge : x(value);
    const text = value === null ? `${input}: ${t("tornado.never")}` : input;
    const shift = isLeft ? -6 : 6;
    return { ...words(text, [at + shift, 4], isLeft ? "end" : "start"), tone: "second" };
  };
  return [end(atLow, lowInput, isLowLeft), end(atHigh, highInput, !isLowLeft)];
}

/** Every bar as something to point at. */
export function tornadoTargets(
  series: TornadoSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const { shown, t, x } = frameOf(series, width, locale);
  const { metric, year, site, scenario } = series;
  const show = (value: number | null): string =>
    value === null ? t("tornado.never") : scaledWithUnit(value, shown);
  const [, right = width] = x.range();
  return series.bars.map((bar, row): Target => {
    const lines = [
      bar.name,
      `${t("tornado.atLow", { input: bar.lowInput })} → ${show(bar.atLow)}`,
      `${t("tornado.atHigh", { input: bar.highInput })} → ${show(bar.atHigh)}`,
    ];
    const middle = rowMiddle(row);
    const box = { left: 0, right, top: middle - 15, bottom: middle + 15 };
    const place = { metric, year, site, scenario };
    return {
      id: bar.path,
      row: bar.path,
      x: 0,
      y: middle,
      box,
      lines,
      label: lines.join(", "),
      place,
    };
  });
}

/** The figures of a tornado. */
export function tornadoTable(series: TornadoSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = tornadoScale(series, locale);
  const show = (value: number): string => onScale(value, shown);
  return {
    columns: [
      t("tornado.input"),
      t("tornado.lowInput"),
      t("tornado.highInput"),
      `${t("tornado.resultLow")}, ${shown.unit}`,
      `${t("tornado.resultHigh")}, ${shown.unit}`,
    ],
    rows: series.bars.map(({ name, lowInput, highInput, atLow, atHigh }) => [
      wordCell(name),
      wordCell(lowInput),
      wordCell(highInput),
      atLow === null ? wordCell(t("tornado.never")) : numberCell(atLow, show),
      atHigh === null ? wordCell(t("tornado.never")) : numberCell(atHigh, show),
    ]),
  };
}
