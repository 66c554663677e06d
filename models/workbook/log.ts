import { logEntry, type Change, type ChangeLabel } from "./change.ts";
import { mergeChanges } from "./merge-changes.ts";
import { workbookLimits } from "./workbook-violations.ts";
import type { LogEntry, Workbook } from "./workbook-schema.ts";

/**
 * A workbook with a change written to its log; `at` is the time it was made. Where the log is full, its
 * oldest entry goes.
 */
export function withLogEntry(workbook: Workbook, change: Change, at: string): Workbook {
  const log = [...workbook.log.slice(1 - workbookLimits.log), logEntry(change, at)];
  return { ...workbook, log };
}

/** The change an entry of the log tells of; values that were too long for the log are cut. */
export function changeOf({ label, changes, why }: LogEntry): Change {
  const steps = Object.entries(changes).map(
    ([path, [from, to]]) => [path, [from ?? undefined, to ?? undefined] as const] as const,
  );
  const change = { label, changes: Object.fromEntries(steps) };
  return why === undefined ? change : { ...change, why };
}

/**
 * A workbook whose log tells the last `count` entries as one, at the time of the last; entries that
 * cannot be told as one stay as they are.
 */
export function squashLog(workbook: Workbook, count: number, label: ChangeLabel): Workbook {
  const kept = workbook.log.slice(0, Math.max(0, workbook.log.length - count));
  const told = workbook.log.slice(kept.length);
  const last = told.at(-1);
  const merged = mergeChanges(told.map(changeOf), label);
  if (last === undefined || merged === undefined) return workbook;
  return { ...workbook, log: [...kept, logEntry(merged, last.at)] };
}
