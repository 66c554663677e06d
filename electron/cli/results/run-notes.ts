import type { Leaf, Percentiles, RunResult, ThresholdResult } from "../../../models/run/types.ts";
import { fixedText, shortText } from "../terminal/number-text.ts";
import { wrap } from "../terminal/plain-text.ts";
import { tableText, type Column } from "../terminal/table.ts";
import { leavesOf } from "./leaves.ts";

/** What stands below the tables of a run: probabilities, errors of the draws, sources that fell. */
export function runNotes(results: readonly RunResult[], columns: number): string {
  return [
    thresholdTable(results, columns),
    paragraph(errorNote(results), columns),
    paragraph(withoutNote(results), columns),
    ...badgeNotes(results).map((note) => paragraph(note, columns)),
  ].join("");
}

function paragraph(text: string, columns: number): string {
  if (text === "") return "";
  return wrap(text, columns)
    .map((line) => `${line}\n`)
    .join("");
}

function thresholdTable(results: readonly RunResult[], columns: number): string {
  const rows = results.flatMap(({ scenario, thresholds = [] }) =>
    thresholds.map((each) => [scenario, questionText(each), shareText(each)]),
  );
  if (rows.length === 0) return "";
  const heads: readonly Column[] = [
    { head: "pairing" },
    { head: "question", mayWrap: true },
    { head: "probability", align: "right" },
  ];
  return `\n${tableText(heads, rows, columns)}`;
}

function questionText({ metric, year, site, at = {}, side, value, unit }: ThresholdResult): string {
  const labels = [site, ...Object.values(at)].filter((label) => label !== null);
  const place = labels.length === 0 ? metric : `${metric}[${labels.join(",")}]`;
  const when = year === null ? "" : ` in ${year}`;
  const shown = unit === "year" ? String(value) : shortText(value);
  const measure = unit === "1" || unit === "year" ? "" : ` ${unit}`;
  return `${place}${when} ${side} ${shown}${measure}`;
}

function shareText({ probability: { value, standardError } }: ThresholdResult): string {
  return `${fixedText(100 * value, 1)} ± ${fixedText(100 * standardError, 1)} %`;
}

/** The largest standard error among the medians, as a share of the median. */
function errorNote(results: readonly RunResult[]): string {
  const spreads = results.flatMap((result) =>
    Object.values(result.results).flatMap(({ values }) => leavesOf(values).filter(isSpread)),
  );
  const shares = spreads.flatMap(({ p50, errors }) => {
    const error = errors?.p50;
    return p50 === null || p50 === 0 || typeof error !== "number" ? [] : [error / Math.abs(p50)];
  });
  if (shares.length === 0) return "";
  const largest = fixedText(100 * Math.max(...shares), 1);
  const how = results[0]?.sampling === "sobol" ? "scrambled Sobol" : "Latin hypercube";
  return `Standard error of the medians: at most ${largest} % (${how}); --json has that of every percentile.`;
}

function isSpread(leaf: Leaf): leaf is Percentiles {
  return typeof leaf === "object" && leaf !== null;
}

function withoutNote([first]: readonly RunResult[]): string {
  const { without = [] } = first ?? {};
  return without.length === 0 ? "" : `Without figures of ${without.join(", ")}.`;
}

function badgeNotes(results: readonly RunResult[]): readonly string[] {
  const badges = new Map(
    results.flatMap((each) => each.badges.map((badge) => [badge.source, badge])),
  );
  return [...badges.values()].map(({ source, state, date, replacedBy, inputs }) => {
    const next = replacedBy === null ? "" : `, replaced by ${replacedBy}`;
    return `[${state}] rests on ${source} (since ${date}${next}) through ${inputs.join(", ")}; compare with --without-source ${source}.`;
  });
}
