import { useMemo, type ReactElement } from "react";
import type { ChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { exposureListLayout, exposureListTargets } from "./exposure-list-layout.ts";
import type { ExposureSeries } from "./exposure-series.ts";

/** Props of the ordered list; its height follows from its rows. */
export interface ExposureListProps extends ChartProps {
  readonly series: ExposureSeries;
  readonly width: number;
}

/** The matrix as a list: the highest first, each with its range, ratings and how firmly its rank holds. */
export function ExposureListChart(props: ExposureListProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => exposureListLayout(series, width, locale), [series, width, locale]);
  const targets = useMemo(
    () => (isLive ? exposureListTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
