import { wideChart } from "../drawing/series-chart.tsx";
import { tornadoLayout, tornadoTargets } from "./tornado-layout.ts";
import type { TornadoSeries } from "./tornado-series.ts";

/** How far each input moves a metric, the widest first. */
export const TornadoChart = wideChart<TornadoSeries>({
  layout: tornadoLayout,
  targets: tornadoTargets,
});
