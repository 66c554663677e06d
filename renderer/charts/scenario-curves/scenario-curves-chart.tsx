import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { scenarioCurvesLayout } from "./scenario-curves-layout.ts";
import type { ScenarioCurvesSeries } from "./scenario-curves-series.ts";

/** Props of the scenario curves. */
export interface ScenarioCurvesProps {
  readonly series: ScenarioCurvesSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** One variable under several scenarios, each curve named at its end. */
export function ScenarioCurvesChart(props: ScenarioCurvesProps): ReactElement {
  const { series, width, height, ...view } = props;
  return <PictureView picture={scenarioCurvesLayout(series, { width, height })} {...view} />;
}
