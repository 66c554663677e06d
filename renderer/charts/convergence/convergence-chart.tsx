import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { convergenceLayout, convergenceTargets } from "./convergence-layout.ts";
import type { ConvergenceSeries } from "./convergence-series.ts";

/** How figures settle as draws are added. */
export function ConvergenceChart(props: SizedChartProps<ConvergenceSeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => convergenceLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? convergenceTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
