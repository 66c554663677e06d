import { sizedChart } from "../drawing/series-chart.tsx";
import { netWedgesLayout, netWedgesTargets } from "./net-wedges-layout.ts";
import type { NetWedgesSeries } from "./net-wedges-series.ts";

/** Levers from the base-year state down to net emissions, against targets and a reference path. */
export const NetWedgesChart = sizedChart<NetWedgesSeries>({
  layout: netWedgesLayout,
  targets: netWedgesTargets,
});
