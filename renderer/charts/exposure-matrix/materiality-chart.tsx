import { useMemo, type ReactElement } from "react";
import type { SizedChartProps } from "../drawing/chart-props.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { MaterialitySeries } from "./exposure-series.ts";
import { materialityLayout, materialityTargets } from "./materiality-layout.ts";

/** Topics on the axes of double materiality. */
export function MaterialityChart(props: SizedChartProps<MaterialitySeries>): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale, screen } = view;
  const picture = useMemo(
    () => materialityLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (screen === undefined ? undefined : materialityTargets(series, { width, height })),
    [screen, series, width, height],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
