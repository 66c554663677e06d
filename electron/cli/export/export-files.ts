import { toCsv } from "../../host/export/to-csv.ts";
import { toXlsx } from "../../host/export/to-xlsx.ts";
import { oneOf } from "../arguments/nearest.ts";
import { UsageError } from "../usage-error.ts";
import type { ExportTables } from "./export-tables.ts";

const formats = ["xlsx", "csv"] as const;

/** A format of an export. */
export type ExportFormat = (typeof formats)[number];

/** A file to write: its name as shown, and what it holds. */
export interface ExportFile {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/**
 * The format wanted: the one named, else the one of the file's ending, else XLSX. Throws UsageError
 * for an unknown format and for a file whose ending is that of the other.
 */
export function readFormat(text: string | undefined, out: string | undefined): ExportFormat {
  const ending = formats.find((each) => out?.toLowerCase().endsWith(`.${each}`) === true);
  if (text === undefined) return ending ?? "xlsx";
  const format = oneOf("format", text, formats);
  if (ending === undefined || ending === format) return format;
  throw new UsageError(`--out: expected a name ending in .${format}, found ${out}`);
}

/** The files of an export: one XLSX with a sheet for each table, or a CSV for each. */
export async function exportFiles(
  { results, inputs, sources, notes }: ExportTables,
  format: ExportFormat,
  file: string,
): Promise<readonly ExportFile[]> {
  if (format === "xlsx") {
    return [{ file, content: await toXlsx([results, inputs, sources, notes]) }];
  }
  return [
    { file, content: toCsv(results, { hasMark: true }) },
    ...[inputs, sources, notes].map((table) => {
      const content = toCsv(table, { hasMark: true });
      return { file: besides(file, table.title.toLowerCase()), content };
    }),
  ];
}

/** Name of a table's file beside that of the results: `x-results.csv` and `x.csv` give `x-inputs.csv`. */
function besides(file: string, table: string): string {
  return `${file.replace(/(?:-results)?(?:\.csv)?$/i, "")}-${table}.csv`;
}
