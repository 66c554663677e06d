import type { z } from "../scenario/zod.ts";
import type { Json } from "./json.ts";
import type { labelSchema, LogEntry } from "./workbook-schema.ts";

/** Key of a message with what stands in its places. */
export type ChangeLabel = z.infer<typeof labelSchema>;

/** What stood at a path and what stands there after; undefined where nothing does. */
export type FromTo = readonly [from: unknown, to: unknown];

/**
 * A change of a workbook as a value: what it is called, and what it does at each path, in the order of
 * the record. A path is the keys from the root joined by `/`, with `~1` for `/` and `~0` for `~` in a
 * key. Nothing before is an addition, nothing after a removal; in a list they insert and take out.
 */
export interface Change {
  readonly label: ChangeLabel;
  readonly changes: Readonly<Record<string, FromTo>>;
  readonly why?: string | undefined;
}

/** Joins keys to a path. */
export function pathOf(...keys: readonly (string | number)[]): string {
  return keys.map((key) => String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
}

/** The keys of a path. */
export function keysOf(path: string): readonly string[] {
  return path.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The change that takes a change back, under the same label unless another is given. */
export function reverse(change: Change, label: ChangeLabel = change.label): Change {
  const pairs = Object.entries(change.changes).toReversed();
  return {
    ...change,
    label,
    changes: Object.fromEntries(pairs.map(([path, [from, to]]) => [path, [to, from]])),
  };
}

/** Longest value the log keeps whole, in characters of JSON; of longer ones it keeps the beginning. */
const longestLogged = 4_000;

/** A change as the log of a workbook keeps it. */
export function logEntry(change: Change, at: string): LogEntry {
  const { label, changes, why } = change;
  const recorded = Object.entries(changes).map(
    ([path, [from, to]]) => [path, [logged(from), logged(to)] as [Json, Json]] as const,
  );
  const entry = { at, label, changes: Object.fromEntries(recorded) };
  return why === undefined ? entry : { ...entry, why };
}

function logged(value: unknown): Json {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length <= longestLogged ? (value as Json) : `${wellFormedStart(text)}…`;
}

/** The beginning of a text, cut between characters. */
function wellFormedStart(text: string): string {
  const start = text.slice(0, longestLogged);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
