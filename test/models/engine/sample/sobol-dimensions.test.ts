import fc from "fast-check";
import { expect, test } from "vitest";
import { dimensionsOf } from "../../../../models/engine/sample/sobol/dimension-of.ts";
import { sobolDimensions } from "../../../../models/engine/sample/sobol/sequence.ts";

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 150,
});

test("every name has a dimension of its own, whatever the order of the names", () => {
  fc.assert(
    fc.property(names, (given) => {
      const found = dimensionsOf(given);
      const dimensions = [...found.values()];
      expect(new Set(dimensions).size).toBe(given.length);
      for (const dimension of dimensions) {
        expect(dimension).toBeGreaterThanOrEqual(1);
        expect(dimension).toBeLessThanOrEqual(sobolDimensions);
      }
      expect(dimensionsOf(given.toReversed())).toEqual(found);
    }),
    { verbose: true },
  );
});

test("a new name moves at most a few neighbours", () => {
  fc.assert(
    fc.property(names, fc.string({ minLength: 21, maxLength: 24 }), (given, added) => {
      const before = dimensionsOf(given);
      const after = dimensionsOf([...given, added]);
      const moved = given.filter((name) => after.get(name) !== before.get(name));
      expect(moved.length).toBeLessThanOrEqual(8);
    }),
    { verbose: true },
  );
  const model = Array.from({ length: 120 }, (_, i) => `energy.input${i}@beijing`);
  const found = dimensionsOf(model);
  const moved = [...Array(200).keys()].flatMap((i) => {
    const more = dimensionsOf([...model, `physical.added${i}`]);
    return model.filter((name) => more.get(name) !== found.get(name));
  });
  expect(moved.length / 200).toBeLessThan(0.2);
});

test("more names than dimensions go on beyond them", () => {
  const many = Array.from({ length: sobolDimensions + 5 }, (_, i) => `name ${i}`);
  const dimensions = [...dimensionsOf(many).values()].sort((a, b) => a - b);
  expect(dimensions).toEqual(Array.from({ length: sobolDimensions + 5 }, (_, i) => i + 1));
});
