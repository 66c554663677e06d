import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { neutralityPathLayout } from "./neutrality-path-layout.ts";
import type { NeutralityPathSeries } from "./neutrality-path-series.ts";

/** Props of a neutrality path. */
export interface NeutralityPathProps {
  readonly series: NeutralityPathSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** Net and gross scope 1 and 2 of one pairing against targets and reference paths. */
export function NeutralityPathChart(props: NeutralityPathProps): ReactElement {
  const { series, width, height, ...view } = props;
  const picture = neutralityPathLayout(series, { width, height }, props.locale);
  return <PictureView picture={picture} {...view} />;
}
