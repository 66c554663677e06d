import { movableChart } from "../drawing/movable-chart.tsx";
import { exposureLayout } from "./exposure-layout.ts";
import { withMoved } from "./exposure-moved.ts";
import type { ExposureSeries, MovedItem } from "./exposure-series.ts";
import { exposureTargets } from "./exposure-targets.ts";

/** Likelihood by magnitude: the rating rule in steps, every item a numbered mark with its range. */
export const ExposureMatrixChart = movableChart<ExposureSeries, MovedItem>({
  layout: exposureLayout,
  targets: exposureTargets,
  moved: withMoved,
});
