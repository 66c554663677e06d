import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logMean } from "../../../../models/kernels/decomposition/log-mean.ts";
import golden from "../../../golden/logarithmic-mean.json" with { type: "json" };

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe("logarithmic mean", () => {
  it.each(golden.cases)("of $a and $b", ({ a, b, value }) => {
    expect(Math.abs(logMean(a, b) / value - 1)).toBeLessThanOrEqual(golden.relativeTolerance);
    expect(Math.abs(logMean(b, a) / value - 1)).toBeLessThanOrEqual(golden.relativeTolerance);
  });

  it("needs two numbers above 0", () => {
    for (const [a, b] of [
      [0, 1],
      [1, 0],
      [-1, 2],
      [NaN, 1],
      [1, NaN],
    ] as const) {
      expect(logMean(a, b)).toBeNaN();
    }
  });

  it("lies between the geometric and the arithmetic mean", () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const mean = logMean(a, b);
        expect(mean).toBeGreaterThanOrEqual(Math.sqrt(a * b) * (1 - 1e-12));
        expect(mean).toBeLessThanOrEqual(((a + b) / 2) * (1 + 1e-12));
      }),
      { verbose: true },
    );
  });

  it("joins its series without a step", () => {
    const ratio = 1.01 / 0.99;
    const [below, above] = [logMean(1, ratio * (1 - 1e-14)), logMean(1, ratio * (1 + 1e-14))];
    expect(Math.abs(above - below)).toBeLessThan(1e-13);
  });
});
