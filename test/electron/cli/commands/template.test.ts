import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { companyTemplate } from "../../../../electron/host/export/company-template.ts";
import { newCompany } from "../../../../models/company/new-company.ts";
import { isotherm, scratchFolder } from "../../../support/command-line.ts";
import { hostileTexts } from "../../../support/hostile-texts.ts";
import { refusedLine } from "../../../support/refused-command.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());
const request = { id: "fresh", name: "Fresh", baseYear: 2024, date: "2026-11-21" };

describe("a template", () => {
  const asked = ["--id", "fresh", "--name", "Fresh", "--base-year", "2024", "--date", "2026-11-21"];

  test("is written, read back as the same company, and runs", async () => {
    const made = await isotherm(["template", ...asked, "--out", "t.xlsx"], folder.path);
    expect(made).toMatchObject({ code: 0, err: "" });
    const read = await isotherm(["import-company", "t.xlsx", "--out", "c.json"], folder.path);
    expect(read).toMatchObject({ code: 0, err: "" });
    const company: unknown = JSON.parse(readFileSync(join(folder.path, "c.json"), "utf8"));
    expect(company).toEqual(newCompany(request));
    const { code, out } = await isotherm(["run", "c.json", "--scenario", "severe"], folder.path);
    expect(code).toBe(0);
    expect(out).toContain("Fresh");
  });

  test("gives the same bytes for the same day", async () => {
    for (const file of ["a.xlsx", "b.xlsx"])
      await isotherm(["template", ...asked, "--out", file], folder.path);
    const [a, b] = ["a.xlsx", "b.xlsx"].map((file) => readFileSync(join(folder.path, file)));
    expect(a).toEqual(b);
  });

  test.each(hostileTexts)("carries %j as it is, but for spaces at its ends", async (text) => {
    const company = {
      ...newCompany(request),
      name: { en: `x ${text}`, "zh-Hans": text, "zh-Hant": "z" },
    };
    folder.put("h.xlsx", await companyTemplate(company));
    const { out, code } = await isotherm(["import-company", "h.xlsx", "--json"], folder.path);
    expect(code).toBe(0);
    const { name } = JSON.parse(out) as typeof company;
    const trimmed = text.trim() === "" ? company.name.en.trim() : text.trim();
    expect(name["zh-Hans"]).toBe(trimmed);
  });
});

describe("a template that does not fit", () => {
  test("names sheet, row and column, and writes nothing", async () => {
    const company = newCompany(request);
    const site = { ...company.sites[0]!, region: "atlantis" };
    folder.put("bad.xlsx", await companyTemplate({ ...company, sites: [site] }));
    const line = await refusedLine(
      ["import-company", "bad.xlsx", "--out", "bad.json"],
      folder.path,
    );
    expect(line).toBe(
      'bad.xlsx sheet Sites, row 2, column region: expected a known region, found "atlantis"',
    );
  });

  test("is refused where it is no spreadsheet, or another one", async () => {
    folder.put("text.xlsx", "a,b\n1,2\n");
    const line = await refusedLine(["import-company", "text.xlsx"], folder.path);
    expect(line).toBe("text.xlsx sheet Company: expected a sheet called Company, found text.xlsx");
    expect(await refusedLine(["template", "--base-year", "1999"], folder.path)).toMatch(
      /2023 to 2025/,
    );
    expect(await refusedLine(["template", "--id", "A B"], folder.path)).toMatch(
      /^--id: expected lower/,
    );
  });
});
