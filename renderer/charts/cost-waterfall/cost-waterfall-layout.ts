import { scaleLinear } from "d3";
import type { Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import type { Scale as Axis } from "../drawing/axes.ts";
import { place, type Mark, type Picture, type RectMark } from "../drawing/marks.ts";
import { textWidth } from "../drawing/text-width.ts";
import {
  barWords,
  waterfallScale,
  type CostWaterfallSeries,
  type WaterfallBar,
} from "./cost-waterfall-series.ts";

const rowHeight = 21;
const barHeight = 13;
const top = 26;

interface Row {
  readonly bar: WaterfallBar;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

interface Frame {
  readonly x: Axis;
  readonly scale: Scale;
  readonly locale: Locale;
  readonly width: number;
}

/** Height that a waterfall needs. */
function waterfallHeight(series: CostWaterfallSeries): number {
  return top + series.bars.length * rowHeight + 6;
}

/** Places totals and parts as rows: words at the left, bars that hand on to each other, values at the right. */
export function costWaterfallLayout(
  series: CostWaterfallSeries,
  width: number,
  locale: Locale,
): Picture {
  const scale = waterfallScale(series, locale);
  const rows = rowsOf(series);
  const words = series.bars.map((bar) => barWords(bar, scale, locale));
  const left = 14 + Math.max(...words.map((word) => textWidth(word.name, 11, true)));
  const right = width - 14 - Math.max(...words.map((word) => textWidth(word.value, 11, true)));
  const ends = rows.flatMap((row) => [row.from, row.to]);
  const x = scaleLinear([Math.min(0, ...ends), Math.max(...ends)], [left, right]);
  const frame: Frame = { x, scale, locale, width };
  const height = waterfallHeight(series);
  const zero = place(x(0));
  const marks: Mark[] = [
    {
      kind: "text",
      x: width,
      y: 12,
      text: unitWords(series, frame),
      tone: "second",
      size: 11,
      anchor: "end",
    },
    ...rows.flatMap((row) => rowMarks(row, frame)),
    ...rows.slice(1).map((row): Mark => {
      const at = place(x(row.bar.kind === "total" ? row.to : row.from));
      const y1 = place(row.y - rowHeight / 2 + barHeight / 2);
      const y2 = place(row.y + rowHeight / 2 - barHeight / 2);
      return { kind: "line", x1: at, x2: at, y1: y1 - 1, y2: y2 + 1, tone: "third", width: 0.8 };
    }),
    {
      kind: "line",
      x1: zero,
      x2: zero,
      y1: top - 4,
      y2: height - 4,
      tone: "third",
      width: 0.8,
    },
  ];
  return { width, height, marks };
}

/** Where the rows stand. */
export function waterfallRows(
  series: CostWaterfallSeries,
): readonly { readonly bar: WaterfallBar; readonly y: number; readonly height: number }[] {
  return rowsOf(series).map(({ bar, y }) => ({ bar, y, height: rowHeight }));
}

function unitWords(series: CostWaterfallSeries, { scale, locale }: Frame): string {
  return translator(locale)("cost.axis", { unit: scale.unit, year: String(series.baseYear) });
}

function rowsOf({ bars }: CostWaterfallSeries): readonly Row[] {
  let level = 0;
  return bars.map((bar, index) => {
    const y = top + index * rowHeight;
    if (bar.kind === "total") {
      level = bar.value;
      return { bar, y, from: 0, to: bar.value };
    }
    const from = level;
    level += bar.value;
    return { bar, y, from, to: level };
  });
}

function rowMarks({ bar, y, from, to }: Row, { x, scale, locale, width }: Frame): readonly Mark[] {
  const words = barWords(bar, scale, locale);
  const isTotal = bar.kind === "total";
  const baseline = y + rowHeight / 2 + 4;
  const [start, end] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const rect: RectMark = {
    kind: "rect",
    x: place(start),
    y: place(y + (rowHeight - barHeight) / 2),
    width: place(Math.max(0.8, end - start)),
    height: barHeight,
    fill: isTotal ? "ink" : bar.value >= 0 ? "cost" : "saving",
  };
  const text = {
    kind: "text",
    y: place(baseline),
    size: 11,
    tone: isTotal ? "ink" : "second",
    ...(isTotal ? { isBold: true } : {}),
  } as const;
  return [
    rect,
    { ...text, x: isTotal ? 0 : 10, text: words.name, anchor: "start" },
    { ...text, x: width, text: words.value, tone: "ink", anchor: "end" },
  ];
}
