import { wideChart } from "../drawing/series-chart.tsx";
import { costPanelsLayout } from "./cost-panels-layout.ts";
import type { CostPanelsSeries } from "./cost-panels-series.ts";
import { costPanelsTargets } from "./cost-panels-targets.ts";

/** A yearly figure under each pairing, one small panel for each. */
export const CostPanelsChart = wideChart<CostPanelsSeries>({
  layout: costPanelsLayout,
  targets: costPanelsTargets,
});
