/** A place at which two contents differ; null where a side holds nothing there. */
export interface ContentDifference {
  /** Keys, ids and numbers of list entries, as `register[flood].method.metric`. */
  readonly place: string;
  readonly change: "added" | "removed" | "changed";
  readonly a: unknown;
  readonly b: unknown;
}

/**
 * The smallest parts in which two contents of JSON differ. Entries of a list go together by their id;
 * those without an id where they are equal, the others in their order. What one side has alone is one
 * difference, however much it holds.
 */
export function differencesIn(place: string, a: unknown, b: unknown): readonly ContentDifference[] {
  if (a === undefined && b === undefined) return [];
  if (a === undefined) return [{ place, change: "added", a: null, b }];
  if (b === undefined) return [{ place, change: "removed", a, b: null }];
  if (isRecord(a) && isRecord(b)) return betweenRecords(place, a, b);
  if (Array.isArray(a) && Array.isArray(b)) return betweenLists(place, a, b);
  return a === b ? [] : [{ place, change: "changed", a, b }];
}

type Content = Readonly<Record<string, unknown>>;

function isRecord(content: unknown): content is Content {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

function betweenRecords(place: string, a: Content, b: Content): readonly ContentDifference[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differencesIn(below(place, key), a[key], b[key]));
}

function below(place: string, key: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(key)) return `${place}[${key}]`;
  return place === "" ? key : `${place}.${key}`;
}

function betweenLists(
  place: string,
  a: readonly unknown[],
  b: readonly unknown[],
): readonly ContentDifference[] {
  const all = [...a, ...b];
  if (!all.some((each) => typeof each === "object")) {
    return isSame(a, b) ? [] : [{ place, change: "changed", a, b }];
  }
  const [left, right] = [byId(a), byId(b)];
  if (left !== undefined && right !== undefined) {
    const ids = [...new Set([...left.keys(), ...right.keys()])];
    return ids.flatMap((id) => differencesIn(`${place}[${id}]`, left.get(id), right.get(id)));
  }
  const [ofA, ofB] = [apartFrom(a, b), apartFrom(b, a)];
  const count = Math.max(ofA.length, ofB.length);
  return Array.from({ length: count }, (_, i) => {
    const [index] = ofB[i] ?? ofA[i]!;
    return differencesIn(`${place}[${index + 1}]`, ofA[i]?.[1], ofB[i]?.[1]);
  }).flat();
}

/** Entries by their id; undefined where one has none or shares it. */
function byId(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const id = isRecord(entry) ? entry["id"] : undefined;
    if (typeof id !== "string" || found.has(id)) return undefined;
    found.set(id, entry);
  }
  return found;
}

/** Entries of a list that another does not hold, with their index; of equal ones as many as are too many. */
function apartFrom(
  list: readonly unknown[],
  other: readonly unknown[],
): readonly (readonly [index: number, entry: unknown])[] {
  const left = [...other];
  return list.flatMap((entry, index) => {
    const at = left.findIndex((each) => isSame(each, entry));
    if (at < 0) return [[index, entry] as const];
    left.splice(at, 1);
    return [];
  });
}

/** Whether two contents hold the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
