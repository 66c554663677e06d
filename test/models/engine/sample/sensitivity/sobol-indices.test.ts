import { describe, expect, it } from "vitest";
import type { Sample } from "../../../../../models/engine/sample/coordinates.ts";
import { randomSource } from "../../../../../models/engine/sample/random.ts";
import {
  mixedSample,
  twinSamples,
} from "../../../../../models/engine/sample/sensitivity/design.ts";
import {
  factorIndices,
  sobolIndices,
} from "../../../../../models/engine/sample/sensitivity/sobol-indices.ts";

type Function = (x: readonly number[]) => number;

interface TestCase {
  readonly name: string;
  readonly of: Function;
  readonly mean: number;
  readonly variance: number;
  /** First-order and total index of each input, in closed form. */
  readonly indices: readonly (readonly [number, number])[];
}

/** Ishigami & Homma 1990 with a = 7, b = 0.1 over (-π, π)³. */
function ishigami(): TestCase {
  const [a, b] = [7, 0.1];
  const fourth = Math.PI ** 4;
  const variance = a ** 2 / 8 + (b * fourth) / 5 + (b ** 2 * fourth ** 2) / 18 + 0.5;
  const one = 0.5 * (1 + (b * fourth) / 5) ** 2;
  const oneThree = (8 * b ** 2 * fourth ** 2) / 225;
  return {
    name: "Ishigami",
    of: (x) => {
      const [u, v, w] = x.map((p) => Math.PI * (2 * p - 1));
      return Math.sin(u!) + a * Math.sin(v!) ** 2 + b * w! ** 4 * Math.sin(u!);
    },
    mean: a / 2,
    variance,
    indices: [
      [one / variance, (one + oneThree) / variance],
      [a ** 2 / 8 / variance, a ** 2 / 8 / variance],
      [0, oneThree / variance],
    ],
  };
}

/** Sobol's G with a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Saltelli & Sobol 1995). */
function sobolG(): TestCase {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const parts = a.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const whole = parts.reduce((product, part) => product * (1 + part), 1);
  const variance = whole - 1;
  return {
    name: "Sobol G",
    of: (x) =>
      x.reduce((product, p, i) => (product * (Math.abs(4 * p - 2) + a[i]!)) / (1 + a[i]!), 1),
    mean: 1,
    variance,
    indices: parts.map((part) => [part / variance, (part * (whole / (1 + part))) / variance]),
  };
}

const cases = [ishigami(), sobolG()];
const namesOf = (test: TestCase) => test.indices.map((_, i) => `x${i + 1}`);
const factorsOf = (test: TestCase) => namesOf(test).map((id) => ({ id, coordinates: [id] }));

const evaluation =
  (test: TestCase) =>
  (sample: Sample): Float64Array => {
    const columns = namesOf(test).map((name) => sample.get(name)!);
    return columns[0]!.map((_, i) => test.of(columns.map((column) => column[i]!)));
  };

describe.each(cases)("Sobol indices of $name", (test) => {
  const found = sobolIndices(factorsOf(test), { draws: 4096, seed: 5 }, evaluation(test));

  it("are those of the closed form within three standard errors", () => {
    found.factors.forEach(({ id, first, total }, i) => {
      const [inFirst, inTotal] = test.indices[i]!;
      expect(Math.abs(first.value - inFirst), id).toBeLessThanOrEqual(3 * first.standardError);
      expect(Math.abs(total.value - inTotal), id).toBeLessThanOrEqual(3 * total.standardError);
      expect(first.standardError).toBeLessThan(0.04);
      expect(total.standardError).toBeLessThan(0.04);
    });
  });

  it("come with the mean and the variance", () => {
    expect(found.mean).toBeCloseTo(test.mean, 2);
    expect(found.variance / test.variance).toBeCloseTo(1, 1);
    expect(found.evaluations).toBe(4096 * (test.indices.length + 2));
  });

  it("have errors as large as stated when draws are independent", () => {
    const [draws, repeats] = [256, 120];
    let [within, count] = [0, 0];
    for (let seed = 0; seed < repeats; seed += 1) {
      const independent = (which: string): Sample =>
        new Map(
          namesOf(test).map((name) => {
            const random = randomSource(seed, `${name} ${which}`);
            return [name, Float64Array.from({ length: draws }, random)];
          }),
        );
      const twin = { a: independent("a"), b: independent("b") };
      const results = { a: evaluation(test)(twin.a), b: evaluation(test)(twin.b) };
      factorsOf(test).forEach((factor, i) => {
        const mixed = evaluation(test)(mixedSample(twin, factor));
        const { first, total } = factorIndices(results, mixed);
        const [inFirst, inTotal] = test.indices[i]!;
        for (const [estimate, truth] of [
          [first, inFirst],
          [total, inTotal],
        ] as const) {
          count += 1;
          if (Math.abs(estimate.value - truth) <= 2 * estimate.standardError) within += 1;
        }
      });
    }
    // two standard errors hold about 95 %
    expect(within / count).toBeGreaterThan(0.9);
    expect(within / count).toBeLessThan(0.99);
  });
});

