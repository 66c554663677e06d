import { inflateRawSync } from "node:zlib";
import { DocumentError } from "../document-error.ts";
import { zipDirectory, type ZipEntry } from "../zip-directory.ts";

/** The most a workbook may hold when unpacked, in megabytes of 1,000,000 bytes. */
const mostUnpacked = 200;
const megabyte = 1_000_000;

const mostRows = 1_048_576;
const mostColumns = 16_384;
/** Cells of the rectangle around all cells of a sheet. */
const mostCells = 25_000_000;

const storedPlain = 0;
const deflated = 8;
const longDirectory = 0x07064b50;

/**
 * Looks through the archive of an XLSX file before it is read, so that reading it takes bounded memory
 * and loses nothing: sizes, places of cells, no errors or missing results in cells. Throws
 * DocumentError for what is no such archive.
 */
export function examineWorkbook(bytes: Uint8Array, file: string): void {
  const entries = directoryOf(bytes, file);
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) {
    const found = "another ZIP archive; unpack it first";
    throw new DocumentError({ file }, { expected: "an XLSX workbook or a CSV file", found });
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > mostUnpacked * megabyte) {
    const found = `${Math.round(unpacked / megabyte)} MB`;
    throw new DocumentError({ file }, { expected: `at most ${mostUnpacked} MB unpacked`, found });
  }
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    if (content === undefined) throw damaged(file);
    if (/\.xml$/i.test(entry.name)) examineSheet(content.toString("utf8"), file);
  }
}

function directoryOf(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = zipDirectory(bytes);
    const isSplit = view.getUint16(end + 8, true) !== entries.length;
    const isLong = view.getUint32(end - 20, true) === longDirectory;
    if (!isSplit && !isLong) return entries;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw damaged(file);
}

/** Content of an entry; undefined where it is not as long as the directory says, or is locked. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Buffer | undefined {
  const { local, flags, method, packed, unpacked } = entry;
  const isLocked = (flags & 1) !== 0;
  if (isLocked || local + 30 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + packed);
  const plain = method === storedPlain ? Buffer.from(content) : inflate(content, entry);
  return plain?.length === unpacked ? plain : undefined;
}

function inflate(content: Uint8Array, { method, unpacked }: ZipEntry): Buffer | undefined {
  if (method !== deflated) return undefined;
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return undefined;
  }
}

/** Places of rows and cells, `A1` or `1`, in attributes whatever their prefix. */
const placeAttribute = /(?<!xmlns)[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const errorCell = /\st\s*=\s*["']e["'][^<]*(?:<(?:\w+:)?f\b[\s\S]{0,400}?)?<(?:\w+:)?v>([^<]*)</g;
const missingResult = /<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/;

function examineSheet(xml: string, file: string): void {
  if (!xml.includes("sheetData")) return;
  let rows = 0;
  let columns = 0;
  for (const [, double, single] of xml.matchAll(placeAttribute)) {
    const { row, column } = placeOf(double ?? single ?? "", file);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (rows * columns > mostCells) {
    const found = `${rows} rows by ${columns} columns`;
    throw new DocumentError({ file }, { expected: `at most ${mostCells} cells a sheet`, found });
  }
  for (const [, error = ""] of xml.matchAll(errorCell)) {
    if (error === "#N/A") continue;
    throw new DocumentError({ file }, { expected: "values in all cells", found: error });
  }
  if (!missingResult.test(xml)) return;
  const found = "a formula without its result; open and save the workbook first";
  throw new DocumentError({ file }, { expected: "values in all cells", found });
}

function placeOf(text: string, file: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(text) ?? [];
  const row = Number(digits);
  const column = [...(letters ?? "")].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  if (row <= mostRows && column <= mostColumns) return { row, column };
  const found = JSON.stringify(text.slice(0, 24));
  throw new DocumentError({ file }, { expected: "cells within A1 to XFD1048576", found });
}

function damaged(file: string): DocumentError {
  const found = "one that is damaged, split or locked";
  return new DocumentError({ file }, { expected: "a sound XLSX workbook", found });
}
