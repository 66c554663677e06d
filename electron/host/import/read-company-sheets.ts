import type { KnownIds } from "../../../models/checks/known-ids.ts";
import type { Company } from "../../../models/company/company-schema.ts";
import { companyFromSheets } from "../../../models/company/sheets/from-sheets.ts";
import type { SheetProblem } from "../../../models/company/sheets/read-cells.ts";
import type { FileSource } from "../../contract/files.ts";
import { DocumentError } from "../document-error.ts";
import { unguardText } from "../export/guard-text.ts";
import { readSheets } from "./read-sheets.ts";

/** Whether bytes are those of a spreadsheet: an archive by its first bytes. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => bytes[i] === byte);
}

/** Reads a company out of a filled-in template. Throws DocumentError at the first cell that does not fit. */
export async function readCompanySheets(source: FileSource, known: KnownIds): Promise<Company> {
  const { name, sheets } = await readSheets(source);
  const plain = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === "string" ? unguardText(cell) : cell)),
    ),
  }));
  const read = companyFromSheets(plain, known);
  if (read.fits) return read.company;
  const [first] = read.problems;
  if (first === undefined) throw new Error(`${name}: no company and no reason why`);
  throw problemError(name, first);
}

/** A problem as an error that names the file, the sheet and the cell. */
function problemError(
  file: string,
  { sheet, row, column, expected, found }: SheetProblem,
): DocumentError {
  const parts = [`sheet ${sheet}`];
  if (row !== null) parts.push(`row ${row}`);
  if (column !== null) parts.push(`column ${column}`);
  return new DocumentError({ file, path: parts.join(", ") }, { expected, found });
}
