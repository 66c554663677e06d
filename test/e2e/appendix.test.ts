import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isWorkbook } from "../../models/workbook/parse-workbook.ts";
import { closeBrowser, openWindow, type WindowSession } from "../support/window/window-session.ts";

const lens = "company=capital-online&a=ndcs&year=2030&money=cny&u=0";
let session: WindowSession;

beforeAll(async () => {
  session = await openWindow({ address: `#/appendix?${lens}` });
});
afterAll(async () => {
  await session.close();
  await closeBrowser();
});

async function save(name: string): Promise<Uint8Array> {
  const { page, home } = session;
  await page.getByRole("button", { name: "Save PDF…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save as" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  const file = join(home, name);
  const bytes = (): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  await expect.poll(bytes, { timeout: 60_000 }).toBeGreaterThan(50_000);
  return new Uint8Array(readFileSync(file));
}

it("prints the chapters and the standard that are chosen, the workbook inside", async () => {
  const { page } = session;
  await page.getByRole("radio", { name: "The two shown" }).click();
  await page.getByText("All chapters", { exact: true }).click();
  for (const box of await page
    .getByRole("group", { name: "Chapters printed" })
    .locator("input")
    .all()) {
    await box.uncheck();
  }
  await page.getByRole("checkbox", { name: "Exposure matrices" }).check();
  await page.getByText("1 of 18 chapters").waitFor();
  await page.getByRole("radio", { name: "Archival" }).click();
  await page.getByText(/The whole workbook travels inside the file/).waitFor();
  const pdf = await save("archive.pdf");
  const loading = getDocument({ data: pdf, verbosity: 0 });
  const document = await loading.promise;
  const chapters = (await document.getOutline()).map(({ title }) => title.replace(/^\d+ /, ""));
  expect(chapters).toEqual(["Summary and basis of preparation", "Exposure matrices", "Sources"]);
  const attached = [...((await document.getAttachments()) ?? [])];
  expect(attached).toHaveLength(1);
  const content = (await document.getAttachmentContent(attached[0]![0])) as Uint8Array;
  expect(isWorkbook(JSON.parse(new TextDecoder().decode(content)))).toBe(true);
  await loading.destroy();
  expect(session.troubles).toEqual([]);
});

it("prints all chapters again on demand", async () => {
  const { page } = session;
  await page.getByRole("button", { name: "All again" }).click();
  await page.getByText("All chapters", { exact: true }).waitFor();
  const checked = page.getByRole("group", { name: "Chapters printed" }).locator("input:checked");
  expect(await checked.count()).toBe(18);
});
