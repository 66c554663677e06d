import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { responseLayout, responseTargets } from "./response-curve-layout.ts";
import type { ResponseSeries } from "./response-curve-series.ts";

/** A figure as one input moves, and where it reaches what is asked. */
export function ResponseCurveChart(props: SizedChartProps<ResponseSeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => responseLayout(series, { width, height }), [series, width, height]);
  const targets = useMemo(
    () => (isLive ? responseTargets(series, { width, height }) : undefined),
    [isLive, series, width, height],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
