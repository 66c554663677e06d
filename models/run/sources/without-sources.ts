import { ModelError } from "../../engine/errors.ts";
import type { FallenSource } from "../../scenario/source-status-schema.ts";
import { isCurve, isObject, type Given, type GivenValue, type Sheet } from "../sheet.ts";

/** Sources whose figures are left out, and what takes the place of each. */
interface Exclusion {
  readonly sources: ReadonlySet<string>;
  /** The source that took the place of another, by id. */
  readonly replacedBy: ReadonlyMap<string, string>;
  /** Inputs, with their label, that a figure was left out of, and its source. */
  readonly left: Map<
    string,
    { readonly input: string; readonly label: string; readonly source: string }
  >;
}

/** An exclusion of some sources, before any figure has been left out; undefined for none. */
export function exclusionFrom(
  fallen: readonly FallenSource[],
  sources: ReadonlySet<string> | undefined,
): Exclusion | undefined {
  if (sources === undefined || sources.size === 0) return undefined;
  const named = fallen.flatMap(({ id, replacedBy }) =>
    replacedBy === undefined ? [] : [[id, replacedBy] as const],
  );
  return { sources, replacedBy: new Map(named), left: new Map() };
}

/** Leaves out what rests on the excluded sources, and notes where. */
export function filterBy(exclusion: Exclusion): NonNullable<Sheet["filter"]> {
  return ({ input, label = "" }, given) => {
    const remaining = remainingOf(given, exclusion);
    const [source] = sourcesOf(given.value).filter((each) => exclusion.sources.has(each));
    if (remaining === undefined && source !== undefined) {
      exclusion.left.set(`${input}[${label}]`, { input, label, source });
    }
    return remaining;
  };
}

/**
 * What remains of a given value without the excluded sources: the value itself; for one that rests on
 * such a source, the figure of the source that replaced it; of a curve the other points. Undefined
 * where nothing remains, so that the next weaker layer stands.
 */
function remainingOf(given: Given, exclusion: Exclusion): GivenValue | undefined {
  const { value, alternatives = [] } = given;
  if (isCurve(value)) {
    const curve = value.curve.filter(({ from }) => !isExcluded(from, exclusion));
    if (curve.length === value.curve.length) return value;
    return curve.length === 0 ? undefined : { curve };
  }
  if (!isExcluded(value, exclusion)) return value;
  let source = sourceOf(value);
  while (source !== undefined) {
    source = exclusion.replacedBy.get(source);
    const replacement = alternatives.find((each) => sourceOf(each) === source);
    const stands = replacement !== undefined && !isExcluded(replacement, exclusion);
    if (source !== undefined && stands) return replacement;
  }
  return undefined;
}

/** The source a given value names, if any. */
function sourceOf(value: GivenValue): string | undefined {
  if (isObject(value)) return value.value.source;
  return "source" in value ? value.source : undefined;
}

/** The sources a given value names: that of each point of a curve. */
export function sourcesOf(value: GivenValue): readonly string[] {
  const named = isCurve(value) ? value.curve.map(({ from }) => from.source) : [sourceOf(value)];
  return named.filter((source) => source !== undefined);
}

function isExcluded(value: GivenValue, { sources }: Exclusion): boolean {
  const source = sourceOf(value);
  return source !== undefined && sources.has(source);
}

/**
 * Checks that every input a figure was left out of has another. Throws ModelError for the first that
 * has none.
 */
export function checkExclusion(sheet: Sheet, exclusion: Exclusion): void {
  for (const { input, label, source } of exclusion.left.values()) {
    const known = sheet.get(input);
    if (known?.get(label) !== undefined || known?.get("") !== undefined) continue;
    const place = label === "" ? input : `${input}[${label}]`;
    const next = exclusion.replacedBy.get(source);
    const named = next === undefined ? "no source is named in its place" : `nor has ${next}`;
    throw new ModelError(
      place,
      `has a figure of ${source} only: no weaker layer has another, ${named}`,
    );
  }
}