describe("Sobol indices", () => {
  const plan = { draws: 1024, seed: 1 };
  const sum = (weights: Readonly<Record<string, number>>) => (sample: Sample) => {
    const entries = Object.entries(weights);
    const [first] = entries;
    return sample
      .get(first![0])!
      .map((_, i) =>
        entries.reduce((total, [name, weight]) => total + weight * sample.get(name)![i]!, 0),
      );
  };

  it("of a sum are the shares of the variances, alone and in total", () => {
    const factors = ["a", "b"].map((id) => ({ id, coordinates: [id] }));
    const { factors: found } = sobolIndices(factors, plan, sum({ a: 1, b: 2 }));
    for (const [i, share] of [0.2, 0.8].entries()) {
      expect(found[i]!.first.value).toBeCloseTo(share, 2);
      expect(found[i]!.total.value).toBeCloseTo(share, 2);
    }
  });

  it("take a group of inputs as one factor", () => {
    const factors = [
      { id: "scenario", coordinates: ["a", "c"] },
      { id: "b", coordinates: ["b"] },
    ];
    const { factors: found } = sobolIndices(factors, plan, sum({ a: 1, b: 2, c: 1 }));
    expect(found[0]!.first.value).toBeCloseTo(1 / 3, 1);
    expect(found[1]!.total.value).toBeCloseTo(2 / 3, 1);
  });

  it("are the same for the same seed", () => {
    const factors = factorsOf(cases[0]!);
    const of = (seed: number) => sobolIndices(factors, { draws: 256, seed }, evaluation(cases[0]!));
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  it("are none where nothing varies", () => {
    const flat = sobolIndices([{ id: "a", coordinates: ["a"] }], plan, (sample) =>
      sample.get("a")!.map(() => 4),
    );
    expect(flat).toEqual({ mean: 4, variance: 0, evaluations: 2048, factors: [] });
  });

  it("refuse a result that is not finite, and a coordinate in two factors", () => {
    const factor = { id: "a", coordinates: ["a"] };
    const endless = (sample: Sample) =>
      sample.get("a")!.map((_, i) => (i === 3 ? Number.POSITIVE_INFINITY : i));
    expect(() => sobolIndices([factor], plan, endless)).toThrow(
      "sensitivity: expected a finite result, found Infinity in draw 4",
    );
    expect(() => twinSamples([factor, { ...factor, id: "b" }], plan)).toThrow(
      "a: expected a coordinate in one factor, found it in two",
    );
  });
});

describe("twin samples", () => {
  it("are independent, and mixed by taking one factor from the second", () => {
    const factors = ["a", "b"].map((id) => ({ id, coordinates: [id] }));
    const twin = twinSamples(factors, { draws: 16, seed: 2 });
    expect(twin.a.get("a")).not.toEqual(twin.b.get("a"));
    const mixed = mixedSample(twin, factors[1]!);
    expect(mixed.get("a")).toBe(twin.a.get("a"));
    expect(mixed.get("b")).toBe(twin.b.get("b"));
  });
});
