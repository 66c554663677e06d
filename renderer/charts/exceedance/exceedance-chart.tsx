import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { exceedanceLayout, exceedanceTargets } from "./exceedance-layout.ts";
import type { ExceedanceSeries } from "./exceedance-series.ts";

/** Losses by how rare they are. */
export function ExceedanceChart(props: SizedChartProps<ExceedanceSeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => exceedanceLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? exceedanceTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
