import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { floodRisk, type FloodSite } from "../../../../models/kernels/damage/flood.ts";

const quarterPerMetre = { x: Float64Array.of(0, 4), y: Float64Array.of(0, 1) };
const site: FloodSite = {
  returnPeriods: [10, 50, 100, 500],
  levels: [0, 1, 2, 3],
  protection: 100,
  change: {},
  damage: quarterPerMetre,
  value: 100,
  place: "flood[site]",
};

describe("flood risk, worked by hand", () => {
  it("in the base year starts at the protection", () => {
    const found = floodRisk(site);
    expect(found.overtopping).toBe(0.01);
    // 0.002 x 75 + 0.008 x 62.5
    expect(found.expectedAnnualDamage).toBeCloseTo(0.65, 12);
    expect(found.eventLoss).toBeCloseTo(50, 12);
    expect(found.isLowerBound).toBe(false);
  });

  it("under a rise of 0.5 m is overtopped more often and deeper", () => {
    const found = floodRisk({ ...site, change: { rise: 0.5 } });
    expect(found.overtopping).toBeCloseTo(0.015, 15);
    // 0.002 x 87.5 + 0.008 x 75 + 0.005 x 56.25
    expect(found.expectedAnnualDamage).toBeCloseTo(1.05625, 12);
    expect(found.eventLoss).toBeCloseTo(62.5, 12);
  });

  it("twice as often does twice the damage", () => {
    const found = floodRisk({ ...site, change: { frequency: 2 } });
    expect(found.overtopping).toBe(0.02);
    expect(found.expectedAnnualDamage).toBeCloseTo(1.3, 12);
    // once in 100 years is now what was once in 200: 2 m and 62.5 % of the way in probability
    expect(found.eventLoss).toBeCloseTo(50 + 25 * (0.005 / 0.008), 12);
  });

  it("with levels a tenth higher", () => {
    const found = floodRisk({ ...site, change: { scale: 1.1 } });
    // 2 m lies between 1.1 m (1 in 50) and 2.2 m (1 in 100)
    expect(found.overtopping).toBeCloseTo(0.01 + 0.01 * (0.2 / 1.1), 14);
  });

  it("without protection counts every event, and says what is left out", () => {
    const open = { ...site, protection: undefined };
    const found = floodRisk(open);
    expect(found.overtopping).toBe(0.1);
    expect(found.expectedAnnualDamage).toBeCloseTo(0.65 + 0.01 * 37.5 + 0.08 * 12.5, 12);
    expect(found.isLowerBound).toBe(false);
    expect(floodRisk({ ...open, change: { rise: 0.1 } }).isLowerBound).toBe(true);
    const yearly = floodRisk({ ...open, change: { rise: 0.1, frequency: 10 } });
    expect(yearly).toMatchObject({ overtopping: 1, isLowerBound: true });
  });

  it("is nothing where the protection holds more than any event given", () => {
    const found = floodRisk({ ...site, protection: 1000 });
    expect(found).toMatchObject({ overtopping: 0, expectedAnnualDamage: 0, eventLoss: 0 });
    expect(floodRisk({ ...site, change: { frequency: 0 } }).expectedAnnualDamage).toBe(0);
  });

  it("measures depth from the floor of the damage curve", () => {
    const found = floodRisk({ ...site, floorHeight: 1 });
    // losses 0, 0, 25, 50
    expect(found.expectedAnnualDamage).toBeCloseTo(0.002 * 50 + 0.008 * 37.5, 12);
  });

  it("refuses levels that fall and changes that are no change", () => {
    expect(() => floodRisk({ ...site, levels: [0, 2, 1, 3] })).toThrow(
      "flood[site], point 3: expected a value that does not fall, found 1 after 2",
    );
    expect(() => floodRisk({ ...site, change: { frequency: -1 } })).toThrow(
      "flood[site]: expected a change of frequency and scale from 0, found -1, 1 and rise 0",
    );
    expect(() => floodRisk({ ...site, change: { rise: Number.NaN } })).toThrow("rise NaN");
  });
});

describe("flood risk of any site", () => {
  const sites = fc
    .array(
      fc.record({
        years: fc.double({ min: 0.5, max: 300, noNaN: true }),
        metres: fc.double({ min: 0, max: 2, noNaN: true }),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map((steps): FloodSite => {
      let [period, level] = [1, -1];
      const returnPeriods = steps.map(({ years }) => (period += years));
      const levels = steps.map(({ metres }) => (level += metres));
      return { ...site, returnPeriods, levels };
    });
  const years = fc.double({ min: 1, max: 2000, noNaN: true });
  const amount = fc.double({ min: 0, max: 2, noNaN: true });
  const twoYears = fc.tuple(years, years);
  const twoAmounts = fc.tuple(amount, amount);
  const damageOf = (given: FloodSite) => floodRisk(given).expectedAnnualDamage;

  it("is never more behind more protection", () => {
    fc.assert(
      fc.property(fc.tuple(sites, amount), twoYears, ([given, rise], [a, b]) => {
        const of = (protection: number) => damageOf({ ...given, protection, change: { rise } });
        return of(Math.max(a, b)) <= of(Math.min(a, b)) + 1e-12;
      }),
    );
  });

  it("is never less at a higher level, a higher frequency or a higher value", () => {
    fc.assert(
      fc.property(fc.tuple(sites, years), twoAmounts, ([given, protection], [a, b]) => {
        const here = { ...given, protection };
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const isMonotone = (of: (amount: number) => FloodSite) =>
          damageOf(of(low)) <= damageOf(of(high)) + 1e-12;
        return (
          isMonotone((rise) => ({ ...here, change: { rise } })) &&
          isMonotone((frequency) => ({ ...here, change: { frequency } })) &&
          isMonotone((value) => ({ ...here, value }))
        );
      }),
    );
  });
});
