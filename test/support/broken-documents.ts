import fc from "fast-check";

/** A change to a document: at the place with some number, a value is put, or what is there is dropped or doubled. */
interface Damage {
  readonly place: number;
  readonly how: "replace" | "drop" | "rename" | "double" | "scale";
  readonly value: unknown;
  readonly factor: number;
}

const words = [
  "",
  "1",
  "CNY/MWh",
  "MWh",
  "__proto__",
  "constructor",
  "constructo",
  "NaN",
  "energy.tariff",
  "2024",
  "\u0000",
  "上海",
];

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(-1, 0, 1e308, -1e308, 5e-324, 2 ** 53, null, true, [], {}, ...words),
);

const damages: fc.Arbitrary<Damage> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom("replace", "drop", "rename", "double", "scale"),
  value: values,
  factor: fc.double({ min: -10, max: 10, noNaN: true }),
});

/** Bytes that are, or nearly are, the document given. */
export function brokenDocuments(document: unknown): fc.Arbitrary<Uint8Array> {
  const text = JSON.stringify(document);
  const structural = fc
    .array(damages, { minLength: 1, maxLength: 3 })
    .map((list) => encode(damagedText(document, list)));
  const cut = fc
    .tuple(
      fc.nat(),
      fc.nat({ max: 40 }),
      fc.oneof(fc.string(), fc.json(), fc.constantFrom(...words)),
    )
    .map(([at, length, put]) => {
      const from = at % text.length;
      return encode(text.slice(0, from) + put + text.slice(from + length));
    });
  const bytes = fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 6 })).map(([at, put]) => {
    const whole = encode(text);
    whole.set(put, at % (whole.length - put.length));
    return whole;
  });
  return fc.oneof(
    { weight: 6, arbitrary: structural },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: bytes },
    { weight: 1, arbitrary: fc.json().map(encode) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }) },
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(node: unknown): readonly Place[] {
  if (typeof node !== "object" || node === null) return [];
  const holder = node as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** A document's text with some changes; a key given twice is written into the text. */
function damagedText(document: unknown, list: readonly Damage[]): string {
  const copy: unknown = structuredClone(document);
  const doubled: string[] = [];
  for (const { place, how, value, factor } of list) {
    const places = placesIn(copy);
    const found = places[place % Math.max(1, places.length)];
    if (found === undefined) continue;
    const { holder, key } = found;
    const old = holder[key];
    if (how === "replace") holder[key] = value;
    if (how === "drop") delete holder[key];
    if (how === "rename") {
      delete holder[key];
      holder[typeof value === "string" ? value : `${key}s`] = old;
    }
    if (how === "scale") holder[key] = typeof old === "number" ? old * factor : value;
    if (how === "double") doubled.push(JSON.stringify(key));
  }
  return doubled.reduce(
    (text, key) => text.replace(`${key}:`, `${key}:0,${key}:`),
    JSON.stringify(copy),
  );
}
