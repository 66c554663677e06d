import {
  axisTitle,
  extentOf,
  valueAxis,
  valueScale,
  yearAxis,
  yearScale,
  type Field,
} from "../drawing/axes.ts";
import { endLabelRoom, endLabels } from "../drawing/end-labels.ts";
import { place, type Mark, type Picture } from "../drawing/marks.ts";
import { bandPath, curvePath, type Scales } from "../drawing/paths.ts";
import type { Size } from "../drawing/size.ts";
import { textWidth } from "../drawing/text-width.ts";
import type { ScenarioCurve, ScenarioCurvesSeries } from "./scenario-curves-series.ts";

/** Places the curves of scenarios, their bands and the labels at their ends. */
export function scenarioCurvesLayout(series: ScenarioCurvesSeries, size: Size): Picture {
  const { field, scales } = scenarioCurvesFrame(series, size);
  const marks: Mark[] = [
    axisTitle(series.unit, field),
    ...bandMarks(series, scales),
    ...valueAxis(scales.y, field),
    ...yearAxis(scales.x, field),
    ...series.curves.map((curve) => curveMark(curve, scales)),
    ...series.curves.flatMap((curve) => knotMarks(curve, scales)),
    ...endLabels(endsOf(series.curves, scales), field.right, {
      top: field.top - 14,
      bottom: field.bottom + 10,
    }),
  ];
  return { ...size, marks };
}

/** Field and scales of the curves. */
export function scenarioCurvesFrame(
  series: ScenarioCurvesSeries,
  size: Size,
): { readonly field: Field; readonly scales: Scales } {
  const labels = series.curves.flatMap((curve) => curve.label.split("\n"));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, 11)));
  const field: Field = {
    left: 46,
    right: size.width - endLabelRoom(widest),
    top: 30,
    bottom: size.height - 24,
  };
  return { field, scales: scalesFor(series, field) };
}

function scalesFor(series: ScenarioCurvesSeries, field: Field): Scales {
  const points = series.curves.flatMap((curve) => curve.points);
  const years = extentOf(
    points.map((point) => point.year),
    { fromZero: false },
  );
  const bounds = series.bands.flatMap((band) =>
    band.points.flatMap(({ low, high }) => [low, high]),
  );
  const values = [...points.map((point) => point.value), ...bounds];
  const extent = extentOf(values, { fromZero: series.fromZero });
  return { x: yearScale(years, field), y: valueScale(extent, field) };
}

function bandMarks(series: ScenarioCurvesSeries, scales: Scales): readonly Mark[] {
  return series.bands.map((band) => ({
    kind: "path",
    d: bandPath(band.points, scales),
    fill: band.tone,
    opacity: 0.14,
  }));
}

function curveMark(curve: ScenarioCurve, scales: Scales): Mark {
  return {
    kind: "path",
    d: curvePath(curve.points, scales),
    stroke: curve.tone,
    width: 1.8,
    ...(curve.dash === undefined ? {} : { dash: curve.dash }),
  };
}

function knotMarks({ knots = [], points, tone }: ScenarioCurve, { x, y }: Scales): readonly Mark[] {
  return points
    .filter(({ year }) => knots.includes(year))
    .map(({ year, value }) => ({
      kind: "dot",
      x: place(x(year)),
      y: place(y(value)),
      radius: 4,
      tone,
      isHollow: true,
    }));
}

function endsOf(curves: readonly ScenarioCurve[], { y }: Scales): Parameters<typeof endLabels>[0] {
  return curves.map((curve) => ({
    y: y(curve.points.at(-1)?.value ?? 0),
    lines: curve.label.split("\n"),
    tone: curve.tone,
    dash: curve.dash,
  }));
}
