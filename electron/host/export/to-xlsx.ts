import writeXlsxFile, { type Row, type Sheet } from "write-excel-file/node";
import type { Cell, Table, TableColumn } from "../../../models/run/tables/table.ts";
import { columnWidths } from "./column-widths.ts";
import { fixZipDates } from "./fix-zip-dates.ts";
import { guardText } from "./guard-text.ts";
import { sheetText } from "./sheet-text.ts";

/** Rows a sheet may have, its header among them. */
const mostRows = 1_048_576;

/**
 * Tables as the sheets of one XLSX file: header in bold and frozen, numbers as numbers, texts guarded
 * against being read as formulas, columns as wide as what they hold. The same tables give the same
 * bytes. Throws RangeError for a number that is not finite and for more rows than a sheet can have.
 */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const file = await writeXlsxFile(tables.map(sheetOf)).toBuffer();
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  fixZipDates(bytes);
  return bytes;
}

function sheetOf(table: Table): Sheet<never> {
  const { title, columns, rows } = table;
  if (rows.length >= mostRows) {
    throw new RangeError(`${title}: expected fewer than ${mostRows} rows, found ${rows.length}`);
  }
  const header = columns.map(({ head }) => ({
    value: sheetText(guardText(head)),
    type: String,
    fontWeight: "bold" as const,
  }));
  return {
    sheet: title,
    data: [header, ...rows.map((row) => sheetRow(row, columns))],
    columns: columnWidths(table).map((width) => ({ width })),
    stickyRowsCount: 1,
  };
}

function sheetRow(row: readonly Cell[], columns: readonly TableColumn[]): Row {
  const hasLongText = columns.some(({ wraps }) => wraps === true);
  return row.map((cell, i) => {
    if (cell === null || cell === "") return null;
    const style = hasLongText ? { alignVertical: "top" as const } : {};
    if (typeof cell === "string") {
      const breaking = columns[i]?.wraps === true ? { wrap: true } : {};
      return { value: sheetText(guardText(cell)), type: String, ...style, ...breaking };
    }
    if (Number.isFinite(cell)) return { value: cell, type: Number, ...style };
    throw new RangeError(`a cell of ${columns[i]?.head} is not a finite number: ${cell}`);
  });
}
