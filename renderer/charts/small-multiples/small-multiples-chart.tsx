import { useMemo, type ReactElement } from "react";
import type { ChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { smallMultiplesLayout, smallMultiplesTargets } from "./small-multiples-layout.ts";
import type { SmallMultiplesSeries } from "./small-multiples-series.ts";

/** Props of the chart; its height follows from what it shows. */
export interface SmallMultiplesProps extends ChartProps {
  readonly series: SmallMultiplesSeries;
  readonly width: number;
}

/** Variables of the scenarios side by side, each in its own unit. */
export function SmallMultiplesChart(props: SmallMultiplesProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => smallMultiplesLayout(series, width, locale),
    [series, width, locale],
  );
  const targets = useMemo(
    () => (isLive ? smallMultiplesTargets(series, width) : undefined),
    [isLive, series, width],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
