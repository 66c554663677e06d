import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../../../models/engine/sample/normal.ts";
import {
  ensembleView,
  momentsWithErrors,
  thresholdView,
} from "../../../../models/run/sensitivity/ensemble-view.ts";

/** Evenly spread quantiles of a normal distribution with mean 10 and deviation 2. */
const normal = Float64Array.from(
  { length: 4000 },
  (_, i) => 10 + 2 * normalQuantile((i + 0.5) / 4000),
);

describe("what draws say", () => {
  test("moments of a normal distribution with errors in closed form", () => {
    const { mean, variance } = momentsWithErrors(normal);
    expect(mean.value).toBeCloseTo(10, 9);
    expect(mean.standardError).toBeCloseTo(2 / Math.sqrt(4000), 3);
    expect(variance.value).toBeCloseTo(4, 1);
    expect(variance.standardError).toBeCloseTo(4 * Math.sqrt(2 / 4000), 2);
    const { deviation } = ensembleView(normal, false);
    expect(deviation!.standardError).toBeCloseTo(2 / Math.sqrt(2 * 4000), 3);
  });

  test("percentiles with errors sqrt(p (1 - p) / n) / density", () => {
    const { p50, p95 } = ensembleView(normal, false).percentiles;
    expect(p50.value).toBeCloseTo(10, 6);
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / 2;
    expect(p50.standardError).toBeCloseTo(Math.sqrt(0.25 / 4000) / density(0), 3);
    const expected = Math.sqrt((0.05 * 0.95) / 4000) / density(normalQuantile(0.95));
    expect(p95.standardError! / expected).toBeCloseTo(1, 1);
  });

  test("never is above every value, and has no mean", () => {
    const values = Float64Array.of(2030, 2040, Infinity, Infinity);
    const view = ensembleView(values, true);
    expect(view).toMatchObject({ mean: null, deviation: null, reached: { value: 0.5 } });
    expect(view.percentiles.p95).toEqual({ value: null, standardError: null });
    expect(thresholdView(values, 2035).above.value).toBe(0.75);
    expect(thresholdView(values, 2040).above.value).toBe(0.5);
  });
});
