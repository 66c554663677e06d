import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import {
  chooseInLens,
  keyFigure,
  runFromMenu,
  runFromPalette,
  tabTo,
} from "../support/window/moves.ts";
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

const overrides = (file: string): unknown => {
  const workbook = JSON.parse(readFileSync(file, "utf8")) as { overrides: Record<string, object> };
  return workbook.overrides["kingsoft-cloud"];
};

/** The energy cost of the key figures, under the scenario of the lens. */
async function energyCost(page: Page): Promise<string> {
  await settle(page);
  return keyFigure(page, "Energy cost in 2030").getByRole("button").innerText();
}

it("lets somebody find, understand, change, compare and save by mouse", async () => {
  session = await openWindow({ withTour: true, address: "" });
  const { page, home, troubles } = session;
  await page.getByRole("button", { name: "Skip the tour" }).click();

  await chooseInLens(page, "Company", "Kingsoft Cloud");
  await chooseInLens(page, "Scenario", "Kingsoft Cloud, high-warming path");
  await chooseInLens(page, "Uncertainty", "Off");
  await page.getByRole("navigation").getByRole("link", { name: "Energy cost" }).click();
  const before = await energyCost(page);
  expect(before).toMatch(/^[\d,.]+\s*CNY m$/);

  await keyFigure(page, "Energy cost in 2030").getByRole("button").click();
  const explain = page.getByRole("complementary", { name: "Explain" });
  await explain.getByText("Energy cost · 2030 · Kingsoft Cloud, high-warming path").waitFor();
  await explain.getByText(before.replace(/\s+/g, " ")).first().waitFor();
  await page
    .getByRole("button", { name: /^Electricity price, .*2025 to 2030$/ })
    .first()
    .waitFor();
  await explain.getByRole("button", { name: "Close the explanation" }).click();

  await page.getByRole("link", { name: "Assumptions and sources" }).click();
  await page.getByRole("searchbox", { name: "Search inputs" }).fill("energy.tariff leased");
  await page
    .getByRole("button", { name: /All-in price/ })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: /price of electricity/ });
  await panel.getByRole("textbox", { name: /All-in price/ }).fill("900");
  await panel.getByRole("textbox", { name: "Reason" }).fill("new contract");
  await panel.getByRole("button", { name: "Set", exact: true }).click();
  await panel.getByRole("paragraph").filter({ hasText: "new contract" }).waitFor();
  await page.getByRole("link", { name: "Energy cost" }).click();
  await expect.poll(() => energyCost(page)).not.toBe(before);

  await runFromMenu(page, "Undo Ctrl Z");
  await expect.poll(() => energyCost(page)).toBe(before);

  await chooseInLens(page, "Compare with", "Kingsoft Cloud, low-warming path");
  await expect.poll(() => page.url()).toContain("b=kc-low");
  await expect.poll(() => keyFigure(page, "Energy cost in 2030").innerText()).not.toBe(before);

  await findQuote(page, click);

  await runFromMenu(page, "Language: 简体中文");
  await page.getByRole("heading", { level: 1, name: /能源成本/ }).waitFor();
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "另存为" });
  await dialog.getByRole("textbox", { name: "文件名" }).fill("walk.isotherm");
  await dialog.getByRole("button", { name: "保存" }).click();
  await page.getByText("修改均已保存").waitFor();
  const file = join(home, "walk.isotherm");
  expect(existsSync(file)).toBe(true);
  expect(overrides(file)).toEqual({
    "energy.tariff[leased-capacity]": { value: 900, unit: "CNY2025/MWh", why: "new contract" },
  });
  expect(troubles).toEqual([]);
});

it("lets somebody do the same by keyboard alone", async () => {
  session = await openWindow({ address: `#/overview?${lens}` });
  const { page, home, troubles } = session;
  await runFromPalette(page, "kingsoft cloud 2025");
  await expect.poll(() => page.url()).toContain("company=kingsoft-cloud");
  await runFromPalette(page, "kc-high");
  await runFromPalette(page, "energy cost");
  const before = await energyCost(page);

  await enter(keyFigure(page, "Energy cost in 2030").getByRole("button"));
  const explain = page.getByRole("complementary", { name: "Explain" });
  await explain.getByText(before).first().waitFor();
  await enter(explain.getByRole("button", { name: "Close the explanation" }));

  await runFromPalette(page, "energy.tariff");
  await settle(page);
  await tabTo(page.getByRole("searchbox", { name: "Search inputs" }));
  await page.keyboard.press("End");
  await page.keyboard.type(" leased");
  await enter(page.getByRole("button", { name: /All-in price/ }).first());
  const panel = page.getByRole("complementary", { name: /price of electricity/ });
  await tabTo(panel.getByRole("textbox", { name: /All-in price/ }));
  await page.keyboard.type("950");
  await tabTo(panel.getByRole("textbox", { name: "Reason" }));
  await page.keyboard.type("renewed");
  await enter(panel.getByRole("button", { name: "Set", exact: true }));
  await panel.getByRole("paragraph").filter({ hasText: "renewed" }).waitFor();
  await runFromPalette(page, "energy cost");
  await expect.poll(() => energyCost(page)).not.toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => energyCost(page)).toBe(before);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => energyCost(page)).not.toBe(before);

  const compare = page.getByRole("banner").getByRole("button", { name: /Compare with$/ });
  await tabTo(compare, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "Nothing" }).waitFor();
  await page.keyboard.type("Kingsoft Cloud, low");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("b=kc-low");
  await settle(page);

  await findQuote(page, enter);

  await runFromPalette(page, "繁體中文");
  await page.getByRole("heading", { level: 1, name: /能源成本/ }).waitFor();
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "另存新檔" });
  await dialog.getByRole("textbox").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("keys.isotherm");
  await enter(dialog.getByRole("button", { name: "儲存", exact: true }));
  await page.getByText("修改均已儲存").waitFor();
  expect(Object.keys(overrides(join(home, "keys.isotherm")) as object)).toHaveLength(1);
  expect(troubles).toEqual([]);
});

/** Does what is meant for a button, link or cell: by mouse or by keyboard. */
type Press = (target: Locator) => Promise<void>;

const click: Press = (target) => target.click();
const enter: Press = async (target) => {
  await tabTo(target);
  await target.page().keyboard.press("Enter");
};

/** From a site's cost to the words of the report behind its PUE. */
async function findQuote(page: Page, press: Press): Promise<void> {
  const row = page.getByRole("row", { name: /^Beijing Yizhuang data centre/ });
  await press(row.getByRole("cell").nth(1).getByRole("button"));
  const explain = page.getByRole("complementary", { name: "Explain" });
  await press(explain.getByRole("button", { name: "Overhead", exact: true }).last());
  await press(
    explain.getByRole("button", { name: "Overhead as far as the plan is attained", exact: true }),
  );
  await explain.getByText(/^Overhead as far as the plan is attained · 2030/).waitFor();
  await explain.getByText("不高於 1.356").waitFor();
  await explain.getByText(/Environmental, Social and Governance Report 2025, line \d+/).waitFor();
}
