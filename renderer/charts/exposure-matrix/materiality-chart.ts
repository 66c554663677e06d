import { sizedChart } from "../drawing/series-chart.tsx";
import type { MaterialitySeries } from "./exposure-series.ts";
import { materialityLayout, materialityTargets } from "./materiality-layout.ts";

/** Topics on the axes of double materiality. */
export const MaterialityChart = sizedChart<MaterialitySeries>({
  layout: materialityLayout,
  targets: materialityTargets,
});
