import { createHash } from "node:crypto";
import readXlsxFile from "read-excel-file/universal";
import type { FileSource, SheetCell, SheetFile } from "../../contract/files.ts";
import { decodeText } from "../decode-text.ts";
import { DocumentError } from "../document-error.ts";
import { parseCsv } from "../parse-csv.ts";
import { examineWorkbook } from "./examine-workbook.ts";
import { bytesOfSource } from "./file-source.ts";

const largestTable = 20;
const archiveStart = [0x50, 0x4b, 0x03, 0x04];

/** Reads every sheet of an XLSX workbook, or a CSV file as one, of at most so many MB. Throws DocumentError. */
export async function readSheets(source: FileSource, largest = largestTable): Promise<SheetFile> {
  const { name, bytes } = bytesOfSource(source, largest);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (!archiveStart.every((byte, i) => bytes[i] === byte)) {
    const rows = parseCsv(decodeText(bytes, name), name);
    return { name, sha256, sheets: [{ name, rows }] };
  }
  examineWorkbook(bytes, name);
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer);
    return {
      name,
      sha256,
      sheets: sheets.map(({ sheet, data }) => {
        return { name: sheet, rows: data.map((row) => row.map(sheetCell)) };
      }),
    };
  } catch (error) {
    const found = error instanceof Error ? error.message : "an error";
    throw new DocumentError({ file: name }, { expected: "a sound XLSX workbook", found });
  }
}

function sheetCell(value: unknown): SheetCell {
  const isPlain = typeof value === "string" || typeof value === "number";
  if (isPlain || typeof value === "boolean") return value;
  return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : null;
}
