import { wideChart } from "../drawing/series-chart.tsx";
import { sobolBarsLayout, sobolBarsTargets } from "./sobol-bars-layout.ts";
import type { SobolBarsSeries } from "./sobol-bars-series.ts";

/** How much of the variance each input explains, alone and with others. */
export const SobolBarsChart = wideChart<SobolBarsSeries>({
  layout: sobolBarsLayout,
  targets: sobolBarsTargets,
});
