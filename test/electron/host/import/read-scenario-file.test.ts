import { createHash } from "node:crypto";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readScenarioFile } from "../../../../electron/host/import/read-scenario-file.ts";
import { toXlsx } from "../../../../electron/host/export/to-xlsx.ts";
import { ModelError } from "../../../../models/engine/errors.ts";
import { readIamc } from "../../../../models/scenario/iamc-file/read-iamc.ts";
import { DocumentError } from "../../../../electron/host/document-error.ts";
import { scratchFolder } from "../../../support/command-line.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";
import { plainWorkbook, type PlainSheet } from "../../../support/plain-workbook.ts";
import { storedZip } from "../../../support/stored-zip.ts";

const folder = scratchFolder();
afterAll(() => folder.remove());

const head = ["Model", "Scenario", "Region", "Variable", "Unit", "2030"];
const row = ["M", "S", "World", "Price|Carbon", "US$2010/t CO2"];
const csv = `${head.join(",")}\n${row.join(",")},5\n`;

function read(name: string, content: string | Uint8Array) {
  folder.put(name, content);
  return readScenarioFile(name, join(folder.path, name));
}

const readBook = (sheets: readonly PlainSheet[]) => read("book.xlsx", plainWorkbook(sheets));

describe("a CSV file", () => {
  it("is read with its name and the digest of its bytes, with a byte order mark or without", async () => {
    for (const content of [csv, `\ufeff${csv}`]) {
      const file = await read("a.csv", content);
      expect(file.name).toBe("a.csv");
      expect(file.sha256).toBe(createHash("sha256").update(content).digest("hex"));
      expect(readIamc(file).entries[0]).toMatchObject({ model: "M", points: { "2030": 5 } });
    }
  });

  it.each<[name: string, content: string | Uint8Array, message: string]>([
    ["UTF-16", Buffer.from(`\ufeff${csv}`, "utf16le"), "expected text in UTF-8, found UTF-16"],
    ["Windows-1252", Buffer.from("Below 2\u00b0C", "latin1"), "expected text in UTF-8, found"],
    ["semicolons", csv.replaceAll(",", ";"), "row 1: expected columns separated by commas"],
    ["tabs", csv.replaceAll(",", "\t"), "with decimal points, found tabs"],
    ["an open quote", `${csv}"M`, "row 3: expected a closing quote"],
    ["nothing", "", "expected a document, found an empty file"],
  ])("is refused with %s", async (_name, content, message) => {
    await expect(read("bad.csv", content)).rejects.toThrow(message);
  });

  it("is refused beyond 50 MB", async () => {
    const big = Buffer.alloc(50_000_001, "a");
    await expect(read("big.csv", big)).rejects.toThrow("expected at most 50 MB, found 50.0 MB");
  });
});

const sheet = (name: string, value: number): PlainSheet => ({
  name,
  rows: [head, [...row.slice(0, 3), `${name} variable`, "K", value]],
});
const readme: PlainSheet = { name: "README", rows: [["about this file"]] };

describe("a workbook", () => {
  it("stacks the sheets called data and passes the others over", async () => {
    const contents = readIamc(await readBook([readme, sheet("data", 1), sheet("Data2", 2)]));
    expect(contents.entries.map(({ points }) => points["2030"])).toEqual([1, 2]);
    expect(contents.entries[1]!.rows).toEqual(['book.xlsx sheet "Data2", row 2']);
    expect(contents.leftAside).toEqual([
      { row: 'book.xlsx sheet "README"', reason: "a sheet without series" },
    ]);
  });

  it("reads a single sheet whatever its name, beside a README too", async () => {
    expect(readIamc(await readBook([sheet("IAM", 3)])).entries).toHaveLength(1);
    expect(readIamc(await readBook([readme, sheet("IAM", 3)])).entries).toHaveLength(1);
  });

  it("leaves out the scenarios its sheet meta excludes", async () => {
    const data: PlainSheet = {
      name: "data",
      rows: [head, [...row, 1], ["M", "T", ...row.slice(2), 2]],
    };
    const meta = (word: string): PlainSheet => ({
      name: "meta",
      rows: [
        ["Model", "Scenario", "exclude", "note"],
        ["M", "S", word, "a"],
      ],
    });
    const contents = readIamc(await readBook([data, meta("TRUE")]));
    expect(contents.entries.map(({ scenario }) => scenario)).toEqual(["T"]);
    expect(contents.leftAside).toEqual([
      { row: 'book.xlsx sheet "data", row 2', reason: "excluded by the sheet meta" },
    ]);
    expect(readIamc(await readBook([data, meta("false")])).entries).toHaveLength(2);
    const perhaps = await readBook([data, meta("perhaps")]);
    expect(() => readIamc(perhaps)).toThrow('sheet "meta", row 2: expected true or false');
  });

  it("may have its years as numbers", async () => {
    const numbers = await readBook([
      {
        name: "data",
        rows: [
          [...head.slice(0, 5), 2030, 2035],
          [...row, 1, 2],
        ],
      },
    ]);
    expect(readIamc(numbers).entries[0]!.points).toEqual({ "2030": 1, "2035": 2 });
  });

  it("is read as it was written", async () => {
    const columns = head.map((each) => ({ head: each }));
    const rows = [[...row, 0.1 + 0.2]];
    const file = await read("out.xlsx", await toXlsx([{ title: "data", columns, rows }]));
    expect(readIamc(file).entries[0]!.points).toEqual({ "2030": 0.1 + 0.2 });
  });
});

