import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  reportedProbabilities,
  sortedPercentile,
  summarise,
} from "../../../../models/engine/sample/percentile.ts";
import { selectPlaces } from "../../../../models/engine/sample/selection.ts";
import golden from "../../../golden/percentiles.json" with { type: "json" };

const never = Infinity;
const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const values = fc.array(fc.oneof(numbers, fc.constantFrom(0, 1, 2)), {
  minLength: 1,
  maxLength: 300,
});

/** Zero without its sign: sorting tells -0 from 0, an order of numbers does not. */
const withoutSign = (value: number): number => (value === 0 ? 0 : value);

describe("percentiles by the linear rule", () => {
  it.each(golden.cases)("of $values at $probability", ({ values: given, probability, value }) => {
    const found = sortedPercentile(Float64Array.from(given), probability);
    expect(Math.abs(found - value)).toBeLessThanOrEqual(golden.tolerance);
  });

  it("are those of the sorted values, whatever their order", () => {
    fc.assert(
      fc.property(values, (given) => {
        const sorted = Float64Array.from(given).sort();
        const expected = reportedProbabilities.map((p) => sortedPercentile(sorted, p));
        const { percentiles } = summarise(Float64Array.from(given));
        expect(percentiles.map(withoutSign)).toEqual(expected.map(withoutSign));
      }),
      { verbose: true },
    );
  });

  it("are never where a draw that is never touches them", () => {
    const { percentiles, mean, reached } = summarise(
      Float64Array.of(2030, never, 2040, 2050, never),
    );
    expect(percentiles).toEqual([2032, 2040, 2050, never, never]);
    expect(mean).toBe(never);
    expect(reached).toBe(0.6);
    expect(sortedPercentile(Float64Array.of(1, 2, never), 0.5)).toBe(2);
    expect(sortedPercentile(Float64Array.of(1, 2, never), 0.51)).toBe(never);
    expect(summarise(Float64Array.of(never, never)).reached).toBe(0);
  });
});

describe("the mean of an ensemble", () => {
  it("comes with its standard error", () => {
    const found = summarise(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(found.mean).toBe(5);
    expect(found.standardError).toBeCloseTo(Math.sqrt(32 / 7 / 8), 14);
    expect(found.reached).toBe(1);
  });

  it("of one draw has no error", () => {
    const found = summarise(Float64Array.of(7));
    expect(found).toMatchObject({ mean: 7, standardError: 0, percentiles: [7, 7, 7, 7, 7] });
  });
});

describe("selection", () => {
  it("puts the places asked for where sorting would, equal and never values included", () => {
    // Sorting tells -0 from 0, selection does not.
    const plain = numbers.map((x) => x + 0);
    const some = fc.oneof(plain, fc.constantFrom(0, 1, never));
    const lists = fc.array(some, { minLength: 1, maxLength: 300 });
    const picks = fc.array(fc.nat({ max: 299 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lists, picks, (given, wanted) => {
        const places = [...new Set(wanted.map((place) => place % given.length))].sort(
          (a, b) => a - b,
        );
        const [selected, sorted] = [Float64Array.from(given), Float64Array.from(given).sort()];
        selectPlaces(selected, places);
        expect(places.map((place) => selected[place])).toEqual(
          places.map((place) => sorted[place]),
        );
        expect(selected.toSorted()).toEqual(sorted);
      }),
      { verbose: true },
    );
  });
});
