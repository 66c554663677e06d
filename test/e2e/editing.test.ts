import { afterAll, beforeAll, expect, it } from "vitest";
import type { Locator } from "playwright-core";
import { keyFigure, runFromMenu, tabTo } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/neutrality?${lens}` });
});
afterAll(async () => {
  expect(session.troubles).toEqual([]);
  await session.close();
  await closeBrowser();
});

const gap = async (): Promise<string> => {
  await settle(session.page);
  return keyFigure(session.page, "Gap at the 2030 target").innerText();
};

const notices = (): Locator => session.page.getByRole("region", { name: "Notices" });

/** Cells of the latest change in the history. */
async function latestChange(): Promise<readonly string[]> {
  const { page } = session;
  await page.getByRole("link", { name: /^History/ }).click();
  await page.locator("main tbody td").first().waitFor();
  return page.locator("main tbody tr").first().getByRole("cell").allInnerTexts();
}

it("moves a lever by keys: one step for the keys held down, undone and redone", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  const before = await gap();
  await tabTo(page.getByRole("slider", { name: "Green contracts in 2030" }));
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(gap).not.toBe(before);
  await page.getByText("1 change since last saved").waitFor();
  const [, what, where, from, to] = await latestChange();
  expect(what).toContain("Green contracts in 2030 set to 5");
  expect(where).toContain("energy.contractedShare");
  expect(from).toBe("nothing");
  expect(to).toContain("2030: 0.05");
  await page.keyboard.press("Control+z");
  await notices()
    .getByText(/Undone: Green contracts/)
    .waitFor();
  await page.goBack();
  await expect.poll(gap).toBe(before);
  await page.keyboard.press("Control+y");
  await expect.poll(gap).not.toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(gap).toBe(before);
});

it("moves a lever by mouse and by number; its reset takes it back", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  const before = await gap();
  const box = await page
    .getByRole("slider", { name: "PUE plan carried out" })
    .locator("..")
    .boundingBox();
  if (box === null) throw new Error("the lever is not in the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, box.y + 4, { steps: 6 });
  await page.mouse.up();
  await expect.poll(gap).not.toBe(before);
  await page
    .getByRole("button", { name: /^Back to 100/ })
    .first()
    .click();
  await expect.poll(gap).toBe(before);
  const field = page.getByRole("textbox", { name: "Carbon credits in 2030 (kt CO₂e)" });
  await field.fill("10");
  await field.press("Enter");
  await expect.poll(gap).not.toBe(before);
  await runFromMenu(page, "Undo Ctrl Z");
  await expect.poll(gap).toBe(before);
});

it("refuses what cannot be, at the field, and keeps the value", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  const field = page.getByRole("textbox", { name: "Green contracts in 2030 (%)" });
  await field.fill("140");
  await field.press("Enter");
  await page.getByRole("alert").getByText("0 to 100").waitFor();
  await field.press("Escape");
  expect(await field.inputValue()).toBe("0");
  await field.fill("many");
  await field.press("Enter");
  await page.getByRole("alert").waitFor();
  await field.press("Escape");
  expect(await page.getByRole("alert").count()).toBe(0);
});

it("rates a mark by hand with its reason, and undoes it from another view", async () => {
  const { page, goTo } = session;
  await goTo(`#/matrix?${lens}&item=extreme-heat`);
  await page.getByRole("button", { name: /^6 Extreme heat/ }).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift+ArrowRight");
  const form = page.getByRole("form", { name: "Rate by hand" });
  await form.getByRole("textbox", { name: /Reason/ }).fill("two heat waves last year");
  await form.getByRole("button", { name: "Set the rating" }).press("Enter");
  await expect.poll(() => form.count()).toBe(0);
  const mark = page.getByRole("button", { name: /^6 Extreme heat/ });
  await expect.poll(() => mark.getAttribute("aria-label")).not.toContain("1 rare");
  const [, what, where, , after] = await latestChange();
  expect(what).toMatch(/^Extreme heat rated by hand/);
  expect(what).toContain("two heat waves last year");
  expect(where).toContain("extreme-heat|net-zero-2050|2030");
  expect(after).toContain("two heat waves");
  await page.getByRole("link", { name: "Carbon neutrality" }).click();
  await page.keyboard.press("Control+z");
  await notices()
    .getByText(/Undone: Extreme heat rated/)
    .waitFor();
  await goTo(`#/matrix?${lens}&item=extreme-heat`);
  await expect.poll(() => mark.getAttribute("aria-label")).toContain("1 rare");
});

it("edits a cell of the register and undoes it from the history", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}&item=extreme-heat`);
  const panel = page.getByRole("complementary", { name: /Extreme heat/ });
  await panel.getByRole("button", { name: /Edit Owner/ }).press("Enter");
  await page.keyboard.type("Operations");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: /Edit Owner: Operations/ }).waitFor();
  const [, what, , , after] = await latestChange();
  expect(what).toContain("Extreme heat edited");
  expect(after).toContain("Operations");
  await page.keyboard.press("Control+z");
  await goTo(`#/register?${lens}&item=extreme-heat`);
  await panel.getByRole("button", { name: /Edit Owner/ }).waitFor();
  expect(await panel.getByRole("button", { name: /Operations/ }).count()).toBe(0);
});
