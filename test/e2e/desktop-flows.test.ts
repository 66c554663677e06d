import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { choose, control, menuItem } from "../support/electron-stand-in/control.ts";
import { app } from "../support/electron-stand-in/electron.ts";
import { desktopProgram, type DesktopProgram } from "../support/desktop-program.ts";
import { smallLines } from "../support/scenario-import.ts";
import { chooseInLens, keyFigure, runFromPalette } from "../support/window/moves.ts";
import { settle } from "../support/window/window-session.ts";

vi.mock("electron", () => import("../support/electron-stand-in/electron.ts"));

const address = "#/energy-cost?company=kingsoft-cloud&a=kc-high&year=2030&money=cny&u=0";
const root = join(import.meta.dirname, "../..");
let program: DesktopProgram;

beforeAll(async () => {
  program = await desktopProgram({
    window: join(root, "dist/window"),
    exportWorker: join(root, "dist/cli/export-worker.js"),
  });
  const page = program.page();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await settle(page);
  await page.getByRole("button", { name: "Skip the tour" }).click();
  await page.evaluate((given) => {
    location.hash = given;
  }, address);
  await settle(page);
}, 120_000);
afterAll(() => program.close());

it("finds, explains, changes, undoes and compares in the desktop shell", async () => {
  const page = program.page();
  const cost = keyFigure(page, "Energy cost in 2030").getByRole("button");
  const before = await cost.innerText();
  await cost.click();
  const explain = page.getByRole("complementary", { name: "Explain" });
  await explain.getByText(before).first().waitFor();
  await runFromPalette(page, "energy.tariff");
  await page.getByRole("searchbox", { name: "Search inputs" }).fill("energy.tariff leased");
  await page
    .getByRole("button", { name: /All-in price/ })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: /price of electricity/ });
  await panel.getByRole("textbox", { name: /All-in price/ }).fill("900");
  await panel.getByRole("button", { name: "Set", exact: true }).click();
  await page.getByRole("link", { name: "Energy cost" }).click();
  await expect.poll(() => cost.innerText()).not.toBe(before);
  choose("undo");
  await expect.poll(() => cost.innerText()).toBe(before);
  choose("redo");
  await expect.poll(() => cost.innerText()).not.toBe(before);
  await chooseInLens(page, "Compare with", "Kingsoft Cloud, low-warming path");
});

it("imports scenarios, exports results, and recovers them when the page was lost", async () => {
  const page = program.page();
  await runFromPalette(page, "scenarios");
  const buffer = Buffer.from(smallLines.join("\n"), "utf8");
  const field = page.locator('main input[type="file"]').first();
  await field.setInputFiles({ name: "small.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Take these scenarios" }).click();
  await page.getByText("small.csv is in use").waitFor();

  await runFromPalette(page, "appendix");
  const file = join(program.documents, "results.json");
  control.answers.push({ canceled: false, filePath: file });
  await page.getByRole("button", { name: "JSON…", exact: true }).click();
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);

  await page.waitForTimeout(300);
  const reloaded = page.waitForEvent("load");
  program.window().webContents.emit("render-process-gone", {}, { reason: "crashed" });
  await reloaded;
  const question = page.getByRole("dialog", { name: "Work that was not saved" });
  await question.getByRole("button", { name: "Recover" }).click();
  await runFromPalette(page, "scenarios");
  const inUse = page.getByText("small.csv is in use");
  await inUse.getByRole("button").click();
  await inUse.waitFor({ state: "detached" });
  await page.evaluate((given) => {
    location.hash = given;
  }, address);
  await settle(page);
}, 120_000);

it("saves by the system's menu and dialog, and speaks the language of the window", async () => {
  const page = program.page();
  const file = join(program.documents, "desk.isotherm");
  control.answers.push({ canceled: false, filePath: file });
  choose("save");
  await page.getByText("Saved to desk.isotherm").waitFor();
  expect(readFileSync(file, "utf8")).toContain("energy.tariff[leased-capacity]");
  expect(program.window().shown).toMatchObject({ isEdited: false, file });
  await runFromPalette(page, "简体中文");
  await page.getByRole("heading", { level: 1, name: /能源成本/ }).waitFor();
  await expect.poll(() => menuItem("save")?.label).toBe("保存");
});

it("asks before it closes with changes, saves them and goes", async () => {
  const page = program.page();
  await page.keyboard.press("Control+z");
  await expect.poll(() => program.window().shown.isEdited).toBe(true);
  control.answers.push({ response: 0 });
  const window = program.window();
  app.quit();
  await expect.poll(() => window.isDestroyed(), { timeout: 10_000 }).toBe(true);
  const file = join(program.documents, "desk.isotherm");
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toContain('"key": "undo.change.');
});
