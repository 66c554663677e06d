import { provenanceFields } from "./provenance-schema.ts";
import type { Range } from "./range-schema.ts";
import type { Column, Table } from "./table-schema.ts";
import type { Value } from "./value-schema.ts";

type Cell = string | number | null;
type Row = readonly Cell[];
type ValueColumn = Extract<Column, { role: "value" }>;

/** A row that matches keys, ready to be read by column. */
export interface TableRow {
  /** Key and text cells of the row by column id. */
  readonly keys: Readonly<Record<string, Cell>>;
  /** Reads one value column; undefined where the figure is missing or the column is no value. */
  readonly value: (column: string) => Value | undefined;
}

/**
 * Reads every row of a table: keys, and values with the provenance the header gives them (row before
 * column before table).
 */
export function tableRows(table: Table): readonly TableRow[] {
  return table.rows.map((row) => rowOf(table, row));
}

/** Finds the first row whose keys equal the given ones; undefined where there is none. */
export function findRow(
  table: Table,
  keys: Readonly<Record<string, string | number>>,
): TableRow | undefined {
  const places = Object.entries(keys).map(([id, key]) => [columnIndex(table, id), key] as const);
  const row = table.rows.find((each) => places.every(([index, key]) => each[index] === key));
  return row === undefined ? undefined : rowOf(table, row);
}

const known = new WeakMap<Table, Map<Row, TableRow>>();

/** A row ready to be read; kept with its figures, since tables are read for every company. */
function rowOf(table: Table, row: Row): TableRow {
  const rows = known.get(table) ?? new Map<Row, TableRow>();
  known.set(table, rows);
  const found = rows.get(row);
  if (found !== undefined) return found;
  const figures = new Map<string, Value | undefined>();
  const read: TableRow = {
    keys: keysOf(table, row),
    value: (column) => {
      if (!figures.has(column)) figures.set(column, valueOf(table, row, column));
      return figures.get(column);
    },
  };
  rows.set(row, read);
  return read;
}

function keysOf(table: Table, row: Row): Record<string, Cell> {
  const keys = table.columns.flatMap((column, index) =>
    column.role === "key" ? [[column.id, row[index] ?? null] as const] : [],
  );
  return Object.fromEntries(keys);
}

function valueOf(table: Table, row: Row, id: string): Value | undefined {
  const index = columnIndex(table, id);
  const column = table.columns[index];
  const cell = row[index];
  if (column?.role !== "value" || typeof cell !== "number") return undefined;
  const range = rangeOf(table, row, { column, value: cell });
  const header = { ...stated(table), ...stated(column), ...statedByRow(table, row) };
  return { ...header, value: cell, ...(range === undefined ? {} : { range }) } as Value;
}

const headerFields = ["unit", "kind", ...Object.keys(provenanceFields)];

function stated(holder: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    headerFields.flatMap((field) => (field in holder ? [[field, holder[field]]] : [])),
  );
}

function statedByRow(table: Table, row: Row): Record<string, unknown> {
  const fields = table.columns.flatMap((column, index) => {
    const cell = row[index] ?? null;
    return headerFields.includes(column.role) && cell !== null
      ? [[column.role, cell] as const]
      : [];
  });
  return Object.fromEntries(fields);
}

function rangeOf(
  table: Table,
  row: Row,
  { column, value }: { column: ValueColumn; value: number },
): Range | undefined {
  const rule = column.range;
  if (rule === undefined) return undefined;
  const { shape } = rule;
  if ("lowFactor" in rule) {
    return { low: value * rule.lowFactor, high: value * rule.highFactor, shape };
  }
  if ("below" in rule) return { low: value - rule.below, high: value + rule.above, shape };
  const low = row[columnIndex(table, rule.lowColumn)];
  const high = row[columnIndex(table, rule.highColumn)];
  return typeof low === "number" && typeof high === "number" ? { low, high, shape } : undefined;
}

function columnIndex(table: Table, id: string): number {
  return table.columns.findIndex((column) => column.id === id);
}
