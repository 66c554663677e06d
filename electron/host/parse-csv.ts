import { DocumentError } from "./document-error.ts";

const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

/** Where a text is read at, and what it belongs to. */
interface Reader {
  readonly text: string;
  readonly file: string;
  at: number;
  row: number;
}

/**
 * Reads CSV (RFC 4180) as rows of cells: commas, quotes doubled inside quotes, lines ended by CR, LF or
 * both; a blank line is a row with one empty cell. Throws DocumentError for quotes that do not close
 * or that close in the middle of a cell.
 */
export function parseCsv(text: string, file: string): readonly (readonly string[])[] {
  const reader: Reader = { text, file, at: 0, row: 1 };
  const rows: string[][] = [];
  while (reader.at < text.length) {
    rows.push(readRow(reader));
    reader.row += 1;
  }
  return rows;
}

function readRow(reader: Reader): string[] {
  const cells: string[] = [];
  const { text } = reader;
  for (;;) {
    cells.push(text.charCodeAt(reader.at) === quote ? readQuoted(reader) : readPlain(reader));
    const code = text.charCodeAt(reader.at);
    reader.at += 1;
    if (code === comma) continue;
    if (code === carriageReturn && text.charCodeAt(reader.at) === lineFeed) reader.at += 1;
    return cells;
  }
}

function isCellEnd(code: number): boolean {
  return code === comma || code === lineFeed || code === carriageReturn;
}

function readPlain(reader: Reader): string {
  const { text, at } = reader;
  while (reader.at < text.length && !isCellEnd(text.charCodeAt(reader.at))) reader.at += 1;
  return text.slice(at, reader.at);
}

/** A cell in quotes; after them the cell has to end. */
function readQuoted(reader: Reader): string {
  const { text } = reader;
  let cell = "";
  for (;;) {
    const close = text.indexOf('"', reader.at + 1);
    if (close < 0) throw badQuotes(reader, "a closing quote", "the end of the file");
    cell += text.slice(reader.at + 1, close);
    reader.at = close + 1;
    if (text.charCodeAt(reader.at) !== quote) break;
    cell += '"';
  }
  if (reader.at < text.length && !isCellEnd(text.charCodeAt(reader.at))) {
    const found = JSON.stringify(text.slice(reader.at, reader.at + 12));
    throw badQuotes(reader, "a comma or the end of the line after the closing quote", found);
  }
  return cell;
}

function badQuotes({ file, row }: Reader, expected: string, found: string): DocumentError {
  return new DocumentError({ file, path: `row ${row}` }, { expected, found });
}
