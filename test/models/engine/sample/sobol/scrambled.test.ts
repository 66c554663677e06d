import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latinHypercube } from "../../../../../models/engine/sample/latin-hypercube.ts";
import { scrambledSobol } from "../../../../../models/engine/sample/sobol/scrambled.ts";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const coordinate = (dimension: number) => ({ name: `input ${dimension}`, dimension });

function cellsOf(points: Float64Array, count: number): number[] {
  return Array.from(points, (point) => Math.floor(point * count));
}

describe("scrambled Sobol sequence", () => {
  it("puts one point in each of 2^k equal intervals, whatever the seed and dimension", () => {
    const dimension = fc.integer({ min: 1, max: 1111 });
    const bits = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(seeds, dimension, bits, (seed, at, k) => {
        const points = scrambledSobol(2 ** k, seed, coordinate(at));
        return new Set(cellsOf(points, 2 ** k)).size === 2 ** k;
      }),
    );
  });

  it("keeps the even spread of two dimensions together", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [x, y] = [1, 2].map((at) => scrambledSobol(256, seed, coordinate(at)));
        return [0, 1, 2, 3, 4, 5, 6, 7, 8].every((wide) => {
          const [across, up] = [cellsOf(x!, 2 ** wide), cellsOf(y!, 2 ** (8 - wide))];
          return new Set(across.map((cell, i) => cell * 2 ** (8 - wide) + up[i]!)).size === 256;
        });
      }),
      { numRuns: 30 },
    );
  });

  it("stays inside (0, 1) for any number of draws", () => {
    const draws = fc.integer({ min: 1, max: 700 });
    fc.assert(
      fc.property(seeds, draws, (seed, count) => {
        const points = scrambledSobol(count, seed, coordinate(3));
        return points.length === count && points.every((point) => point > 0 && point < 1);
      }),
    );
  });

  it("is the same for the same seed and name, and another for another", () => {
    const points = scrambledSobol(1000, 7, coordinate(5));
    expect(scrambledSobol(1000, 7, coordinate(5))).toEqual(points);
    expect(scrambledSobol(1000, 8, coordinate(5))).not.toEqual(points);
    expect(scrambledSobol(1000, 7, { name: "other", dimension: 5 })).not.toEqual(points);
  });

  it("is a Latin hypercube beyond its dimensions", () => {
    const points = scrambledSobol(100, 1, { name: "far", dimension: 1112 });
    expect(points).toEqual(latinHypercube(100, 1, "far"));
  });
});

describe("means over scrambled points", () => {
  it("are one half for every point over many seeds", () => {
    const sums = new Float64Array(8);
    for (let seed = 0; seed < 2000; seed += 1) {
      scrambledSobol(8, seed, coordinate(4)).forEach((point, i) => {
        sums[i]! += point;
      });
    }
    // standard error of a uniform mean over 2,000 seeds: 0.0065
    for (const sum of sums) expect(Math.abs(sum / 2000 - 0.5)).toBeLessThan(4 * 0.0065);
  });

  it("of a smooth function are far closer than those of independent draws", () => {
    const dimensions = [1, 2, 3, 4, 5, 6];
    const errors = Array.from({ length: 20 }, (_, seed) => {
      const columns = dimensions.map((at) => scrambledSobol(4096, seed, coordinate(at)));
      let sum = 0;
      for (let i = 0; i < 4096; i += 1) {
        sum += columns.reduce((product, column) => product * (0.5 + column[i]!), 1);
      }
      return sum / 4096 - 1;
    });
    const rootMeanSquare = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / 20);
    // independent draws: sqrt((13 / 12)^6 - 1) / 64 = 0.0122
    expect(rootMeanSquare).toBeLessThan(0.0122 / 50);
  });
});
