import { wideChart } from "../drawing/series-chart.tsx";
import { costWaterfallLayout } from "./cost-waterfall-layout.ts";
import type { CostWaterfallSeries } from "./cost-waterfall-series.ts";
import { costWaterfallTargets } from "./cost-waterfall-targets.ts";

/** The energy cost of the base year and the parts that change it to the two reporting years. */
export const CostWaterfallChart = wideChart<CostWaterfallSeries>({
  layout: costWaterfallLayout,
  targets: costWaterfallTargets,
});
