import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { pueTrajectoryLayout } from "./pue-trajectory-layout.ts";
import type { PueTrajectorySeries } from "./pue-trajectory-series.ts";

/** Props of a PUE trajectory. */
export interface PueTrajectoryProps {
  readonly series: PueTrajectorySeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** The PUE of one site: history, targets, plan, what warming does to it, limits. */
export function PueTrajectoryChart(props: PueTrajectoryProps): ReactElement {
  const { series, width, height, ...view } = props;
  const picture = pueTrajectoryLayout(series, { width, height }, props.locale);
  return <PictureView picture={picture} {...view} />;
}
