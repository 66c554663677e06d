import { formatNumber } from "../../format/number.ts";
import { decimalsFor } from "../../format/digits.ts";
import { chooseScale, onScale, scaledWithUnit, type Scale as Shown } from "../../format/scale.ts";
import { withUnit } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import type { Field } from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { backedText } from "../drawing/clear-place.ts";
import { place, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import { heatRuns, levelLines, shadeSteps, type ShadeStep } from "./heat-cells.ts";
import type { HeatAxis, HeatMapSeries } from "./heat-map-series.ts";

interface Frame {
  readonly field: Field;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly shown: Shown;
  readonly t: Translate;
}

function frameOf(series: HeatMapSeries, size: Size, locale: Locale): Frame {
  const values = series.values.flat().filter((value) => value !== null);
  const widest = Math.max(
    ...series.down.values.map((value) => textWidth(shownOn(series.down, value), 11)),
  );
  const left = Math.max(46, widest + 12);
  const field: Field = { left, right: size.width - 2, top: 56, bottom: size.height - 40 };
  return {
    field,
    cellWidth: (field.right - field.left) / series.across.values.length,
    cellHeight: (field.bottom - field.top) / series.down.values.length,
    shown: chooseScale(values, series.unit, locale),
    t: translator(locale),
  };
}

/** A value of an axis in words. */
function shownOn({ show, values }: HeatAxis, value: number): string {
  if (show !== undefined) return show(value);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = Math.max(decimalsFor(values, 2), -Math.floor(Math.log10(step || 1) + 1e-9));
  return formatNumber(value, Math.min(4, Math.max(0, decimals)));
}

/** Places the cells, their values where there is room, the threshold's line and the present point. */
export function heatMapLayout(series: HeatMapSeries, size: Size, locale: Locale): Picture {
  const frame = frameOf(series, size, locale);
  const shades = shadeSteps(series);
  const marks: Mark[] = [
    ...key(shades, frame),
    ...cellMarks(series, shades, frame),
    ...thresholdMarks(series, frame),
    ...valueWords(series, frame),
    ...axes(series, frame),
    ...presentMarks(series, frame),
  ];
  return { ...size, marks };
}

function cellMarks(
  series: HeatMapSeries,
  shades: readonly ShadeStep[],
  { field, cellWidth, cellHeight }: Frame,
): readonly Mark[] {
  const runs = heatRuns(series, shades);
  return runs.map(({ row, from, to, shade }): Mark => {
    const x = place(field.left + from * cellWidth);
    const y = place(rowTop(row, series, { field, cellHeight }));
    return {
      kind: "rect",
      x,
      y,
      width: place(field.left + to * cellWidth - x),
      height: place(cellHeight + 0.05),
      ...(shade === null ? { fill: "rule" } : { fill: shade.tone, opacity: place2(shade.opacity) }),
    };
  });
}

function place2(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The lowest value of the axis stands at the bottom. */
function rowTop(
  row: number,
  { down }: HeatMapSeries,
  { field, cellHeight }: Pick<Frame, "field" | "cellHeight">,
): number {
  return field.top + (down.values.length - 1 - row) * cellHeight;
}

function textsOf({ values }: HeatMapSeries, shown: Shown): readonly (readonly string[])[] {
  return values.map((row) => row.map((value) => (value === null ? "–" : onScale(value, shown))));
}

/** Whether cells are large enough for their values. */
function hasWords(series: HeatMapSeries, { cellWidth, cellHeight, shown }: Frame): boolean {
  const texts = textsOf(series, shown).flat();
  return cellHeight >= 16 && texts.every((text) => textWidth(text, 10.5) + 6 <= cellWidth);
}

function valueWords(series: HeatMapSeries, frame: Frame): readonly Mark[] {
  const { field, cellWidth, cellHeight, shown } = frame;
  if (!hasWords(series, frame)) return [];
  const texts = textsOf(series, shown);
  return texts.flatMap((row, i) =>
    row.map((text, column): TextMark => ({
      kind: "text",
      x: place(field.left + (column + 0.5) * cellWidth),
      y: place(rowTop(i, series, frame) + cellHeight / 2 + 4),
      text,
      tone: "ink",
      size: 10.5,
      anchor: "middle",
    })),
  );
}

function axes(series: HeatMapSeries, { field, cellWidth, cellHeight }: Frame): readonly Mark[] {
  const text = { kind: "text", tone: "third", size: 11 } as const;
  const { across, down } = series;
  const widest = Math.max(...across.values.map((value) => textWidth(shownOn(across, value), 11)));
  const every = Math.max(1, Math.ceil((widest + 10) / cellWidth));
  const each = Math.max(1, Math.ceil(16 / cellHeight));
  return [
    ...across.values.flatMap((value, i): readonly TextMark[] => {
      if (i % every !== 0) return [];
      const x = place(field.left + (i + 0.5) * cellWidth);
      return [{ ...text, x, y: field.bottom + 15, text: shownOn(across, value), anchor: "middle" }];
    }),
    ...down.values.flatMap((value, i): readonly TextMark[] => {
      if (i % each !== 0) return [];
      const y = place(rowTop(i, series, { field, cellHeight }) + cellHeight / 2 + 4);
      return [{ ...text, x: field.left - 8, y, text: shownOn(down, value), anchor: "end" }];
    }),
    {
      ...text,
      x: field.left,
      y: field.bottom + 33,
      text: nameOf(across),
      tone: "second",
      anchor: "start",
    },
    { ...text, x: 0, y: field.top - 10, text: nameOf(down), tone: "second", anchor: "start" },
  ];
}

function nameOf({ name, unit }: HeatAxis): string {
  return unit === "" ? name : `${name}, ${unit}`;
}

/** The shades with the values at which they part, at the upper right. */
function key(shades: readonly ShadeStep[], { field, shown }: Frame): readonly Mark[] {
  const width = 44;
  const left = field.right - shades.length * width;
  const text = { kind: "text", y: 12, tone: "third", size: 10.5 } as const;
  return [
    { ...text, x: place(left - 8), y: 25, text: shown.unit, tone: "second", anchor: "end" },
    ...shades.map(({ tone, opacity }, i): Mark => ({
      kind: "rect",
      x: place(left + i * width),
      y: 16,
      width,
      height: 11,
      fill: tone,
      opacity: place2(opacity),
    })),
    ...shades.slice(1).map(({ low }, i): TextMark => ({
      ...text,
      x: place(left + (i + 1) * width),
      text: onScale(low, shown),
      anchor: "middle",
    })),
  ];
}

function thresholdMarks(series: HeatMapSeries, frame: Frame): readonly Mark[] {
  const { threshold, down } = series;
  if (threshold === undefined) return [];
  const { field, cellWidth, cellHeight, shown, t } = frame;
  const spot = ([column, row]: readonly [number, number]): readonly [number, number] => [
    place(field.left + column * cellWidth),
    place(field.top + (down.values.length - row) * cellHeight),
  ];
  const lines = levelLines(series, threshold);
  const d = lines
    .map((line) => `M${line.map((point) => spot(point).join(",")).join("L")}`)
    .join("");
  const [x, y] =
    lines
      .flat()
      .map(spot)
      .sort((one, other) => one[1] - other[1])[0] ?? [];
  if (x === undefined || y === undefined) return [];
  const words = t("heat.threshold", { value: scaledWithUnit(threshold, shown) });
  const width = textWidth(words, 11, true);
  const left = textWidth(nameOf(down), 11) + 12;
  const at = Math.max(left, Math.min(field.right - width, x - width / 2));
  const baseline = field.top - 10;
  return [
    { kind: "path", d, stroke: "paper", width: 4, opacity: 0.7 },
    { kind: "path", d, stroke: "ink", width: 1.8 },
    {
      kind: "line",
      x1: place(at + width / 2),
      y1: baseline + 4,
      x2: x,
      y2: y,
      tone: "ink",
      width: 0.8,
    },
    {
      kind: "text",
      x: place(at),
      y: baseline,
      text: words,
      tone: "ink",
      size: 11,
      anchor: "start",
      isBold: true,
    },
  ];
}

/** The present point: a cross, or a frame round its cell where cells hold their values. */
function presentMarks(series: HeatMapSeries, frame: Frame): readonly Mark[] {
  const column = positionOn(series.across);
  const row = positionOn(series.down);
  if (column === undefined || row === undefined) return [];
  const { field, cellWidth, cellHeight } = frame;
  const x = place(field.left + (column + 0.5) * cellWidth);
  const y = place(rowTop(row, series, frame) + cellHeight / 2);
  const words = frame.t("heat.present");
  const isFramed = isWhole(row) && isWhole(column) && hasWords(series, frame);
  return isFramed ? framed(words, [x, y], frame) : crossed(words, [x, y], frame);
}

/** A frame round the present cell, named inside it where there is room below its value. */
function framed(
  words: string,
  [x, y]: readonly [number, number],
  { cellWidth, cellHeight }: Frame,
): readonly Mark[] {
  const [half, up] = [cellWidth / 2, cellHeight / 2];
  const d = `M${place(x - half)},${place(y - up)}H${place(x + half)}V${place(y + up)}H${place(x - half)}Z`;
  const frame: Mark = { kind: "path", d, stroke: "ink", width: 2 };
  if (cellHeight < 28 || textWidth(words, 8.5) > cellWidth - 4) return [frame];
  const at = { x, y: place(y + up - 3.5) };
  return [frame, { kind: "text", ...at, text: words, tone: "ink", size: 8.5, anchor: "middle" }];
}

function crossed(
  words: string,
  [x, y]: readonly [number, number],
  { field }: Frame,
): readonly Mark[] {
  const isLeft = x + 12 + textWidth(words, 11, true) > field.right;
  return [
    { kind: "path", d: `M${x - 8},${y}H${x + 8}M${x},${y - 8}V${y + 8}`, stroke: "ink", width: 1 },
    { kind: "dot", x, y, radius: 4.5, tone: "ink", isHollow: true },
    ...backedText({
      kind: "text",
      x: isLeft ? x - 11 : x + 11,
      y: y - 9,
      text: words,
      tone: "ink",
      size: 11,
      anchor: isLeft ? "end" : "start",
      isBold: true,
    }),
  ];
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Where the present value stands among those of an axis, in steps; undefined outside. */
function positionOn({ values, present }: HeatAxis): number | undefined {
  const [first = 0, second = 1] = values;
  const last = values.at(-1) ?? first;
  if (present === null || present < first || present > last) return undefined;
  return (present - first) / (second - first);
}

/** Most cells of a side that can be pointed at one by one; of finer grids every few. */
const mostTargets = 21;

/** Every cell as something to point at. */
export function heatMapTargets(
  series: HeatMapSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const frame = frameOf(series, size, locale);
  const { across, down } = series;
  const every = Math.ceil(Math.max(across.values.length, down.values.length) / mostTargets);
  return series.values.flatMap((cells, row) =>
    cells.flatMap((_, column): readonly Target[] =>
      row % every === 0 && column % every === 0
        ? [cellTarget(series, frame, { row, column, hasBox: every === 1 })]
        : [],
    ),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly hasBox: boolean;
}

function cellTarget(series: HeatMapSeries, frame: Frame, { row, column, hasBox }: Cell): Target {
  const { field, cellWidth, cellHeight, shown, t } = frame;
  const { across, down, metric, year, site, scenario } = series;
  const value = series.values[row]?.[column] ?? null;
  const left = field.left + column * cellWidth;
  const top = rowTop(row, series, frame);
  const lines = [
    `${series.name}: ${value === null ? t("heat.none") : scaledWithUnit(value, shown)}`,
    `${across.name} ${withUnit(shownOn(across, across.values[column] ?? 0), across.unit)}`,
    `${down.name} ${withUnit(shownOn(down, down.values[row] ?? 0), down.unit)}`,
  ];
  const box = { left, right: left + cellWidth, top, bottom: top + cellHeight };
  return {
    id: `${row}/${column}`,
    row: String(row),
    x: left + cellWidth / 2,
    y: top + cellHeight / 2,
    box: hasBox ? box : undefined,
    lines,
    label: lines.join(", "),
    place: isPresent(series, row, column) ? { metric, year, site, scenario } : undefined,
  };
}

/** Only the present values have a number behind them that Explain can open. */
function isPresent({ across, down }: HeatMapSeries, row: number, column: number): boolean {
  return across.values[column] === across.present && down.values[row] === down.present;
}

/** The figures of the grid. */
export function heatMapTable(series: HeatMapSeries, locale: Locale): ChartTable {
  const values = series.values.flat().filter((value) => value !== null);
  const shown = chooseScale(values, series.unit, locale);
  const { across, down } = series;
  return {
    columns: [
      `${nameOf(down)} \\ ${nameOf(across)}`,
      ...across.values.map((value) => shownOn(across, value)),
    ],
    rows: series.values.map((row, i) => [
      wordCell(shownOn(down, down.values[i] ?? 0)),
      ...row.map((value) => numberCell(value, (each) => onScale(each, shown))),
    ]),
  };
}
