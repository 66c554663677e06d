import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/kendall.json" with { type: "json" };
import { kendallTau, rankStability, ranksOf } from "../../../../models/kernels/rating/order.ts";

describe("ranks", () => {
  it("start at 1 for the highest, and equal scores share the better one", () => {
    expect(ranksOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
    expect(ranksOf([])).toEqual([]);
  });
});

describe("Kendall's tau-b", () => {
  it.each(golden.cases)("$name", ({ one, other, value, tolerance }) => {
    expect(Math.abs(kendallTau(one, other)! - value)).toBeLessThanOrEqual(tolerance);
  });

  it("is undefined where an order says nothing", () => {
    expect(kendallTau([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(kendallTau([1], [2])).toBeUndefined();
    expect(() => kendallTau([1, 2], [1])).toThrow("expected orders of one length, found 2 and 1");
  });

  it("lies between -1 and 1, is symmetric, and turns its sign with an order", () => {
    const pair = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -4, max: 4 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 12 }), (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const tau = kendallTau(one, other);
        if (tau === undefined) return kendallTau(other, one) === undefined;
        const turned = kendallTau(
          one,
          other.map((b) => -b),
        )!;
        const isSound = Math.abs(tau) <= 1 + 1e-12 && kendallTau(other, one) === tau;
        return isSound && Math.abs(turned + tau) < 1e-12;
      }),
    );
  });
});

describe("stability of an order, worked by hand", () => {
  const central = [3, 2, 1];
  // the first two change places in the second of four draws
  const draws = [
    Float64Array.of(3, 2, 3, 3),
    Float64Array.of(2, 3, 2, 2),
    Float64Array.of(1, 1, 1, 1),
  ];
  const { items, agreement } = rankStability(central, draws);

  it("says how often each item keeps its rank, and between which it lies", () => {
    expect(items.map(({ rank, sameRank }) => [rank, sameRank])).toEqual([
      [1, 0.75],
      [2, 0.75],
      [3, 1],
    ]);
    expect(items[0]).toMatchObject({ low: 1 });
    expect(items[0]!.high).toBeCloseTo(1.85, 12);
    expect(items[2]).toMatchObject({ low: 3, high: 3 });
  });

  it("says how far the orders agree", () => {
    // tau is 1 in three draws and 1/3 in one
    expect(agreement).toBeCloseTo((3 + 1 / 3) / 4, 12);
  });

  it("leaves out draws without an order", () => {
    const flat = rankStability([2, 1], [Float64Array.of(1, 5), Float64Array.of(1, 4)]);
    expect(flat.agreement).toBe(1);
    expect(flat.items.map(({ sameRank }) => sameRank)).toEqual([1, 0.5]);
    expect(
      rankStability([1, 1], [Float64Array.of(1), Float64Array.of(2)]).agreement,
    ).toBeUndefined();
  });

  it("needs draws for every item", () => {
    expect(() => rankStability(central, draws.slice(1))).toThrow(
      "rank stability: expected draws of one number for each of 3 items",
    );
    expect(() => rankStability([], [])).toThrow("rank stability");
  });
});
