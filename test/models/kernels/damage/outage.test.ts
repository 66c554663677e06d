import fc from "fast-check";
import { describe, expect, it } from "vitest";
import data from "../../../../scenarios/outage/service-credits.json" with { type: "json" };
import { creditShare, outageLoss } from "../../../../models/kernels/damage/outage.ts";

const rows = data.bands.rows as [number, number][];
const bands = {
  uptimeBelow: rows.map(([uptime]) => uptime),
  credit: rows.map(([, credit]) => credit),
};

describe("service credits", () => {
  it("follow the published bands of monthly uptime", () => {
    // a month of 720 h: 99.99 % is 4.3 min, 99 % is 7.2 h, 95 % is 36 h
    expect(creditShare(bands, 0)).toBe(0);
    expect(creditShare(bands, 4 / 60)).toBe(0);
    expect(creditShare(bands, 5 / 60)).toBe(0.1);
    expect(creditShare(bands, 7)).toBe(0.1);
    expect(creditShare(bands, 8)).toBe(0.3);
    expect(creditShare(bands, 37)).toBe(1);
    expect(creditShare(bands, 2000)).toBe(1);
  });

  it("refuse negative hours", () => {
    expect(() => creditShare(bands, -1)).toThrow("outage: expected hours from 0, found -1");
  });
});

describe("loss of an outage", () => {
  const outage = {
    hours: 10,
    revenuePerHour: 2,
    usageShare: 0.5,
    churn: 0.1,
    credit: 0.3,
    monthlyFee: 1440,
  };

  it("is lost use, lost customers and credits, worked by hand", () => {
    // 10 x 2 x 0.6 + 0.3 x 1440 x 0.5
    expect(outageLoss(outage)).toBeCloseTo(12 + 216, 12);
    expect(outageLoss({ ...outage, usageShare: 1 })).toBeCloseTo(22, 12);
    expect(outageLoss({ ...outage, hours: 0, credit: 0 })).toBe(0);
  });

  it("credits no more than the fee of the month", () => {
    const whole = outageLoss({ ...outage, credit: 1 });
    expect(outageLoss({ ...outage, credit: 30 })).toBe(whole);
    expect(whole).toBeCloseTo(12 + 720, 12);
  });

  it("is never less for a longer outage", () => {
    const hours = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const of = (time: number) =>
          outageLoss({ ...outage, hours: time, credit: creditShare(bands, time) });
        return of(Math.min(a, b)) <= of(Math.max(a, b));
      }),
    );
  });

  it("refuses shares outside 0 to 1 and negative money", () => {
    expect(() => outageLoss({ ...outage, usageShare: 1.2 })).toThrow("usage share from 0 to 1");
    expect(() => outageLoss({ ...outage, monthlyFee: -1 })).toThrow("expected money");
    expect(() => outageLoss({ ...outage, hours: Number.NaN })).toThrow("expected hours from 0");
  });
});
