import { describe, expect, it } from "vitest";
import {
  quantileOf,
  type Shape,
  type Uncertainty,
} from "../../../../models/engine/sample/distribution.ts";
import { latinHypercube } from "../../../../models/engine/sample/latin-hypercube.ts";
import { z95 } from "../../../../models/engine/sample/normal.ts";
import { summarise } from "../../../../models/engine/sample/percentile.ts";

const draws = 10_000;

interface Case {
  readonly name: string;
  readonly range: Uncertainty;
  readonly mean: number;
  readonly deviation: number;
}

function range(shape: Shape, [low, central, high]: readonly [number, number, number]): Uncertainty {
  return { shape, low, central, high };
}

const [below, above] = [2 / z95, 6 / z95];
const logarithmic = Math.log(2) / z95;

const cases: readonly Case[] = [
  {
    name: "triangular",
    range: range("triangular", [1, 2, 6]),
    mean: 3,
    deviation: Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18),
  },
  {
    name: "triangular with its mode at a bound",
    range: range("triangular", [0, 0, 3]),
    mean: 1,
    deviation: Math.sqrt(0.5),
  },
  {
    name: "PERT",
    range: range("pert", [1, 2, 6]),
    mean: 2.5,
    deviation: Math.sqrt((1.5 * 3.5) / 7),
  },
  { name: "uniform", range: range("uniform", [2, 3, 8]), mean: 5, deviation: 6 / Math.sqrt(12) },
  { name: "normal", range: range("normal", [6, 10, 14]), mean: 10, deviation: 4 / z95 },
  {
    name: "normal in two pieces",
    range: range("normal", [8, 10, 16]),
    mean: 10 + (above - below) / Math.sqrt(2 * Math.PI),
    deviation: Math.sqrt((above ** 2 + below ** 2) / 2 - (above - below) ** 2 / (2 * Math.PI)),
  },
  {
    name: "lognormal",
    range: range("lognormal", [5, 10, 20]),
    mean: 10 * Math.exp(logarithmic ** 2 / 2),
    deviation: 10 * Math.exp(logarithmic ** 2 / 2) * Math.sqrt(Math.exp(logarithmic ** 2) - 1),
  },
  {
    name: "discrete",
    range: { ...range("discrete", [1, 2, 9]), values: [9, 1, 2], weights: [1, 2, 1] },
    mean: 3.25,
    deviation: Math.sqrt((81 + 2 + 4) / 4 - 3.25 ** 2),
  },
];

function sampleOf(given: Uncertainty, name: string): Float64Array {
  return latinHypercube(draws, 1, name).map(quantileOf(given, name));
}

describe("moments of a sample", () => {
  it.each(cases)("$name", ({ name, range: given, mean, deviation }) => {
    const values = sampleOf(given, name);
    const found = summarise(Float64Array.from(values));
    const squares = values.reduce((sum, x) => sum + (x - found.mean) ** 2, 0);
    expect(found.standardError).toBeCloseTo(deviation / Math.sqrt(draws), 3);
    expect(Math.abs(found.mean - mean)).toBeLessThan(found.standardError);
    expect(Math.abs(Math.sqrt(squares / draws) / deviation - 1)).toBeLessThan(
      2 / Math.sqrt(2 * draws),
    );
  });
});

describe("quantiles", () => {
  const at = (shape: Shape, points: readonly [number, number, number]) =>
    quantileOf(range(shape, points), "x");

  it("of bounded shapes stay within low and high and reach them", () => {
    for (const shape of ["triangular", "pert", "uniform"] as const) {
      const quantile = at(shape, [1, 2, 6]);
      expect(quantile(1e-12)).toBeCloseTo(1, 2);
      expect(quantile(1 - 1e-12)).toBeCloseTo(6, 1);
      for (const p of [0.01, 0.2, 0.5, 0.8, 0.99]) {
        expect(quantile(p)).toBeGreaterThan(1);
        expect(quantile(p)).toBeLessThan(6);
      }
    }
  });

  it("of the triangle and the uniform are known in closed form", () => {
    const triangle = at("triangular", [1, 2, 6]);
    expect(triangle(0.2)).toBeCloseTo(2, 14);
    expect(triangle(0.05)).toBeCloseTo(1.5, 14);
    expect(triangle(0.8)).toBeCloseTo(4, 14);
    expect(at("uniform", [2, 3, 8])(0.25)).toBe(3.5);
  });

  it("of normal shapes have low and high at 5 and 95 per cent and the central value in the middle", () => {
    for (const shape of ["normal", "lognormal"] as const) {
      for (const [low, central, high] of [
        [6, 10, 14],
        [8, 10, 16],
        [1, 10, 11],
      ] as const) {
        const quantile = at(shape, [low, central, high]);
        expect(quantile(0.05)).toBeCloseTo(low, 7);
        expect(quantile(0.5)).toBeCloseTo(central, 7);
        expect(quantile(0.95)).toBeCloseTo(high, 7);
      }
    }
  });

  it("of discrete values take each with its weight, in ascending order", () => {
    const quantile = quantileOf(
      { ...range("discrete", [1, 2, 9]), values: [9, 1, 2], weights: [1, 2, 1] },
      "x",
    );
    expect([0.01, 0.49, 0.51, 0.74, 0.76, 0.999].map(quantile)).toEqual([1, 1, 2, 2, 9, 9]);
    const even = quantileOf({ ...range("discrete", [1, 1, 2]), values: [1, 2] }, "x");
    expect([0.1, 0.49, 0.51, 0.9].map(even)).toEqual([1, 1, 2, 2]);
  });

  it("of a range without width are its value", () => {
    for (const shape of ["triangular", "pert", "uniform", "normal", "lognormal"] as const) {
      for (const p of [0.01, 0.5, 0.99]) expect(at(shape, [3, 3, 3])(p)).toBeCloseTo(3, 12);
    }
  });
});

describe("ranges that do not hold", () => {
  const refused = (given: Partial<Uncertainty>) => () =>
    quantileOf({ ...range("triangular", [1, 2, 3]), ...given }, "energy.tariff[a]");

  it.each([
    [{ low: 2.5 }, "energy.tariff[a]: expected low <= value <= high, found 2.5, 2, 3"],
    [{ high: 1.5 }, "expected low <= value <= high"],
    [{ low: 4, high: 0 }, "expected low <= value <= high"],
    [{ high: Infinity }, "expected low <= value <= high"],
    [{ central: NaN }, "expected low <= value <= high"],
    [{ shape: "lognormal", low: 0 }, "expected a lognormal range above 0, found 0"],
    [{ shape: "discrete" }, "expected values with one positive weight each"],
    [
      { shape: "discrete", values: [1, 2], weights: [1] },
      "expected values with one positive weight",
    ],
    [
      { shape: "discrete", values: [1, 2], weights: [0, 0] },
      "expected values with one positive weight",
    ],
    [
      { shape: "discrete", values: [1, 2], weights: [2, -1] },
      "expected values with one positive weight",
    ],
    [
      { shape: "discrete", values: [1, NaN], weights: [1, 1] },
      "expected values with one positive weight",
    ],
  ] as const)("%j", (given, message) => {
    expect(refused(given)).toThrow(message);
  });
});

describe("adding an uncertain input", () => {
  it("leaves the draws of the others as they were", () => {
    const tariff = cases[0]!.range;
    const names = ["energy.tariff[a]", "energy.tariff[b]"];
    const before = names.map((name) => sampleOf(tariff, name));
    const after = ["climate.warming", ...names, "water.price"].map((name) =>
      sampleOf(tariff, name),
    );
    expect(after.slice(1, 3)).toEqual(before);
  });
});
