import type { Change, ChangeLabel, FromTo } from "./change.ts";
import { isSameJson } from "./json.ts";

/**
 * Several changes made one after another as one, under the label and reason of the last: of the moves
 * of a drag only the first `from` and the last `to` remain. Undefined where they cannot be told as one,
 * since a path was changed again after entries of a list moved or a part around it was replaced.
 */
export function mergeChanges(changes: readonly Change[], label?: ChangeLabel): Change | undefined {
  const last = changes.at(-1);
  if (last === undefined) return undefined;
  const merged = new Map<string, FromTo>();
  for (const change of changes) {
    for (const [path, step] of Object.entries(change.changes)) {
      const known = merged.get(path);
      if (known === undefined) merged.set(path, step);
      else if (isSameJson(known[1], step[0]) && canJoin(path, merged))
        merged.set(path, [known[0], step[1]]);
      else return undefined;
    }
  }
  const kept = [...merged].filter(([, step]) => !isSameJson(...step));
  return { ...last, label: label ?? last.label, changes: Object.fromEntries(kept) };
}

/** Whether a later step at a path may be joined to the earlier one, past the steps in between. */
function canJoin(path: string, merged: ReadonlyMap<string, FromTo>): boolean {
  const paths = [...merged.keys()];
  const between = paths.slice(paths.indexOf(path) + 1);
  if (between.some((other) => isAround(other, path) || isAround(path, other))) return false;
  return !between.some((other) => isMove(other, merged));
}

/** Whether a step may put an entry into a list or take one out, so that paths after it mean others. */
function isMove(path: string, merged: ReadonlyMap<string, FromTo>): boolean {
  const [from, to] = merged.get(path) ?? [null, null];
  return (from === undefined || to === undefined) && /(^|\/)\d+$/.test(path);
}

function isAround(outer: string, inner: string): boolean {
  return inner.startsWith(`${outer}/`);
}
