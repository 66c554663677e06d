import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { fanLayout, fanTargets } from "./fan-layout.ts";
import type { FanSeries } from "./fan-series.ts";

/** A metric over the years: the bands of its draws, their median, the path with central inputs. */
export function FanChart(props: SizedChartProps<FanSeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => fanLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? fanTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
