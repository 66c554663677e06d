import { afterAll, beforeAll, expect, it } from "vitest";
import { companyTemplate } from "../../electron/host/export/company-template.ts";
import { newCompany } from "../../models/company/new-company.ts";
import { companySheets } from "../../models/company/sheets/to-sheets.ts";
import { newWorkbook } from "../../models/workbook/new-workbook.ts";
import { serialise } from "../../models/workbook/serialise.ts";
import { smallLines } from "../support/scenario-import.ts";
import { runFromPalette } from "../support/window/moves.ts";
import {
  closeBrowser,
  openWindow,
  settle,
  type WindowSession,
} from "../support/window/window-session.ts";

const lens = "company=sensetime&a=net-zero-2050&year=2030&money=cny&u=0";
const company = newCompany({ id: "fresh", name: "Fresh", baseYear: 2024, date: "2026-11-21" });
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/register?${lens}` });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

/** Drags a file into the window and lets it go over the view. */
async function drop(name: string, content: string | Uint8Array): Promise<void> {
  const { page } = session;
  const dataTransfer = await page.evaluateHandle(
    ({ called, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], called));
      return transfer;
    },
    { called: name, bytes: [...Buffer.from(content)] },
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

it("adds the company of a spreadsheet that is dropped on the register, as one step", async () => {
  const { page } = session;
  await drop("a table.xlsx", await companyTemplate(company));
  await page.getByText("Fresh added").waitFor();
  await expect.poll(() => page.url()).toContain("#/register?company=fresh");
  await page.getByText("1 change since last saved").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("All changes saved").waitFor();
  await session.goTo(`#/register?${lens}`);
});

it("names the cell of a spreadsheet that does not fit, and takes nothing", async () => {
  const { page } = session;
  const site = { ...company.sites[0]!, region: "atlantis" };
  await drop("wrong.xlsx", await companyTemplate({ ...company, sites: [site] }));
  const dialog = page.getByRole("dialog", { name: "Companies of the workbook" });
  const said = dialog.getByRole("alert");
  await said.getByText("No company was taken from wrong.xlsx.").waitFor();
  await said.getByText("sheet Sites, row 2, column region").waitFor();
  const parts = await said.getByRole("definition").allInnerTexts();
  expect(parts).toHaveLength(3);
  expect(parts[2]).toContain("atlantis");
  expect(parts[1]).not.toBe("");
  await page.keyboard.press("Escape");
  await page.getByText("All changes saved").waitFor();
});

it("brings scenarios in CSV that are dropped on the register to their view", async () => {
  const { page } = session;
  await session.goTo(`#/register?${lens}`);
  await drop("small.csv", smallLines.join("\n"));
  await page.getByRole("button", { name: "Take these scenarios" }).waitFor();
  expect(page.url()).toContain("#/scenarios?");
});

it("says in every language that a file is none of these", async () => {
  const { page } = session;
  const notices = page.locator('section[aria-live="polite"]');
  for (const [language, words] of [
    ["简体中文", "odd.csv 既不是工作簿，也不是公司数据表或情景表（IAMC）。"],
    ["繁體中文", "odd.csv 既不是活頁簿，也不是公司資料表或情境表（IAMC）。"],
    ["English", "odd.csv is neither a workbook, nor a company's spreadsheet"],
  ] as const) {
    await runFromPalette(page, language);
    await settle(page);
    await drop("odd.csv", "a,b\n1,2\n");
    await notices.getByText(words).waitFor();
  }
});

it("says of one sheet of the template in CSV that a company comes as XLSX", async () => {
  const { page } = session;
  const notices = page.locator('section[aria-live="polite"]');
  const sheet = companySheets(company).find(({ name }) => name === "Sites")!;
  const csv = sheet.rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n");
  for (const [language, words] of [
    ["简体中文", "公司数据须为包含全部工作表的一个 XLSX 文件，而非单个工作表的 CSV。"],
    ["繁體中文", "公司資料須為包含全部工作表的一個 XLSX 檔案，而非單一工作表的 CSV。"],
    [
      "English",
      "A company comes as one XLSX file with all its sheets, not as a single sheet in CSV.",
    ],
  ] as const) {
    await runFromPalette(page, language);
    await settle(page);
    await drop("Sites.csv", csv);
    await notices.getByText(words).last().waitFor();
  }
});

it("opens a workbook that is dropped in", async () => {
  const { page } = session;
  const madeWith = { engineVersion: "0", library: "bundled" };
  const book = newWorkbook({ id: "d", title: "Dropped book", madeWith, companies: [company] });
  await drop("dropped.isotherm", serialise(book));
  await page.getByText("Opened dropped.isotherm").waitFor();
  await page.getByRole("contentinfo").getByText("Dropped book · ").waitFor();
  await expect.poll(() => page.url()).toContain("company=fresh");
  await settle(page);
  expect(session.troubles).toEqual([]);
});
