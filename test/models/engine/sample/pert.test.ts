import { describe, expect, it } from "vitest";
import { pertQuantile } from "../../../../models/engine/sample/pert.ts";

const probabilities = [1e-6, 1e-4, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.9999, 1 - 1e-6];

/** The distribution function at a share of the width, by Simpson's rule over a fine grid of the angle. */
function distribution(mode: number, share: number): number {
  const [alpha, beta] = [1 + 4 * mode, 1 + 4 * (1 - mode)];
  const density = (angle: number) =>
    Math.sin(angle) ** (2 * alpha - 1) * Math.cos(angle) ** (2 * beta - 1);
  const area = (from: number, to: number) => {
    const count = 4000;
    const step = (to - from) / count;
    let sum = density(from) + density(to);
    for (let i = 1; i < count; i += 1) sum += density(from + i * step) * (i % 2 === 0 ? 2 : 4);
    return (sum * step) / 3;
  };
  const angle = Math.asin(Math.sqrt(share));
  const below = area(0, angle);
  return below / (below + area(angle, Math.PI / 2));
}

describe("the PERT quantile", () => {
  it.each([0, 0.001, 0.02, 0.25, 0.5, 0.9, 1])("inverts the distribution with mode %d", (mode) => {
    const quantile = pertQuantile(0, mode, 1);
    for (const p of probabilities) {
      const found = quantile(p);
      expect(distribution(mode, Math.max(0, found - 1e-7))).toBeLessThanOrEqual(p);
      expect(distribution(mode, Math.min(1, found + 1e-7))).toBeGreaterThanOrEqual(p);
    }
  });

  it("is exact where the distribution is known in closed form", () => {
    const [rising, falling] = [pertQuantile(0, 1, 1), pertQuantile(0, 0, 1)];
    for (const p of probabilities) {
      expect(rising(p)).toBeCloseTo(p ** (1 / 5), 8);
      expect(falling(p)).toBeCloseTo(1 - (1 - p) ** (1 / 5), 8);
    }
    expect(pertQuantile(0, 0.5, 1)(0.5)).toBeCloseTo(0.5, 12);
  });

  it("keeps to its bounds, rises, and scales", () => {
    const quantile = pertQuantile(-10, 0, 30);
    const values = Array.from({ length: 999 }, (_, i) => quantile((i + 1) / 1000));
    expect(values.every((x, i) => x > -10 && x < 30 && (i === 0 || x > values[i - 1]!))).toBe(true);
    expect(quantile(0.3)).toBeCloseTo(-10 + 40 * pertQuantile(0, 0.25, 1)(0.3), 10);
    expect(pertQuantile(5, 5, 5)(0.3)).toBe(5);
  });
});
