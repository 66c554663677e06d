import { decimalsFor } from "../../format/digits.ts";
import { formatNumber } from "../../format/number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { translator } from "../../i18n/translate.ts";
import { numberCell, wordCell, type ChartTable } from "../drawing/chart-table.ts";
import { lineTargets } from "../drawing/line-targets.ts";
import type { TargetsAt } from "../drawing/movable-chart.tsx";
import type { Target } from "../drawing/target.ts";
import { scenarioCurvesFrame } from "./scenario-curves-layout.ts";
import { knotTargets, type CurvePoint } from "./scenario-curves-moves.ts";
import type { ScenarioCurvesSeries } from "./scenario-curves-series.ts";

/** Every knot, movable where moves are taken, and every year of every curve. */
export function scenarioCurvesTargets(
  series: ScenarioCurvesSeries,
  { size, acts }: Omit<TargetsAt<CurvePoint>, "locale">,
): readonly Target[] {
  const { scales } = scenarioCurvesFrame(series, size);
  const decimals = decimalsOf(series);
  const curves = series.curves.map(({ id, label, points, metric, scenario, site }) => ({
    id,
    name: label.replaceAll("\n", " "),
    points,
    metric,
    scenario,
    site,
    show: (value: number): string => formatNumber(value, decimals),
    more: () => [series.unit],
  }));
  const frame = { scales, decimals, unit: series.unit, acts };
  return [
    ...series.curves.flatMap((curve) => knotTargets(curve, frame)),
    ...lineTargets(curves, scales),
  ];
}

function decimalsOf({ curves }: ScenarioCurvesSeries): number {
  return decimalsFor(curves.flatMap(({ points }) => points.map(({ value }) => value)));
}

/** The figures of the curves by year. */
export function scenarioCurvesTable(series: ScenarioCurvesSeries, locale: Locale): ChartTable {
  const decimals = decimalsOf(series);
  const all = series.curves.flatMap(({ points }) => points.map(({ year }) => year));
  const years = [...new Set(all)].sort((a, b) => a - b);
  return {
    columns: [
      `${translator(locale)("table.year")} (${series.unit})`,
      ...series.curves.map(({ label }) => label.replaceAll("\n", " ")),
    ],
    rows: years.map((year) => [
      wordCell(String(year)),
      ...series.curves.map(({ points }) =>
        numberCell(points.find((point) => point.year === year)?.value, (value) =>
          formatNumber(value, decimals),
        ),
      ),
    ]),
  };
}
