import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The words of a picture in the order they are drawn. */
export function svgTexts(chart: ReactElement): readonly string[] {
  const markup = renderToStaticMarkup(chart);
  return [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inside = ""]) =>
    inside.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&"),
  );
}
