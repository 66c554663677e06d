import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { FileSource } from "../../contract/files.ts";
import type { IamcFile } from "../../../models/scenario/iamc-file/read-iamc.ts";
import { decodeText } from "../decode-text.ts";
import { DocumentError } from "../document-error.ts";
import { parseCsv } from "../parse-csv.ts";
import { readBytes } from "../read-bytes.ts";
import { bytesOfSource } from "./file-source.ts";
import type { ScenarioSheets } from "./read-workbook.ts";

/** The largest scenario file that is read, in megabytes of 1,000,000 bytes. */
const largestScenarioFile = 50;

const archiveStart = [0x50, 0x4b, 0x03, 0x04];
const oldWorkbookStart = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a scenario file in CSV or XLSX, told apart by its first bytes, with the digest of all of them.
 * CSV is in UTF-8 with commas and decimal points. Throws DocumentError.
 */
export async function readScenarioFile(file: string, path: string): Promise<IamcFile> {
  return scenarioFile(readBytes(file, path, largestScenarioFile), file);
}

/** Reads a scenario file that was chosen or dropped in. Throws DocumentError. */
export async function readScenarioSource(source: FileSource): Promise<IamcFile> {
  const { name, bytes } = bytesOfSource(source, largestScenarioFile);
  return scenarioFile(bytes, name);
}

async function scenarioFile(bytes: Uint8Array, file: string): Promise<IamcFile> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name: basename(file), sha256, ...(await sheetsIn(bytes, file)) };
}

async function sheetsIn(bytes: Uint8Array, file: string): Promise<ScenarioSheets> {
  if (startsWith(bytes, oldWorkbookStart)) {
    const found = "an old or locked workbook";
    throw new DocumentError({ file }, { expected: "a CSV file or an XLSX workbook", found });
  }
  if (!startsWith(bytes, archiveStart)) return csvSheet(decodeText(bytes, file), file);
  const { readWorkbook } = await import("./read-workbook.ts");
  return readWorkbook(bytes, file);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

const otherSeparators: readonly (readonly [string, string])[] = [
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"],
];

function csvSheet(text: string, file: string): ScenarioSheets {
  const rows = parseCsv(text, file);
  const head = rows[0] ?? [];
  const isRead = head.some((name) => isModel(name));
  const other = otherSeparators.find(([separator]) =>
    head.join(",").split(separator).some(isModel),
  );
  if (!isRead && other !== undefined) {
    const expected = "columns separated by commas, with decimal points";
    throw new DocumentError({ file, path: "row 1" }, { expected, found: other[1] });
  }
  return { sheets: [{ name: basename(file), rows }] };
}

function isModel(name: string): boolean {
  return /^\s*"?model"?\s*$/i.test(name);
}
