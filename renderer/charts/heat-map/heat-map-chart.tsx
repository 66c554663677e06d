import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { heatMapLayout, heatMapTargets } from "./heat-map-layout.ts";
import type { HeatMapSeries } from "./heat-map-series.ts";

/** A metric over two inputs, with the line on which it meets a threshold. */
export function HeatMapChart(props: SizedChartProps<HeatMapSeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => heatMapLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? heatMapTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
