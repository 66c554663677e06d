/** A cell: a text, a finite number, or nothing. */
export type Cell = string | number | null;

/** A column: its heading, and whether its texts are long enough to be broken into lines. */
export interface TableColumn {
  readonly head: string;
  readonly wraps?: boolean;
}

/** A table with a title, ready to be written as a file or a sheet; each row has a cell per column. */
export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns from their headings; `wrapped` names those with long texts. */
export function columnsOf(
  heads: readonly string[],
  wrapped: readonly string[] = [],
): readonly TableColumn[] {
  return heads.map((head) => (wrapped.includes(head) ? { head, wraps: true } : { head }));
}
