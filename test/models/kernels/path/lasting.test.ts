import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lasting } from "../../../../models/kernels/path/lasting.ts";

function lastingOf(values: readonly number[]): readonly number[] {
  const out = new Float64Array(values.length);
  lasting(Float64Array.from(values), out);
  return [...out];
}

describe("a condition that lasts", () => {
  it.each([
    [
      [0, 1, 0, 1, 1],
      [0, 0, 0, 1, 1],
    ],
    [
      [1, 1, 1],
      [1, 1, 1],
    ],
    [
      [1, 1, 0],
      [0, 0, 0],
    ],
    [
      [0, 0, 1],
      [0, 0, 1],
    ],
    [[], []],
  ])("%j lasts in %j", (values, expected) => {
    expect(lastingOf(values)).toEqual(expected);
  });

  it("is undecided where a failure comes before a year that does not hold", () => {
    expect(lastingOf([1, NaN, 1])).toEqual([NaN, NaN, 1]);
    expect(lastingOf([1, NaN, 0, 1])).toEqual([NaN, NaN, 0, 1]);
  });

  it("holds in a year when it holds in every year from it on", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 40 }), (values) => {
        const expected = values.map((_, i) => Number(values.slice(i).every((x) => x === 1)));
        expect(lastingOf(values)).toEqual(expected);
      }),
      { verbose: true },
    );
  });
});
