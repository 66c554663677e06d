import { describe, expect, it } from "vitest";
import {
  categoryTone,
  categoryTones,
  colourOf,
  contrast,
  darkTheme,
  inkOn,
  lightTheme,
  transitionColours,
  type Role,
} from "../../../renderer/charts/drawing/theme.ts";

const words: readonly Role[] = ["ink", "second", "third", "accent", "assumed", "warning"];

describe("colours of charts", () => {
  it.each([
    ["light", lightTheme],
    ["dark", darkTheme],
  ])("are legible as words on %s paper and on every rating", (_, theme) => {
    for (const role of words)
      expect(contrast(theme[role], theme.paper)).toBeGreaterThanOrEqual(4.5);
    for (const area of ["ratedLow", "ratedMedium", "ratedHigh"] as const) {
      expect(contrast(theme.ink, theme[area])).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.second, theme[area])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("of categories stand out from both papers and carry their number", () => {
    for (const tone of Object.values(categoryTones)) {
      for (const theme of [lightTheme, darkTheme]) {
        const shown = colourOf(tone, theme);
        expect(contrast(shown, theme.paper)).toBeGreaterThanOrEqual(3);
        const ink = colourOf(inkOn(tone), theme);
        expect(contrast(ink, shown)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("that are fixed stay as they are on light paper and are lightened on dark", () => {
    for (const tone of [...Object.values(transitionColours), "#173C66", "#951B1E"] as const) {
      expect(colourOf(tone, lightTheme)).toBe(tone);
      expect(contrast(colourOf(tone, darkTheme), darkTheme.paper)).toBeGreaterThanOrEqual(3);
    }
  });

  it("give opportunities one colour", () => {
    expect(categoryTone("opportunity-products")).toBe(categoryTone("opportunity-markets"));
  });
});
