import type { Locator, Page } from "playwright-core";
import { settle } from "./window-session.ts";

/** Most Tab presses from one thing to another. */
const mostPresses = 160;

/** Moves the focus with Tab, or backwards, until it stands on what is looked for. */
export async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let press = 0; press < mostPresses; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(target)} is not reached with ${key}`);
}

/** Finds something in the palette by keyboard, and does it. */
export async function runFromPalette(page: Page, search: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog").getByRole("combobox");
  await field.waitFor();
  await page.keyboard.type(search);
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
}

/** Does something by the menu of the window. */
export async function runFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole("banner").getByRole("button").last().click();
  await page.getByRole("menuitem", { name, exact: true }).click();
}

/** Chooses in a list of the lens. */
export async function chooseInLens(page: Page, label: string, option: string): Promise<void> {
  const lens = page.getByRole("banner").getByRole("group");
  await lens.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).click();
  await settle(page);
}

/** The key figure of a view under this name. */
export function keyFigure(page: Page, name: string): Locator {
  return page.locator("main dt", { hasText: name }).locator("xpath=following-sibling::dd[1]");
}
