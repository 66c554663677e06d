import { scaleLinear } from "d3";
import { formatNumber } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { axisTitle, extentOf, valueAxis, valueScale, type Field } from "../drawing/axes.ts";
import { backedText } from "../drawing/clear-place.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import type { Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import { spreadLabels } from "../drawing/spread-labels.ts";
import { textWidth } from "../drawing/text-width.ts";
import {
  costDecimals,
  type AbatementCurveSeries,
  type CurveMeasure,
} from "./abatement-curve-series.ts";

const labelSize = 11;

interface Bar {
  readonly measure: CurveMeasure;
  readonly from: number;
  readonly to: number;
}

/** Places measures as bars: width the tonnes a year, height the cost of one, cheapest first. */
export function abatementCurveLayout(
  series: AbatementCurveSeries,
  size: Size,
  locale: Locale,
): Picture {
  const t = translator(locale);
  const { bars, field, scales } = abatementFrame(series, size);
  const unit = unitText(series.unit, locale);
  const marks: Mark[] = [
    axisTitle(t("abatement.axis", { unit }), { ...field, top: 26 }),
    ...valueAxis(scales.y, field),
    ...bars.flatMap((bar) => barMarks(bar, scales)),
    ...bars.flatMap((bar) => whisker(bar, scales)),
    ...numbers(bars, scales, field),
    ...names(bars, scales),
    ...tonneAxis(scales, field),
    axisWords(t("abatement.across"), field),
    ...certificateMarks(series, {
      end: wordsEnd(bars, scales),
      scales,
      field,
      words: t("abatement.certificates", {
        cost: formatNumber(series.certificate, costDecimals(series)),
      }),
    }),
  ];
  return { ...size, marks };
}

/** Bars in their order, field and scales. */
export function abatementFrame(
  series: AbatementCurveSeries,
  size: Size,
): { readonly bars: readonly Bar[]; readonly field: Field; readonly scales: Scales } {
  const bars = barsOf(series);
  const field: Field = { left: 46, right: size.width - 4, top: 50, bottom: size.height - 40 };
  const costs = series.measures.flatMap(({ cost, spread }) => [
    cost,
    spread?.low ?? cost,
    spread?.high ?? cost,
  ]);
  const scales: Scales = {
    x: scaleLinear([0, bars.at(-1)?.to ?? 1], [field.left, field.right]),
    y: valueScale(extentOf([...costs, series.certificate], { fromZero: true }), field),
  };
  return { bars, field, scales };
}

function barsOf({ measures }: AbatementCurveSeries): readonly Bar[] {
  let from = 0;
  return measures.map((measure) => {
    const bar = { measure, from, to: from + measure.tonnes };
    from = bar.to;
    return bar;
  });
}

/** Where words on the certificate line may end: inside the widest bar, before its stroke. */
function wordsEnd(bars: readonly Bar[], { x }: Scales): number {
  const [widest] = [...bars].sort((a, b) => b.to - b.from - (a.to - a.from));
  return widest === undefined ? 0 : x(strokeAt(widest)) - 8;
}

function barMarks({ measure, from, to }: Bar, { x, y }: Scales): readonly Mark[] {
  const [left, right] = [x(from), x(to)];
  const [top, bottom] = [y(Math.max(0, measure.cost)), y(Math.min(0, measure.cost))];
  const box = { x: place(left), y: place(top), width: place(right - left) };
  return [
    { kind: "rect", ...box, height: place(bottom - top), fill: "assumedSoft" },
    {
      kind: "path",
      d: `M${box.x},${place(bottom)}V${box.y}H${place(right)}V${place(bottom)}`,
      stroke: "assumed",
      width: 0.9,
      dash: "2 1.5",
    },
  ];
}

/** Where the stroke of a bar stands: right of its name. */
function strokeAt({ from, to }: Pick<Bar, "from" | "to">): number {
  return from + 0.82 * (to - from);
}

/** The range of the cost over the draws, right of the name of a bar that is wide enough. */
function whisker({ measure, from, to }: Bar, { x, y }: Scales): readonly Mark[] {
  const { spread } = measure;
  if (spread === undefined || x(to) - x(from) < 8) return [];
  const middle = place(x(strokeAt({ from, to })));
  const [y1, y2] = [place(y(spread.low)), place(y(spread.high))];
  const end = (at: number): Mark => ({
    kind: "line",
    x1: middle - 3,
    x2: middle + 3,
    y1: at,
    y2: at,
    tone: "second",
    width: 1,
  });
  return [
    { kind: "line", x1: middle, x2: middle, y1, y2, tone: "second", width: 1 },
    end(y1),
    end(y2),
  ];
}

