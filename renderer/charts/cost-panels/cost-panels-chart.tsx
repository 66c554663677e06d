import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { costPanelsLayout } from "./cost-panels-layout.ts";
import type { CostPanelsSeries } from "./cost-panels-series.ts";

/** Props of the panels; their height follows from their number. */
export interface CostPanelsProps {
  readonly series: CostPanelsSeries;
  readonly width: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** A yearly figure under each pairing, one small panel for each. */
export function CostPanelsChart(props: CostPanelsProps): ReactElement {
  const { series, width, ...view } = props;
  return <PictureView picture={costPanelsLayout(series, width, props.locale)} {...view} />;
}
