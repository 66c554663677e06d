import { sizedChart } from "../drawing/series-chart.tsx";
import { fanLayout, fanTargets } from "./fan-layout.ts";
import type { FanSeries } from "./fan-series.ts";

/** A metric over the years: the bands of its draws, their median, the path with central inputs. */
export const FanChart = sizedChart<FanSeries>({ layout: fanLayout, targets: fanTargets });
