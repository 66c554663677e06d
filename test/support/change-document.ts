/** A change to a plain document. */
export type Change = (document: unknown) => void;

/** Puts a value at a path, keys joined by `/`; undefined takes the key away. */
export function put(path: string, value: unknown): Change {
  return (document) => {
    const keys = path.split("/");
    const last = keys.pop() ?? "";
    const holder = keys.reduce<unknown>(within, document);
    if (typeof holder !== "object" || holder === null) throw new Error(`nothing at ${path}`);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, value);
  };
}

/** Puts something at the end of a list. */
export function append(path: string, value: unknown): Change {
  return (document) => {
    const list = path.split("/").reduce<unknown>(within, document);
    if (!Array.isArray(list)) throw new Error(`no list at ${path}`);
    list.push(value);
  };
}

/** A copy of a document with changes. */
export function changed<T>(document: T, ...changes: readonly Change[]): T {
  const copy = structuredClone(document);
  for (const change of changes) change(copy);
  return copy;
}

function within(node: unknown, key: string): unknown {
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) {
    throw new Error(`no ${key}`);
  }
  return (node as Readonly<Record<string, unknown>>)[key];
}
