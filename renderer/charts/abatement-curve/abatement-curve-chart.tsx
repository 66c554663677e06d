import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { abatementCurveLayout } from "./abatement-curve-layout.ts";
import type { AbatementCurveSeries } from "./abatement-curve-series.ts";

/** Props of an abatement curve. */
export interface AbatementCurveProps {
  readonly series: AbatementCurveSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** Measures by the tonnes they avoid a year and the cost of each. */
export function AbatementCurveChart(props: AbatementCurveProps): ReactElement {
  const { series, width, height, ...view } = props;
  const picture = abatementCurveLayout(series, { width, height }, props.locale);
  return <PictureView picture={picture} {...view} />;
}
