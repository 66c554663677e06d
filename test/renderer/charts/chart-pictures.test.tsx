import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { darkTheme, lightTheme, printTheme } from "../../../renderer/charts/drawing/theme.ts";
import { loadLand } from "../../../renderer/charts/land-map/land-outline.ts";
import { locales } from "../../../renderer/i18n/locale.ts";
import { pictures } from "../../gallery/pictures.tsx";
import { svgTexts } from "../../support/svg-texts.ts";

const land = await loadLand();
const view = { theme: printTheme, locale: "en", label: "made up" } as const;
const names = Object.keys(pictures(view, land));

describe("every picture of the window", () => {
  it.each(names)("%s draws its words", (name) => {
    expect(svgTexts(pictures(view, land)[name]!)).toMatchSnapshot();
  });

  it.each(names)("%s is plain SVG on paper, with finite numbers", (name) => {
    for (const theme of [printTheme, lightTheme, darkTheme]) {
      for (const locale of locales) {
        const made = pictures({ ...view, theme, locale }, land)[name]!;
        const markup = renderToStaticMarkup(made);
        const svg = /<svg[\s\S]*<\/svg>/.exec(markup)?.[0] ?? "";
        expect(svg).not.toMatch(/ style=| class=| tabindex=|data-target/);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="made up"/);
      }
    }
  });
});
