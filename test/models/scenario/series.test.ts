import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointAt } from "../../../models/scenario/series.ts";

const points = { "2024": 1, "2030": 2.7, "2035": 3 };

describe("reading a series", () => {
  it("is exact at the points and constant outside", () => {
    for (const between of ["linear", "log", "step"] as const) {
      expect(pointAt(points, 2024, between)).toBe(1);
      expect(pointAt(points, 2030, between)).toBe(2.7);
      expect(pointAt(points, 2035, between)).toBe(3);
      expect(pointAt(points, 1990, between)).toBe(1);
      expect(pointAt(points, 2060, between)).toBe(3);
    }
  });

  it("is straight, straight in the logarithm, or held", () => {
    expect(pointAt(points, 2027, "linear")).toBeCloseTo(1.85, 12);
    expect(pointAt(points, 2027, "log")).toBeCloseTo(Math.sqrt(2.7), 12);
    expect(pointAt(points, 2029, "step")).toBe(1);
  });

  it("follows the PUE path of the worked example", () => {
    const overhead = { "2025": 0.28, "2030": 0.2 };
    expect(1 + pointAt(overhead, 2027, "log")).toBeCloseTo(1.24474105, 8);
  });

  it("takes points in any order and refuses none", () => {
    expect(pointAt({ "2030": 2, "2020": 1 }, 2025, "linear")).toBe(1.5);
    expect(() => pointAt({}, 2025, "linear")).toThrow("a series without points");
  });

  it("never leaves the span of its points", () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 2015, max: 2040 }), (a, b, year) => {
        for (const between of ["linear", "log", "step"] as const) {
          const value = pointAt({ "2020": a, "2030": b }, year, between);
          expect(value).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-12));
        }
      }),
    );
  });
});
