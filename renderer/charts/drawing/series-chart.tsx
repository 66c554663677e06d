import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { ChartProps, SizedChartProps } from "./chart-props.ts";
import type { Picture } from "./marks.ts";
import { PictureView } from "./picture-view.tsx";
import type { Size } from "./size.ts";
import type { Target } from "./target.ts";
import { useRested } from "./use-rested.ts";

/** How a series becomes marks, and what of them can be pointed at, at an extent: a size, or a width. */
export interface Drawing<Series, Extent> {
  readonly layout: (series: Series, extent: Extent, locale: Locale) => Picture;
  readonly targets: (series: Series, extent: Extent, locale: Locale) => readonly Target[];
}

/** Props of a chart whose height follows from what it shows. */
export interface WideChartProps<Series> extends ChartProps {
  readonly series: Series;
  readonly width: number;
}

type Chart<Props> = (props: Props) => ReactElement;

/**
 * A chart of any size: drawn at once when its series changes; its targets, which nobody points at
 * while a lever moves, follow when the series rests. On paper it has none.
 */
export function sizedChart<Series>(drawing: Drawing<Series, Size>): Chart<SizedChartProps<Series>> {
  return function SizedChart({ series, width, height, ...view }) {
    const { locale } = view;
    const size = useMemo(() => ({ width, height }), [width, height]);
    const rested = useRested(series, view.screen?.later);
    const isLive = view.screen !== undefined;
    const picture = useMemo(() => drawing.layout(series, size, locale), [series, size, locale]);
    const targets = useMemo(
      () => (isLive ? drawing.targets(rested, size, locale) : undefined),
      [isLive, rested, size, locale],
    );
    return <PictureView picture={picture} targets={targets} {...view} />;
  };
}

/** A chart whose height follows from what it shows. */
export function wideChart<Series>(drawing: Drawing<Series, number>): Chart<WideChartProps<Series>> {
  const Sized = sizedChart<Series>({
    layout: (series, { width }, locale) => drawing.layout(series, width, locale),
    targets: (series, { width }, locale) => drawing.targets(series, width, locale),
  });
  return function WideChart(props) {
    return <Sized {...props} height={0} />;
  };
}
