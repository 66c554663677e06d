import type { Cell, Table } from "../../models/run/tables/table.ts";

/** The rows of a table as objects by heading. */
export function rowsOf({ columns, rows }: Table): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ head }, i) => [head, row[i] ?? null])),
  );
}

/** A table with one text column. */
export function textTable(texts: readonly string[]): Table {
  return { title: "Texts", columns: [{ head: "text" }], rows: texts.map((text) => [text]) };
}
