import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const script = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Barriers that axe-core finds in a page, or in the part of it that is selected; a line each. */
export async function barriers(page: Page, part = "html"): Promise<readonly string[]> {
  // The browser's debugger runs the tool, which the policy of the page lets pass.
  await page.evaluate(script);
  return page.evaluate(async (selected) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (place: object) => Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run({ include: [[selected]] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary = "" }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`,
      ),
    );
  }, part);
}
