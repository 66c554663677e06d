import { useMemo, type ReactElement } from "react";
import type { ChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { sobolBarsLayout, sobolBarsTargets } from "./sobol-bars-layout.ts";
import type { SobolBarsSeries } from "./sobol-bars-series.ts";

/** Props of the chart; its height follows from what it shows. */
export interface SobolBarsProps extends ChartProps {
  readonly series: SobolBarsSeries;
  readonly width: number;
}

/** How much of the variance each input explains, alone and with others. */
export function SobolBarsChart(props: SobolBarsProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => sobolBarsLayout(series, width, locale), [series, width, locale]);
  const targets = useMemo(
    () => (isLive ? sobolBarsTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
