import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentError } from "../../../electron/host/document-error.ts";
import { parseAs, parseJson, readJson } from "../../../electron/host/read-json.ts";
import { z } from "../../../models/scenario/zod.ts";
import { scratchFolder, type ScratchFolder } from "../../support/command-line.ts";

const parse = (text: string | Uint8Array): unknown =>
  parseJson(typeof text === "string" ? Buffer.from(text) : text, "F.json").value;

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
    return (error as Error).message;
  }
  return "accepted";
};

describe("sound documents", () => {
  it.each([
    ['{"a": [1, -2.5e3, true, false, null, "x"]}', { a: [1, -2500, true, false, null, "x"] }],
    ['\ufeff{"a": 1}', { a: 1 }],
    ['  "金山雲 \\u4e91 \\ud83d\\ude00"\r\n', "金山雲 云 😀"],
    ["0", 0],
    ["{}", {}],
    ["[]", []],
  ])("reads %s", (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it("agrees with JSON.parse about 64 levels", () => {
    const text = `${"[".repeat(64)}${"]".repeat(64)}`;
    expect(parse(text)).toEqual(JSON.parse(text));
  });
});

describe("syntax", () => {
  it.each([
    ['{"a": 1,}', "F.json:1:9: expected a key in double quotes"],
    ["[1,\n 2,]", "F.json:2:4: expected a value"],
    ["{'a': 1}", "F.json:1:2: expected"],
    ['{"a" 1}', "F.json:1:6: expected a colon"],
    ['{"a": 01}', "F.json:1:8: expected a comma"],
    ['{"a": .5}', "F.json:1:7: expected"],
    ['{"a": 1.}', "F.json:1:7: expected digits"],
    ['{"a": +1}', "F.json:1:7: expected"],
    ['{"a": NaN}', "F.json:1:7: expected a JSON value"],
    ['{"a": Infinity}', "F.json:1:7: expected a JSON value"],
    ['{"a": 1e999}', 'F.json:1:7: expected a finite number, found "1e999"'],
    ['// note\n{"a": 1}', "F.json:1:1: expected no comments"],
    ['{"a": 1} {"b": 2}', "F.json:1:10: expected the end of the document"],
    ['{"a": "x\ny"}', "F.json:1:7: expected the closing quote"],
    ['{"a": "\u0001"}', "F.json:1:7: expected no control character"],
    ['{"a": "\\x"}', "F.json:1:7: expected one of"],
    ['{"a": "\\u12"}', "F.json:1:7: expected four hexadecimal digits"],
    ['{"a": [1, 2', "F.json:1:12: expected ], found the end of the file"],
    ['{"a": 1', "F.json:1:8: expected }, found the end of the file"],
    ["   \n", "F.json: expected a JSON document, found only white space"],
    ["undefined", "F.json:1:1: expected a JSON value"],
  ])("refuses %j with its place", (text, message) => {
    const found = refusal(() => parse(text));
    expect(found).toContain(message);
    expect(found).not.toContain("\n");
  });
});

describe("what would be built wrongly", () => {
  it.each([
    ['{"a": 1, "b": {"c": 1, "c": 2}}', 'F.json:1:24: expected each key once, found "c" a second'],
    ['{"\\u0061": 1, "a": 2}', "F.json:1:15: expected each key once"],
    ['{"a": {"__proto__": {}}}', 'F.json:1:8: expected no such key, found "__proto__"'],
    ['{"\\u005f_proto__": {}}', "F.json:1:2: expected no such key"],
    ['{"constructor": {}}', "F.json:1:2: expected no such key"],
    ['{"prototype": {}}', "F.json:1:2: expected no such key"],
    ["[".repeat(65), "F.json:1:65: expected at most 64 levels of nesting"],
    ['{"a":'.repeat(300_000), "expected at most 64 levels of nesting"],
  ])("refuses what would be built wrongly: %#", (text, message) => {
    expect(refusal(() => parse(text))).toContain(message);
  });
});

describe("encoding", () => {
  const chinese = '{"name": "金山雲"}';
  it.each([
    ["UTF-16 with mark", Buffer.from(`\ufeff${chinese}`, "utf16le"), "UTF-16 (little endian)"],
    ["UTF-16 without mark", Buffer.from('{"a": 1}', "utf16le"), "UTF-16 (little endian)"],
    ["UTF-16 big endian", Buffer.from(chinese, "utf16le").swap16(), "UTF-16 (big endian)"],
    ["GB 18030", Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22, 0x7d]), "GB 18030"],
    ["Latin-1", Buffer.from('{"a": "caf\xe9"}', "latin1"), "Windows-1252"],
    ["a cut character", Buffer.from(chinese).subarray(0, 11), "byte 11 is not UTF-8"],
    ["a surrogate in UTF-8", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), "byte 3"],
    ["NUL bytes", Buffer.from("[1,\0\0 2]"), "binary data"],
  ])("names %s", (_name, bytes, found) => {
    const message = refusal(() => parse(bytes));
    expect(message).toContain("F.json: expected text in UTF-8, found");
    expect(message).toContain(found);
  });
});

describe("files", () => {
  let folder: ScratchFolder;
  const read = (name: string): unknown => readJson(name, join(folder.path, name)).value;

  beforeAll(() => {
    folder = scratchFolder();
  });
  afterAll(() => folder.remove());

  it("reads one", () => {
    folder.put("sound.json", '{"a": 1}');
    expect(read("sound.json")).toEqual({ a: 1 });
  });

  it("refuses 50 MB by its size, before reading", () => {
    folder.put("large.json", "");
    truncateSync(join(folder.path, "large.json"), 50_000_000);
    const start = performance.now();
    expect(refusal(() => read("large.json"))).toBe(
      "large.json: expected at most 20 MB, found 50.0 MB",
    );
    expect(performance.now() - start).toBeLessThan(50);
  });

  it("refuses an empty file, a folder, a missing file and no plain file", () => {
    writeFileSync(join(folder.path, "empty.json"), "");
    mkdirSync(join(folder.path, "folder.json"));
    expect(refusal(() => read("empty.json"))).toBe(
      "empty.json: expected a document, found an empty file",
    );
    expect(refusal(() => read("folder.json"))).toContain("folder.json: expected a file");
    expect(refusal(() => read("missing.json"))).toBe(
      "missing.json: expected a readable file, found none",
    );
    expect(refusal(() => readJson("/dev/zero"))).toContain("/dev/zero: expected a file");
  });
});

describe("places of what does not fit a schema", () => {
  const schema = z.strictObject({
    rows: z.array(
      z.union([
        z.strictObject({ x: z.number().min(1), unit: z.string() }),
        z.strictObject({ word: z.string() }),
      ]),
    ),
  });
  const place = (text: string): string =>
    refusal(() => parseAs(parseJson(Buffer.from(text), "F.json"), schema));

  it.each([
    [
      '{"rows": [{"x": 2, "unit": "m"},\n {"x": 0, "unit": "m"}]}',
      "F.json:2:8 rows/1/x: expected at least 1, found 0",
    ],
    ['{"rows": [\n{"x": 2}]}', "F.json:2:1 rows/0/unit: expected a text, found nothing"],
    ['{"rows": [],\n "more": 1}', 'F.json:2:2 more: expected a known key, found "more"'],
    ['{"rows": {}}', "F.json:1:10 rows: expected a list, found an object"],
    ['{"rows": [{"word": 5}]}', "F.json:1:20 rows/0/word: expected a text, found 5"],
    ["[]", "F.json:1:1: expected an object, found an empty list"],
  ])("%j", (text, message) => {
    expect(place(text)).toBe(message);
  });
});
