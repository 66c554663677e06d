import { ModelError } from "../../engine/errors.ts";
import type { CorrelationGroup } from "../../engine/sample/correlation.ts";
import { inputAt, type UserLayer } from "../layers/user-layer.ts";
import { givenAt, type Given, type Sheet } from "../sheet.ts";
import type { Correlation } from "../types.ts";

/**
 * Gives the inputs of the named groups quantiles of their own again. Throws ModelError for a group that
 * no input is in.
 */
export function loosenGroups(sheet: Sheet, correlations: readonly Correlation[]): void {
  for (const correlation of correlations) {
    if (!("group" in correlation)) continue;
    const path = groupPathOf(correlation.group);
    let found = 0;
    for (const known of sheet.values()) {
      for (const [label, given] of known) {
        if (given.path !== path) continue;
        known.set(label, { ...given, path: given.own ?? given.path });
        found += 1;
      }
    }
    if (found === 0) throw unknownGroup(correlation.group, sheet);
  }
}

function groupPathOf(group: string): string {
  return `group:${group}`;
}

function unknownGroup(group: string, sheet: Sheet): ModelError {
  const known = new Set<string>();
  for (const { value } of everyGiven(sheet)) {
    if ("group" in value && value.group !== undefined) known.add(value.group);
  }
  const expected = [...known].sort().join(", ");
  return new ModelError("correlation", `expected a group among ${expected}, found ${group}`);
}

function* everyGiven(sheet: Sheet): Generator<Given, void, void> {
  for (const known of sheet.values()) yield* known.values();
}

/**
 * The coordinates that correlations tie, as one group with the matrix of normal scores, r = 2 sin(π ρ / 6);
 * undefined where none do. Throws ModelError for a correlation outside -1 to 1, for inputs that are not
 * drawn or share one quantile, and for two inputs given twice. Source: Pearson 1907.
 */
export function correlationGroup(
  sheet: Sheet,
  correlations: readonly Correlation[],
  model: Pick<UserLayer, "model" | "labels">,
): CorrelationGroup | undefined {
  if (correlations.length === 0) return undefined;
  const pairs = new Map<string, { readonly ends: readonly [string, string]; score: number }>();
  const tie = (ends: readonly [string, string], rank: number): void => {
    pairs.set([...ends].sort().join(" "), { ends, score: normalScore(rank) });
  };
  for (const each of correlations) {
    if (!("group" in each)) continue;
    checkRank(each.group, each.rank);
    for (const ends of pairsOf(pathsOf(sheet, each.group))) tie(ends, each.rank);
  }
  const given = new Set<string>();
  for (const each of correlations) {
    if (!("between" in each)) continue;
    const [one, other] = each.between;
    const place = `${one} with ${other}`;
    checkRank(place, each.rank);
    const ends = [pathAt(sheet, one, model), pathAt(sheet, other, model)] as const;
    if (ends[0] === ends[1]) {
      throw new ModelError(
        place,
        "expected two inputs with quantiles of their own; these share one",
      );
    }
    const key = [...ends].sort().join(" ");
    if (given.has(key)) throw new ModelError(place, "expected one correlation, found two");
    given.add(key);
    tie(ends, each.rank);
  }
  return groupOf([...pairs.values()]);
}

function groupOf(
  pairs: readonly { readonly ends: readonly [string, string]; readonly score: number }[],
): CorrelationGroup | undefined {
  const coordinates = [...new Set(pairs.flatMap(({ ends }) => ends))].sort();
  if (coordinates.length === 0) return undefined;
  const place = new Map(coordinates.map((path, i) => [path, i]));
  const matrix = coordinates.map((_, row) =>
    coordinates.map((__, column) => Number(row === column)),
  );
  for (const { ends, score } of pairs) {
    const [row, column] = [place.get(ends[0])!, place.get(ends[1])!];
    matrix[row]![column] = score;
    matrix[column]![row] = score;
  }
  return { id: "correlation", coordinates, matrix };
}

/** Correlation of normal scores with a given rank correlation. */
function normalScore(rank: number): number {
  return Math.abs(rank) === 1 ? rank : 2 * Math.sin((Math.PI * rank) / 6);
}

function checkRank(place: string, rank: number): void {
  if (rank >= -1 && rank <= 1) return;
  throw new ModelError(`correlation of ${place}`, `expected -1 to 1, found ${rank}`);
}

/** Paths of the members of a group that are drawn, in the order of characters. */
function pathsOf(sheet: Sheet, group: string): readonly string[] {
  const paths = new Set<string>();
  for (const { value, path } of everyGiven(sheet)) {
    const isMember = "group" in value && value.group === group;
    if (isMember && isUncertain(value)) paths.add(path);
  }
  return [...paths].sort();
}

function pairsOf(paths: readonly string[]): readonly (readonly [string, string])[] {
  return paths.flatMap((one, i) => paths.slice(i + 1).map((other) => [one, other] as const));
}

/** The path an input is drawn by. Throws ModelError for one that is certain or has several. */
function pathAt(sheet: Sheet, input: string, model: Pick<UserLayer, "model" | "labels">): string {
  const { symbol, label } = inputAt(input, model);
  const found = label === "" ? [...(sheet.get(symbol.id)?.values() ?? [])] : [];
  const one = label === "" ? undefined : givenAt(sheet, symbol.id, label);
  const given = one === undefined ? found : [one];
  const paths = new Set(given.filter(({ value }) => isUncertain(value)).map(({ path }) => path));
  const [path] = paths;
  if (path === undefined) throw new ModelError(input, "expected an uncertain input; it is certain");
  if (paths.size === 1) return path;
  const labels = [...(sheet.get(symbol.id)?.keys() ?? [])].join(", ");
  throw new ModelError(input, `expected one of its labels, as ${symbol.id}[LABEL]: ${labels}`);
}

/** Whether a given value has a range with any width. */
export function isUncertain(value: Given["value"]): boolean {
  if (!("range" in value) || value.range === undefined) return false;
  const { low, high, shape } = value.range;
  return low !== high || shape === "discrete";
}
