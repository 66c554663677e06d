import type { DocumentPath } from "../../checks/violation.ts";
import { given, mark, type Draft } from "./draft.ts";
import { numberIn, numbersIn, textIn, type SheetRow, type SheetRows } from "./read-cells.ts";

/** A figure with its provenance, as the cells of a row give it; its form is checked later. */
export function figureIn(draft: Draft, row: SheetRow, path: DocumentPath): object {
  const columns = ["value", "unit", "kind", "why", "source", "locator", "quote"];
  for (const column of columns) mark(draft, [...path, column], { row, column });
  mark(draft, path, { row, column: "value" });
  const range = rangeIn(draft, row, [...path, "range"]);
  return given({
    value: numberIn(row, "value"),
    unit: textIn(row, "unit"),
    range,
    ...provenanceIn(row),
  });
}

/** Kind, reason, source and quote of a row. */
export function provenanceIn(row: SheetRow): object {
  return given({
    kind: textIn(row, "kind"),
    why: textIn(row, "why"),
    source: textIn(row, "source"),
    locator: textIn(row, "locator"),
    quote: textIn(row, "quote"),
  });
}

function rangeIn(draft: Draft, row: SheetRow, path: DocumentPath): object | undefined {
  const columns = ["low", "high", "shape", "values", "weights"];
  for (const column of columns) mark(draft, [...path, column], { row, column });
  mark(draft, path, { row, column: "low" });
  const range = given({
    low: numberIn(row, "low"),
    high: numberIn(row, "high"),
    shape: textIn(row, "shape"),
    values: numbersIn(row, "values"),
    weights: numbersIn(row, "weights"),
  });
  return Object.keys(range).length === 0 ? undefined : range;
}

/** A figure by year, from a row a year, straight between them; reason and source are those of the first. */
export function seriesIn(draft: Draft, rows: SheetRows, path: DocumentPath): object {
  const [first] = rows;
  for (const column of ["unit", "kind", "why", "source", "locator", "quote"])
    mark(draft, [...path, column], { row: first, column });
  mark(draft, path, { row: first, column: "value" });
  const byYear = (column: string, at: DocumentPath) =>
    Object.fromEntries(
      rows.map((row) => {
        const year = textIn(row, "year") ?? "";
        mark(draft, [...at, year], { row, column });
        return [year, numberIn(row, column)];
      }),
    );
  const bound = (column: "low" | "high") => {
    const points = byYear(column, [...path, "range", column, "points"]);
    mark(draft, [...path, "range", column], { row: first, column });
    const different = new Set(Object.values(points));
    return different.size === 1 ? [...different][0] : { points };
  };
  const range = given({ low: bound("low"), high: bound("high"), shape: textIn(first, "shape") });
  return given({
    points: byYear("value", [...path, "points"]),
    between: "linear",
    unit: textIn(first, "unit"),
    range: range.low === undefined && range.high === undefined ? undefined : range,
    ...provenanceIn(first),
  });
}
