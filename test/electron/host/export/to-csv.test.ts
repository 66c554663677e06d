import { csvParse, csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../../../electron/host/export/to-csv.ts";
import { hostileTexts, withoutGuard } from "../../../support/hostile-texts.ts";
import { textTable } from "../../../support/table-cells.ts";

const columns = [{ head: "text" }, { head: "number" }, { head: "last" }];

describe("CSV", () => {
  it("is what RFC 4180 says: CR LF, quotes doubled, an empty field for nothing", () => {
    const rows = [
      ['a "b", c', 1.5, null],
      ["two\nlines", -2e-7, ""],
      ["金山云", 0, " spaced "],
    ];
    expect(toCsv({ columns, rows })).toBe(
      'text,number,last\r\n"a ""b"", c",1.5,\r\n"two\nlines",-2e-7,\r\n金山云,0," spaced "\r\n',
    );
  });

  it("begins with a byte order mark where one is wanted", () => {
    expect(toCsv({ columns, rows: [] }, { hasMark: true })).toBe("\ufefftext,number,last\r\n");
  });

  it("leaves negative numbers numbers and refuses those that are not finite", () => {
    const [row] = csvParse(toCsv({ columns, rows: [["a", -12.5, null]] }));
    expect(row).toEqual({ text: "a", number: "-12.5", last: "" });
    expect(() => toCsv({ columns, rows: [["a", Number.NaN, null]] })).toThrow(RangeError);
    expect(() => toCsv({ columns, rows: [["a", Infinity, null]] })).toThrow(/not a finite number/);
  });

  it.each(hostileTexts)("does not let %j begin a formula", (text) => {
    const [, row] = csvParseRows(toCsv(textTable([text])));
    expect(row).toEqual([`'${text}`]);
  });

  it("keeps any text, and never lets one begin a formula", () => {
    const texts = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 5 });
    const lead = fc.constantFrom(
      "",
      "=",
      "'",
      "'=",
      "\t",
      "\r",
      "\n",
      "@",
      "-",
      "+",
      '"',
      ",",
      " =",
    );
    const led = fc.tuple(lead, fc.string({ unit: "binary" })).map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.oneof(texts, fc.array(led, { minLength: 1, maxLength: 5 })), (given) => {
        const cells = csvParseRows(toCsv({ columns, rows: given.map((text) => [text, 1, text]) }));
        const read = cells.slice(1);
        expect(read.map(([text]) => withoutGuard(text!))).toEqual(given);
        expect(read.map(([, , text]) => withoutGuard(text!))).toEqual(given);
        for (const [text] of read)
          expect(text).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  it("replaces halves of characters, which UTF-8 cannot hold", () => {
    expect(toCsv(textTable(["a\ud800b"]))).toBe("text\r\na\ufffdb\r\n");
  });
});
