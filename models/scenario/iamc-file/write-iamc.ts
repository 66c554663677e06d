import type { IamcEntry } from "./read-iamc.ts";

/**
 * Writes series in pyam's wide form: title-case headers, extra columns, years ascending, gaps empty.
 * Rows as cells, the header first; a round trip through `readIamc` gives the same entries.
 */
export function writeIamc(entries: readonly IamcEntry[]): (string | number | null)[][] {
  const years = [...new Set(entries.flatMap(({ points }) => Object.keys(points)))].map(Number);
  years.sort((a, b) => a - b);
  const extras = [...new Set(entries.flatMap(({ extra }) => Object.keys(extra)))].sort();
  const header = [
    "Model",
    "Scenario",
    "Region",
    "Variable",
    "Unit",
    ...extras,
    ...years.map(String),
  ];
  const rows = entries.map((entry) => [
    entry.model,
    entry.scenario,
    entry.region,
    entry.variable,
    entry.unit,
    ...extras.map((name) => entry.extra[name] ?? ""),
    ...years.map((year) => entry.points[String(year)] ?? null),
  ]);
  return [header, ...rows];
}
