import { ModelError } from "../../engine/errors.ts";

/** A cell as a CSV or spreadsheet reader gives it. */
export type IamcCell = string | number | boolean | null | undefined;

/** A sheet of a scenario file: what it is called in messages, and its rows with the header first. */
export interface IamcSheet {
  readonly name: string;
  readonly rows: readonly (readonly IamcCell[])[];
}

/** What the columns of a sheet hold, by position. */
export interface IamcColumns {
  readonly keys: Readonly<Record<IamcKeyName, number>>;
  /** Year columns of the wide form. */
  readonly years: readonly { readonly at: number; readonly year: number }[];
  /** The value and year columns of the long form. */
  readonly long: { readonly value: number; readonly year: number } | undefined;
  readonly extra: readonly { readonly at: number; readonly name: string }[];
  /** How many columns the header has. */
  readonly width: number;
}

/** The five columns every scenario file has. */
export const iamcKeyNames = ["model", "scenario", "region", "variable", "unit"] as const;

/** One of the five columns every scenario file has. */
export type IamcKeyName = (typeof iamcKeyNames)[number];

const refusedNames = new Set(["data", "meta", "level", "exclude", "measurand"]);

/** A cell as text without spaces around it; empty for a missing one. */
export function cellText(cell: IamcCell): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

/** The year a header names: `2030`, a spreadsheet's `2030.0`, or R's `X2030`. */
export function headerYear(head: string): number | undefined {
  const match = /^X?(\d{4})(?:\.0+)?$/.exec(head);
  return match === null ? undefined : Number(match[1]);
}

/**
 * Reads the header of a sheet; names in any case, wide and long form told apart by a `value` column.
 * Throws ModelError for a missing, doubled or refused column, and for no years at all.
 */
export function readColumns({ name, rows }: IamcSheet): IamcColumns {
  const heads = (rows[0] ?? []).map(cellText);
  const place = `${name}, header`;
  const at = (wanted: string) => {
    const found = heads.flatMap((head, i) => (head.toLowerCase() === wanted ? [i] : []));
    if (found.length > 1)
      throw new ModelError(place, `the column ${wanted} stands ${found.length} times`);
    return found[0];
  };
  const keys = Object.fromEntries(
    iamcKeyNames.map((key) => {
      const found = at(key);
      if (found === undefined) throw new ModelError(place, `expected a column ${key}`);
      return [key, found];
    }),
  ) as Record<IamcKeyName, number>;
  const long = longColumns(at, place);
  const years = long === undefined ? yearColumns(heads, place) : [];
  const used = new Set([...Object.values(keys), ...years.map((year) => year.at)]);
  if (long !== undefined) [long.value, long.year].forEach((column) => used.add(column));
  const extra = extraColumns({ heads, rows, used }, place);
  return { keys, years, long, extra, width: heads.length };
}

function longColumns(at: (name: string) => number | undefined, place: string): IamcColumns["long"] {
  const [value, year, time] = [at("value"), at("year"), at("time")];
  if (value === undefined) return undefined;
  if (time !== undefined && year !== undefined) {
    throw new ModelError(place, "expected year or time beside value, found both");
  }
  if (time !== undefined) throw new ModelError(place, "expected a column year; dates are not read");
  if (year === undefined) throw new ModelError(place, "expected a column year beside value");
  return { value, year };
}

function yearColumns(heads: readonly string[], place: string): IamcColumns["years"] {
  const years = heads.flatMap((head, at) => {
    const year = headerYear(head);
    return year === undefined ? [] : [{ at, year }];
  });
  const seen = new Set<number>();
  for (const { year } of years) {
    if (seen.has(year)) throw new ModelError(place, `the year ${year} stands twice`);
    seen.add(year);
  }
  if (years.length === 0) throw new ModelError(place, "expected year columns, or value and year");
  return years;
}

function extraColumns(
  sheet: {
    readonly heads: readonly string[];
    readonly rows: IamcSheet["rows"];
    readonly used: ReadonlySet<number>;
  },
  place: string,
): IamcColumns["extra"] {
  return sheet.heads.flatMap((head, at) => {
    if (sheet.used.has(at)) return [];
    const isEmpty = sheet.rows.slice(1).every((row) => cellText(row[at]) === "");
    const isUnnamed = head === "" || /^unnamed/i.test(head);
    if (isEmpty && isUnnamed) return [];
    if (/^notes$/i.test(head)) return [];
    if (isUnnamed || refusedNames.has(head.toLowerCase())) {
      throw new ModelError(place, `a column may not be called "${head}"`);
    }
    return [{ at, name: head }];
  });
}
