import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "../../../../models/engine/sample/latin-hypercube.ts";
import { randomSource } from "../../../../models/engine/sample/random.ts";

describe("a Latin hypercube", () => {
  it("has one point in each of as many equal intervals as there are draws", () => {
    const counts = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(counts, fc.integer(), fc.string(), (draws, seed, name) => {
        const points = latinHypercube(draws, seed, name);
        const strata = [...points].map((p) => Math.floor(p * draws)).sort((a, b) => a - b);
        expect(strata).toEqual(Array.from({ length: draws }, (_, i) => i));
        expect(points.every((p) => p > 0 && p < 1)).toBe(true);
      }),
      { numRuns: 50, verbose: true },
    );
  });

  it("is the same for the same seed and name, and another for any other", () => {
    const points = latinHypercube(100, 7, "energy.tariff");
    expect(latinHypercube(100, 7, "energy.tariff")).toEqual(points);
    expect(latinHypercube(100, 8, "energy.tariff")).not.toEqual(points);
    expect(latinHypercube(100, 7, "energy.tariff2")).not.toEqual(points);
  });

  it("shuffles, and keeps coordinates of other names apart", () => {
    const draws = 1000;
    const names = Array.from({ length: 30 }, (_, i) => `input${i}[site${i % 3}]`);
    const columns = names.map((name) => latinHypercube(draws, 1, name));
    const order = Float64Array.from({ length: draws }, (_, i) => i / draws);
    const all = [order, ...columns];
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        expect(Math.abs(correlation(a, b))).toBeLessThan(4.5 / Math.sqrt(draws));
      }
    }
  });
});

function correlation(a: Float64Array, b: Float64Array): number {
  const deviation = (values: Float64Array) => values.map((x) => x - 0.5);
  const product = (x: Float64Array, y: Float64Array) =>
    x.reduce((sum, each, i) => sum + each * y[i]!, 0);
  const [x, y] = [deviation(a), deviation(b)];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

describe("a source of random numbers", () => {
  it("gives numbers spread evenly over [0, 1)", () => {
    const next = randomSource(3, "spread");
    const counts = new Array<number>(16).fill(0);
    const total = 32_000;
    for (let i = 0; i < total; i += 1) counts[Math.floor(next() * 16)]! += 1;
    const expected = total / 16;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts).toHaveLength(16);
    expect(chiSquare).toBeLessThan(37.7);
  });

  it("gives other streams for neighbouring names and seeds", () => {
    const firsts = Array.from({ length: 200 }, (_, i) => randomSource(i % 2, `x${i >> 1}`)());
    expect(new Set(firsts).size).toBe(200);
    const mean = firsts.reduce((sum, x) => sum + x, 0) / 200;
    expect(Math.abs(mean - 0.5)).toBeLessThan((4 * Math.sqrt(1 / 12)) / Math.sqrt(200));
  });
});
