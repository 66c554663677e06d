/** A column after mark and name. */
export type Column =
  "share" | "range" | "likelihood" | "rating" | "published" | "worst" | "ranks" | "holds";

const numbers: ReadonlySet<Column> = new Set(["share", "range", "worst", "ranks", "holds"]);

/** Whether a column stands at the right. */
export function isNumber(column: Column): boolean {
  return numbers.has(column);
}
