import { sizedChart } from "../drawing/series-chart.tsx";
import { convergenceLayout, convergenceTargets } from "./convergence-layout.ts";
import type { ConvergenceSeries } from "./convergence-series.ts";

/** How figures settle as draws are added. */
export const ConvergenceChart = sizedChart<ConvergenceSeries>({
  layout: convergenceLayout,
  targets: convergenceTargets,
});
