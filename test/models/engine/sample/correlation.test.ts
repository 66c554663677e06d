import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCoordinates } from "../../../../models/engine/sample/coordinates.ts";
import {
  correlate,
  correlationFactor,
  type CorrelationGroup,
} from "../../../../models/engine/sample/correlation.ts";
import { normalQuantile } from "../../../../models/engine/sample/normal.ts";

const names = ["a", "b", "c"];
const group = (matrix: readonly (readonly number[])[]): CorrelationGroup => ({
  id: "prices",
  coordinates: names.slice(0, matrix.length),
  matrix,
});
const product = (rows: readonly Float64Array[]) =>
  rows.map((row) => rows.map((other) => row.reduce((sum, x, k) => sum + x * other[k]!, 0)));

function correlationOf(x: Float64Array, y: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    xy += (value - mx) * (y[i]! - my);
    xx += (value - mx) ** 2;
    yy += (y[i]! - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

describe("factor of a correlation matrix", () => {
  it("is the one worked by hand", () => {
    // [[1, 0.6], [0.6, 1]] = L Lᵀ with L = [[1, 0], [0.6, 0.8]]
    const [first, second] = correlationFactor(
      group([
        [1, 0.6],
        [0.6, 1],
      ]),
    );
    expect([...first!]).toEqual([1, 0]);
    expect(second![0]).toBe(0.6);
    expect(second![1]).toBeCloseTo(0.8, 15);
  });

  it("multiplies back to any matrix that is positive semi-definite", () => {
    const angle = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(angle, angle, angle), (angles) => {
        // three unit vectors of a plane: a matrix of rank 2 at most
        const matrix = angles.map((one, i) =>
          angles.map((other, j) => (i === j ? 1 : Math.cos(Math.abs(one - other)))),
        );
        const back = product(correlationFactor(group(matrix)));
        return back.every((row, i) => row.every((x, j) => Math.abs(x - matrix[i]![j]!) < 1e-4));
      }),
    );
  });

  it("ties coordinates that move as one", () => {
    const rows = correlationFactor(
      group([
        [1, 1, -1],
        [1, 1, -1],
        [-1, -1, 1],
      ]),
    );
    expect(rows.map((row) => [...row])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [-1, 0, 0],
    ]);
  });
});

describe("a matrix that is no correlation matrix", () => {
  it("is refused with group, coordinates and expectation", () => {
    const of = (matrix: readonly (readonly number[])[]) => () => correlationFactor(group(matrix));
    expect(
      of([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toThrow("prices, c: expected a positive semi-definite matrix");
    expect(
      of([
        [1, 1, 0],
        [1, 1, 0.5],
        [0, 0.5, 1],
      ]),
    ).toThrow("prices, c: expected a positive");
    expect(
      of([
        [1, 0.2],
        [0.3, 1],
      ]),
    ).toThrow("prices, b with a: expected a symmetric matrix, found 0.3 and 0.2");
    expect(
      of([
        [1, 1.2],
        [1.2, 1],
      ]),
    ).toThrow("prices, b with a: expected a correlation from -1 to 1, found 1.2");
    expect(
      of([
        [1, 0],
        [0, 0.9],
      ]),
    ).toThrow("prices, b: expected 1 on the diagonal, found 0.9");
    expect(of([[1, 0]])).toThrow("prices: expected a correlation matrix of 1 rows and columns");
    expect(
      of([
        [1, Number.NaN],
        [Number.NaN, 1],
      ]),
    ).toThrow("expected a symmetric matrix");
  });
});

describe("correlated coordinates", () => {
  const plan = { draws: 8192, seed: 11, method: "sobol" } as const;
  const sample = sampleCoordinates([...names, "free"], plan);
  const matrix = [
    [1, 0.7, -0.4],
    [0.7, 1, 0.1],
    [-0.4, 0.1, 1],
  ];
  const tied = correlate(sample, group(matrix));
  const scores = names.map((name) => tied.get(name)!.map(normalQuantile));

  it("have the correlations of the matrix", () => {
    names.forEach((_, i) => {
      names.forEach((__, j) => {
        // standard error of a correlation near 0 over 8,192 draws: 0.011
        const found = correlationOf(scores[i]!, scores[j]!);
        expect(Math.abs(found - matrix[i]![j]!)).toBeLessThan(0.01);
      });
    });
  });

  it("stay uniform", () => {
    for (const name of names) {
      const points = tied.get(name)!.toSorted();
      // largest distance from the uniform distribution; 1.36 / sqrt(n) = 0.015 at 5 %
      const distance = points.reduce(
        (most, point, i) => Math.max(most, Math.abs(point - (i + 0.5) / points.length)),
        0,
      );
      expect(distance).toBeLessThan(0.015);
      expect(points[0]).toBeGreaterThan(0);
      expect(points.at(-1)).toBeLessThan(1);
    }
  });
});

describe("coordinates of a sample", () => {
  const sample = sampleCoordinates([...names, "free"], { draws: 64, seed: 11, method: "sobol" });

  it("that are free or first of a group stay as they were", () => {
    const tied = correlate(
      sample,
      group([
        [1, 0.5],
        [0.5, 1],
      ]),
    );
    expect(tied.get("a")).toBe(sample.get("a"));
    expect(tied.get("free")).toBe(sample.get("free"));
    const same = correlate(
      sample,
      group([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    );
    for (const name of names) expect(same.get(name)).toBe(sample.get(name));
  });

  it("are equal where they are tied, and mirrored where they are opposed", () => {
    const ties = correlate(
      sample,
      group([
        [1, 1, -1],
        [1, 1, -1],
        [-1, -1, 1],
      ]),
    );
    const [a, b, c] = names.map((name) => ties.get(name)!);
    a!.forEach((point, i) => {
      expect(Math.abs(b![i]! - point) + Math.abs(c![i]! - (1 - point))).toBeLessThan(1e-7);
    });
  });

  it("are refused where they were not sampled", () => {
    const unknown = {
      id: "prices",
      coordinates: ["a", "x"],
      matrix: [
        [1, 0],
        [0, 1],
      ],
    };
    expect(() => correlate(sample, unknown)).toThrow(
      "prices, x: expected a coordinate that is sampled",
    );
  });
});
