import { useMemo, type ReactElement } from "react";
import type { ChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { tornadoLayout, tornadoTargets } from "./tornado-layout.ts";
import type { TornadoSeries } from "./tornado-series.ts";

/** Props of the chart; its height follows from what it shows. */
export interface TornadoProps extends ChartProps {
  readonly series: TornadoSeries;
  readonly width: number;
}

/** How far each input moves a metric, the widest first. */
export function TornadoChart(props: TornadoProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => tornadoLayout(series, width, locale), [series, width, locale]);
  const targets = useMemo(
    () => (isLive ? tornadoTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
