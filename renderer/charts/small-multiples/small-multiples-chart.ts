import { wideChart } from "../drawing/series-chart.tsx";
import { smallMultiplesLayout, smallMultiplesTargets } from "./small-multiples-layout.ts";
import type { SmallMultiplesSeries } from "./small-multiples-series.ts";

/** Variables of the scenarios side by side, each in its own unit. */
export const SmallMultiplesChart = wideChart<SmallMultiplesSeries>({
  layout: smallMultiplesLayout,
  targets: smallMultiplesTargets,
});
