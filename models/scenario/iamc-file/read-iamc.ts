import { ModelError } from "../../engine/errors.ts";
import { readMeta } from "./meta-sheet.ts";
import {
  cellText,
  iamcKeyNames,
  readColumns,
  type IamcCell,
  type IamcColumns,
  type IamcKeyName,
  type IamcSheet,
} from "./table-rows.ts";

/** A scenario file as read: its name, the digest of its bytes, and its sheets. */
export interface IamcFile {
  readonly name: string;
  readonly sha256: string;
  /** Sheets that hold series; they are stacked. */
  readonly sheets: readonly IamcSheet[];
  /** The sheet about the scenarios, where a workbook has one. */
  readonly meta?: IamcSheet | undefined;
  /** Names of sheets that hold no series. */
  readonly otherSheets?: readonly string[] | undefined;
}

/** One series of a scenario file: its keys as the file has them, values by year, the rows they stand in. */
export interface IamcEntry extends Readonly<Record<IamcKeyName, string>> {
  readonly extra: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, number>>;
  /** Sheet and row numbers, the header being row 1. */
  readonly rows: readonly string[];
}

/** What a file holds, and the rows that were left aside with the reason. */
export interface IamcContents {
  readonly file: string;
  readonly sha256: string;
  readonly entries: readonly IamcEntry[];
  readonly leftAside: readonly { readonly row: string; readonly reason: string }[];
}

interface Gathered {
  readonly entries: Map<string, IamcEntry & { points: Record<string, number>; rows: string[] }>;
  readonly leftAside: { row: string; reason: string }[];
}

/**
 * Reads a scenario file in the wide or long form. Empty values are gaps, never zero; trailers are left
 * aside and named. Throws ModelError with sheet and row for a missing key, a value that is no finite
 * number, or the same series and year twice: nothing is half read.
 * Source: the data format of pyam (IAMC).
 */
export function readIamc(file: IamcFile): IamcContents {
  const gathered: Gathered = { entries: new Map(), leftAside: [] };
  for (const sheet of file.sheets) readSheet(sheet, gathered);
  const isExcluded = readMeta(file.meta);
  const all = [...gathered.entries.values()];
  const entries = all.filter((entry) => !isExcluded(entry));
  if (entries.length === 0) throw new ModelError(file.name, "expected at least one series");
  const excluded = all.filter(isExcluded).flatMap(({ rows }) => rows);
  const leftAside = [
    ...gathered.leftAside,
    ...excluded.map((row) => ({ row, reason: "excluded by the sheet meta" })),
    ...(file.otherSheets ?? []).map((row) => ({ row, reason: "a sheet without series" })),
  ];
  return { file: file.name, sha256: file.sha256, entries, leftAside };
}

function readSheet(sheet: IamcSheet, gathered: Gathered): void {
  const columns = readColumns(sheet);
  sheet.rows.slice(1).forEach((row, i) => {
    const place = `${sheet.name}, row ${i + 2}`;
    const texts = row.map(cellText);
    if (texts.every((text) => text === "")) return;
    if (isTrailer(texts)) {
      gathered.leftAside.push({
        row: place,
        reason: `trailer "${texts.find((text) => text !== "")}"`,
      });
      return;
    }
    readRow(row, { columns, place, gathered });
  });
}

/** A copyright or note row: one filled cell only, or one that opens with a copyright sign. */
function isTrailer(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length === 1 || /^(\(c\)|©|copyright)/i.test(filled[0] ?? "");
}

interface RowContext {
  readonly columns: IamcColumns;
  readonly place: string;
  readonly gathered: Gathered;
}

function readRow(row: readonly IamcCell[], { columns, place, gathered }: RowContext): void {
  const beyond = row.slice(columns.width).find((cell) => cellText(cell) !== "");
  if (beyond !== undefined) {
    const found = `"${cellText(beyond)}" behind the last`;
    throw new ModelError(place, `expected ${columns.width} cells as in the header, found ${found}`);
  }
  const keys = Object.fromEntries(
    iamcKeyNames.map((key) => [key, cellText(row[columns.keys[key]])]),
  ) as Record<IamcKeyName, string>;
  for (const key of iamcKeyNames) {
    if (keys[key] === "" && key !== "unit")
      throw new ModelError(place, `expected a ${key}, found nothing`);
  }
  const extra = Object.fromEntries(
    columns.extra.map(({ at, name }) => {
      const text = cellText(row[at]);
      if (text === "" && name.toLowerCase() !== "subannual") {
        throw new ModelError(place, `expected a ${name}, found nothing`);
      }
      return [name, text];
    }),
  );
  const id = JSON.stringify([...iamcKeyNames.map((key) => keys[key]), extra]);
  const entry = gathered.entries.get(id) ?? { ...keys, extra, points: {}, rows: [] };
  gathered.entries.set(id, entry);
  entry.rows.push(place);
  for (const { year, cell } of valuesOf(row, { columns, place })) {
    if (entry.points[String(year)] !== undefined) {
      throw new ModelError(place, `${keys.variable} of ${keys.scenario} in ${year} stands twice`);
    }
    entry.points[String(year)] = cell;
  }
}

function valuesOf(
  row: readonly IamcCell[],
  { columns, place }: { readonly columns: IamcColumns; readonly place: string },
): readonly { readonly year: number; readonly cell: number }[] {
  if (columns.long !== undefined) {
    const year = Number(cellText(row[columns.long.year]));
    if (!Number.isInteger(year) || year < 1000 || year > 9999) {
      throw new ModelError(place, `expected a year, found "${cellText(row[columns.long.year])}"`);
    }
    const cell = numberOf(row[columns.long.value], `${place}, ${year}`);
    return cell === undefined ? [] : [{ year, cell }];
  }
  return columns.years.flatMap(({ at, year }) => {
    const cell = numberOf(row[at], `${place}, ${year}`);
    return cell === undefined ? [] : [{ year, cell }];
  });
}

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

function numberOf(cell: IamcCell, place: string): number | undefined {
  const text = cellText(cell);
  if (text === "" || /^(nan|na|n\/a)$/i.test(text)) return undefined;
  const value = typeof cell === "number" ? cell : numeric.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(value))
    throw new ModelError(place, `expected a finite number, found "${text}"`);
  return value;
}
