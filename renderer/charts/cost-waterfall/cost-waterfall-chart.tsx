import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { costWaterfallLayout } from "./cost-waterfall-layout.ts";
import type { CostWaterfallSeries } from "./cost-waterfall-series.ts";

/** Props of an energy-cost waterfall; its height follows from its rows. */
export interface CostWaterfallProps {
  readonly series: CostWaterfallSeries;
  readonly width: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** The energy cost of the base year and the parts that change it to the two reporting years. */
export function CostWaterfallChart(props: CostWaterfallProps): ReactElement {
  const { series, width, ...view } = props;
  return <PictureView picture={costWaterfallLayout(series, width, props.locale)} {...view} />;
}
