import type { Cell, Table } from "../../../models/run/tables/table.ts";
import { guardText } from "./guard-text.ts";
import { wellFormed } from "./well-formed.ts";

/** How a table is written as CSV. */
export interface CsvOptions {
  /** Whether a byte order mark goes first, by which spreadsheets know UTF-8. */
  readonly hasMark?: boolean;
}

const mark = "\ufeff";
const lineEnd = "\r\n";
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV (RFC 4180): a header, lines ended by CR LF, numbers as they are, texts guarded
 * against being read as formulas, an empty field for nothing. Throws RangeError for a number that is
 * not finite.
 */
export function toCsv({ columns, rows }: Omit<Table, "title">, options: CsvOptions = {}): string {
  const lines = [columns.map(({ head }) => head), ...rows].map((row) => row.map(field).join(","));
  const text = lines.map((line) => `${line}${lineEnd}`).join("");
  return options.hasMark === true ? mark + text : text;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoted(guardText(wellFormed(cell)));
  if (Number.isFinite(cell)) return String(cell);
  throw new RangeError(`a cell of the table is not a finite number: ${cell}`);
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
