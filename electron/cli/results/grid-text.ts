import { toCsv } from "../../host/export/to-csv.ts";
import type { GridResult, GridScale } from "../../../models/run/solve/grid.ts";
import { columnsOf } from "../../../models/run/tables/table.ts";
import { scaledText, scaleFor, shortText } from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { metricName } from "./metric-name.ts";

const gap = 2;

/** A metric over two inputs as a table, with as many columns as the terminal holds. */
export function gridText(result: GridResult, columns: number): string {
  const { company, scenario, across, down, values, unit } = result;
  const finite = values.flat().filter((value) => value !== null);
  const scale = scaleFor(unit, finite);
  const cells = values.map((row) =>
    row.map((value) => (value === null ? "none" : scaledText(value, scale))),
  );
  const heads = across.values.map(shortText);
  const lefts = down.values.map((value) => markedText(value, down));
  const shown = fitting([heads, ...cells], Math.max(...lefts.map(lengthOf), 8), columns);
  const measure = scale.unit === "" ? "" : `, ${scale.unit}`;
  const table: readonly Column[] = [
    { head: "" },
    ...shown.map((i) => ({ head: heads[i] ?? "", align: "right" }) as const),
  ];
  const rows = cells.map((row, i) => [lefts[i] ?? "", ...shown.map((at) => row[at] ?? "")]);
  const lines = [
    `${company}, ${scenario}: ${metricName(result)}${measure}`,
    `across: ${axisText(across)}; down: ${axisText(down)}`,
  ];
  const notes = [
    ...(shown.length < heads.length
      ? [`${shown.length} of ${heads.length} columns; --csv and --json hold all.`]
      : []),
    ...(result.refused === null ? [] : [`none: ${result.refused}`]),
  ];
  return `${paragraphs(lines, columns)}\n${tableText(table, rows, columns)}${paragraphs(notes, columns)}`;
}

function lengthOf(text: string): number {
  return text.length;
}

function paragraphs(lines: readonly string[], columns: number): string {
  return lines.flatMap((line) => wrap(line, columns).map((part) => `${part}\n`)).join("");
}

function axisText({ by, as, unit, present }: GridScale): string {
  const measure = unit === "1" ? "" : `, ${unit}`;
  const what = as === "value" ? "" : ` (${as})`;
  return `${by}${what}${measure}${present === null ? "" : `, now ${shortText(present)}`}`;
}

/** A value of the second input, with a mark where it is the present one. */
function markedText(value: number, { present }: GridScale): string {
  return value === present ? `${shortText(value)} *` : shortText(value);
}

/** Places of the columns shown: evenly spread, the first and the last among them. */
function fitting(rows: readonly (readonly string[])[], left: number, columns: number): number[] {
  const count = rows[0]?.length ?? 0;
  const width = Math.max(...rows.flat().map(lengthOf)) + gap;
  const room = Math.max(2, Math.min(count, Math.floor((columns - left) / width)));
  const places = Array.from({ length: room }, (_, i) => Math.round((i * (count - 1)) / (room - 1)));
  return [...new Set(places)];
}

/** A row for each pair of values. */
export function gridCsv(result: GridResult): string {
  const { company, scenario, metric, unit, year, site, across, down, values } = result;
  const heads = [
    ...["company", "scenario", "metric", "site", "year", "across", "acrossUnit", "acrossValue"],
    ...["down", "downUnit", "downValue", "value", "unit"],
  ];
  const rows = values.flatMap((row, i) =>
    row.map((value, j) => [
      ...[company, scenario, metric, site, year, across.by, across.unit, across.values[j] ?? null],
      ...[down.by, down.unit, down.values[i] ?? null, value, unit],
    ]),
  );
  return toCsv({ columns: columnsOf(heads), rows });
}
