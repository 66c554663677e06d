import { line, scaleLog, type ScaleLogarithmic } from "d3";
import { formatNumber } from "../../format/number.ts";
import { chooseScale, onScale, scaledWithUnit, type Scale as Shown } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  type Field,
  type Scale,
} from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { backedText } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels } from "../drawing/end-labels.ts";
import { logAxis } from "../drawing/log-axis.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import { categoryTone } from "../drawing/theme.ts";
import type { ExceedanceCurve, ExceedancePoint, ExceedanceSeries } from "./exceedance-series.ts";

interface Frame {
  readonly field: Field;
  readonly x: ScaleLogarithmic<number, number>;
  readonly y: Scale;
  readonly shown: Shown;
  readonly t: Translate;
}

function frameOf(series: ExceedanceSeries, size: Size, locale: Locale): Frame {
  const t = translator(locale);
  const points = series.curves.flatMap((curve) => curve.points);
  const shown = scaleOf(series, locale);
  const words = series.curves.flatMap((curve) => endWords(curve, series.unit, locale));
  const right = size.width - endLabelRoom(Math.max(0, ...words.map((text) => textWidth(text, 11))));
  const field: Field = { left: 46, right, top: 46, bottom: size.height - 40 };
  const losses = points.flatMap(({ loss, spread }) => [loss, spread?.high ?? loss]);
  const [low, high] = extentOf(losses, { fromZero: true });
  const years = extentOf(
    points.map((point) => point.years),
    { fromZero: false },
  );
  return {
    field,
    x: scaleLog(years, [field.left, field.right]),
    y: valueScale([low / shown.divisor, high / shown.divisor], field),
    shown,
    t,
  };
}

function scaleOf({ curves, unit }: ExceedanceSeries, locale: Locale): Shown {
  const losses = curves.flatMap(({ points }) => points.map(({ loss }) => loss));
  return chooseScale(losses, unit, locale);
}

function endWords(
  { name, expected }: ExceedanceCurve,
  unit: string,
  locale: Locale,
): readonly string[] {
  if (expected === undefined) return [name];
  const value = scaledWithUnit(expected, chooseScale([expected], unit, locale));
  return [name, translator(locale)("exceedance.expected", { value })];
}

/** Places the losses over their return periods, their ranges, and up to where a site is protected. */
export function exceedanceLayout(series: ExceedanceSeries, size: Size, locale: Locale): Picture {
  const frame = frameOf(series, size, locale);
  const { field, x, y, shown, t } = frame;
  const ends = series.curves.map((curve) => ({
    y: y((curve.points.at(-1)?.loss ?? 0) / shown.divisor),
    lines: endWords(curve, series.unit, locale),
    tone: categoryTone(curve.category),
  }));
  const marks: Mark[] = [
    axisTitle(t("exceedance.axis", { unit: shown.unit }), { ...field, top: 26 }),
    ...valueAxis(y, field),
    ...logAxis(x, field, t("exceedance.period")),
    ...series.curves.flatMap((curve) => protectionMarks(curve, frame)),
    ...series.curves.flatMap((curve) => curveMarks(curve, frame)),
    ...endLabels(ends, field.right, { top: field.top - 8, bottom: field.bottom + 8 }),
  ];
  return { ...size, marks };
}

function curveMarks({ points, category }: ExceedanceCurve, frame: Frame): readonly Mark[] {
  const { x, y, shown } = frame;
  const tone = categoryTone(category);
  const up = (value: number): number => place(y(value / shown.divisor));
  const path = line<ExceedancePoint>()
    .x(({ years }) => place(x(years)))
    .y(({ loss }) => up(loss));
  return [
    ...points.flatMap(({ years, spread }): readonly Mark[] => {
      if (spread === undefined || spread.high <= spread.low) return [];
      const at = place(x(years));
      const d = `M${at},${up(spread.high)}V${up(spread.low)}`;
      return [{ kind: "path", d, stroke: tone, width: 5, opacity: 0.22 }];
    }),
    { kind: "path", d: path([...points]) ?? "", stroke: tone, width: 2 },
    ...points.map(({ years, loss }): Mark => ({
      kind: "dot",
      x: place(x(years)),
      y: up(loss),
      radius: 3,
      tone,
      isHollow: loss === 0,
    })),
  ];
}

function protectionMarks(
  { protectedTo, category }: ExceedanceCurve,
  frame: Frame,
): readonly Mark[] {
  const { x, field, t } = frame;
  const [from = 1, to = 1] = x.domain();
  if (protectedTo === undefined || protectedTo <= from || protectedTo > to) return [];
  const at = place(x(protectedTo));
  return [
    {
      kind: "line",
      x1: at,
      x2: at,
      y1: field.top - 10,
      y2: field.bottom,
      tone: categoryTone(category),
      width: 1,
      dash: "4 3",
    },
    ...backedText({
      kind: "text",
      x: at - 5,
      y: field.top - 2,
      text: t("exceedance.protected", { years: formatNumber(protectedTo) }),
      tone: "second",
      size: 10.5,
      anchor: "end",
    }),
  ];
}

/** Every return period of every curve. */
export function exceedanceTargets(
  series: ExceedanceSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const { x, y, shown, t } = frameOf(series, size, locale);
  return series.curves.flatMap(({ id, name, points }) =>
    points.map(({ years, loss, spread }): Target => {
      const value = scaledWithUnit(loss, shown);
      const at = t("exceedance.at", { years: formatNumber(years), value });
      const range =
        spread === undefined
          ? []
          : [
              t("exceedance.range", {
                low: onScale(spread.low, shown),
                high: onScale(spread.high, shown),
              }),
            ];
      const lines = [name, at, ...range];
      return {
        id: `${id}@${years}`,
        row: id,
        x: place(x(years)),
        y: place(y(loss / shown.divisor)),
        lines,
        label: lines.join(", "),
      };
    }),
  );
}

/** The figures of the curves: a row for each hazard and return period. */
export function exceedanceTable(series: ExceedanceSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = scaleOf(series, locale);
  const show = (value: number): string => onScale(value, shown);
  return {
    columns: [
      t("exceedance.hazard"),
      t("exceedance.periodColumn"),
      t("exceedance.axis", { unit: shown.unit }),
      t("exposure.lowest"),
      t("exposure.highest"),
    ],
    rows: series.curves.flatMap(({ name, points }) =>
      points.map(({ years, loss, spread }) => [
        wordCell(name),
        { text: formatNumber(years), value: years },
        numberCell(loss, show),
        numberCell(spread?.low, show),
        numberCell(spread?.high, show),
      ]),
    ),
  };
}
