import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "../../../renderer/charts/drawing/theme.ts";

const sheet = readFileSync(
  new URL("../../../renderer/app/theme/tokens.css", import.meta.url),
  "utf8",
);

function tokens(selector: string): ReadonlyMap<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  const block = sheet.slice(start, sheet.indexOf("\n}", start));
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, a, b]) => [a!, b!]));
}

const texts: readonly (readonly [string, readonly string[]])[] = [
  ["ink", ["paper", "panel", "hover", "accent-soft", "assumed-soft", "warning-soft"]],
  ["second", ["paper", "panel", "hover", "published-soft"]],
  ["third", ["paper", "panel"]],
  ["accent", ["paper", "panel", "accent-soft"]],
  ["assumed", ["paper", "panel", "assumed-soft"]],
  ["warning", ["paper", "panel", "warning-soft"]],
  ["on-accent", ["accent"]],
  ["on-chosen", ["chosen"]],
];

describe.each([
  ["light", ":root"],
  ["dark", ':root[data-theme="dark"]'],
])("%s theme", (_, selector) => {
  const colours = tokens(selector);
  test.each(texts)("%s is legible on what it stands on", (text, grounds) => {
    for (const ground of grounds) {
      const [a, b] = [colours.get(text)!, colours.get(ground)!];
      expect(contrast(a, b), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("edges of controls are seen", () => {
    const edge = colours.get("control-line")!;
    for (const ground of ["paper", "panel"]) {
      expect(contrast(edge, colours.get(ground)!)).toBeGreaterThanOrEqual(3);
    }
  });
});
