import { sizedChart } from "../drawing/series-chart.tsx";
import { abatementCurveLayout } from "./abatement-curve-layout.ts";
import type { AbatementCurveSeries } from "./abatement-curve-series.ts";
import { abatementCurveTargets } from "./abatement-curve-targets.ts";

/** Measures by the tonnes they avoid a year and the cost of each. */
export const AbatementCurveChart = sizedChart<AbatementCurveSeries>({
  layout: abatementCurveLayout,
  targets: abatementCurveTargets,
});
