import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { costWaterfallLayout } from "./cost-waterfall-layout.ts";
import type { CostWaterfallSeries } from "./cost-waterfall-series.ts";
import { costWaterfallTargets } from "./cost-waterfall-targets.ts";

/** Props of an energy-cost waterfall; its height follows from its rows. */
export interface CostWaterfallProps {
  readonly series: CostWaterfallSeries;
  readonly width: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** The energy cost of the base year and the parts that change it to the two reporting years. */
export function CostWaterfallChart(props: CostWaterfallProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => costWaterfallLayout(series, width, locale),
    [series, width, locale],
  );
  const targets = useMemo(
    () => (isLive ? costWaterfallTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
