import { wideChart } from "../drawing/series-chart.tsx";
import { timelineLayout, timelineTargets } from "./timeline-layout.ts";
import type { TimelineSeries } from "./timeline-series.ts";

/** Horizons, targets and rules over calendar years. */
export const TimelineChart = wideChart<TimelineSeries>({
  layout: timelineLayout,
  targets: timelineTargets,
});
