import type { Locale } from "../../i18n/locale.ts";
import type { Screen } from "./target.ts";
import type { Theme } from "./theme.ts";

/** Props that every chart has besides its series and size. */
export interface ChartProps {
  readonly theme: Theme;
  readonly locale: Locale;
  /** What the picture shows, in a sentence, for those who hear it. */
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** Props of a chart of any size. */
export interface SizedChartProps<Series> extends ChartProps {
  readonly series: Series;
  readonly width: number;
  readonly height: number;
}
