import { basename } from "node:path";
import readXlsxFile from "read-excel-file/universal";
import type { IamcFile } from "../../../models/scenario/iamc-file/read-iamc.ts";
import type { IamcCell, IamcSheet } from "../../../models/scenario/iamc-file/table-rows.ts";
import { DocumentError } from "../document-error.ts";
import { examineWorkbook } from "./examine-workbook.ts";

/** The sheets of a scenario file. */
export type ScenarioSheets = Pick<IamcFile, "sheets" | "meta" | "otherSheets">;

interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

/**
 * Reads the sheets of an XLSX workbook: those called `data…` are stacked, a single one is read
 * whatever its name; `meta` tells of the scenarios, README sheets are passed over. Throws
 * DocumentError.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<ScenarioSheets> {
  examineWorkbook(bytes, file);
  const sheets = await sheetsOf(bytes, file);
  const meta = sheets.find(({ sheet }) => sheet.toLowerCase() === "meta");
  const plain = sheets.filter((each) => each !== meta && !/^read\W?me/i.test(each.sheet));
  const named = plain.filter(({ sheet }) => /^data/i.test(sheet));
  const chosen = named.length > 0 || plain.length !== 1 ? named : plain;
  if (chosen.length === 0) {
    const found = sheets.map(({ sheet }) => JSON.stringify(sheet)).join(", ") || "no sheet";
    throw new DocumentError({ file }, { expected: "a sheet called data", found });
  }
  const others = sheets.filter((each) => each !== meta && !chosen.includes(each));
  return {
    sheets: chosen.map((each) => iamcSheet(each, file)),
    meta: meta === undefined ? undefined : iamcSheet(meta, file),
    otherSheets: others.map(({ sheet }) => placeOf(sheet, file)),
  };
}

async function sheetsOf(bytes: Uint8Array, file: string): Promise<readonly ReadSheet[]> {
  try {
    return await readXlsxFile(new Uint8Array(bytes).buffer);
  } catch (error) {
    const found = error instanceof Error ? error.message : "an error";
    throw new DocumentError({ file }, { expected: "a sound XLSX workbook", found });
  }
}

function iamcSheet({ sheet, data }: ReadSheet, file: string): IamcSheet {
  return { name: placeOf(sheet, file), rows: data.map((row) => row.map(iamcCell)) };
}

function placeOf(sheet: string, file: string): string {
  return `${basename(file)} sheet ${JSON.stringify(sheet)}`;
}

function iamcCell(value: unknown): IamcCell {
  const isPlain = typeof value === "string" || typeof value === "number";
  if (isPlain || typeof value === "boolean") return value;
  return value instanceof Date && Number.isFinite(value.getTime()) ? value.toISOString() : null;
}
