import type { Leaf, ResultValues, RunResult } from "../../../models/run/types.ts";
import { scaledText, scaleFor, type Scale } from "../terminal/number-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { centre, isLeaf, leavesOf } from "./leaves.ts";
import { spreadText } from "./summary.ts";

const cellWidth = 10;

/** One table for each metric: a row for each pairing and label, a column for each year. */
export function metricTables(
  results: readonly RunResult[],
  metrics: readonly string[],
  columns: number,
): string {
  return metrics.map((metric) => metricText(results, metric, columns)).join("\n");
}

interface Row {
  readonly labels: readonly string[];
  readonly leaves: readonly Leaf[];
}

function metricText(results: readonly RunResult[], metric: string, columns: number): string {
  const given = results.flatMap((result) => {
    const found = result.results[metric];
    return found === undefined ? [] : [{ scenario: result.scenario, ...found }];
  });
  const [first] = given;
  if (first === undefined) return "";
  const hasYears = first.over.at(-1) === "year";
  const rows = given.flatMap(({ scenario, values }) => rowsOf(values, [scenario], hasYears));
  const numbers = given.flatMap(({ values }) => leavesOf(values).map(centre));
  const scale = scaleFor(first.unit, numbers.filter(Number.isFinite));
  const labels = ["pairing", ...first.over.filter((dimension) => dimension !== "year")];
  const years = hasYears ? (results[0]?.years.map(String) ?? []) : ["value"];
  const title = scale.unit === "" ? metric : `${metric}, ${scale.unit}`;
  const tables = chunks(years, yearsAcross(rows, columns)).map(({ part, from }) => {
    const heads: Column[] = [
      ...labels.map((head) => ({ head })),
      ...part.map((head) => ({ head, align: "right" }) as const),
    ];
    const cells = rows.flatMap((row) => cellRows(row, { from, count: part.length, scale }));
    return tableText(heads, cells, columns);
  });
  return `${title}\n${tables.join("\n")}`;
}

function rowsOf(
  values: ResultValues,
  labels: readonly string[],
  hasYears: boolean,
): readonly Row[] {
  if (isLeaf(values)) return values === undefined ? [] : [{ labels, leaves: [values] }];
  const entries = Object.entries(values);
  const isLast = hasYears && entries.every(([, value]) => isLeaf(value));
  if (isLast) return [{ labels, leaves: entries.flatMap(([, value]) => leavesOf(value)) }];
  return entries.flatMap(([label, value]) => rowsOf(value, [...labels, label], hasYears));
}

function yearsAcross(rows: readonly Row[], columns: number): number {
  const [first] = rows;
  const depth = first?.labels.length ?? 1;
  const labels = Array.from({ length: depth }, (_, i) =>
    Math.max(7, ...rows.map((row) => row.labels[i]?.length ?? 0)),
  ).reduce((sum, each) => sum + each + 2, 0);
  const isEnsemble = rows.some(({ leaves }) => leaves.some((leaf) => typeof leaf === "object"));
  return Math.max(1, Math.floor((columns - labels) / (isEnsemble ? 2 * cellWidth : cellWidth)));
}

function chunks(
  list: readonly string[],
  size: number,
): readonly { readonly part: readonly string[]; readonly from: number }[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => {
    return { part: list.slice(i * size, (i + 1) * size), from: i * size };
  });
}

interface Cut {
  readonly from: number;
  readonly count: number;
  readonly scale: Scale;
}

function cellRows({ labels, leaves }: Row, { from, count, scale }: Cut): readonly string[][] {
  const shown = leaves.slice(from, from + count);
  const values = shown.map((leaf) => valueText(leaf, scale));
  const ranges = shown.map((leaf) => spreadText(leaf, scale));
  const rows = [[...labels, ...values]];
  if (ranges.some((range) => range !== "")) rows.push([...labels.map(() => ""), ...ranges]);
  return rows;
}

function valueText(leaf: Leaf, scale: Scale): string {
  const value = centre(leaf);
  return Number.isFinite(value) ? scaledText(value, scale) : "never";
}
