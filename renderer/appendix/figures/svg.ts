import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A chart as the text of an SVG file. */
export function svgText(chart: ReactElement): string {
  return `${renderToStaticMarkup(chart)}\n`;
}
