import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { scenarioCurvesLayout } from "./scenario-curves-layout.ts";
import type { ScenarioCurvesSeries } from "./scenario-curves-series.ts";
import { scenarioCurvesTargets } from "./scenario-curves-targets.ts";

/** Props of the scenario curves. */
export interface ScenarioCurvesProps {
  readonly series: ScenarioCurvesSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** One variable under several scenarios, each curve named at its end. */
export function ScenarioCurvesChart(props: ScenarioCurvesProps): ReactElement {
  const { series, width, height, ...view } = props;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => scenarioCurvesLayout(series, { width, height }),
    [series, width, height],
  );
  const targets = useMemo(
    () => (isLive ? scenarioCurvesTargets(series, { width, height }) : undefined),
    [isLive, series, width, height],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
