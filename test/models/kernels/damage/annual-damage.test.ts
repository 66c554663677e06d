import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/physical-risk.json" with { type: "json" };
import {
  eventLoss,
  expectedAnnualDamage,
  overtoppingProbability,
} from "../../../../models/kernels/damage/annual-damage.ts";
import { horizonLikelihood } from "../../../../models/kernels/damage/likelihood.ts";

const { returnPeriods, losses, cases, tolerance } = golden.expectedAnnualDamage;
const place = "flood[site]";

describe("expected annual damage", () => {
  it.each(cases)("$name, worked by hand", ({ value, overtopping }) => {
    const found = expectedAnnualDamage({ returnPeriods, losses, overtopping, place });
    expect(Math.abs(found - value)).toBeLessThanOrEqual(tolerance);
  });

  it("of a loss that falls straight with the probability is its closed form", () => {
    const top = 40;
    const periods = [10, 20, 50, 1000, 1e9];
    const straight = periods.map((period) => top * (1 - 10 / period));
    const integral = (p: number) => top * (p - 5 * p * p);
    for (const p of [0.1, 0.07, 0.05, 0.013, 0.001, 1e-6]) {
      const input = { returnPeriods: periods, losses: straight, overtopping: p, place };
      expect(Math.abs(expectedAnnualDamage(input) - integral(p))).toBeLessThanOrEqual(1e-6);
    }
  });

  it("of a loss that falls exponentially with the probability is its closed form", () => {
    const [top, rate, count] = [25, 30, 20_000];
    const steps = Array.from({ length: count }, (_, i) => 0.2 * (1 - i / count));
    const probabilities = [...steps, 1e-9];
    const input = {
      returnPeriods: probabilities.map((p) => 1 / p),
      losses: probabilities.map((p) => top * Math.exp(-rate * p)),
      place,
    };
    for (const p of [1, 0.2, 0.123_456, 0.01, 0.000_77]) {
      const closed = (top / rate) * (1 - Math.exp(-rate * Math.min(p, 0.2)));
      const found = expectedAnnualDamage({ ...input, overtopping: p });
      expect(Math.abs(found / closed - 1)).toBeLessThanOrEqual(1e-6);
    }
  });

  it("of any piecewise straight loss is the sum of its triangles and rectangles", () => {
    // A loss that is the sum of corners max(0, 1 - T / t): each integrates to 1 / (2 T).
    const corners = fc.array(fc.integer({ min: 2, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(corners, (found) => {
        const periods = [...new Set([...found, 1e9])].toSorted((a, b) => a - b);
        const sum = periods.map((t) =>
          found.reduce((total, corner) => total + Math.max(0, 1 - corner / t), 0),
        );
        const closed = found.reduce((total, corner) => total + 1 / (2 * corner), 0);
        const value = expectedAnnualDamage({ returnPeriods: periods, losses: sum, place });
        return Math.abs(value - closed) <= 1e-6;
      }),
    );
  });
});

describe("expected annual damage of any losses", () => {
  const steps = fc.array(
    fc.record({
      years: fc.double({ min: 0.5, max: 400, noNaN: true }),
      loss: fc.double({ min: 0, max: 100, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const accumulate = (values: readonly number[], start: number) => {
    let sum = start;
    return values.map((value) => (sum += value));
  };

  it("is never more behind more protection, and never less for more loss", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(steps, probability, probability, (found, a, b) => {
        const periods = accumulate(
          found.map(({ years }) => years),
          1,
        );
        const rising = accumulate(
          found.map(({ loss }) => loss),
          0,
        );
        const of = (p: number, extra = 0) =>
          expectedAnnualDamage({
            returnPeriods: periods,
            losses: rising.map((loss) => loss + extra),
            overtopping: p,
            place,
          });
        const [more, less] = [of(Math.min(a, b)), of(Math.max(a, b))];
        return more <= less + 1e-12 && more >= 0 && of(a, 1) >= of(a);
      }),
    );
  });

  it("refuses what is out of order, with place and point", () => {
    const of = (periods: number[], values: number[], overtopping?: number) => () =>
      expectedAnnualDamage({ returnPeriods: periods, losses: values, overtopping, place });
    expect(of([10, 5], [0, 1])).toThrow(
      "flood[site], point 2: expected return periods from 1 year that ascend, found 5 after 10",
    );
    expect(of([0.5], [1])).toThrow("point 1: expected return periods from 1 year that ascend");
    expect(of([10, Number.NaN], [0, 1])).toThrow("point 2: expected return periods");
    expect(of([10, 50], [3, 2])).toThrow(
      "flood[site], point 2: expected a value that does not fall, found 2 after 3",
    );
    expect(of([10], [-1])).toThrow("flood[site], point 1: expected a loss from 0, found -1");
    expect(of([10, 50], [1])).toThrow("expected one value for each return period, found 1 for 2");
    expect(of([], [])).toThrow("expected one value for each return period, found 0 for 0");
    expect(of([10], [1], 1.5)).toThrow("expected a probability of overtopping from 0 to 1");
  });
});

describe("loss of an event", () => {
  it("is that of 100 years, or of the most frequent event that overtops where that is rarer", () => {
    expect(eventLoss({ returnPeriods, losses, place })).toBe(20);
    expect(eventLoss({ returnPeriods, losses, overtopping: 0.02, place })).toBe(20);
    expect(eventLoss({ returnPeriods, losses, overtopping: 1 / 500, place })).toBe(50);
    expect(eventLoss({ returnPeriods, losses, overtopping: 0.006, place })).toBeCloseTo(35, 12);
    expect(eventLoss({ returnPeriods, losses, overtopping: 1e-4, place })).toBe(50);
  });

  it("is nothing where no event overtops", () => {
    expect(eventLoss({ returnPeriods, losses, overtopping: 0, place })).toBe(0);
  });
});

describe("probability of overtopping", () => {
  const of = (protection: number, levels = [0, 1, 2, 3]) =>
    overtoppingProbability({ returnPeriods, levels, place }, protection);

  it("is the largest probability with levels above the protection", () => {
    expect(of(1)).toBe(0.02);
    expect(of(2)).toBe(0.01);
    expect(of(1.5)).toBeCloseTo(0.015, 15);
    expect(of(-1)).toBe(0.1);
    expect(of(0)).toBe(0.1);
    expect(of(3)).toBe(0);
  });

  it("counts only levels above, not those that only reach it", () => {
    expect(of(1, [0, 1, 1, 2])).toBe(0.01);
    expect(of(2, [0, 1, 2, 2])).toBe(0);
  });
});

describe("likelihood over a horizon", () => {
  it("is that of at least one event", () => {
    const { years, annual, value, tolerance: within } = golden.horizon;
    const found = horizonLikelihood(
      Array.from({ length: years }, () => annual),
      place,
    );
    expect(Math.abs(found - value)).toBeLessThanOrEqual(within);
    expect(horizonLikelihood([], place)).toBe(0);
    expect(horizonLikelihood([0.2, 1], place)).toBe(1);
    expect(horizonLikelihood([0.5, 0.5, 0], place)).toBeCloseTo(0.75, 15);
  });

  it("refuses a probability outside 0 to 1, with the year", () => {
    expect(() => horizonLikelihood([0.1, 1.1], place)).toThrow(
      "flood[site], year 2: expected a probability from 0 to 1, found 1.1",
    );
    expect(() => horizonLikelihood([Number.NaN], place)).toThrow("year 1");
  });
});
