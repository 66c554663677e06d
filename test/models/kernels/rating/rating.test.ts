import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bandOf,
  effectShares,
  likelihoodClass,
  rate,
  ratingOf,
} from "../../../../models/kernels/rating/rating.ts";
import {
  checkRatingRules,
  defaultRatingRules as rules,
  levels,
  type LikelihoodClass,
} from "../../../../models/kernels/rating/rules.ts";

const classes = [1, 2, 3, 4, 5] as const;

describe("shares of an effect", () => {
  it("are adverse on one side and favourable on the other, by the sign", () => {
    const effect = { effect: 12, sign: 1, reference: 400, place: "item" } as const;
    expect(effectShares(effect)).toEqual({ adverse: 0.03, favourable: 0 });
    expect(effectShares({ ...effect, effect: -12 })).toEqual({ adverse: 0, favourable: 0.03 });
    expect(effectShares({ ...effect, sign: -1 })).toEqual({ adverse: 0, favourable: 0.03 });
    expect(effectShares({ ...effect, effect: 0 })).toEqual({ adverse: 0, favourable: 0 });
  });

  it("need a reference above 0 and an effect", () => {
    const effect = { effect: 1, sign: 1, reference: 0, place: "item[a]" } as const;
    expect(() => effectShares(effect)).toThrow("item[a]: expected a reference above 0, found 0");
    expect(() => effectShares({ ...effect, reference: 2, effect: Number.NaN })).toThrow(
      "item[a]: expected an effect, found none",
    );
  });
});

describe("bands and classes", () => {
  it.each([
    [0, "low"],
    [0.00499, "low"],
    [0.005, "medium"],
    [0.02, "medium"],
    [0.0200001, "high"],
    [3, "high"],
  ] as const)("a share of %d is %s", (share, band) => {
    expect(bandOf(share, rules)).toBe(band);
  });

  it.each([
    [0, 1],
    [0.0499, 1],
    [0.05, 2],
    [0.2, 3],
    [0.499, 3],
    [0.5, 4],
    [0.8, 4],
    [0.801, 5],
    [1, 5],
  ] as const)("a probability of %d is of class %d", (probability, expected) => {
    expect(likelihoodClass(probability, rules)).toBe(expected);
  });
});

describe("rating", () => {
  const table = {
    low: ["low", "low", "low", "low", "low"],
    medium: ["low", "low", "medium", "medium", "medium"],
    high: ["medium", "medium", "high", "high", "high"],
  } as const;

  it.each(levels)("of a %s magnitude in the five classes", (band) => {
    expect(classes.map((likelihood) => ratingOf(band, likelihood, rules))).toEqual(table[band]);
  });

  it("of a scenario's effect is certain where it is adverse at all", () => {
    expect(rate(0.03, undefined, rules)).toEqual({
      share: 0.03,
      band: "high",
      likelihood: 5,
      rating: "high",
    });
    expect(rate(0.006, undefined, rules)).toMatchObject({ likelihood: 5, rating: "medium" });
    expect(rate(0.001, undefined, rules)).toMatchObject({ likelihood: 1, rating: "low" });
  });

  it("of an event goes by its probability over the horizon", () => {
    expect(rate(0.05, 0.0488, rules)).toMatchObject({ likelihood: 1, rating: "medium" });
    expect(rate(0.05, 0.22217864, rules)).toMatchObject({ likelihood: 3, rating: "high" });
    expect(rate(0.01, 0.1, rules)).toMatchObject({ likelihood: 2, rating: "low" });
  });

  it("is never lower for a larger share or a likelier event", () => {
    const share = fc.double({ min: 0, max: 0.1, noNaN: true });
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    const height = (s: number, p: number) => levels.indexOf(rate(s, p, rules).rating);
    fc.assert(
      fc.property(fc.tuple(share, share), fc.tuple(probability, probability), ([a, b], [p, q]) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [rare, often] = [Math.min(p, q), Math.max(p, q)];
        return height(less, p) <= height(more, p) && height(a, rare) <= height(a, often);
      }),
    );
  });
});

describe("rules a user has edited", () => {
  it("are used", () => {
    const strict = { ...rules, highAbove: 0.01, likelyFrom: 2 as LikelihoodClass };
    expect(rate(0.015, 0.1, strict).rating).toBe("high");
    checkRatingRules(strict);
  });

  it("are refused out of order", () => {
    expect(() => {
      checkRatingRules({ ...rules, mediumFrom: 0.03 });
    }).toThrow("rating rules, bands: expected shares from 0 that ascend, found 0.03 and 0.02");
    expect(() => {
      checkRatingRules({ ...rules, likelihoodFrom: [0.05, 0.5, 0.2, 0.8] });
    }).toThrow("rating rules, likelihood: expected probabilities between 0 and 1 that ascend");
    expect(() => {
      checkRatingRules({ ...rules, likelihoodFrom: [0.05, 0.2, 0.5, 1] });
    }).toThrow("found 1 after 0.5");
    expect(() => {
      checkRatingRules({ ...rules, adverseAbove: -1 });
    }).toThrow("rating rules, adverse effect: expected a share from 0, found -1");
  });
});
