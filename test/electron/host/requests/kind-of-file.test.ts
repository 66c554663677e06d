import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { companyTemplate } from "../../../../electron/host/export/company-template.ts";
import { toXlsx } from "../../../../electron/host/export/to-xlsx.ts";
import type { FileKind } from "../../../../electron/contract/files.ts";
import { newCompany } from "../../../../models/company/new-company.ts";
import { columnsOf } from "../../../../models/run/tables/table.ts";
import { smallLines } from "../../../support/scenario-import.ts";
import { testHost } from "../../../support/test-host.ts";

const company = newCompany({ id: "fresh", name: "Fresh", baseYear: 2024, date: "2026-11-21" });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheetOf = (title: string, heads: readonly string[]): Promise<Uint8Array> =>
  toXlsx([{ title, columns: columnsOf(heads), rows: [heads] }]);
const semicolons = "Model;Scenario;Region;Variable;Unit;2030\n";

describe("what a file is", () => {
  const host = testHost();
  const window = host.window();
  const kindOf = async (name: string, content: Uint8Array): Promise<FileKind | null> =>
    (await window.ask("import.kind", { name, bytes: content })).kind;

  afterAll(() => {
    host.remove();
  });

  it("a company by its sheets or its JSON, whatever it is called", async () => {
    expect(await kindOf("data.csv", await companyTemplate(company))).toBe("company");
    expect(await kindOf("x.json", bytes(JSON.stringify(company)))).toBe("company");
    const path = join(host.documents, "register.xlsx");
    writeFileSync(path, await companyTemplate(company));
    expect(await window.ask("import.kind", { path })).toEqual({ kind: "company" });
  });

  it("scenarios by their columns, in CSV of any separator and in XLSX", async () => {
    expect(await kindOf("a.csv", bytes(smallLines.join("\n")))).toBe("scenarios");
    expect(await kindOf("a.txt", bytes(semicolons))).toBe("scenarios");
    const sheet = await sheetOf("Company", smallLines[0]!.split(","));
    expect(await kindOf("a.xlsx", sheet)).toBe("scenarios");
  });

  it("a workbook by its ending, or its kind where it ends otherwise", async () => {
    expect(await kindOf("a.isotherm", bytes("whatever"))).toBe("workbook");
    expect(await kindOf("a.json", bytes('{"kind":"isotherm-workbook"}'))).toBe("workbook");
  });

  it("nothing else", async () => {
    expect(await kindOf("a.csv", bytes("a,b\n1,2\n"))).toBeNull();
    expect(await kindOf("a.json", bytes("{}"))).toBeNull();
    expect(await kindOf("a.json", bytes("[1]"))).toBeNull();
    expect(await kindOf("a.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe))).toBeNull();
    expect(await kindOf("a.xlsx", await sheetOf("S", ["a", "b"]))).toBeNull();
  });

  it("an archive that is damaged is refused by name", async () => {
    const damaged = (await companyTemplate(company)).slice(0, 2000);
    const fault = await window.fault("import.kind", { name: "cut.xlsx", bytes: damaged });
    expect(fault).toMatchObject({ code: "bad-document", file: "cut.xlsx" });
  });
});
