/** A cell of a table twin: as it is read, and as a program reads it. */
export interface TableCell {
  readonly text: string;
  readonly value?: number | undefined;
}

/** The same figures as a picture, as a table: for reading, for screen readers, for the clipboard. */
export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of words. */
export function wordCell(text: string): TableCell {
  return { text };
}

/** A cell of a number; an empty one where there is none. */
export function numberCell(
  value: number | null | undefined,
  show: (value: number) => string,
): TableCell {
  return value === null || value === undefined ? { text: "" } : { text: show(value), value };
}

/** A table as tab-separated text with full numbers, as spreadsheets take it from the clipboard. */
export function tableText({ columns, rows }: ChartTable): string {
  const lines = rows.map((row) => row.map(({ text, value }) => String(value ?? text)));
  return [columns, ...lines].map((cells) => cells.map(oneLine).join("\t")).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
