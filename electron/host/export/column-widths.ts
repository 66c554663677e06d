import stringWidth from "string-width";
import type { Cell, Table } from "../../../models/run/tables/table.ts";

const narrowest = 8;
const widest = 44;
const widestText = 80;
const numberWidth = 14;
const margin = 2;

/** Widths of a table's columns in characters, as wide as what they hold, within bounds. */
export function columnWidths({ columns, rows }: Table): readonly number[] {
  return columns.map(({ head, wraps = false }, i) => {
    const needed = new Set(rows.map((row) => row[i] ?? null));
    const widths = [...needed].map(cellWidth);
    const longest = widths.reduce((most, each) => Math.max(most, each), stringWidth(head));
    return Math.min(wraps ? widestText : widest, Math.max(narrowest, longest + margin));
  });
}

function cellWidth(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === "number") return Math.min(numberWidth, String(cell).length);
  return Math.max(...cell.split("\n").map((line) => stringWidth(line)));
}
