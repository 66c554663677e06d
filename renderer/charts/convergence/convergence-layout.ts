import { area, line, scaleLog, type ScaleLogarithmic } from "d3";
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
import { endLabelRoom, endLabels } from "../drawing/end-labels.ts";
import { logAxis } from "../drawing/log-axis.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import type { Size } from "../drawing/size.ts";
import type { Target } from "../drawing/target.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { Tone } from "../drawing/theme.ts";
import type { ConvergenceCurve, ConvergenceSeries, RunningEstimate } from "./convergence-series.ts";

const tones: readonly Tone[] = ["accent", "#B4532A", "#5B62B5", "#A97400"];

interface Frame {
  readonly field: Field;
  readonly x: ScaleLogarithmic<number, number>;
  /** Of values in the unit shown. */
  readonly y: Scale;
  readonly shown: Shown;
  readonly t: Translate;
}

function frameOf({ curves, unit }: ConvergenceSeries, size: Size, locale: Locale): Frame {
  const widest = Math.max(0, ...curves.map(({ name }) => textWidth(name, 11, true)));
  const right = size.width - endLabelRoom(Math.max(widest, 70));
  const field: Field = { left: 46, right, top: 30, bottom: size.height - 40 };
  const points = curves.flatMap((curve) => curve.points);
  const shown = chooseScale(
    points.map(({ value }) => value),
    unit,
    locale,
  );
  const ends = points.flatMap(({ value, standardError }) => [
    value - 2 * standardError,
    value + 2 * standardError,
  ]);
  const [low, high] = extentOf(ends, { fromZero: false });
  const draws = extentOf(
    points.map((point) => point.draws),
    { fromZero: false },
  );
  return {
    field,
    x: scaleLog(draws, [field.left, field.right]),
    y: valueScale([low / shown.divisor, high / shown.divisor], field),
    shown,
    t: translator(locale),
  };
}

/** Places the running figures with twice their standard errors, which close in as draws are added. */
export function convergenceLayout(series: ConvergenceSeries, size: Size, locale: Locale): Picture {
  const frame = frameOf(series, size, locale);
  const { field, y, shown, t } = frame;
  const ends = series.curves.map((curve, i) => {
    const value = curve.points.at(-1)?.value ?? 0;
    return {
      y: y(value / shown.divisor),
      lines: [curve.name, onScale(value, shown)],
      tone: toneOf(i),
      isBold: true,
    };
  });
  const marks: Mark[] = [
    axisTitle(`${shown.unit}${shown.unit === "" ? "" : ", "}± ${t("convergence.band")}`, field),
    ...valueAxis(y, field),
    ...logAxis(frame.x, field, t("convergence.draws")),
    ...series.curves.flatMap((curve, i) => curveMarks(curve, toneOf(i), frame)),
    ...endLabels(ends, field.right, { top: field.top - 8, bottom: field.bottom + 8 }),
  ];
  return { ...size, marks };
}

function toneOf(index: number): Tone {
  return tones[index % tones.length] ?? "accent";
}

function curveMarks({ points }: ConvergenceCurve, tone: Tone, frame: Frame): readonly Mark[] {
  const { x, y, shown } = frame;
  const across = ({ draws }: RunningEstimate): number => place(x(draws));
  const up = (value: number): number => place(y(value / shown.divisor));
  const band = area<RunningEstimate>()
    .x(across)
    .y0(({ value, standardError }) => up(value - 2 * standardError))
    .y1(({ value, standardError }) => up(value + 2 * standardError));
  const path = line<RunningEstimate>()
    .x(across)
    .y(({ value }) => up(value));
  const all = [...points];
  return [
    { kind: "path", d: band(all) ?? "", fill: tone, opacity: 0.16 },
    { kind: "path", d: path(all) ?? "", stroke: tone, width: 2 },
  ];
}

/** Every figure at every number of draws. */
export function convergenceTargets(
  series: ConvergenceSeries,
  size: Size,
  locale: Locale,
): readonly Target[] {
  const { x, y, shown, t } = frameOf(series, size, locale);
  return series.curves.flatMap(({ id, name, points }) =>
    points.map(({ draws, value, standardError }): Target => {
      const at = t("convergence.at", {
        draws: formatNumber(draws),
        value: scaledWithUnit(value, shown),
        error: onScale(standardError, shown),
      });
      return {
        id: `${id}@${draws}`,
        row: id,
        x: place(x(draws)),
        y: place(y(value / shown.divisor)),
        lines: [name, at],
        label: `${name}, ${at}`,
      };
    }),
  );
}

/** The figures by number of draws. */
export function convergenceTable({ curves, unit }: ConvergenceSeries, locale: Locale): ChartTable {
  const t = translator(locale);
  const values = curves.flatMap(({ points }) => points.map(({ value }) => value));
  const shown = chooseScale(values, unit, locale);
  const show = (value: number): string => onScale(value, shown);
  const [first] = curves;
  return {
    columns: [
      t("convergence.drawsColumn"),
      ...curves.flatMap(({ name }) => [`${name}, ${shown.unit}`, t("sobol.error")]),
    ],
    rows: (first?.points ?? []).map(({ draws }) => [
      { text: formatNumber(draws), value: draws },
      ...curves.flatMap(({ points }) => {
        const found = points.find((point) => point.draws === draws);
        if (found === undefined) return [wordCell(""), wordCell("")];
        return [numberCell(found.value, show), numberCell(found.standardError, show)];
      }),
    ]),
  };
}
