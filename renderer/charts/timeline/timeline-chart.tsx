import { useMemo, type ReactElement } from "react";
import type { ChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { timelineLayout, timelineTargets } from "./timeline-layout.ts";
import type { TimelineSeries } from "./timeline-series.ts";

/** Props of the chart; its height follows from what it shows. */
export interface TimelineProps extends ChartProps {
  readonly series: TimelineSeries;
  readonly width: number;
}

/** Horizons, targets and rules over calendar years. */
export function TimelineChart(props: TimelineProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => timelineLayout(series, width, locale), [series, width, locale]);
  const targets = useMemo(
    () => (isLive ? timelineTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
