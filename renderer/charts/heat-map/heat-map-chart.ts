import { sizedChart } from "../drawing/series-chart.tsx";
import { heatMapLayout, heatMapTargets } from "./heat-map-layout.ts";
import type { HeatMapSeries } from "./heat-map-series.ts";

/** A metric over two inputs, with the line on which it meets a threshold. */
export const HeatMapChart = sizedChart<HeatMapSeries>({
  layout: heatMapLayout,
  targets: heatMapTargets,
});
