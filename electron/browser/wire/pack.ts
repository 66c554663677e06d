/** Where in a value bytes stand, and how many. */
interface Place {
  readonly path: readonly string[];
  readonly length: number;
}

interface Head {
  readonly value: unknown;
  readonly bytes: readonly Place[];
}

const headerLength = 4;
const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

type Holder = Record<string, unknown>;

/** A value as bytes: the length of its JSON, the JSON, then every byte array in it one after the other. */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const places: Place[] = [];
  const parts: Uint8Array[] = [];
  const plain = withoutBytes(value, [], (path, bytes) => {
    places.push({ path, length: bytes.length });
    parts.push(bytes);
  });
  const head: Head = { value: plain, bytes: places };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const total = parts.reduce((sum, part) => sum + part.length, headerLength + json.length);
  const packed = new Uint8Array(total);
  new DataView(packed.buffer).setUint32(0, json.length);
  let at = headerLength;
  for (const part of [json, ...parts]) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}

type Found = (path: readonly string[], bytes: Uint8Array) => void;

function withoutBytes(value: unknown, path: readonly string[], found: Found): unknown {
  if (value instanceof Uint8Array) {
    found(path, value);
    return null;
  }
  if (Array.isArray(value)) {
    return value.map((each, i) => withoutBytes(each, [...path, String(i)], found));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => [key, withoutBytes(each, [...path, key], found)]),
  );
}

/** The value in packed bytes. Throws RangeError or SyntaxError for anything else. */
export function unpack(packed: Uint8Array): unknown {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const start = headerLength + view.getUint32(0);
  if (start > packed.length) throw new RangeError("expected more bytes");
  const json = new TextDecoder("utf-8", { fatal: true }).decode(
    packed.subarray(headerLength, start),
  );
  const head = JSON.parse(json, refuseKey) as Partial<Head>;
  if (!Array.isArray(head.bytes)) throw new SyntaxError("expected a packed value");
  const holder = { value: head.value };
  let at = start;
  for (const { path, length } of head.bytes as readonly Place[]) {
    if (!(length >= 0) || at + length > packed.length) throw new RangeError("expected more bytes");
    put(holder, ["value", ...path], packed.slice(at, at + length));
    at += length;
  }
  return holder.value;
}

function refuseKey(key: string, value: unknown): unknown {
  if (refusedKeys.has(key)) throw new SyntaxError(`expected no key ${key}`);
  return value;
}

function put(root: object, path: readonly string[], bytes: Uint8Array): void {
  let node = root as Holder;
  for (const key of path.slice(0, -1)) {
    const below = Object.hasOwn(node, key) ? node[key] : undefined;
    if (typeof below !== "object" || below === null) throw new SyntaxError(`nothing at ${key}`);
    node = below as Holder;
  }
  const last = path.at(-1) ?? "";
  if (!Object.hasOwn(node, last)) throw new SyntaxError(`nothing at ${last}`);
  node[last] = bytes;
}
