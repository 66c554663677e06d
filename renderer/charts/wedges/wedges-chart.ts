import { sizedChart } from "../drawing/series-chart.tsx";
import { wedgesLayout } from "./wedges-layout.ts";
import type { WedgesSeries } from "./wedges-series.ts";
import { wedgesTargets } from "./wedges-targets.ts";

/** What each lever adds to or takes off the base-year state, down to net emissions. */
export const WedgesChart = sizedChart<WedgesSeries>({
  layout: wedgesLayout,
  targets: wedgesTargets,
});
