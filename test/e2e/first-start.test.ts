import { afterAll, expect, it } from "vitest";
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
