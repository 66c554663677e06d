import { UsageError } from "../usage-error.ts";

const manyNames = 12;

/** Says that a name is not known, which known ones are near, and all of them where they are few. */
export function unknownName(kind: string, name: string, known: readonly string[]): UsageError {
  const near = nearestTo(name, known);
  const isSure = near.length > 0 && known.length > manyNames;
  const guess = near.length === 0 ? "" : `; nearest: ${near.join(", ")}`;
  const all = isSure ? "" : `; expected one of ${known.join(", ")}`;
  return new UsageError(`unknown ${kind} ${JSON.stringify(name)}${guess}${all}`);
}

/** Gives the name back where it is known. Throws UsageError otherwise. */
export function oneOf<T extends string>(kind: string, name: string, known: readonly T[]): T {
  const found = known.find((each) => each === name);
  if (found === undefined) throw unknownName(kind, name, known);
  return found;
}

/** Known names that resemble a name, best first, at most three. */
export function nearestTo(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.slice(0, 80).toLowerCase();
  return known
    .map((each) => ({ each, distance: distanceBetween(wanted, each.toLowerCase()) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ each }) => each);
}

/** Steps between two names, less where one holds the other; Infinity where they have little in common. */
function distanceBetween(wanted: string, known: string): number {
  if (wanted.length >= 3 && (known.includes(wanted) || wanted.includes(known))) {
    return Math.abs(known.length - wanted.length) / 100;
  }
  const edits = editDistance(wanted, known);
  const bearable = known.length < 3 ? 1 : Math.max(2, Math.floor(known.length / 3));
  return edits <= bearable ? edits : Infinity;
}

function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change];
      next.push(Math.min(...steps));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
