import { movableChart } from "../drawing/movable-chart.tsx";
import { scenarioCurvesLayout } from "./scenario-curves-layout.ts";
import { withCurvePoint, type CurvePoint } from "./scenario-curves-moves.ts";
import type { ScenarioCurvesSeries } from "./scenario-curves-series.ts";
import { scenarioCurvesTargets } from "./scenario-curves-targets.ts";

/** One variable under several scenarios, each curve named at its end. */
export const ScenarioCurvesChart = movableChart<ScenarioCurvesSeries, CurvePoint>({
  layout: scenarioCurvesLayout,
  targets: scenarioCurvesTargets,
  moved: withCurvePoint,
});
