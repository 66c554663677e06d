import { sizedChart } from "../drawing/series-chart.tsx";
import { responseLayout, responseTargets } from "./response-curve-layout.ts";
import type { ResponseSeries } from "./response-curve-series.ts";

/** A figure as one input moves, and where it reaches what is asked. */
export const ResponseCurveChart = sizedChart<ResponseSeries>({
  layout: responseLayout,
  targets: responseTargets,
});
