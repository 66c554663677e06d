import {
  sheetColumns,
  sheetNames,
  type Sheet,
  type SheetCell,
  type SheetName,
} from "./sheet-columns.ts";

/** A place in the sheets where something else stands than was expected. */
export interface SheetProblem {
  readonly sheet: string;
  /** Number of the row, the head being 1; null where the sheet as a whole is at fault. */
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
}

/** A row of a sheet: its number, and its cells by the names of the columns. */
export interface SheetRow {
  readonly sheet: SheetName;
  readonly number: number;
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** The rows of each sheet that are not empty, or what is wrong with sheets and columns. */
export interface ReadSheets {
  readonly rows: Readonly<Record<SheetName, readonly SheetRow[]>>;
  readonly problems: readonly SheetProblem[];
}

/** Finds the sheets of a template among those of a file, and their columns. */
export function readSheets(sheets: readonly Sheet[]): ReadSheets {
  const problems: SheetProblem[] = [];
  const rows = Object.fromEntries(
    sheetNames.map((name) => {
      const sheet = sheets.find((each) => each.name.trim().toLowerCase() === name.toLowerCase());
      if (sheet === undefined) {
        const found = sheets.map((each) => each.name).join(", ") || "no sheet";
        const expected = `a sheet called ${name}`;
        problems.push({ sheet: name, row: null, column: null, expected, found });
        return [name, []];
      }
      return [name, rowsOf(name, sheet, problems)];
    }),
  );
  return { rows: rows as unknown as ReadSheets["rows"], problems };
}

function rowsOf(name: SheetName, sheet: Sheet, problems: SheetProblem[]): readonly SheetRow[] {
  const [head = [], ...rows] = sheet.rows;
  const known: readonly string[] = sheetColumns[name];
  const columns = head.map((cell) => String(cell ?? "").trim());
  const wrong = columns.filter((column, i) => {
    return column !== "" && (!known.includes(column) || columns.indexOf(column) !== i);
  });
  for (const column of wrong) {
    const expected = known.includes(column) ? "each column once" : "a known column";
    problems.push({ sheet: name, row: 1, column, expected, found: column });
  }
  for (const column of known.slice(0, 1).filter((each) => !columns.includes(each))) {
    problems.push({ sheet: name, row: 1, column, expected: `a column ${column}`, found: "none" });
  }
  return rows.flatMap((row, i): SheetRow[] => {
    const isEmpty = row.every((cell) => cell === null || String(cell).trim() === "");
    if (isEmpty) return [];
    const cells = Object.fromEntries(columns.map((column, k) => [column, row[k] ?? null]));
    return [{ sheet: name, number: i + 2, cells }];
  });
}

/** The text of a cell; undefined for an empty one. A date at midnight is its day. */
export function textIn({ cells }: SheetRow, column: string): string | undefined {
  const cell = cells[column] ?? null;
  const text = cell === null ? "" : String(cell).trim();
  if (text === "") return undefined;
  return text.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, "$1");
}

/** The parts of a cell between commas; undefined for an empty one. */
export function listIn(row: SheetRow, column: string): readonly string[] | undefined {
  const parts = textIn(row, column)
    ?.split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts === undefined || parts.length === 0 ? undefined : parts;
}

/** The number of a cell, the text itself where it is none, undefined for an empty one. */
export function numberIn(row: SheetRow, column: string): number | string | undefined {
  const text = textIn(row, column);
  if (text === undefined) return undefined;
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}

/** The numbers between commas of a cell. */
export function numbersIn(row: SheetRow, column: string): readonly (number | string)[] | undefined {
  return listIn(row, column)?.map((part) => (Number.isNaN(Number(part)) ? part : Number(part)));
}

/** Rows, of which there is at least one. */
export type SheetRows = readonly [SheetRow, ...SheetRow[]];

/** Rows by what they have in common, in the order of the sheet. */
export function groupedBy<K>(
  rows: readonly SheetRow[],
  keyOf: (row: SheetRow) => K,
): ReadonlyMap<K, SheetRows> {
  const groups = new Map<K, [SheetRow, ...SheetRow[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}
