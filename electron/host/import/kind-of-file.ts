import { sheetNames } from "../../../models/company/sheets/sheet-columns.ts";
import { iamcKeyNames } from "../../../models/scenario/iamc-file/table-rows.ts";
import type { FileKind, FileSource, SheetCell, SheetFile } from "../../contract/files.ts";
import { decodeText } from "../decode-text.ts";
import { DocumentError } from "../document-error.ts";
import { parseJson } from "../read-json.ts";
import { bytesOfSource, type SourceBytes } from "./file-source.ts";
import { isSpreadsheet } from "./read-company-sheets.ts";
import { readSheets } from "./read-sheets.ts";

/** The largest file that is looked into, in megabytes of 1,000,000 bytes. */
const largest = 50;

/** Columns of a scenario file, or sheets of a company's template, from which on a file counts as one. */
const enough = 3;

/**
 * What a file is by what it holds; null for what the program does not read. A workbook is told by its
 * ending alone. Throws DocumentError for an archive that is damaged and for JSON that is unsound.
 */
export async function kindOfFile(source: FileSource): Promise<FileKind | null> {
  if (/\.isotherm$/i.test("path" in source ? source.path : source.name)) return "workbook";
  const file = bytesOfSource(source, largest);
  if (isSpreadsheet(file.bytes)) return kindOfSheets(await readSheets(file, largest));
  const text = textOf(file);
  if (text === undefined) return null;
  if (text.trimStart().startsWith("{")) return kindOfJson(parseJson(file.bytes, file.name).value);
  const [head = ""] = text.split(/[\r\n]/, 1);
  return isScenarioHead(head.split(/[,;\t|]/)) ? "scenarios" : null;
}

function kindOfSheets({ sheets }: SheetFile): FileKind | null {
  const names = new Set(sheets.map(({ name }) => name.trim().toLowerCase()));
  const own = sheetNames.filter((name) => names.has(name.toLowerCase()));
  if (own.length >= enough) return "company";
  return sheets.some(({ rows }) => isScenarioHead(rows[0] ?? [])) ? "scenarios" : null;
}

function isScenarioHead(cells: readonly SheetCell[]): boolean {
  const heads = new Set(cells.map(headText));
  return iamcKeyNames.filter((key) => heads.has(key)).length >= enough;
}

function headText(cell: SheetCell): string {
  const text = cell === null ? "" : String(cell);
  return text.replaceAll('"', "").trim().toLowerCase();
}

function kindOfJson(value: unknown): FileKind | null {
  const parts = value as Readonly<Record<string, unknown>>;
  if (parts["kind"] === "isotherm-workbook") return "workbook";
  return Array.isArray(parts["sites"]) && Array.isArray(parts["register"]) ? "company" : null;
}

function textOf({ bytes, name }: SourceBytes): string | undefined {
  try {
    return decodeText(bytes, name);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
