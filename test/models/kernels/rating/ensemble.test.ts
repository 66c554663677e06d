import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adverseShare,
  drawnScores,
  outranking,
  rankScore,
  rateDraws,
} from "../../../../models/kernels/rating/ensemble.ts";
import { defaultRatingRules as rules } from "../../../../models/kernels/rating/rules.ts";

const shares = Float64Array.of(0, 0.0005, 0.006, 0.01, 0.03);

describe("rating of an item from its draws, worked by hand", () => {
  it("within a scenario takes the share of adverse draws as likelihood", () => {
    expect(adverseShare(shares, rules)).toBe(0.6);
    const found = rateDraws({ shares }, rules);
    expect(found).toMatchObject({ probability: 0.6, likelihood: 4, rating: "medium" });
    expect(found.magnitude.central).toBe(0.006);
    expect(found.magnitude.high).toBeCloseTo(0.01 + 0.8 * 0.02, 15);
    expect(found.probabilities).toEqual({ low: 0.4, medium: 0.4, high: 0.2 });
  });

  it("is low in most draws where few are adverse", () => {
    const few = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0.01, 0.03);
    const found = rateDraws({ shares: few }, rules);
    // 2 of 10 adverse: class 3
    expect(found).toMatchObject({ probability: 0.2, likelihood: 3, rating: "low" });
    expect(found.probabilities).toEqual({ low: 0.8, medium: 0.1, high: 0.1 });
  });

  it("for an event takes the probability of each draw", () => {
    const probabilities = Float64Array.of(0.3, 0.3, 0.3, 0.01, 0.01);
    const found = rateDraws({ shares, probabilities }, rules);
    expect(found.probability).toBeCloseTo(0.184, 15);
    expect(found.likelihood).toBe(2);
    // 0.006 at class 3 is medium, 0.01 at class 1 low, 0.03 at class 1 medium
    expect(found.probabilities).toEqual({ low: 0.6, medium: 0.4, high: 0 });
  });

  it("takes a central share and a class that are given, and another method", () => {
    const given = { shares, central: 0.021, likelihood: 2 as const };
    const found = rateDraws(given, rules);
    expect(found).toMatchObject({ likelihood: 2, rating: "medium", probability: 0.6 });
    expect(found.magnitude.central).toBe(0.021);
    expect(found.probabilities).toEqual({ low: 0.8, medium: 0.2, high: 0 });
    const always = rateDraws({ shares }, rules, () => "high");
    expect(always).toMatchObject({ rating: "high", probabilities: { high: 1 } });
    expect(drawnScores({ shares }, rules, () => "high")[0]).toBe(2);
  });
});

describe("the draws of an item", () => {
  it("are not disturbed", () => {
    const drawn = Float64Array.of(0.03, 0, 0.01);
    rateDraws({ shares: drawn }, rules);
    expect(drawn).toEqual(Float64Array.of(0.03, 0, 0.01));
  });

  it("are refused where they do not fit", () => {
    const of = (drawn: Parameters<typeof rateDraws>[0]) => () => rateDraws(drawn, rules);
    expect(of({ shares: new Float64Array() })).toThrow("rating: expected draws of one number");
    expect(of({ shares, probabilities: Float64Array.of(1) })).toThrow("expected draws of one");
    expect(of({ shares: Float64Array.of(0, -1) })).toThrow(
      "rating, draw 2: expected a share from 0, found -1",
    );
    expect(of({ shares: Float64Array.of(0), probabilities: Float64Array.of(2) })).toThrow(
      "rating, draw 1: expected a probability from 0 to 1, found 2",
    );
  });

  it("have probabilities that sum to 1", () => {
    const drawn = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(drawn, (values) => {
        const { low, medium, high } = rateDraws(
          { shares: Float64Array.from(values) },
          rules,
        ).probabilities;
        return Math.abs(low + medium + high - 1) < 1e-12;
      }),
    );
  });
});

describe("how high items rank", () => {
  it("goes by the rating first and then by the share", () => {
    expect(rankScore("medium", 0.006)).toBeGreaterThan(rankScore("low", 5));
    expect(rankScore("low", 0.2)).toBeGreaterThan(rankScore("low", 0.1));
    expect(rankScore("low", 0)).toBe(0);
    const probabilities = Float64Array.of(0.01, 0.01, 0.3, 0.01, 0.01);
    const scores = drawnScores({ shares, probabilities }, rules);
    // in draw 3 a medium magnitude is likely; in draw 4 a larger one is not
    expect(scores[2]).toBeGreaterThan(scores[3]!);
  });

  it("is compared draw by draw", () => {
    const one = Float64Array.of(1, 2, 3, 4, 5);
    const other = Float64Array.of(2, 2, 1, 1, 9);
    expect(outranking(one, other)).toEqual({ above: 0.4, tied: 0.2 });
    expect(outranking(other, one)).toEqual({ above: 0.4, tied: 0.2 });
    expect(() => outranking(one, Float64Array.of(1))).toThrow(
      "outranking: expected draws of one number, found 5 and 1",
    );
    expect(() => outranking(new Float64Array(), new Float64Array())).toThrow("outranking");
  });

  it("is one way, the other way or equal in every draw", () => {
    const score = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (pairs) => {
        const one = Float64Array.from(pairs, ([a]) => a);
        const other = Float64Array.from(pairs, ([, b]) => b);
        const [forth, back] = [outranking(one, other), outranking(other, one)];
        return Math.abs(forth.above + back.above + forth.tied - 1) < 1e-12;
      }),
    );
  });
});
