import { movableChart } from "../drawing/movable-chart.tsx";
import { pueTrajectoryLayout } from "./pue-trajectory-layout.ts";
import { withPuePoint, type PuePoint, type PueTrajectorySeries } from "./pue-trajectory-series.ts";
import { pueTrajectoryTargets } from "./pue-trajectory-targets.ts";

/** The PUE of one site: history, targets, plan, what warming does to it, limits. */
export const PueTrajectoryChart = movableChart<PueTrajectorySeries, PuePoint>({
  layout: pueTrajectoryLayout,
  targets: pueTrajectoryTargets,
  moved: withPuePoint,
});
