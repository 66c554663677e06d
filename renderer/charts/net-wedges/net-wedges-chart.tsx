import { useDeferredValue, useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import { netWedgesLayout, netWedgesTargets } from "./net-wedges-layout.ts";
import type { NetWedgesSeries } from "./net-wedges-series.ts";

/** Levers from the base-year state down to net emissions, against targets and a reference path. */
export function NetWedgesChart(props: SizedChartProps<NetWedgesSeries>): ReactElement {
  const { series, width, height, screen, ...view } = props;
  const { locale } = view;
  const picture = useMemo(
    () => netWedgesLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  // The picture goes before the points that are read out and pointed at.
  const settled = useDeferredValue(series);
  const isLive = screen !== undefined;
  const targets = useMemo(
    () => (isLive ? netWedgesTargets(settled, { width, height }, locale) : []),
    [isLive, settled, width, height, locale],
  );
  if (screen === undefined) return <PictureView picture={picture} {...view} />;
  return <screen.View picture={picture} targets={targets} screen={screen} {...view} />;
}
