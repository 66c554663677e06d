import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { lightTheme, printTheme } from "../../../../renderer/charts/drawing/theme.ts";
import { loadLand } from "../../../../renderer/charts/land-map/land-outline.ts";
import { onScreen } from "../../../../renderer/charts/screen/on-screen.ts";
import { pictures } from "../../../gallery/pictures.tsx";

const land = await loadLand();
const paper = { theme: printTheme, locale: "en", label: "made up" } as const;
const screen = onScreen({ onExplain: () => undefined });
const view = { ...paper, theme: lightTheme, screen };
const names = Object.keys(pictures(view, land));

describe("a picture in a window", () => {
  it.each(names)(
    "%s is reached by one tab stop, and each of its points has a name and a role",
    (name) => {
      const markup = renderToStaticMarkup(pictures(view, land)[name]);
      const targets = [...markup.matchAll(/<g data-target="[^>]*>/g)].map(([tag]) => tag);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
      for (const tag of targets)
        expect(tag).toMatch(/aria-label="[^"]+".*role="(button|slider|img)"/);
      const ids = targets.map((tag) => /data-target="([^"]*)"/.exec(tag)?.[1]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(markup).not.toMatch(/ style=/);
      expect(markup).not.toMatch(/<svg[^>]*role="img"/);
    },
  );

  it("makes points of a trajectory sliders with their value in words", () => {
    const markup = renderToStaticMarkup(pictures(view, land)["pue-trajectory"]);
    expect(markup).toMatch(/data-target="target@2030"[^>]*role="slider"/);
    expect(markup).toMatch(/aria-valuenow="1.24"[^>]*aria-valuetext="1.24"/);
  });
});
