import { scaledWithUnit, onScale, type Scale as Shown } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator, type Translate } from "../../i18n/translate.ts";
import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  yearAxis,
  yearScale,
  type Field,
} from "../drawing/axes.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { backedText } from "../drawing/clear-place.ts";
import { endLabelRoom, endLabels, type CurveEnd } from "../drawing/end-labels.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type BandPoint, type Point, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import { fanScale, type FanSeries, type FanTarget } from "./fan-series.ts";

interface Frame {
  readonly field: Field;
  /** Of values in the unit of the results. */
  readonly scales: Scales;
  readonly shown: Shown;
  readonly t: Translate;
}

type End = Omit<CurveEnd, "y"> & { readonly value: number };

function frameOf(series: FanSeries, size: Size, locale: Locale): Frame {
  const t = translator(locale);
  const shown = fanScale(series, locale);
  const words = endsOf(series, t).flatMap(({ lines }) => lines);
  const widest = Math.max(0, ...words.map((text) => textWidth(text, 11, true)));
  const right = size.width - endLabelRoom(widest);
  const field: Field = { left: 46, right, top: 30, bottom: size.height - 24 };
  const points = [...series.central, ...series.median, ...(series.other?.points ?? [])];
  const bounds = series.outer.flatMap(({ low, high }) => [low, high]);
  const levels = series.targets.map(({ value }) => value);
  const { holds = [] } = series;
  const values = [...points.map(({ value }) => value), ...bounds, ...levels, ...holds];
  const [low, high] = extentOf(values, { fromZero: true });
  const years = points.map(({ year }) => year);
  const inUnit = valueScale([low / shown.divisor, high / shown.divisor], field);
  const [from = 0, to = 1] = inUnit.domain();
  return {
    field,
    scales: {
      x: yearScale(extentOf(years, { fromZero: false }), field),
      y: inUnit.copy().domain([from * shown.divisor, to * shown.divisor]),
    },
    shown,
    t,
  };
}

/** Places the bands, the median, the deterministic path, the other scenario and the targets. */
export function fanLayout(series: FanSeries, size: Size, locale: Locale): Picture {
  const frame = frameOf(series, size, locale);
  const { field, scales, shown, t } = frame;
  const [from = 0, to = 1] = scales.y.domain();
  const inUnit = scales.y.copy().domain([from / shown.divisor, to / shown.divisor]);
  const ends = endsOf(series, t).map(({ value, ...end }) => ({ ...end, y: scales.y(value) }));
  const curve = (points: readonly Point[]): string => curvePath(points, scales);
  const other: readonly Mark[] =
    series.other === undefined
      ? []
      : [{ kind: "path", d: curve(series.other.points), stroke: "third", width: 1.4, dash: "5 3" }];
  const marks: Mark[] = [
    axisTitle(t("fan.axis", { unit: shown.unit }), field),
    { kind: "path", d: bandPath(series.outer, scales), fill: "accent", opacity: 0.16 },
    { kind: "path", d: bandPath(series.inner, scales), fill: "accent", opacity: 0.24 },
    ...valueAxis(inUnit, field),
    ...yearAxis(scales.x, field),
    ...other,
    { kind: "path", d: curve(series.central), stroke: "ink", width: 1.3, dash: "2 2.5" },
    { kind: "path", d: curve(series.median), stroke: "accent", width: 2.4 },
    ...baseMark(series, scales),
    ...series.targets.flatMap((target) => targetMarks(target, frame)),
    ...endLabels(ends, field.right, { top: field.top - 8, bottom: field.bottom + 8 }),
  ];
  return { ...size, marks };
}

function baseMark({ central }: FanSeries, { x, y }: Scales): readonly Mark[] {
  const [base] = central;
  if (base === undefined) return [];
  const at = { x: place(x(base.year)), y: place(y(base.value)) };
  return [{ kind: "dot", ...at, radius: 3.5, tone: "ink", isHollow: false }];
}

