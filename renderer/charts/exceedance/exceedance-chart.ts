import { sizedChart } from "../drawing/series-chart.tsx";
import { exceedanceLayout, exceedanceTargets } from "./exceedance-layout.ts";
import type { ExceedanceSeries } from "./exceedance-series.ts";

/** Losses by how rare they are. */
export const ExceedanceChart = sizedChart<ExceedanceSeries>({
  layout: exceedanceLayout,
  targets: exceedanceTargets,
});
