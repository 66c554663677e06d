/** Keys that come first wherever they stand, in this order; all others follow by their letters. */
const leading = [
  "schemaVersion",
  "kind",
  "at",
  "id",
  "title",
  "label",
  "key",
  "name",
  "en",
  "zh-Hans",
  "zh-Hant",
  "madeWith",
  "order",
  "metric",
  "part",
  "value",
  "points",
  "unit",
  "text",
];

const ranks: ReadonlyMap<string, number> = new Map(leading.map((key, rank) => [key, rank]));

/** Keys of an object in the order of a saved workbook: those that name a thing first, then by code unit. */
export function orderedKeys(holder: object): string[] {
  return Object.keys(holder).sort(compareKeys);
}

function compareKeys(a: string, b: string): number {
  const [first, second] = [ranks.get(a) ?? leading.length, ranks.get(b) ?? leading.length];
  if (first !== second) return first - second;
  return a < b ? -1 : 1;
}

/**
 * The same JSON value with the keys of every object in order, the steps of a change in their own; shares
 * what is in order already. A key that holds undefined is left out.
 */
export function inKeyOrder<T>(value: T): T {
  return inOrderOf(value, false);
}

function inOrderOf<T>(value: T, isSequence: boolean): T {
  return (Array.isArray(value) ? orderedList(value) : orderedObject(value, isSequence)) as T;
}

function orderedList(list: readonly unknown[]): readonly unknown[] {
  const ordered = list.map((each) => inKeyOrder(each));
  return ordered.every((each, i) => each === list[i]) ? list : ordered;
}

/** Key of records whose order says what comes after what: the steps of a change. */
const sequenceKey = "changes";

function orderedObject(value: unknown, isSequence: boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  const holder = value as Readonly<Record<string, unknown>>;
  const inOrder = isSequence ? Object.keys(holder) : orderedKeys(holder);
  const keys = inOrder.filter((key) => holder[key] !== undefined);
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = inOrderOf(holder[key], key === sequenceKey);
  const before = Object.keys(holder);
  const isSame =
    before.length === keys.length &&
    Object.keys(copy).every((key, i) => key === before[i] && copy[key] === holder[key]);
  return isSame ? value : copy;
}
