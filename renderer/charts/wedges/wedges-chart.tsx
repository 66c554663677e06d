import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { wedgesLayout } from "./wedges-layout.ts";
import type { WedgesSeries } from "./wedges-series.ts";
import { wedgesTargets } from "./wedges-targets.ts";

/** Props of a picture of wedges. */
export interface WedgesProps {
  readonly series: WedgesSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** What each lever adds to or takes off the base-year state, down to net emissions. */
export function WedgesChart(props: WedgesProps): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => wedgesLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? wedgesTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
