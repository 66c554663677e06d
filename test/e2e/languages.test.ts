import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { viewIds } from "../../renderer/state/session/views.ts";
import { runFromMenu, runFromPalette } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&b=current-policies&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/neutrality?${lens}` });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** What stays in its own language: quotes, paths and formulas, names of documents and of scenarios. */
const kept = "blockquote, code, cite, kbd, [lang=en], [translate=no], q, script, style";

/** Runs of five and more English words that are seen or heard. */
async function englishIn(page: Page): Promise<readonly string[]> {
  return page.evaluate((left) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode() !== null) {
      const parent = walker.currentNode.parentElement;
      if (parent !== null && parent.closest(left) === null)
        texts.push(walker.currentNode.textContent ?? "");
    }
    for (const each of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (each.closest(left) !== null) continue;
      for (const name of ["aria-label", "title", "placeholder"])
        texts.push(each.getAttribute(name) ?? "");
    }
    return [...new Set(texts)].filter((text) => /(?:\b[a-z]{2,}[,;:]? ){4,}[a-z]{2,}/.test(text));
  }, kept);
}

it("switches every word at run time, and back", async () => {
  const { page } = session;
  await page.getByRole("button", { name: /^Solve for/ }).waitFor();
  await page.getByText("All changes saved").waitFor();
  const english = await page.locator("body").innerText();
  await runFromMenu(page, "Language: 繁體中文");
  await page.getByRole("link", { name: "碳中和", exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-Hant");
  const lines = (text: string): readonly string[] =>
    text.split("\n").filter((line) => /[a-z]{4,}/.test(line));
  await runFromPalette(page, "english");
  await page.getByRole("link", { name: "Carbon neutrality", exact: true }).waitFor();
  await settle(page);
  expect(lines(await page.locator("body").innerText())).toEqual(lines(english));
});

describe.each(["zh-Hans", "zh-Hant"] as const)("%s", (language) => {
  beforeAll(async () => {
    await session.page.evaluate(
      (given) =>
        (
          globalThis as unknown as {
            isotherm: { request: (name: string, params: object) => Promise<unknown> };
          }
        ).isotherm.request("settings.set", { language: given }),
      language,
    );
    await session.page.goto("about:blank");
  });

  it.each(viewIds)("has no English sentence in %s", async (view) => {
    const { page, goTo } = session;
    await goTo(`#/${view}?${lens}`);
    await settle(page);
    expect(await englishIn(page)).toEqual([]);
  });
});
