import { afterAll, beforeAll, expect, it } from "vitest";
import { barriers } from "../support/window/barriers.ts";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow();
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

it("finds, sorts and walks the items by keyboard", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}`);
  await page.getByRole("searchbox", { name: "Search items" }).fill("typhoon");
  const names = page.locator("[data-name]");
  await expect.poll(() => names.count()).toBe(1);
  await page.getByRole("searchbox", { name: "Search items" }).fill("");
  await expect.poll(() => names.count()).toBe(13);
  await page.getByRole("button", { name: "Magnitude" }).click();
  await expect.poll(() => names.first().getAttribute("data-name")).toBe("flood-typhoon");
  await names.first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("item=flood-typhoon");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.url()).not.toContain("item=flood-typhoon");
  const chosen = page.locator('[role="row"][aria-selected="true"] [data-name]');
  await expect.poll(() => chosen.evaluate((each) => each === document.activeElement)).toBe(true);
});

it("has no barrier with an item open", async () => {
  await session.goTo(`#/register?${lens}&item=extreme-heat`);
  await session.page.getByRole("complementary", { name: /Extreme heat/ }).waitFor();
  expect(await barriers(session.page, "main")).toEqual([]);
  expect(session.troubles).toEqual([]);
});

it("edits an owner in place, names the edit, and takes it back", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}&item=extreme-heat`);
  const panel = page.getByRole("complementary", { name: /Extreme heat/ });
  await panel.getByRole("button", { name: /Edit Owner/ }).click();
  await page.keyboard.type("Operations");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: /Edit Owner: Operations/ }).waitFor();
  await page.keyboard.press("Control+z");
  await panel.getByRole("button", { name: /Edit Owner:$/ }).waitFor();
});

it("adds a typical item, opens it, and takes it out again", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}`);
  await page.getByRole("button", { name: "Add item" }).click();
  await page.getByRole("dialog").getByRole("searchbox").fill("litigation");
  await page.getByRole("button", { name: "Add: Climate litigation" }).click();
  const panel = page.getByRole("complementary", { name: /Climate litigation/ });
  await panel.waitFor();
  expect(await page.locator("[data-name]").count()).toBe(14);
  await panel.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Take the item out" }).click();
  await expect.poll(() => page.locator("[data-name]").count()).toBe(13);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => page.locator("[data-name]").count()).toBe(14);
});

it("checks a formula in the worker as it is written, completes names, and uses it", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}&item=reputation`);
  const panel = page.getByRole("complementary", { name: /Reputation/ });
  await panel.getByRole("button", { name: "Write a formula" }).click();
  const field = panel.getByRole("textbox", { name: "Formula" });
  await field.click();
  await page.keyboard.type("0.01 * energy.electricit");
  await page
    .getByRole("option", { name: /energy\.electricity/ })
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("0.01 * sum(energy.itEnergy, site)");
  const status = panel.getByRole("status");
  await expect.poll(() => status.textContent()).toContain("expected CNY, found energy");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("0.02 * energy.cost");
  await expect.poll(() => status.textContent()).toContain("Checks");
  await page.keyboard.press("Escape");
  await panel.getByRole("button", { name: "Use the formula" }).click();
  await expect
    .poll(() => page.locator('[role="row"][aria-selected="true"]').textContent())
    .toContain("formula");
  expect(session.troubles).toEqual([]);
});

it("sets an input by hand with its reason, shows what it was, and restores it", async () => {
  const { page, goTo } = session;
  await goTo(`#/assumptions?${lens}&input=energy.tariff%5Blingang-aidc%5D`);
  const panel = page.getByRole("complementary", { name: /price of electricity/ });
  expect(await barriers(session.page, "main")).toEqual([]);
  await panel.getByRole("textbox", { name: /All-in price/ }).fill("0.8");
  await page.keyboard.press("Tab");
  await panel.getByRole("textbox", { name: "Reason" }).fill("new contract");
  await panel.getByRole("button", { name: "Set", exact: true }).click();
  await panel.getByText(/The data have 0\.7/).waitFor();
  await panel.getByText("new contract").waitFor();
  await panel.getByRole("button", { name: "Back to the value of the data" }).click();
  await expect.poll(() => panel.getByText(/The data have/).count()).toBe(0);
  await page.getByRole("searchbox").fill("tariff");
  await expect.poll(() => page.locator('[role="row"]').count()).toBeLessThan(20);
  expect(session.troubles).toEqual([]);
});

async function openCompanies(): Promise<void> {
  const { page } = session;
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("menuitem", { name: /^Companies/ }).click();
}

it("starts a company from the template, copies it, and takes it out with a way back", async () => {
  const { page, goTo } = session;
  await goTo(`#/register?${lens}`);
  await openCompanies();
  const dialog = page.getByRole("dialog", { name: "Companies of the workbook" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Harbour Cloud");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("company=harbour-cloud");
  await page.getByRole("heading", { level: 1, name: "No item yet" }).waitFor();
  await goTo("#/energy-cost?company=harbour-cloud&a=severe&year=2030&money=cny&u=0");
  await openCompanies();
  await dialog.getByRole("button", { name: "Copy: Harbour Cloud" }).click();
  await dialog.getByRole("button", { name: "Take out: Copy of Harbour Cloud" }).click();
  await expect.poll(() => dialog.getByRole("listitem").count()).toBe(4);
  await page.keyboard.press("Escape");
  expect(session.troubles).toEqual([]);
});
