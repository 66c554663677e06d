import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { PictureView } from "../drawing/picture-view.tsx";
import type { Theme } from "../drawing/theme.ts";
import { wedgesLayout } from "./wedges-layout.ts";
import type { WedgesSeries } from "./wedges-series.ts";

/** Props of a picture of wedges. */
export interface WedgesProps {
  readonly series: WedgesSeries;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly label: string;
}

/** What each lever adds to or takes off the base-year state, down to net emissions. */
export function WedgesChart(props: WedgesProps): ReactElement {
  const { series, width, height, ...view } = props;
  const picture = wedgesLayout(series, { width, height }, props.locale);
  return <PictureView picture={picture} {...view} />;
}
