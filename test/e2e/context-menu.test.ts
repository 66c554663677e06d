import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;
let menu: Locator;
let figure: Locator;

beforeAll(async () => {
  session = await openWindow({ address: `#/energy-cost?${lens}` });
  menu = session.page.getByRole("menu", { name: "What can be done here" });
  figure = session.page.locator("main button[data-figure]").first();
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

const clipboard = (): Promise<string> =>
  session.page.evaluate(() => navigator.clipboard.readText());

it("opens on a figure by the mouse, beside the pointer, and explains the figure", async () => {
  const { page } = session;
  await figure.click({ button: "right", position: { x: 4, y: 4 } });
  const [at, shown] = [(await figure.boundingBox())!, (await menu.boundingBox())!];
  expect(Math.abs(shown.x - at.x)).toBeLessThan(24);
  expect(Math.abs(shown.y - at.y)).toBeLessThan(24);
  expect(await menu.getByRole("menuitem", { name: /^Undo/ }).isDisabled()).toBe(true);
  await menu.getByRole("menuitem", { name: "Explain this figure" }).click();
  await expect.poll(() => page.url()).toContain("explain=");
  await expect.poll(() => menu.count()).toBe(0);
});

it("opens by key at what has the focus, and gives the focus back", async () => {
  const { page } = session;
  for (const key of ["ContextMenu", "Shift+F10"]) {
    await figure.focus();
    await page.keyboard.press(key);
    await menu.waitFor();
    const first = menu.getByRole("menuitem").first();
    await expect.poll(() => first.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => menu.count()).toBe(0);
    await expect.poll(() => figure.evaluate((each) => each === document.activeElement)).toBe(true);
  }
  await page.keyboard.press("ContextMenu");
  await menu.waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Copied", { exact: true }).waitFor();
  expect(await clipboard()).toBe((await figure.innerText()).trim());
});

it("offers on a chart what the chart offers, and on a table to copy it", async () => {
  const { page, goTo } = session;
  const picture = page.locator("main figure").first();
  await picture.click({ button: "right", position: { x: 40, y: 60 } });
  await menu.getByRole("menuitem", { name: "Copy data" }).click();
  await expect.poll(clipboard).toMatch(/\t.*\n/);
  await goTo(`#/assumptions?${lens}`);
  const table = page.locator("main table").first();
  if ((await table.count()) === 0) await goTo(`#/scenarios?${lens}`);
  await table.locator("tr").nth(1).click({ button: "right" });
  await menu.getByRole("menuitem", { name: "Copy this table" }).click();
  const head = (await table.locator("tr").first().locator("th, td").first().innerText()).trim();
  await expect.poll(async () => (await clipboard()).split("\t")[0]).toBe(head);
});

it("opens beside the pointer in a window that is zoomed, and not in a field", async () => {
  const { page, goTo } = session;
  await goTo(`#/neutrality?${lens}`);
  await page.keyboard.press("Control+=");
  await page.keyboard.press("Control+=");
  const heading = page.locator("main h1");
  await heading.click({ button: "right", position: { x: 10, y: 10 } });
  const [at, shown] = [(await heading.boundingBox())!, (await menu.boundingBox())!];
  expect(Math.abs(shown.x - at.x)).toBeLessThan(40);
  expect(Math.abs(shown.y - at.y)).toBeLessThan(40);
  await page.keyboard.press("Escape");
  await expect.poll(() => menu.count()).toBe(0);
  const list = page.getByRole("banner").getByRole("button", { name: /Scenario$/ });
  await list.click();
  const [from, options] = [(await list.boundingBox())!, page.getByRole("listbox")];
  const opened = (await options.boundingBox())!;
  expect(Math.abs(opened.x - from.x)).toBeLessThan(40);
  expect(Math.abs(opened.y - (from.y + from.height))).toBeLessThan(20);
  await page.keyboard.press("Escape");
  await expect.poll(() => menu.count()).toBe(0);
  await page.keyboard.press("Control+0");
  await page
    .getByRole("textbox", { name: "Green contracts in 2030 (%)" })
    .click({ button: "right" });
  expect(await menu.count()).toBe(0);
  expect(session.troubles).toEqual([]);
});
