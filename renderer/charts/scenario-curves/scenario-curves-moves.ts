import { formatNumber } from "../../format/number.ts";
import type { Acts } from "../drawing/movable-chart.tsx";
import type { Point, Scales } from "../drawing/paths.ts";
import type { Drag, Target } from "../drawing/target.ts";
import type { ScenarioCurve, ScenarioCurvesSeries } from "./scenario-curves-series.ts";

/** A knot of a curve that is moved. */
export interface CurvePoint extends Point {
  readonly curve: string;
}

/** The series with one knot at another value; the curve is straight between knots. */
export function withCurvePoint(
  series: ScenarioCurvesSeries,
  moved: CurvePoint,
): ScenarioCurvesSeries {
  const curves = series.curves.map((curve) =>
    curve.id === moved.curve ? { ...curve, points: movedPoints(curve, moved) } : curve,
  );
  return { ...series, curves };
}

function movedPoints({ points, knots = [] }: ScenarioCurve, moved: Point): readonly Point[] {
  const held = knots.flatMap((knot): readonly Point[] => {
    if (knot === moved.year) return [moved];
    return points.filter(({ year }) => year === knot);
  });
  return points.map(({ year }) => ({ year, value: straight(held, year) }));
}

/** Straight between points, level before the first and after the last. */
function straight(points: readonly Point[], year: number): number {
  const after = points.find((point) => point.year >= year);
  const before = points.findLast((point) => point.year <= year);
  if (after === undefined || before === undefined) return (after ?? before)?.value ?? 0;
  if (after.year === before.year) return after.value;
  const share = (year - before.year) / (after.year - before.year);
  return before.value + share * (after.value - before.value);
}

interface Frame {
  readonly scales: Scales;
  readonly decimals: number;
  readonly unit: string;
  readonly acts: Acts<CurvePoint> | undefined;
}

/** A target for every knot, movable where moves are taken. */
export function knotTargets(curve: ScenarioCurve, frame: Frame): readonly Target[] {
  const { scales, decimals, unit } = frame;
  const name = curve.label.replaceAll("\n", " ");
  return (curve.knots ?? []).flatMap((year): readonly Target[] => {
    const point = curve.points.find((each) => each.year === year);
    if (point === undefined) return [];
    const lines = [name, `${year}: ${formatNumber(point.value, decimals)}`, unit];
    return [
      {
        id: `knot/${curve.id}@${year}`,
        row: "knots",
        x: scales.x(year),
        y: scales.y(point.value),
        lines,
        label: lines.join(", "),
        drag: dragOf({ ...point, curve: curve.id }, frame),
      },
    ];
  });
}

function dragOf(point: CurvePoint, { scales, decimals, acts }: Frame): Drag | undefined {
  if (acts === undefined) return undefined;
  const { y } = scales;
  const [lowest = 0, highest = 1] = y.domain();
  const step =
    10 ** -decimals * Math.max(1, Math.round((highest - lowest) * 10 ** decimals * 0.01));
  const to = (value: number): void => {
    const bounded = Math.max(lowest, Math.min(highest, value));
    acts.move({ ...point, value: Number(bounded.toFixed(decimals)) });
  };
  return {
    axis: "y",
    now: point.value,
    min: lowest,
    max: highest,
    text: formatNumber(point.value, decimals),
    move: (_, height) => {
      to(y.invert(height));
    },
    step: (direction) => {
      to(point.value + (direction === "up" ? step : -step));
    },
    commit: acts.commit,
    cancel: acts.cancel,
  };
}
