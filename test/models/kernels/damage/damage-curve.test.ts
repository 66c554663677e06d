import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/damage-functions.json" with { type: "json" };
import data from "../../../../scenarios/climate/damage-functions.json" with { type: "json" };
import type { Curve } from "../../../../models/engine/kernel.ts";
import {
  checkDamageCurve,
  damageAt,
  damageCurveOf,
} from "../../../../models/kernels/damage/damage-curve.ts";
import { damageFunctionsSchema } from "../../../../models/scenario/hazard-schema.ts";

const { flood } = damageFunctionsSchema.parse(data);
const curve = (x: number[], y: number[]): Curve => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

describe.each(golden.functions)("damage by $function in $region", (published) => {
  const found = damageCurveOf(flood, published);

  it("is as published at every point", () => {
    expect(found.x).toHaveLength(published.points.length);
    for (const [depth, damage] of published.points as [number, number][]) {
      expect(Math.abs(damageAt(found, depth) - damage)).toBeLessThanOrEqual(golden.tolerance);
    }
  });

  it("is straight between points, nothing below the first and constant above the last", () => {
    const points = published.points as [number, number][];
    for (let i = 1; i < points.length; i += 1) {
      const [x0, y0] = points[i - 1]!;
      const [x1, y1] = points[i]!;
      expect(damageAt(found, (x0 + x1) / 2)).toBeCloseTo((y0 + y1) / 2, 12);
    }
    expect(damageAt(found, points[0]![0] - 0.01)).toBe(0);
    expect(damageAt(found, 50)).toBe(points.at(-1)![1]);
  });

  it("is never less at more depth", () => {
    const depth = fc.double({ min: -3, max: 12, noNaN: true });
    fc.assert(
      fc.property(depth, depth, (a, b) => {
        const [less, more] = [damageAt(found, Math.min(a, b)), damageAt(found, Math.max(a, b))];
        return less <= more && less >= 0 && more <= 1;
      }),
    );
  });
});

describe("damage functions that do not fit", () => {
  it("are refused with place and expectation", () => {
    expect(() => damageCurveOf(flood, { function: "jrc-commercial", region: "Mars" })).toThrow(
      "jrc-commercial Mars: expected points of a damage curve, found 0",
    );
    expect(() => {
      checkDamageCurve(curve([0, 1, 1], [0, 0.1, 0.2]), "mine");
    }).toThrow("mine, point 3: expected depths that ascend, found 1 after 1");
    expect(() => {
      checkDamageCurve(curve([0, 1, 2], [0, 0.3, 0.2]), "mine");
    }).toThrow("mine, point 3: expected damage from 0.3 to 1, found 0.2");
    expect(() => {
      checkDamageCurve(curve([0, 1], [0, 1.2]), "mine");
    }).toThrow("mine, point 2: expected damage from 0 to 1, found 1.2");
    expect(() => {
      checkDamageCurve(curve([0, Number.NaN], [0, 1]), "mine");
    }).toThrow("mine, point 2: expected depths that ascend");
  });
});