/** Numbers above the bars, moved apart where bars are thin and tied to them. */
function numbers(bars: readonly Bar[], { x, y }: Scales, field: Field): readonly Mark[] {
  const highest = Math.min(
    ...bars.map(({ measure }) => y(Math.max(measure.cost, measure.spread?.high ?? 0))),
  );
  const baseline = place(Math.max(32, highest - 12));
  const wanted = bars.map(({ from, to }) => ({ at: x(strokeAt({ from, to })), height: 16 }));
  const places = spreadLabels(wanted, { top: field.left, bottom: field.right });
  return bars.flatMap(({ measure, from, to }, i): readonly Mark[] => {
    const at = place(places[i] ?? 0);
    const middle = place(x(strokeAt({ from, to })));
    const top = place(y(Math.max(0, measure.spread?.high ?? measure.cost)));
    return [
      {
        kind: "line",
        x1: at,
        y1: baseline + 3,
        x2: middle,
        y2: top - 2,
        tone: "third",
        width: 0.6,
      },
      {
        kind: "text",
        x: at,
        y: baseline,
        text: String(measure.number),
        tone: "ink",
        size: labelSize,
        anchor: "middle",
        isBold: true,
      },
    ];
  });
}

/** Names inside the bars that are wide enough for them. */
function names(bars: readonly Bar[], { x, y }: Scales): readonly Mark[] {
  return bars.flatMap(({ measure, from, to }): readonly Mark[] => {
    const [left, right] = [x(from), x(to)];
    const lines = linesOf(measure.name, 0.78 * (right - left) - 6);
    const bottom = Math.max(y(0), y(measure.cost));
    if (lines === undefined) return [];
    return lines.map((text, line): Mark => ({
      kind: "text",
      x: place(left + 6),
      y: place(bottom - 34 - (lines.length - 1 - line) * 13),
      text,
      tone: "ink",
      size: labelSize,
      anchor: "start",
    }));
  });
}

/** A name in up to four lines that fit a width; nothing where it does not fit. */
function linesOf(name: string, width: number): readonly string[] | undefined {
  const words = name.includes(" ") ? name.split(/(?<= )/) : [...name];
  const lines: string[] = [""];
  for (const word of words) {
    const joined = (lines.at(-1) ?? "") + word;
    if (textWidth(joined.trimEnd(), labelSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const trimmed = lines.map((line) => line.trimEnd()).filter((line) => line !== "");
  const fits = trimmed.every((line) => textWidth(line, labelSize) <= width);
  return fits && trimmed.length <= 4 ? trimmed : undefined;
}

function tonneAxis({ x }: Scales, field: Field): readonly Mark[] {
  return x.ticks(6).map((tick): Mark => ({
    kind: "text",
    x: place(x(tick)),
    y: field.bottom + 16,
    text: formatNumber(tick),
    tone: "third",
    size: labelSize,
    anchor: tick === 0 ? "start" : x(tick) > field.right - 20 ? "end" : "middle",
  }));
}

function axisWords(text: string, field: Field): Mark {
  const y = field.bottom + 32;
  return { kind: "text", x: field.left, y, text, tone: "second", size: labelSize, anchor: "start" };
}

interface Line {
  /** Right end of the words. */
  readonly end: number;
  readonly scales: Scales;
  readonly field: Field;
  readonly words: string;
}

function certificateMarks(
  { certificate }: AbatementCurveSeries,
  { scales, field, words, end }: Line,
): readonly Mark[] {
  const y = place(scales.y(certificate));
  return [
    {
      kind: "line",
      x1: field.left,
      x2: field.right,
      y1: y,
      y2: y,
      tone: "accent",
      width: 1.6,
      dash: "5 3",
    },
    ...backedText({
      kind: "text",
      x: place(end),
      y: y - 6,
      text: words,
      tone: "accent",
      size: labelSize,
      anchor: "end",
      isBold: true,
    }),
  ];
}
