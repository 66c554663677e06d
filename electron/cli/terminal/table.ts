import stringWidth from "string-width";
import { pad, wrap } from "./plain-text.ts";

/** A column of a table. */
export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
  /** A heading over this column and those after it with the same group. */
  readonly group?: string;
  /** Whether its text may be broken into lines where the table is too wide. */
  readonly mayWrap?: boolean;
}

const gap = "  ";
const narrowest = 16;

/** A table as lines of text, numbers to the right, no wider than the terminal where text can be broken. */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const heads = columns.map(({ head }) => head);
  const widths = fitWidths(columns, [heads, ...rows], width);
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => pad(cell, widths[i] ?? 0, columns[i]?.align ?? "left"))
      .join(gap)
      .trimEnd();
  const bodyLines = rows.flatMap((row) => rowLines(row, columns, widths).map(lineOf));
  const groups = groupLine(columns, widths);
  const rule = widths.map((each) => "─".repeat(each)).join(gap);
  const top = [...(groups === undefined ? [] : [groups]), lineOf(heads), rule];
  return [...top, ...bodyLines].map((line) => `${line}\n`).join("");
}

function rowLines(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const cells = row.map((cell, i) =>
    columns[i]?.mayWrap === true ? wrap(cell, widths[i] ?? narrowest) : [cell],
  );
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ""));
}

function fitWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const natural = columns.map((_, i) => Math.max(...rows.map((row) => stringWidth(row[i] ?? ""))));
  widenForGroups(natural, columns);
  const total = natural.reduce((sum, each) => sum + each, gap.length * (columns.length - 1));
  const wrapping = columns.flatMap((column, i) => (column.mayWrap === true ? [i] : []));
  const wide = wrapping.reduce((sum, i) => sum + (natural[i] ?? 0), 0);
  const left = wide - (total - width);
  if (total <= width || wide === 0) return natural;
  return natural.map((each, i) =>
    wrapping.includes(i) ? Math.max(narrowest, Math.floor((left * each) / wide)) : each,
  );
}

interface Group {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

function groupsOf(columns: readonly Column[]): readonly Group[] {
  const groups: Group[] = [];
  columns.forEach(({ group }, i) => {
    const last = groups.at(-1);
    if (group === undefined) return;
    if (last?.name === group && last.to === i - 1) groups[groups.length - 1] = { ...last, to: i };
    else groups.push({ name: group, from: i, to: i });
  });
  return groups;
}

function spanWidth(widths: readonly number[], { from, to }: Group): number {
  return widths.slice(from, to + 1).reduce((sum, each) => sum + each, gap.length * (to - from));
}

function widenForGroups(widths: number[], columns: readonly Column[]): void {
  for (const group of groupsOf(columns)) {
    const missing = stringWidth(group.name) - spanWidth(widths, group);
    const count = group.to - group.from + 1;
    for (let i = 0; i < missing; i += 1) {
      const at = group.to - (i % count);
      widths[at] = (widths[at] ?? 0) + 1;
    }
  }
}

function groupLine(columns: readonly Column[], widths: readonly number[]): string | undefined {
  const groups = groupsOf(columns);
  if (groups.length === 0) return undefined;
  const cells: string[] = [];
  for (let i = 0; i < columns.length; i += 1) {
    const group = groups.find(({ from }) => from === i);
    if (group === undefined) {
      cells.push(" ".repeat(widths[i] ?? 0));
      continue;
    }
    cells.push(pad(group.name, spanWidth(widths, group), "right"));
    i = group.to;
  }
  return cells.join(gap).trimEnd();
}
