import { place } from "./marks.ts";
import type { Point, Scales } from "./paths.ts";
import type { Target } from "./target.ts";

/** A curve whose points can be pointed at. */
export interface TargetCurve {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
  /** A value in words, with its unit; empty where only `more` speaks. */
  readonly show: (value: number) => string;
  readonly metric?: string | undefined;
  readonly scenario?: string | undefined;
  readonly site?: string | undefined;
  /** More lines about a year, such as its range. */
  readonly more?: ((year: number) => readonly string[]) | undefined;
}

/** One target for each point of some curves; a curve is a row. */
export function lineTargets(curves: readonly TargetCurve[], scales: Scales): readonly Target[] {
  return curves.flatMap((curve) => curve.points.map((point) => pointTarget(curve, point, scales)));
}

function pointTarget(curve: TargetCurve, { year, value }: Point, { x, y }: Scales): Target {
  const { id, name, metric, scenario, site } = curve;
  const shown = curve.show(value);
  const own = shown === "" ? [] : [`${year}: ${shown}`];
  const lines = [name, ...own, ...(curve.more?.(year) ?? [])];
  return {
    id: `${id}@${year}`,
    row: id,
    x: place(x(year)),
    y: place(y(value)),
    lines,
    label: lines.join(", "),
    place: metric === undefined ? undefined : { metric, year, site, scenario },
  };
}
