import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import { keyFigure, runFromPalette, tabTo } from "../support/window/moves.ts";
import { smallLines } from "../support/scenario-import.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession | undefined;

afterEach(async () => {
  await session?.close();
  session = undefined;
});
afterAll(closeBrowser);

async function enter(target: Locator): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press("Enter");
}

/** Answers the dialog that asks for a file to write, which stands in the name already. */
async function saveAs(page: Page, name: string): Promise<void> {
  const field = page
    .getByRole("dialog", { name: "Save as" })
    .getByRole("textbox", { name: "Name" });
  await field.waitFor();
  await tabTo(field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
}

it("imports scenarios, exports results and saves", async () => {
  session = await openWindow({ address: `#/energy-cost?${lens}` });
  const { page, home } = session;
  const cost = keyFigure(page, "Energy cost in 2030").getByRole("button");
  const before = await cost.innerText();
  const file = join(home, "small.csv");
  writeFileSync(file, smallLines.join("\n"));

  await runFromPalette(page, "scenarios");
  await settle(page);
  const asked = page.waitForEvent("filechooser");
  await enter(page.getByRole("button", { name: "Choose a file" }));
  await (await asked).setFiles(file);
  await enter(page.getByRole("button", { name: "Take these scenarios" }));
  await page.getByText("small.csv is in use").waitFor();
  await runFromPalette(page, "energy cost");
  await expect.poll(() => cost.innerText()).not.toBe(before);

  await runFromPalette(page, "appendix");
  await settle(page);
  await enter(page.getByRole("button", { name: "JSON…", exact: true }));
  await saveAs(page, "out.json");
  await expect.poll(() => existsSync(join(home, "out.json"))).toBe(true);

  await page.keyboard.press("Control+Shift+S");
  await saveAs(page, "with-import");
  await page.getByText("Saved to with-import.isotherm").waitFor();
});

it("recovers after a kill, and opens another workbook", async () => {
  session = await openWindow({ address: `#/neutrality?${lens}` });
  const { home } = session;
  const lever = (page: Page): Locator =>
    page.getByRole("slider", { name: "Green contracts in 2030" }).first();
  await tabTo(lever(session.page));
  for (let i = 0; i < 5; i += 1) await session.page.keyboard.press("ArrowRight");
  await session.page.getByText("1 change since last saved").waitFor();
  await session.page.waitForTimeout(200);
  await session.kill();

  session = await openWindow({ home, address: `#/neutrality?${lens}`, isRecovering: true });
  const { page } = session;
  const question = page.getByRole("dialog", { name: "Work that was not saved" });
  await enter(question.getByRole("button", { name: "Recover" }));
  await settle(page);
  await expect.poll(() => lever(page).inputValue()).toBe("0.05");
  await page.keyboard.press("Control+Shift+S");
  await saveAs(page, "kept");
  await page.getByText("Saved to kept.isotherm").waitFor();
  await page.keyboard.press("Control+Alt+n");
  await expect.poll(() => lever(page).inputValue()).toBe("0");
  await page.keyboard.press("Control+o");
  const dialog = page.getByRole("dialog", { name: "Open" });
  await enter(dialog.getByRole("button", { name: "kept.isotherm" }));
  await enter(dialog.getByRole("button", { name: "Open", exact: true }));
  await expect.poll(() => lever(page).inputValue()).toBe("0.05");
});
