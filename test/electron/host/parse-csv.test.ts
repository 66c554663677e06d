import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../electron/host/parse-csv.ts";

const parse = (text: string) => parseCsv(text, "a.csv");

describe("CSV as rows", () => {
  it.each<[name: string, text: string, rows: readonly (readonly string[])[]]>([
    [
      "plain",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "without a last line end",
      "a,b\r\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["lines ended by CR", "a\rb\r", [["a"], ["b"]]],
    ["empty cells and lines", ",\n\na,", [["", ""], [""], ["a", ""]]],
    ["quotes, commas and line ends in quotes", '"a,""b""\r\n",c', [['a,"b"\r\n', "c"]]],
    ["quotes inside a plain cell", 'a"b",c', [['a"b"', "c"]]],
    ["nothing", "", []],
  ])("%s", (_name, text, rows) => {
    expect(parse(text)).toEqual(rows);
  });

  it("names the row where quotes do not close, or close too early", () => {
    expect(() => parse('a,b\n1,"2\n3')).toThrow(
      "a.csv row 2: expected a closing quote, found the end of the file",
    );
    expect(() => parse('a\n"1"2,3')).toThrow(
      "a.csv row 2: expected a comma or the end of the line",
    );
  });

  it("gives back any cells that are quoted", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é", "中") });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const lines = given.map((row) =>
          row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","),
        );
        expect(parse(`${lines.join("\r\n")}\r\n`)).toEqual(given);
      }),
    );
  });
});
