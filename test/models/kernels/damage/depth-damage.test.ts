import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { damageAt } from "../../../../models/kernels/damage/damage-curve.ts";
import {
  depthDamage,
  eventDepthDamage,
  overtoppingRate,
} from "../../../../models/kernels/damage/depth-damage.ts";
import { floodRisk } from "../../../../models/kernels/damage/flood.ts";
import { hoursAbove, hoursAboveCurve } from "../../../../models/kernels/damage/heat.ts";
import { annualWindDamage, windDamage } from "../../../../models/kernels/damage/wind.ts";
import { interpolateCurve, type Curve } from "../../../../models/engine/kernel.ts";
import golden from "../../../golden/physical-risk.json" with { type: "json" };

const curve = (x: readonly number[], y: readonly number[]): Curve => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

/** Losses of the golden case as levels of one metre a unit, over a protected level. */
function levelsOf(protectedLoss: number): { readonly levels: Curve; readonly damage: Curve } {
  const { returnPeriods, losses } = golden.expectedAnnualDamage;
  const levels = curve(
    returnPeriods,
    losses.map((loss) => (loss - protectedLoss) / 100),
  );
  return {
    levels,
    damage: curve(
      losses.map((loss) => (loss - protectedLoss) / 100),
      losses.map((loss) => loss / 100),
    ),
  };
}

const steps = fc.array(fc.double({ min: 0.01, max: 1.5, noNaN: true }), {
  minLength: 1,
  maxLength: 3,
});

/** Levels on both sides of the protected one, which stands at 1 with level 0. */
const hazards = fc
  .record({
    above: steps,
    below: steps,
    scale: fc.double({ min: 0, max: 3, noNaN: true }),
    rise: fc.double({ min: -1, max: 2, noNaN: true }),
  })
  .map(({ above, below, scale, rise }) => {
    const up = above.map((_, i) => above.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
    const down = below.map((_, i) => below.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
    const x = [
      ...down.map((_, i) => 2 ** -(i + 1)).reverse(),
      1,
      ...up.map((_, i) => 2 ** (i + 1)),
    ];
    const y = [...down.map((step) => -step).reverse(), 0, ...up];
    return { levels: curve(x, y), scale, rise };
  });

const damage = curve([0, 0.5, 1, 1.5, 2, 3], [0, 0.28, 0.48, 0.63, 0.72, 0.86]);

describe("damage behind a protection", () => {
  it("is that of the case worked by hand, unprotected and protected", () => {
    const [open, held] = golden.expectedAnnualDamage.cases;
    const free = levelsOf(-1);
    const none = { levels: free.levels, scale: 1, rise: 0 };
    expect(100 * depthDamage(none, free.damage)).toBeCloseTo(open!.value, 9);
    const behind = levelsOf(20);
    const at100 = { levels: behind.levels, scale: 1, rise: 0 };
    expect(overtoppingRate(at100)).toBeCloseTo(0.01, 12);
    expect(100 * depthDamage(at100, behind.damage)).toBeCloseTo(held!.value, 9);
  });

  test("agrees with the checked kernel for any levels, scale and rise", () => {
    fc.assert(
      fc.property(hazards, (hazard) => {
        const { levels, scale, rise } = hazard;
        const protection = 1 / levels.x[0]!;
        const checked = floodRisk({
          returnPeriods: levels.x.map((x) => x * protection),
          levels: levels.y,
          protection,
          change: { scale, rise },
          damage,
          value: 1,
          place: "test",
        });
        const found = depthDamage(hazard, damage) / protection;
        expect(found).toBeCloseTo(checked.expectedAnnualDamage, 12);
        const rate = overtoppingRate(hazard);
        expect(rate / protection).toBeCloseTo(checked.overtopping, 12);
        const event = eventDepthDamage(hazard, damage, Math.min(rate, protection / 100));
        expect(event).toBeCloseTo(checked.eventLoss, 12);
      }),
    );
  });

  test("rises with the rise of the sea and with the scale of depths, and never passes the rate", () => {
    fc.assert(
      fc.property(hazards, fc.double({ min: 0, max: 1, noNaN: true }), (hazard, more) => {
        const now = depthDamage(hazard, damage);
        const later = depthDamage({ ...hazard, rise: hazard.rise + more }, damage);
        expect(later).toBeGreaterThanOrEqual(now - 1e-12);
        expect(overtoppingRate({ ...hazard, rise: hazard.rise + more })).toBeGreaterThanOrEqual(
          overtoppingRate(hazard) - 1e-12,
        );
        expect(now).toBeLessThanOrEqual(overtoppingRate(hazard) + 1e-12);
      }),
    );
  });
});

describe("damage of an event", () => {
  test("is the published damage at a point and straight in the frequency between", () => {
    const levels = curve([1, 2, 5, 10], [0, 0.5, 1, 1.5]);
    const hazard = { levels, scale: 1, rise: 0 };
    for (const [i, x] of levels.x.entries()) {
      expect(eventDepthDamage(hazard, damage, 1 / x)).toBe(damageAt(damage, levels.y[i]!));
    }
    expect(eventDepthDamage(hazard, damage, 0.35)).toBeCloseTo((0.28 + 0.48) / 2, 12);
    expect(eventDepthDamage(hazard, damage, 0.01)).toBe(0.63);
    expect(eventDepthDamage(hazard, damage, 3)).toBe(0);
    expect(eventDepthDamage(hazard, damage, 0)).toBe(0);
  });

  it("is nothing where no level passes the protected one", () => {
    const hazard = { levels: curve([1, 10], [-1, 0]), scale: 1, rise: 0 };
    expect(overtoppingRate(hazard)).toBe(0);
    expect(depthDamage(hazard, damage)).toBe(0);
  });
});

describe("wind and heat over a year", () => {
  it("integrate the damage over the probability, as a sum of trapezes", () => {
    const hazard = {
      reference: 33.2,
      referencePeriod: 50,
      growth: 0.1,
      threshold: 25.7,
      halfSpeed: 80.2,
    };
    const at = (period: number): number =>
      windDamage(33.2 * (1 + 0.1 * Math.log(period / 50)), hazard);
    const widths = [
      [1000, 500],
      [500, 200],
      [200, 100],
      [100, 50],
      [50, 20],
      [20, 10],
    ] as const;
    const sum = widths.reduce(
      (total, [rare, often]) => total + ((at(rare) + at(often)) / 2) * (1 / often - 1 / rare),
      at(1000) / 1000,
    );
    expect(annualWindDamage(hazard)).toBeCloseTo(sum, 14);
  });

  test("hours above any threshold are those of the bins", () => {
    const bins = { hours: [10, 20, 5], from: [30, 31, 33], width: 1 };
    const hours = hoursAboveCurve(bins);
    fc.assert(
      fc.property(fc.double({ min: 28, max: 36, noNaN: true }), (threshold) => {
        expect(interpolateCurve(hours, threshold)).toBeCloseTo(hoursAbove(bins, threshold), 9);
      }),
    );
  });
});
