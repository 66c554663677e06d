import { describe, expect, it } from "vitest";
import { trajectory } from "../../../../models/kernels/path/trajectory.ts";
import golden from "../../../golden/overhead-path.json" with { type: "json" };

function curve(x: readonly number[], y: readonly number[]): Parameters<typeof trajectory>[0] {
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

describe("a path through points", () => {
  it.each(golden.cases)("gives a PUE of $pue in $year", ({ year, pue }) => {
    const found = 1 + trajectory(curve(golden.points.x, golden.points.y), year);
    expect(Math.abs(found - pue)).toBeLessThanOrEqual(golden.tolerance);
  });

  it("passes through every point exactly, and halves by the same factor each year between", () => {
    const points = curve([2020, 2024, 2026], [0.8, 0.05, 0.2]);
    expect([2020, 2024, 2026].map((year) => trajectory(points, year))).toEqual([0.8, 0.05, 0.2]);
    const ratios = [2021, 2022, 2023].map(
      (year) => trajectory(points, year) / trajectory(points, year - 1),
    );
    for (const ratio of ratios) expect(ratio).toBeCloseTo(0.5, 12);
    expect(trajectory(points, 2025)).toBeCloseTo(0.1, 12);
  });

  it("is constant with one point, and fails without any", () => {
    expect(trajectory(curve([2024], [0.3]), 2050)).toBe(0.3);
    expect(trajectory(curve([], []), 2050)).toBeNaN();
    expect(trajectory(undefined, 2050)).toBeNaN();
  });
});
