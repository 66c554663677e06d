import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { DocumentError } from "../../../../electron/host/document-error.ts";
import { parseJson } from "../../../../electron/host/read-json.ts";
import { acceptWorkbook, readWorkbook } from "../../../../electron/host/workbook/read-workbook.ts";
import { serialise } from "../../../../models/workbook/serialise.ts";
import { brokenDocuments } from "../../../support/broken-documents.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";
import { smallWorkbook } from "../../../support/made-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));
const book = await smallWorkbook();
const text = serialise(book);

function written(content: string): string {
  const path = join(folder, "book.isotherm");
  writeFileSync(path, content);
  return path;
}

const hostile: [string, string, RegExp][] = [
  [
    "deep nesting",
    `{"log":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    /at most 64 levels of nesting/,
  ],
  [
    "a prototype key",
    text.replace('"title"', '"__proto__"'),
    /expected no such key, found "__proto__"/,
  ],
  ["a constructor", text.replace('"madeWith"', '"constructor"'), /no such key/],
  ["a key twice", text.replace('"title"', '"id"'), /each key once, found "id" a second time/],
  [
    "a number beyond all",
    text.replace('"schemaVersion": 1', '"schemaVersion": 1e999'),
    /a finite number/,
  ],
  ["no JSON number", text.replace('"schemaVersion": 1', '"schemaVersion": NaN'), /expected/],
  ["a cut end", text.slice(0, text.length / 2), /expected/],
  [
    "a newer version",
    text.replace('"schemaVersion": 1', '"schemaVersion": 9'),
    /:2:\d+ schemaVersion: expected a workbook of version 1, found version 9, of a newer program/,
  ],
  ["nothing", "  \n", /a JSON document/],
];

describe("a workbook file", () => {
  test("is read as it was saved", () => {
    expect(readWorkbook("book", written(text))).toEqual(book);
  });

  test.each(hostile)("is refused for %s, in one line", (_, content, message) => {
    const read = (): unknown => readWorkbook("book", written(content));
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
  });

  test("is refused by its size, unread", () => {
    const path = written(text);
    truncateSync(path, 100_000_000);
    expect(() => readWorkbook("book", path)).toThrow(
      "book: expected at most 50 MB, found 100.0 MB",
    );
  });

  test("that is broken in any way is refused by name, or read whole", () => {
    const seed = fuzzSeed("broken workbooks");
    fc.assert(
      fc.property(brokenDocuments(book), (bytes) => {
        try {
          const read = acceptWorkbook(parseJson(bytes, "book"));
          serialise(read);
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
          expect((error as Error).message).not.toMatch(/\n/);
        }
      }),
      { seed, numRuns: 150 },
    );
  });
});
