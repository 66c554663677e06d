import { describe, expect, test } from "vitest";
import { knownIds } from "../../../../models/checks/known-ids.ts";
import type { Company } from "../../../../models/company/company-schema.ts";
import { newCompany } from "../../../../models/company/new-company.ts";
import { companyFromSheets } from "../../../../models/company/sheets/from-sheets.ts";
import type { Sheet, SheetCell } from "../../../../models/company/sheets/sheet-columns.ts";
import { companySheets } from "../../../../models/company/sheets/to-sheets.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import { loadTaxonomy } from "../../../../models/library/taxonomy.ts";
import { itemFromTaxonomy } from "../../../../models/workbook/edits/register.ts";

const known = knownIds(await loadLibrary());
const fresh = newCompany({ id: "fresh", name: "Fresh", baseYear: 2024, date: "2026-11-21" });
const { items } = await loadTaxonomy();
const item = itemFromTaxonomy(items[0]!, []);
const rated: Company = {
  ...fresh,
  register: [
    {
      ...item,
      evidence: [item.evidence[0]!],
      current: { text: "none", relief: ["CAP"], evidence: [item.evidence[0]!] },
      responses: [{ text: "a dam", evidence: [item.evidence[0]!] }],
      published: [
        { rating: "low", kind: "disclosed", scenario: "severe", evidence: [item.evidence[0]!] },
      ],
      owner: "operations",
    },
  ],
};

/** The sheets of the template with one cell replaced; rows count from 1, the head. */
function withCell(
  name: string,
  row: number,
  [column, cell]: [string, SheetCell],
): readonly Sheet[] {
  return companySheets(rated).map((sheet) => {
    if (sheet.name !== name) return sheet;
    const at = sheet.rows[0]!.indexOf(column);
    const rows = sheet.rows.map((each, i) => (i === row - 1 ? each.with(at, cell) : each));
    return { ...sheet, rows };
  });
}

const wrong: [string, number, [string, SheetCell], string][] = [
  ["Company", 2, ["value", "Fresh Co"], "Company 2 value: a text of the form"],
  ["Company", 8, ["value", "soon"], 'Company 8 value: a finite number; "soon"'],
  ["Company", 5, ["field", "colour"], 'Company 5 field: a known field; "colour"'],
  ["Sites", 2, ["region", "atlantis"], 'Sites 2 region: a known region; "atlantis"'],
  ["Sites", 2, ["technology", "fans"], "Sites 2 technology: a known technology"],
  ["Sites", 2, ["modelled", "maybe"], 'Sites 2 modelled: yes or no; "maybe"'],
  ["Sites", 2, ["technology why", null], "Sites 2 technology"],
  ["Disclosed", 2, ["value", "much"], 'Disclosed 2 value: a finite number; "much"'],
  ["Disclosed", 4, ["value", 0.9], "Disclosed 4 value: low <= value <= high"],
  ["Disclosed", 4, ["site", "nowhere"], 'Disclosed 4 site: one of first-site; "nowhere"'],
  ["Disclosed", 2, ["high", 1], "Disclosed 2 "],
  ["Register", 2, ["category", "weather"], "Register 2 category"],
  ["Register", 2, ["source", "nobody"], 'Register 2 source: a known source; "nobody"'],
  ["Register", 2, ["published scenario", "ssp9"], "Register 2 published scenario: a known pairing"],
  [
    "Inputs",
    2,
    ["value", "disclosed/nothing"],
    "Inputs 2 value: a figure of 2024 given as disclosed",
  ],
  ["Inputs", 3, ["label", "second-site"], "Inputs 3 label: one of first-site; second-site"],
  ["Inputs", 3, ["unit", "kg"], "Inputs 3 unit: a pure number; kg"],
  ["Inputs", 3, ["value", 2], "Inputs 3 "],
  ["Inputs", 3, ["input", "energy.share"], "Inputs 3 input: an input of the model"],
];

describe("a problem of a template", () => {
  test.each(wrong)("names sheet %s, row %i for %j", (...[name, row, cell, message]) => {
    const read = companyFromSheets(withCell(name, row, cell), known);
    expect(read.fits).toBe(false);
    if (read.fits) return;
    const [first] = read.problems;
    const text = `${first!.sheet} ${first!.row} ${first!.column}: ${first!.expected}; ${first!.found}`;
    expect(text).toContain(message);
  });
});

describe("the template of a company", () => {
  test.each([fresh, rated])("gives the same company again", (company) => {
    const read = companyFromSheets(companySheets(company), known);
    expect(read).toEqual({ fits: true, company });
  });

  test("takes any order of sheets and columns, texts for numbers, and empty rows", () => {
    const turned = companySheets(rated).map(({ name, rows }) => ({
      name: name.toUpperCase(),
      rows: [...rows, []].map((row) =>
        row.map((cell) => (typeof cell === "number" ? ` ${cell} ` : cell)).toReversed(),
      ),
    }));
    expect(companyFromSheets(turned.toReversed(), known)).toEqual({ fits: true, company: rated });
  });

  test("misses a sheet and refuses a column by name", () => {
    const sheets = companySheets(fresh);
    const missing = companyFromSheets(sheets.slice(1), known);
    expect(missing).toMatchObject({ problems: [{ sheet: "Company", row: null }] });
    const wider = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row, "x"]),
    }));
    expect(companyFromSheets(wider, known)).toMatchObject({
      problems: sheets.map(({ name }) => ({ sheet: name, row: 1, column: "x" })),
    });
  });
});
