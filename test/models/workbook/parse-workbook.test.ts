import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pathText } from "../../../models/checks/violation.ts";
import { migrate, migrations } from "../../../models/workbook/migrations.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import { parseWorkbook } from "../../../models/workbook/parse-workbook.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import { workbookVersion } from "../../../models/workbook/workbook-schema.ts";
import { changed, put } from "../../support/change-document.ts";
import { bundledWorkbook, smallWorkbook } from "../../support/made-workbook.ts";

const book = await smallWorkbook();

function refusal(document: unknown): string {
  const parsed = parseWorkbook(document);
  if (parsed.fits) return "fits";
  const { path, expected, found } = parsed.violations[0]!;
  return `${pathText(path)}: expected ${expected}, found ${found}`;
}

describe("a saved workbook", () => {
  test("is read as it was, and written with the same bytes", async () => {
    const whole = await bundledWorkbook();
    const text = serialise(whole);
    const parsed = parseWorkbook(JSON.parse(text));
    expect(parsed).toEqual({ fits: true, workbook: whole });
    if (parsed.fits) expect(serialise(parsed.workbook)).toBe(text);
  });

  test("has one text, whatever the order its keys came in", () => {
    const turned = Object.fromEntries(Object.entries(book).toReversed()) as typeof book;
    expect(serialise(turned)).toBe(serialise(book));
    expect(serialise(book).endsWith("}\n")).toBe(true);
  });

  test("keeps lone surrogates and signs of every script", () => {
    for (const title of ["\ud800", "日本\u{1F30A}", "a\u2028b", "</script>"]) {
      const parsed = parseWorkbook(JSON.parse(serialise({ ...book, title })));
      expect(parsed).toMatchObject({ fits: true, workbook: { title } });
    }
  });
});

const wrong: [string, unknown, RegExp][] = [
  ["a list", [], /^: expected a workbook, found an empty list/],
  ["nothing", null, /^: expected a workbook/],
  ["another kind", { ...book, kind: "company" }, /^kind: expected "isotherm-workbook"/],
  ["a newer version", { ...book, schemaVersion: 2 }, /of version 1, found version 2, of a newer/],
  ["no version", { ...book, schemaVersion: "1" }, /^schemaVersion: expected a workbook of version/],
  ["version 0", { ...book, schemaVersion: 0 }, /^schemaVersion/],
  ["an unknown key", { ...book, macros: [] }, /^macros: expected a known key/],
  ["no number", changed(book, put("companies/small/baseYear", Number.NaN)), /baseYear: expected/],
  [
    "a prototype",
    JSON.parse('{"kind":"isotherm-workbook","schemaVersion":1,"__proto__":{}}'),
    /expected/,
  ],
  [
    "an id that is another's",
    changed(book, put("companies/small/id", "other")),
    /companies\/small\/id: expected "small", found "other"/,
  ],
  ["an order without it", { ...book, order: [] }, /^order: expected each of small once/],
  ["an override of nobody", { ...book, overrides: { nobody: {} } }, /overrides\/nobody/],
  [
    "a rating without reason",
    changed(book, put("ratings/small", { "a|b|2030": { likelihood: 3, magnitude: 1 } })),
    /why: expected a text, found nothing/,
  ],
  [
    "a log without time",
    { ...book, log: [{ at: "yesterday", label: { key: "a" }, changes: {} }] },
    /^log\/0\/at: expected a time/,
  ],
];

describe("a workbook is refused for", () => {
  test.each(wrong)("%s", (_, document, message) => {
    expect(refusal(document)).toMatch(message);
  });

  test("a company twice", () => {
    const { companies } = book;
    const [company] = Object.values(companies);
    const request = { id: "b", title: "B", madeWith: book.madeWith };
    expect(() => newWorkbook({ ...request, companies: [company!, company!] })).toThrow(/order/);
  });
});

describe("older versions", () => {
  const folder = join(import.meta.dirname, "frozen");

  test("are all kept frozen", () => {
    const versions = Array.from({ length: workbookVersion }, (_, i) => `version-${i + 1}.isotherm`);
    expect(readdirSync(folder).sort()).toEqual(versions);
    expect(Object.keys(migrations)).toHaveLength(workbookVersion - 1);
  });

  test.each(readdirSync(folder))("%s is read", (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const parsed = parseWorkbook(JSON.parse(text));
    expect(parsed).toMatchObject({ fits: true });
    if (name === `version-${workbookVersion}.isotherm` && parsed.fits) {
      expect(serialise(parsed.workbook)).toBe(text);
    }
  });

  test("are brought forward a step at a time", () => {
    const steps = {
      1: (document: object) => ({ ...document, seen: "one" }),
      2: (document: object) => ({ ...document, seen: "two" }),
    };
    const migrated = migrate({ schemaVersion: 1 }, { from: 1, steps, to: 3 });
    expect(migrated).toEqual({ schemaVersion: 3, seen: "two" });
    expect(() => migrate({}, { from: 1, steps: {}, to: 2 })).toThrow(/no migration/);
  });
});
