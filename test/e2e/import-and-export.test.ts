import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { companyTemplate } from "../../electron/host/export/company-template.ts";
import { newCompany } from "../../models/company/new-company.ts";
import { keyFigure, runFromMenu, runFromPalette } from "../support/window/moves.ts";
import { smallLines } from "../support/scenario-import.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/scenarios?${lens}` });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** Gives a file to the field for scenario files. */
async function give(name: string, text: string): Promise<void> {
  const { page, goTo } = session;
  await goTo(`#/scenarios?${lens}`);
  const buffer = Buffer.from(text, "utf8");
  const field = page.locator('main input[type="file"]').first();
  await field.waitFor({ state: "attached" });
  await field.setInputFiles({ name, mimeType: "text/csv", buffer });
}

it("refuses a bad scenario file in one line and takes nothing of it", async () => {
  const { page } = session;
  await give(
    "bad.csv",
    "Model,Scenario,Region,Variable,Unit,2030\nM,S,R,Price|Carbon,US$2010/t CO2,much\n",
  );
  const said = await page.locator("main").getByRole("alert").first().innerText();
  expect(said.split("\n")).toHaveLength(1);
  expect(said).toMatch(/bad\.csv|row|line|2030|much/);
  await page.getByText("All changes saved").waitFor();
});

it("takes the scenarios of an IAMC file after showing them, and drops them again", async () => {
  const { page, goTo } = session;
  await goTo(`#/energy-cost?${lens}`);
  const cost = keyFigure(page, "Energy cost in 2030");
  const before = await cost.innerText();
  await give("small.csv", smallLines.join("\n"));
  await page.getByRole("button", { name: "Take these scenarios" }).click();
  await page.getByText("small.csv is in use").waitFor();
  await page.getByText("1 change since last saved").waitFor();
  await goTo(`#/energy-cost?${lens}`);
  await expect.poll(() => cost.innerText()).not.toBe(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cost.innerText()).toBe(before);
});

it("makes a company from a spreadsheet that was filled in", async () => {
  const { page, home } = session;
  await runFromPalette(page, "companies: new");
  const companies = page.getByRole("dialog", { name: "Companies of the workbook" });
  await companies.getByRole("textbox", { name: "Name" }).fill("Northern Cloud");
  await companies.getByRole("button", { name: "Save the template" }).click();
  const files = page.getByRole("dialog", { name: "Save as" });
  await files.getByRole("textbox", { name: "Name" }).fill("northern.xlsx");
  await files.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Template saved").waitFor();
  expect(readdirSync(home)).toContain("northern.xlsx");
  if ((await companies.count()) === 0) await runFromPalette(page, "companies: new");
  await companies.getByRole("button", { name: "Read a filled-in file" }).click();
  const open = page.getByRole("dialog", { name: "Open" });
  await open.getByRole("button", { name: "northern.xlsx" }).click();
  await open.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByText("Northern Cloud added").waitFor();
  await expect.poll(() => page.url()).toContain("company=northern");
});

it("names the cell of a spreadsheet that does not fit, beside what was expected there", async () => {
  const { page, home } = session;
  const company = newCompany({ id: "odd", name: "Odd", baseYear: 2024, date: "2026-11-21" });
  const site = { ...company.sites[0]!, region: "atlantis" };
  writeFileSync(join(home, "odd.xlsx"), await companyTemplate({ ...company, sites: [site] }));
  await runFromPalette(page, "companies: new");
  const companies = page.getByRole("dialog", { name: "Companies of the workbook" });
  await companies.getByRole("button", { name: "Read a filled-in file" }).click();
  const open = page.getByRole("dialog", { name: "Open" });
  await open.getByRole("button", { name: "odd.xlsx" }).click();
  await open.getByRole("button", { name: "Open", exact: true }).click();
  const said = companies.getByRole("alert");
  await said.getByText("sheet Sites, row 2, column region").waitFor();
  expect(await said.innerText()).toMatch(/Expected\s+\S[\s\S]*Found\s+\S*atlantis/);
  expect(await companies.getByRole("button", { name: "Show: Odd" }).count()).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => companies.count()).toBe(0);
});

it("writes results as Excel, CSV and JSON where the user says", { timeout: 180_000 }, async () => {
  const { page, home, goTo } = session;
  await goTo(`#/appendix?${lens}`);
  for (const [button, name] of [
    ["Excel…", "out.xlsx"],
    ["JSON…", "out.json"],
    ["CSV…", "out.csv"],
  ] as const) {
    await page.getByRole("button", { name: button, exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Save as" });
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByText(/^Saved|^Wrote|files saved/i)
      .last()
      .waitFor({ timeout: 60_000 });
    await settle(page);
  }
  await expect
    .poll(() => readdirSync(home).filter((name) => name.startsWith("out")))
    .not.toEqual([]);
  const xlsx = join(home, "out.xlsx");
  await expect.poll(() => readFileSync(xlsx).subarray(0, 2).toString()).toBe("PK");
});

it("prints the appendix and saves the PDF", async () => {
  const { page, home } = session;
  await page.getByRole("button", { name: "Save PDF…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("appendix.pdf");
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  const file = join(home, "appendix.pdf");
  const bytes = (): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  await expect.poll(bytes, { timeout: 60_000 }).toBeGreaterThan(100_000);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
  expect(session.troubles).toEqual([]);
  await runFromMenu(page, "Dark theme");
});
