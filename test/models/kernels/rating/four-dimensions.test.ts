import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fourDimensionRating,
  neutralFourDimensionRules as rules,
  type FourDimensionItem,
} from "../../../../models/kernels/rating/four-dimensions.ts";
import { levels, type LikelihoodClass } from "../../../../models/kernels/rating/rules.ts";

const item: FourDimensionItem = {
  horizons: ["medium", "long"],
  stages: ["operations"],
  magnitude: "medium",
  likelihood: 4,
};

describe("scoring on four dimensions, worked by hand", () => {
  it("takes the mean of the points, of several horizons the one with most", () => {
    const found = fourDimensionRating(item, rules);
    expect(found.points).toEqual({ horizon: 2, valueChain: 3, magnitude: 2, likelihood: 2.5 });
    // (2 + 3 + 2 + 2.5) / 4
    expect(found.score).toBeCloseTo(2.375, 15);
    expect(found.rating).toBe("high");
    expect(found.missing).toEqual([]);
  });

  it("rates by thirds of the range", () => {
    const rating = (magnitude: "low" | "medium", likelihood: LikelihoodClass) =>
      fourDimensionRating(
        { horizons: ["long"], stages: ["upstream"], magnitude, likelihood },
        rules,
      );
    // (1 + 2 + 1 + 1) / 4 = 1.25 and (1 + 2 + 2 + 2) / 4 = 1.75
    expect(rating("low", 1)).toMatchObject({ score: 1.25, rating: "low" });
    expect(rating("medium", 3)).toMatchObject({ score: 1.75, rating: "medium" });
  });

  it("reaches a bound that the rounding of a mean just misses", () => {
    const weights = { horizon: 1, valueChain: 1, magnitude: 1, likelihood: 0 };
    const exact = { ...item, horizons: ["long"], stages: ["upstream"] } as const;
    const found = fourDimensionRating(exact, { ...rules, weights });
    expect(found.score).toBeCloseTo(5 / 3, 15);
    expect(found.rating).toBe("medium");
  });

  it("leaves out what is not stated, and says so", () => {
    const found = fourDimensionRating({ ...item, horizons: [] }, rules);
    expect(found.points).not.toHaveProperty("horizon");
    expect(found.score).toBeCloseTo(7.5 / 3, 15);
    expect(found.missing).toEqual(["horizon"]);
  });

  it("follows the weights", () => {
    const weights = { horizon: 0, valueChain: 0, magnitude: 3, likelihood: 1 };
    expect(fourDimensionRating(item, { ...rules, weights }).score).toBeCloseTo(8.5 / 4, 15);
  });
});

describe("scoring on four dimensions", () => {
  it("refuses weights and bounds that make no score", () => {
    const none = { horizon: 0, valueChain: 0, magnitude: 0, likelihood: 0 };
    expect(() => fourDimensionRating(item, { ...rules, weights: none })).toThrow(
      "four-dimension rules: expected a weight above 0 on a dimension that is stated",
    );
    expect(() =>
      fourDimensionRating(item, { ...rules, weights: { ...none, horizon: -1 } }),
    ).toThrow("four-dimension rules, horizon: expected a weight from 0, found -1");
    expect(() => fourDimensionRating(item, { ...rules, highFrom: 1 })).toThrow(
      "expected bounds that ascend",
    );
  });

  it("is never lower for a larger magnitude or a likelier item", () => {
    const level = fc.integer({ min: 0, max: 2 });
    const likelihood = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.tuple(level, level), fc.tuple(likelihood, likelihood), ([a, b], [p, q]) => {
        const of = (magnitude: number, chance: number) =>
          fourDimensionRating(
            { ...item, magnitude: levels[magnitude]!, likelihood: chance as LikelihoodClass },
            rules,
          ).score;
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        return of(less, Math.min(p, q)) <= of(more, Math.max(p, q));
      }),
    );
  });
});
