import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../../electron/browser/wire/pack.ts";

describe("packing", () => {
  it("gives back values with bytes in them", () => {
    const bytes = new Uint8Array([0, 1, 255]);
    const value = {
      name: "報告",
      files: [{ content: bytes }, { content: new Uint8Array() }],
      n: null,
    };
    expect(unpack(pack(value))).toEqual(value);
    expect(unpack(pack(bytes))).toEqual(bytes);
    expect(unpack(pack("$bytes"))).toBe("$bytes");
  });

  it("gives back any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        fc.pre(!JSON.stringify(plain).includes("__proto__"));
        expect(unpack(pack(plain))).toEqual(plain);
      }),
    );
  });

  it("refuses what was not packed, in an error and nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (noise) => {
        try {
          unpack(noise);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });

  it("refuses keys that reach into how objects work", () => {
    const json = '{"value":{"__proto__":{"a":1}},"bytes":[]}';
    const packed = new Uint8Array(4 + json.length);
    new DataView(packed.buffer).setUint32(0, json.length);
    packed.set(new TextEncoder().encode(json), 4);
    expect(() => unpack(packed)).toThrow("__proto__");
    const path = '{"value":{},"bytes":[{"path":["constructor"],"length":0}]}';
    const other = new Uint8Array(4 + path.length);
    new DataView(other.buffer).setUint32(0, path.length);
    other.set(new TextEncoder().encode(path), 4);
    expect(() => unpack(other)).toThrow("nothing at constructor");
  });
});
