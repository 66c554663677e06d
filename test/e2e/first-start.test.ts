import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { longRegister } from "../bench/window/workbooks.ts";
import { runFromMenu, runFromPalette, tabTo } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

let session: WindowSession | undefined;

afterAll(async () => {
  await session?.close();
  await closeBrowser();
});

it("opens three companies with a tour that can be walked by keyboard", async () => {
  session = await openWindow({ withTour: true, address: "" });
  const { page } = session;
  const tour = page.getByRole("dialog", { name: "Three companies, encoded from their reports" });
  await tour.waitFor();
  await page.getByText("1 of 5").waitFor();
  const titles = [];
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press("Enter");
    await page.getByText(`${stop + 2} of 5`).waitFor();
    titles.push(await page.getByRole("dialog").getByRole("heading").innerText());
  }
  expect(new Set(titles).size).toBe(4);
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page
    .getByRole("banner")
    .getByRole("button", { name: /Company$/ })
    .press("Enter");
  expect(await page.getByRole("option").allInnerTexts()).toHaveLength(3);
  await page.keyboard.press("Escape");
});

it("does not show the tour again by itself, but when it is asked for", async () => {
  const { page, goTo } = session!;
  await page.goto("about:blank");
  await goTo("#/neutrality");
  await expect.poll(() => page.getByRole("status").count()).toBeGreaterThan(0);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await runFromPalette(page, "guided tour");
  await page.getByRole("dialog", { name: /Three companies/ }).waitFor();
  await tabTo(page.getByRole("button", { name: "Skip the tour" }));
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await runFromMenu(page, "Guided tour");
  await page.getByRole("dialog", { name: /Three companies/ }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
});

it("opens where it was left, with the theme that was chosen", async () => {
  const { page, goTo } = session!;
  await goTo("#/findings?company=capital-online&a=current-policies&year=2050&money=cny&u=0");
  await runFromMenu(page, "Dark theme");
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset["theme"]))
    .toBe("dark");
  await page.getByRole("link", { name: "Energy cost" }).click();
  await settle(page);
  await page.waitForTimeout(1_300);
  await page.goto("about:blank");
  await goTo("");
  await expect.poll(() => page.url()).toContain("#/energy-cost?company=capital-online");
  expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  expect(session!.troubles).toEqual([]);
});

it("opens the workbook it was started with, and never runs the examples", async () => {
  await session?.close();
  const folder = mkdtempSync(join(tmpdir(), "isotherm-given-"));
  const file = await longRegister(folder, 40);
  session = await openWindow({ file, address: "#/register?company=kingsoft-cloud" });
  const { page, goTo } = session;
  const foot = page.getByRole("contentinfo");
  await page.addInitScript(() => {
    const shown = (globalThis as unknown as { shown: string[] }).shown ?? [];
    Object.assign(globalThis, { shown });
    new MutationObserver(() => {
      const title = [...document.querySelectorAll("footer")].at(-1)?.textContent?.split(" · ")[0];
      if (title !== undefined && shown.at(-1) !== title) shown.push(title);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await page.goto("about:blank");
  await goTo("#/register?company=kingsoft-cloud");
  await foot.getByText("long-register · All changes saved").waitFor();
  await expect.poll(() => page.url()).toContain("company=sensetime");
  const shown = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  expect(shown).not.toContain("Examples");
  expect(shown.at(-1)).toBe("long-register");
  expect(session.troubles).toEqual([]);
});

it("opens the examples where the workbook it was started with is refused", async () => {
  await session?.close();
  const file = join(mkdtempSync(join(tmpdir(), "isotherm-given-")), "broken.isotherm");
  writeFileSync(file, '{"kind": "isotherm-workbook", ');
  session = await openWindow({ file });
  const { page } = session;
  await page
    .getByRole("region", { name: "Notices" })
    .getByText("Not opened: The file is no sound workbook")
    .waitFor();
  await page.getByRole("contentinfo").getByText("Examples · All changes saved").waitFor();
});