function targetMarks({ year, value, name }: FanTarget, { scales, field }: Frame): readonly Mark[] {
  const [x, y] = [place(scales.x(year)), place(scales.y(value))];
  const isLow = y < field.bottom - 24;
  const words = { kind: "text", x, text: name, tone: "warning", size: 11 } as const;
  return [
    { kind: "dot", x, y, radius: 4.5, tone: "warning", isHollow: true },
    ...backedText({ ...words, y: isLow ? y + 19 : y - 11, anchor: "middle", isBold: true }),
  ];
}

function endsOf(series: FanSeries, t: Translate): readonly End[] {
  const last = (points: readonly Point[]): number => points.at(-1)?.value ?? 0;
  const central: End = {
    value: last(series.central),
    lines: [t("fan.central")],
    tone: "ink",
    dash: "2 2.5",
  };
  const other: readonly End[] =
    series.other === undefined
      ? []
      : [
          {
            value: last(series.other.points),
            lines: [series.other.name],
            tone: "third",
            dash: "5 3",
          },
        ];
  const [outer, inner] = [series.outer.at(-1), series.inner.at(-1)];
  if (outer === undefined || inner === undefined) return [central, ...other];
  return [
    { value: outer.high, lines: [t("fan.outer")], tone: "accentSoft" },
    { value: inner.high, lines: [t("fan.inner")], tone: "accentSoft" },
    { value: last(series.median), lines: [t("fan.median")], tone: "accent", isBold: true },
    central,
    ...other,
  ];
}

/** Every year of the median, or of the path where there are no draws, and of the other scenario. */
export function fanTargets(series: FanSeries, size: Size, locale: Locale): readonly Target[] {
  const { scales, shown, t } = frameOf(series, size, locale);
  const show = (value: number): string => scaledWithUnit(value, shown);
  const range = (bands: readonly BandPoint[], year: number) => {
    const found = bands.find((point) => point.year === year);
    return found === undefined
      ? undefined
      : { low: onScale(found.low, shown), high: onScale(found.high, shown) };
  };
  const more = (year: number): readonly string[] => {
    const [inner, outer] = [range(series.inner, year), range(series.outer, year)];
    if (inner === undefined || outer === undefined) return [];
    return [t("fan.innerRange", inner), t("fan.outerRange", outer)];
  };
  const { metric, site, scenario, median, central, other } = series;
  const curves = [
    ...(median.length > 0 ? [{ id: "median", name: t("fan.median"), points: median, more }] : []),
    { id: "central", name: t("fan.central"), points: central, metric, site, scenario },
    ...(other === undefined ? [] : [{ id: "other", name: other.name, points: other.points }]),
  ].map((curve) => ({ metric, site, scenario, ...curve, show }));
  return lineTargets(
    curves.map((curve) => (curve.id === "other" ? { ...curve, metric: undefined } : curve)),
    scales,
  );
}

/** The figures of a fan. */
export function fanTable(series: FanSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const shown = fanScale(series, locale);
  const show = (value: number): string => onScale(value, shown);
  const of = (points: readonly Point[], year: number): number | undefined =>
    points.find((point) => point.year === year)?.value;
  const band = (year: number): BandPoint | undefined =>
    series.outer.find((point) => point.year === year);
  return {
    columns: [
      t("fan.year"),
      `${t("fan.central")}, ${shown.unit}`,
      t("fan.median"),
      "5 %",
      "95 %",
      ...(series.other === undefined ? [] : [series.other.name]),
    ],
    rows: series.central.map(({ year, value }) => [
      wordCell(String(year)),
      numberCell(value, show),
      numberCell(of(series.median, year), show),
      numberCell(band(year)?.low, show),
      numberCell(band(year)?.high, show),
      ...(series.other === undefined ? [] : [numberCell(of(series.other.points, year), show)]),
    ]),
  };
}
