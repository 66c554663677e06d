import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/physical-risk.json" with { type: "json" };
import data from "../../../../scenarios/climate/damage-functions.json" with { type: "json" };
import {
  minuteWindRatio,
  referenceWindSpeed,
  windDamage,
} from "../../../../models/kernels/damage/wind.ts";
import { damageFunctionsSchema } from "../../../../models/scenario/hazard-schema.ts";
import { tableRows } from "../../../../models/scenario/table.ts";

const { windDamage: published, windSpeed } = golden;
const functions = damageFunctionsSchema.parse(data);
const threshold = functions.windThreshold.value;

describe("wind damage", () => {
  it.each(published.cases)("of mainland China at $speed m/s", ({ speed, value }) => {
    expect(Math.abs(windDamage(speed, published) - value)).toBeLessThanOrEqual(published.tolerance);
  });

  it("is nothing at the threshold and half at the half speed of every region", () => {
    for (const row of tableRows(functions.windHalfSpeed)) {
      const halfSpeed = row.value("halfSpeed")!.value;
      expect(windDamage(threshold, { threshold, halfSpeed })).toBe(0);
      expect(windDamage(halfSpeed, { threshold, halfSpeed })).toBe(0.5);
    }
  });

  it.each(["China Mainland", "Asia"])("has the form of the published curve of %s", (region) => {
    const points = tableRows(functions.windGeneric)
      .filter(({ keys }) => keys["region"] === region)
      .map((row) => ({ speed: Number(row.keys["windSpeed"]), damage: row.value("damage")!.value }));
    const { speed, damage } = points.at(-1)!;
    const halfSpeed = threshold + (speed - threshold) / Math.cbrt(damage / (1 - damage));
    for (const point of points) {
      const found = windDamage(point.speed, { threshold, halfSpeed });
      expect(Math.abs(found - point.damage)).toBeLessThanOrEqual(2e-3);
    }
  });

  it("is never less at more speed or a lower half speed", () => {
    const speed = fc.double({ min: 0, max: 200, noNaN: true });
    const half = fc.double({ min: 26, max: 200, noNaN: true });
    fc.assert(
      fc.property(speed, speed, half, (a, b, halfSpeed) => {
        const of = (V: number) => windDamage(V, { threshold, halfSpeed });
        const weaker = windDamage(a, { threshold, halfSpeed: halfSpeed + 1 });
        return of(Math.min(a, b)) <= of(Math.max(a, b)) && weaker <= of(a) && of(a) <= 1;
      }),
    );
  });

  it("refuses a half speed below the threshold", () => {
    expect(() => windDamage(40, { threshold: 25.7, halfSpeed: 25.7 })).toThrow(
      "wind damage: expected a half speed above the threshold 25.7, found 25.7",
    );
    expect(windDamage(1e300, { threshold, halfSpeed: 80 })).toBe(1);
  });
});

describe("reference wind speed", () => {
  it("is that of the load code, as a one-minute mean", () => {
    const { pressure, value, tolerance } = windSpeed;
    expect(Math.abs(referenceWindSpeed(pressure, 1) - value)).toBeLessThanOrEqual(tolerance);
    expect(referenceWindSpeed(pressure)).toBeCloseTo(minuteWindRatio * value, 12);
  });

  it("refuses a pressure that is not above 0", () => {
    expect(() => referenceWindSpeed(0)).toThrow("expected above 0 Pa, found 0");
  });
});
