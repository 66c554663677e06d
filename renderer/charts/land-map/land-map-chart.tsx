import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { landMapLayout, landMapTargets } from "./land-map-layout.ts";
import type { LandMapSeries, LandOutline } from "./land-map-series.ts";
import { landGeometry } from "./land-outline.ts";

/** Props of the map; the land comes from `loadLand()`. */
export interface LandMapProps extends SizedChartProps<LandMapSeries> {
  readonly land: LandOutline;
}

/** Sites on plain land, without borders. */
export function LandMapChart(props: LandMapProps): ReactElement {
  const { series, width, height, land, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const geometry = useMemo(() => landGeometry(land), [land]);
  const picture = useMemo(
    () => landMapLayout(series, { width, height }, geometry),
    [series, width, height, geometry],
  );
  const targets = useMemo(
    () => (isLive ? landMapTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
