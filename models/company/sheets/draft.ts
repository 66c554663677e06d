import { pathText, type DocumentPath, type Violation } from "../../checks/violation.ts";
import type { SheetProblem, SheetRow } from "./read-cells.ts";

/** A company in the making: parts of it, and the cells they came from. */
export interface Draft {
  readonly places: Map<string, CellPlace>;
  readonly problems: SheetProblem[];
}

interface CellPlace {
  readonly row: SheetRow;
  readonly column: string;
}

/** Keeps from which cell a part of the company came. */
export function mark(draft: Draft, path: DocumentPath, place: CellPlace): void {
  draft.places.set(pathText(path), place);
}

/** Notes that a cell holds something else than expected. */
export function refuse(draft: Draft, { row, column }: CellPlace, expected: string): void {
  const cell = row.cells[column] ?? null;
  const found = cell === null ? "nothing" : JSON.stringify(cell);
  draft.problems.push({ sheet: row.sheet, row: row.number, column, expected, found });
}

/** A violation of the company as a problem of the cell it came from, or of the nearest around it. */
export function problemAt(draft: Draft, violation: Violation): SheetProblem {
  const { path, expected, found } = violation;
  for (let length = path.length; length > 0; length -= 1) {
    const place = draft.places.get(pathText(path.slice(0, length)));
    if (place === undefined) continue;
    const { row, column } = place;
    return { sheet: row.sheet, row: row.number, column, expected, found };
  }
  const inside = [...draft.places].find(([key]) => key.startsWith(`${pathText(path)}/`))?.[1];
  const row = inside?.row;
  return {
    sheet: row?.sheet ?? "Company",
    row: row?.number ?? null,
    column: inside === undefined ? pathText(path) : inside.column,
    expected,
    found,
  };
}

/** The same object without what is undefined. */
export function given<T extends object>(
  holder: T,
): { [key in keyof T]: Exclude<T[key], undefined> } {
  const entries = Object.entries(holder).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [key in keyof T]: Exclude<T[key], undefined> };
}
