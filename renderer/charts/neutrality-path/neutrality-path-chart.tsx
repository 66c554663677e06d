import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { neutralityPathLayout } from "./neutrality-path-layout.ts";
import type { NeutralityPathSeries } from "./neutrality-path-series.ts";
import { neutralityPathTargets } from "./neutrality-path-targets.ts";

/** Props of a neutrality path. */
export interface NeutralityPathProps {
  readonly series: NeutralityPathSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** Net and gross scope 1 and 2 of one pairing against targets and reference paths. */
export function NeutralityPathChart(props: NeutralityPathProps): ReactElement {
  const { series, width, height, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(
    () => neutralityPathLayout(series, { width, height }, locale),
    [series, width, height, locale],
  );
  const targets = useMemo(
    () => (isLive ? neutralityPathTargets(series, { width, height }, locale) : undefined),
    [isLive, series, width, height, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
