import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/normal-distribution.json" with { type: "json" };
import { normalProbability, normalQuantile } from "../../../../models/engine/sample/normal.ts";

describe("standard normal distribution", () => {
  it.each(golden.cases)("at $z", ({ z, value }) => {
    const found = normalProbability(z);
    expect(Math.abs(found - value)).toBeLessThanOrEqual(golden.tolerance);
    if (z < 0) expect(Math.abs(found / value - 1)).toBeLessThanOrEqual(golden.relativeTolerance);
  });

  it("is undone by its quantile", () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(probability, (p) => {
        const found = normalProbability(normalQuantile(p));
        return Math.abs(found - p) <= 1e-8 * Math.min(p, 1 - p) * 10 + 1e-15;
      }),
    );
  });

  it("rises, and is symmetric", () => {
    const score = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rises =
          normalProbability(Math.min(a, b)) <= normalProbability(Math.max(a, b)) + 1e-15;
        return rises && Math.abs(normalProbability(a) + normalProbability(-a) - 1) < 1e-15;
      }),
    );
  });
});
