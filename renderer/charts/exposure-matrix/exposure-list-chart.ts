import { wideChart } from "../drawing/series-chart.tsx";
import { exposureListLayout, exposureListTargets } from "./exposure-list-layout.ts";
import type { ExposureSeries } from "./exposure-series.ts";

/** The matrix as a list: the highest first, each with its range, ratings and how firmly its rank holds. */
export const ExposureListChart = wideChart<ExposureSeries>({
  layout: exposureListLayout,
  targets: exposureListTargets,
});
