import { columnsOf, type Table } from "../../../models/run/tables/table.ts";
import type { IamcEntry } from "../../../models/scenario/iamc-file/read-iamc.ts";
import { writeIamc } from "../../../models/scenario/iamc-file/write-iamc.ts";
import { toCsv } from "../../host/export/to-csv.ts";
import type { ExportFile, ExportFormat } from "../export/export-files.ts";
import { UsageError } from "../usage-error.ts";

/** The format of a scenario file by its ending; CSV where no file is named. Throws UsageError. */
export function readIamcFormat(out: string | undefined): ExportFormat {
  if (out === undefined || /\.csv$/i.test(out)) return "csv";
  if (/\.xlsx$/i.test(out)) return "xlsx";
  throw new UsageError(`--out: expected a name ending in .csv or .xlsx, found ${out}`);
}

/** Series in pyam's wide form as CSV, or as the sheet `data` of a workbook. */
export async function iamcFile(
  entries: readonly IamcEntry[],
  format: ExportFormat,
  file: string,
): Promise<ExportFile> {
  const [header = [], ...rows] = writeIamc(entries);
  const table: Table = { title: "data", columns: columnsOf(header.map(String)), rows };
  if (format === "csv") return { file, content: toCsv(table) };
  const { toXlsx } = await import("../../host/export/to-xlsx.ts");
  return { file, content: await toXlsx([table]) };
}
