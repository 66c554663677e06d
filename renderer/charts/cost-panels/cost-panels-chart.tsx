import { useMemo, type ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Screen } from "../drawing/target.ts";
import type { Theme } from "../drawing/theme.ts";
import { costPanelsLayout } from "./cost-panels-layout.ts";
import type { CostPanelsSeries } from "./cost-panels-series.ts";
import { costPanelsTargets } from "./cost-panels-targets.ts";

/** Props of the panels; their height follows from their number. */
export interface CostPanelsProps {
  readonly series: CostPanelsSeries;
  readonly width: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
  /** Given in a window: `onScreen({ … })`; left out on paper. */
  readonly screen?: Screen | undefined;
}

/** A yearly figure under each pairing, one small panel for each. */
export function CostPanelsChart(props: CostPanelsProps): ReactElement {
  const { series, width, ...view } = props;
  const { locale } = view;
  const isLive = view.screen !== undefined;
  const picture = useMemo(() => costPanelsLayout(series, width, locale), [series, width, locale]);
  const targets = useMemo(
    () => (isLive ? costPanelsTargets(series, width, locale) : undefined),
    [isLive, series, width, locale],
  );
  return <PictureView picture={picture} targets={targets} {...view} />;
}
