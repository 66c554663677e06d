import { scaleLinear } from "d3";
import { formatNumber, formatPercent } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import type { Scale } from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { place, type Mark, type Picture, type TextMark } from "../drawing/marks.ts";
import { nameColumn, nameMarks, type NameColumn } from "../drawing/name-column.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { Share, SobolBar, SobolBarsSeries } from "./sobol-bars-series.ts";

const rowHeight = 34;
const head = 44;
const values = 46;

interface Frame {
  readonly x: Scale;
  readonly names: NameColumn;
  readonly t: Translate;
  readonly locale: Locale;
}

/** Height that the bars need. */
export function sobolBarsHeight({ bars, left }: SobolBarsSeries): number {
  return head + bars.length * rowHeight + (left > 0 ? 24 : 6);
}

function frameOf({ bars }: SobolBarsSeries, width: number, locale: Locale): Frame {
  const names = nameColumn(
    bars.map(({ name }) => name),
    width * 0.34,
  );
  const highest = Math.max(0.1, ...bars.map(({ total }) => total.value + 2 * total.standardError));
  return {
    x: scaleLinear([0, Math.min(1.05, highest)], [names.width + 14, width - values]).clamp(true),
    names,
    t: translator(locale),
    locale,
  };
}

/** Places a pair of bars for each input, with twice their standard errors. */
export function sobolBarsLayout(series: SobolBarsSeries, width: number, locale: Locale): Picture {
  const frame = frameOf(series, width, locale);
  const { t, names } = frame;
  const bottom = head + series.bars.length * rowHeight;
  const more: readonly Mark[] =
    series.left === 0
      ? []
      : [words(t("sobol.left", { count: formatNumber(series.left) }), [0, bottom + 16], "start")];
  const marks: Mark[] = [
    ...key(t),
    ...ticks(frame, bottom),
    ...series.bars.flatMap((bar, i) => [
      ...nameMarks(names.lines[i] ?? [], rowMiddle(i)),
      {
        kind: "group" as const,
        id: bar.path,
        x: 0,
        y: rowMiddle(i),
        marks: barMarks(bar, { frame, width }),
      },
    ]),
    ...more,
  ];
  return { width, height: sobolBarsHeight(series), marks };
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

function key(t: Translate): readonly Mark[] {
  const [first, total] = [t("sobol.first"), t("sobol.total")];
  const second = 24 + textWidth(first, 10.5);
  const swatch = { kind: "rect", y: 5, width: 10, height: 10 } as const;
  return [
    { ...swatch, x: 0, fill: "accent" },
    words(first, [14, 14], "start"),
    { ...swatch, x: place(second), fill: "accentSoft", stroke: "accent", strokeWidth: 0.8 },
    words(total, [second + 14, 14], "start"),
  ];
}

function ticks({ x, t, locale }: Frame, bottom: number): readonly Mark[] {
  const [left = 0] = x.range();
  return [
    words(t("sobol.axis"), [left, 28], "start"),
    ...x.ticks(5).flatMap((value): readonly Mark[] => {
      const at = place(x(value));
      const tone = value === 0 ? "third" : "rule";
      return [
        { kind: "line", x1: at, x2: at, y1: head, y2: bottom, tone, width: 0.6 },
        words(formatPercent(value, locale), [at, head - 3], value === 0 ? "start" : "middle"),
      ];
    }),
  ];
}

function barMarks(
  { first, total }: SobolBar,
  { frame, width }: { readonly frame: Frame; readonly width: number },
): readonly Mark[] {
  const { x, locale } = frame;
  const zero = x(0);
  const length = ({ value }: Share): number => place(Math.max(0.8, x(Math.max(0, value)) - zero));
  const bar = { kind: "rect", x: place(zero) } as const;
  return [
    {
      ...bar,
      y: -11,
      width: length(total),
      height: 11,
      fill: "accentSoft",
      stroke: "accent",
      strokeWidth: 0.8,
    },
    { ...bar, y: 1.5, width: length(first), height: 8, fill: "accent" },
    errorMark(total, -5.5, x),
    errorMark(first, 5.5, x),
    {
      kind: "text",
      x: width,
      y: 1,
      text: formatPercent(total.value, locale),
      tone: "ink",
      size: 11,
      anchor: "end",
    },
    {
      kind: "text",
      x: width,
      y: 13,
      text: formatPercent(first.value, locale),
      tone: "third",
      size: 10.5,
      anchor: "end",
    },
  ];
}

/** Two standard errors to either side. */
function errorMark({ value, standardError }: Share, y: number, x: Scale): Mark {
  const from = place(x(value - 2 * standardError));
  const to = place(x(value + 2 * standardError));
  return {
    kind: "path",
    d: `M${from},${y}H${to}M${from},${y - 3}V${y + 3}M${to},${y - 3}V${y + 3}`,
    stroke: "ink",
    width: 1,
  };
}

/** Every pair of bars as something to point at. */
export function sobolBarsTargets(
  series: SobolBarsSeries,
  width: number,
  locale: Locale,
): readonly Target[] {
  const t = translator(locale);
  const show = (name: string, { value, standardError }: Share): string =>
    t("sobol.share", {
      name,
      value: formatPercent(value, locale, 1),
      error: formatPercent(standardError, locale, 1),
    });
  return series.bars.map(({ path, name, first, total }, row): Target => {
    const lines = [name, show(t("sobol.total"), total), show(t("sobol.first"), first)];
    const middle = rowMiddle(row);
    const box = { left: 0, right: width, top: middle - 15, bottom: middle + 15 };
    return { id: path, row: path, x: 0, y: middle, box, lines, label: lines.join(", ") };
  });
}

/** The figures of the indices. */
export function sobolBarsTable({ bars }: SobolBarsSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const show = (value: number): string => formatPercent(value, locale, 1);
  return {
    columns: [
      t("tornado.input"),
      t("sobol.first"),
      t("sobol.error"),
      t("sobol.total"),
      t("sobol.error"),
    ],
    rows: bars.map(({ name, first, total }) => [
      wordCell(name),
      numberCell(first.value, show),
      numberCell(first.standardError, show),
      numberCell(total.value, show),
      numberCell(total.standardError, show),
    ]),
  };
}
