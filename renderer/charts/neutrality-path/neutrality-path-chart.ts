import { sizedChart } from "../drawing/series-chart.tsx";
import { neutralityPathLayout } from "./neutrality-path-layout.ts";
import type { NeutralityPathSeries } from "./neutrality-path-series.ts";
import { neutralityPathTargets } from "./neutrality-path-targets.ts";

/** Net and gross scope 1 and 2 of one pairing against targets and reference paths. */
export const NeutralityPathChart = sizedChart<NeutralityPathSeries>({
  layout: neutralityPathLayout,
  targets: neutralityPathTargets,
});
