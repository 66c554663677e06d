import { decodeText } from "./decode-text.ts";
import { DocumentError } from "./document-error.ts";
import { parseCsv } from "./parse-csv.ts";
import { readBytes } from "./read-bytes.ts";

/** A row of a CSV file: its number in the file, the head being 1, and its cells by column. */
export interface CsvRow {
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV file in UTF-8 with a head; columns beyond those asked for are passed over. Throws
 * DocumentError for a missing or repeated column and for a row of another length than the head.
 */
export function readCsv(file: string, path: string, columns: readonly string[]): readonly CsvRow[] {
  const [head = [], ...rows] = parseCsv(decodeText(readBytes(file, path), file), file);
  const names = head.map((name) => name.trim());
  const indices = columns.map((column) => columnIndex(file, column, names));
  return rows.flatMap((row, i) => {
    const number = i + 2;
    const isBlank = row.length === 1 && row[0]?.trim() === "";
    if (isBlank) return [];
    if (row.length !== names.length) {
      throw new DocumentError(
        { file, path: `row ${number}` },
        { expected: `${names.length} cells`, found: String(row.length) },
      );
    }
    const cells = columns.map((column, k) => [column, row[indices[k] ?? -1]?.trim() ?? ""]);
    return [{ number, cells: Object.fromEntries(cells) as Record<string, string> }];
  });
}

function columnIndex(file: string, column: string, names: readonly string[]): number {
  const index = names.indexOf(column);
  if (index >= 0 && index === names.lastIndexOf(column)) return index;
  const found = index < 0 ? names.join(", ").slice(0, 120) : `${column} twice`;
  throw new DocumentError({ file, path: "row 1" }, { expected: `a column ${column}`, found });
}
