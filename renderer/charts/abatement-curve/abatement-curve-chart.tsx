import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { abatementCurveLayout } from "./abatement-curve-layout.ts";
import type { AbatementCurveSeries } from "./abatement-curve-series.ts";
import { abatementCurveTargets } from "./abatement-curve-targets.ts";

/** Props of an abatement curve. */
export interface AbatementCurveProps {
  readonly series: AbatementCurveSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** Measures by the tonnes they avoid a year and the cost of each. */
export function AbatementCurveChart(props: AbatementCurveProps): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => abatementCurveLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? abatementCurveTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
