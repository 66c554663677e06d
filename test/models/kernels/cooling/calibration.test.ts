import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calibratedPue,
  efficiencyFactor,
  isCredibleRatio,
  overheadRatio,
  pueFloor,
  waterRatio,
} from "../../../../models/kernels/cooling/calibration.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const { calibration, floors } = coolingData;
const bounds = (given: typeof calibration.overheadRatio) => ({
  low: given.low.value,
  high: given.high.value,
});

describe("calibration to a disclosed PUE", () => {
  it("is the ratio of the overheads", () => {
    expect(overheadRatio({ disclosed: 1.28, modelled: 1.25 })).toBeCloseTo(1.12, 12);
  });

  it("gives the disclosed PUE back in the year it was disclosed", () => {
    const pue = fc.double({ min: 1.01, max: 3, noNaN: true });
    fc.assert(
      fc.property(pue, pue, (disclosed, modelled) => {
        const ratio = overheadRatio({ disclosed, modelled });
        expect(calibratedPue({ ratio, modelled })).toBeCloseTo(disclosed, 10);
      }),
    );
  });

  it("refuses a PUE that is not above 1", () => {
    expect(() => overheadRatio({ disclosed: 0.98, modelled: 1.2 })).toThrow(
      "disclosed PUE 0.98: expected above 1",
    );
    expect(() => overheadRatio({ disclosed: 1.2, modelled: 1 })).toThrow(RangeError);
  });

  it("is credible from 0.6 to 1.7", () => {
    const limits = bounds(calibration.overheadRatio);
    expect([0.59, 0.6, 1.7, 1.71].map((ratio) => isCredibleRatio(ratio, limits))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("calibration to a disclosed WUE", () => {
  it("is the ratio, credible from 0.5 to 2", () => {
    expect(waterRatio({ disclosed: 0.9, modelled: 1.5 })).toBeCloseTo(0.6, 12);
    const limits = bounds(calibration.waterRatio);
    expect([0.49, 0.5, 2, 2.01].map((ratio) => isCredibleRatio(ratio, limits))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("refuses a modelled WUE of 0", () => {
    expect(() => waterRatio({ disclosed: 1, modelled: 0 })).toThrow(RangeError);
  });
});

describe("efficiency path", () => {
  it("starts at 1 and ends at the floor's overhead", () => {
    const path = { basePue: 1.4, floorPue: 1.1, rate: 0.291 };
    expect(efficiencyFactor({ ...path, years: 0 })).toBe(1);
    expect(efficiencyFactor({ ...path, years: 200 })).toBeCloseTo(0.25, 12);
    expect(efficiencyFactor({ ...path, years: 1 })).toBeCloseTo(0.25 + 0.75 * Math.exp(-0.291), 14);
  });

  it("never rises with time and never passes the floor", () => {
    const years = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(years, years, (first, more) => {
        const path = { basePue: 1.5, floorPue: 1.08, rate: 0.1 };
        const early = efficiencyFactor({ ...path, years: first });
        const late = efficiencyFactor({ ...path, years: first + more });
        expect(late).toBeLessThanOrEqual(early);
        expect(late).toBeGreaterThanOrEqual(0.08 / 0.5 - 1e-12);
      }),
    );
  });

  it("leaves a site at or below its floor alone", () => {
    expect(efficiencyFactor({ basePue: 1.06, floorPue: 1.1, rate: 0.3, years: 10 })).toBe(1);
  });

  it("takes the technology's floor, or the absolute one", () => {
    expect(pueFloor(floors, "WSE")).toBe(1.1);
    expect(pueFloor(floors, "AEA")).toBe(1.08);
    expect(pueFloor(floors, "IEC")).toBe(1.08);
    expect(pueFloor(floors, "LIQ")).toBe(1.05);
    expect(pueFloor(floors, "DX")).toBe(1.03);
  });
});