const cells = (xml: string): readonly PlainSheet[] => [{ name: "data", rows: xml }];

const refusals: readonly (readonly [name: string, content: Uint8Array, message: string])[] = [
  ["an old one", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), "found an old or locked workbook"],
  ["another archive", storedZip({ "a.csv": csv }), "found another ZIP archive; unpack it first"],
  ["cut off", plainWorkbook([sheet("data", 1)]).subarray(0, 400), "damaged, split or locked"],
  [
    "one that lies about its length",
    plainWorkbook([sheet("data", 1)], { "xl/workbook.xml": 10 }),
    "damaged, split or locked",
  ],
  [
    "one that unpacks to too much",
    plainWorkbook([sheet("data", 1)], { "xl/workbook.xml": 300_000_000 }),
    "expected at most 200 MB unpacked, found 300 MB",
  ],
  [
    "no data sheet",
    plainWorkbook([sheet("a", 1), sheet("b", 1)]),
    'a sheet called data, found "a"',
  ],
  [
    "a far row",
    plainWorkbook(cells('<row r="99999999999"></row>')),
    "cells within A1 to XFD1048576",
  ],
  ["a row in words", plainWorkbook(cells('<row r="1e12"></row>')), 'found "1e12"'],
  [
    "a far column",
    plainWorkbook(cells("<row r=\"1\"><c\nr='ZZZZZZ1'><v>1</v></c></row>")),
    'found "ZZZZZZ1"',
  ],
  [
    "a hidden place",
    plainWorkbook(cells('<row r="1"><x:c x:r="A&#49;"><v>1</v></x:c></row>')),
    'found "A&#49;"',
  ],
  [
    "a wide and long sheet",
    plainWorkbook(cells('<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"></row>')),
    "found 1048576 rows by 16384 columns",
  ],
  [
    "an error in a cell",
    plainWorkbook(cells('<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')),
    "expected values in all cells, found #DIV/0!",
  ],
  [
    "a formula without result",
    plainWorkbook(cells('<row r="1"><c r="A1"><f>1+1</f></c></row>')),
    "a formula without its result",
  ],
  ["broken XML", plainWorkbook(cells("<row r='1'><c></row>")), "expected a sound XLSX workbook"],
];

describe("a workbook that is refused", () => {
  it.each(refusals)("%s", async (_name, content, message) => {
    await expect(read("bad.xlsx", content)).rejects.toThrow(message);
  });

  it("unpacks nothing longer than its directory says", async () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    const bytes = Buffer.from(storedZip({ "xl/workbook.xml": "x".repeat(bomb.length) }));
    bomb.copy(bytes, bytes.indexOf("xxxx"));
    bytes.writeUInt16LE(8, 8);
    bytes.writeUInt16LE(8, bytes.lastIndexOf("PK\x01\x02") + 10);
    await expect(read("bomb.xlsx", bytes)).rejects.toThrow("damaged, split or locked");
  });

  it("never falls over whatever is broken in it", async () => {
    const columns = head.map((each) => ({ head: each }));
    const whole = await toXlsx([{ title: "data", columns, rows: [[...row, 1]] }]);
    const plain = plainWorkbook([sheet("data", 1)]);
    const change = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 8 }));
    const damage = fc.record({
      from: fc.constantFrom(whole, plain),
      changes: fc.array(change, { maxLength: 4 }),
      cut: fc.option(fc.nat()),
    });
    const seed = fuzzSeed("workbooks");
    await fc.assert(
      fc.asyncProperty(damage, async ({ from, changes, cut }) => {
        const bytes = Uint8Array.from(from);
        for (const [at, put] of changes) bytes.set(put, at % (bytes.length - put.length));
        const part = cut === null ? bytes : bytes.subarray(0, (cut % bytes.length) + 1);
        try {
          readIamc(await read("fuzz.xlsx", part));
        } catch (error) {
          expect([DocumentError, ModelError].some((known) => error instanceof known)).toBe(true);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});
