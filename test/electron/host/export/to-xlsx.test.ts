import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import { toXlsx } from "../../../../electron/host/export/to-xlsx.ts";
import type { Table } from "../../../../models/run/tables/table.ts";
import { hostileTexts, withoutGuard } from "../../../support/hostile-texts.ts";
import { textTable } from "../../../support/table-cells.ts";
import { unzip } from "../../../support/unzip.ts";

const results: Table = {
  title: "Results",
  columns: [{ head: "metric" }, { head: "value" }, { head: "note", wraps: true }],
  rows: [
    ["energy.cost", 163_000_000.25, null],
    ["金山云 <&>", -0.5, 'a "quote"\nand a line'],
    ["carbon.neutralityYear", null, "never"],
  ],
};
const notes: Table = { title: "Notes", columns: [{ head: "item" }], rows: [["x".repeat(300)]] };

function sheetXml(bytes: Uint8Array, sheet = 1): string {
  return unzip(bytes).get(`xl/worksheets/sheet${sheet}.xml`)!.text;
}

/** Texts as the file holds them, with the escapes of the format undone as a spreadsheet does. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const xml = unzip(bytes).get("xl/sharedStrings.xml")!.text;
  const entities = { lt: "<", gt: ">", amp: "&" } as Readonly<Record<string, string>>;
  return [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = ""]) =>
    text
      .replace(/&(lt|gt|amp);/g, (_, name: string) => entities[name]!)
      .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

describe("XLSX", async () => {
  const bytes = await toXlsx([results, notes]);

  it("is read back as it was written, numbers as numbers", async () => {
    const read = await readSheet(Buffer.from(bytes), "Results");
    expect(read).toEqual([
      ["metric", "value", "note"],
      ["energy.cost", 163_000_000.25, null],
      ["金山云 <&>", -0.5, 'a "quote"\nand a line'],
      ["carbon.neutralityYear", null, "never"],
    ]);
  });

  it("freezes the header and sets it in bold", () => {
    const xml = sheetXml(bytes);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<c r="A1" s="1" t="s">/);
    expect(unzip(bytes).get("xl/styles.xml")!.text).toMatch(/<font>(?:(?!<\/font>).)*<b\/>/);
  });

  it("makes columns as wide as what they hold, up to a bound, and breaks long texts", () => {
    const widths = [...sheetXml(bytes).matchAll(/<col [^>]*width="(\d+)"/g)].map(([, w]) =>
      Number(w),
    );
    expect(widths).toEqual([23, 14, 12]);
    expect(sheetXml(bytes, 2)).toContain('width="44"');
    expect(unzip(bytes).get("xl/styles.xml")!.text).toContain('wrapText="1"');
  });

  it("gives the same bytes for the same tables, dated 1 January 1980", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2031, 4, 6, 7, 8) });
    const later = await toXlsx([results, notes]).finally(() => vi.useRealTimers());
    expect(Buffer.compare(bytes, later)).toBe(0);
    for (const { date } of unzip(bytes).values()) expect(date).toBe(0b0000000_0001_00001);
  });

  it("refuses numbers that are not finite and more rows than a sheet has", async () => {
    const broken = { ...results, rows: [["a", Number.NaN, null]] };
    await expect(toXlsx([broken])).rejects.toThrow(/value is not a finite number/);
    const rows = { length: 1_048_576 } as unknown as Table["rows"];
    await expect(toXlsx([{ ...results, rows }])).rejects.toThrow(/Results: expected fewer than/);
  });
});

describe("texts in XLSX", () => {
  it("are texts behind an apostrophe where they could be formulas", async () => {
    const bytes = await toXlsx([textTable(hostileTexts)]);
    const xml = sheetXml(bytes);
    expect(xml).not.toContain("<f");
    expect([...xml.matchAll(/<c [^>]*>/g)].every(([cell]) => cell.includes('t="s"'))).toBe(true);
    expect(textsIn(bytes)).toEqual(["text", ...hostileTexts.map((text) => `'${text}`)]);
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "may be %s, a name that objects have",
    async (text) => {
      const bytes = await toXlsx([textTable([text, "plain"])]);
      expect(textsIn(bytes)).toEqual(["text", text, "plain"]);
      expect(sheetXml(bytes)).toMatch(/<c r="A2" t="s"><v>1<\/v><\/c>/);
    },
  );

  it("are no longer than a cell may be", async () => {
    const [, text] = textsIn(await toXlsx([textTable(["x".repeat(40_000)])]));
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/x…$/);
  });

  it("keep any characters, and never begin a formula", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({
        unit: fc.constantFrom("=", "'", "\u0000", "\r", "_x000D_", "\ufffe", "&", "\t", "a"),
      }),
    );
    const given = fc.uniqueArray(
      text.filter((each) => each !== "" && each !== "text"),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(given, async (texts) => {
        const bytes = await toXlsx([textTable(texts)]);
        const [, ...read] = textsIn(bytes);
        expect(read.map(withoutGuard)).toEqual(texts);
        expect(sheetXml(bytes)).not.toContain("<f");
        for (const each of read) expect(each).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 60 },
    );
  });
});
