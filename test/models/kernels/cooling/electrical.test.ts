import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  electricalLoss,
  facilityPue,
  heatLoad,
  upsEfficiency,
  type UpsLosses,
} from "../../../../models/kernels/cooling/electrical.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const { upsLosses, partLoad } = coolingData.electrical;

function lossesOf(kind: "modern" | "legacy"): UpsLosses {
  const { noLoad, proportional, square } = upsLosses[kind];
  return { noLoad: noLoad.value, proportional: proportional.value, square: square.value };
}

const shares = { fixedShare: partLoad.fixedShare.value, squareShare: partLoad.squareShare.value };

describe("losses and heat", () => {
  it("follow by hand from the base parameters", () => {
    const parameters = coolingParameters(coolingData, "WSE", "BASE");
    const loss = 1 / 0.95 - 1 + (1 / 0.98 - 1) + 0.01;
    expect(electricalLoss(parameters)).toBeCloseTo(loss, 14);
    const load = heatLoad(parameters);
    expect(load.sensible).toBeCloseTo(1 + loss, 14);
    expect(load.total).toBeCloseTo((1 + loss) / 0.98, 14);
    expect(load.airFlow).toBeCloseTo((1 + loss) / (1.01 * 11), 14);
  });
});

describe("UPS at part load", () => {
  it.each([
    ["modern", 1, 0.952],
    ["modern", 0.5, 0.95],
    ["modern", 0.2, 0.923],
    ["legacy", 1, 0.917],
    ["legacy", 0.3, 0.845],
  ] as const)("%s unit at load %f has efficiency %f", (kind, load, efficiency) => {
    expect(upsEfficiency(load, lossesOf(kind))).toBeCloseTo(efficiency, 3);
  });

  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (load) => {
        const efficiency = upsEfficiency(load, lossesOf("legacy"));
        expect(efficiency > 0 && efficiency < 1).toBe(true);
      }),
    );
  });

  it("refuses no load", () => {
    expect(() => upsEfficiency(0, lossesOf("modern"))).toThrow(RangeError);
  });
});

describe("facility at part load", () => {
  it("has its design PUE at design load", () => {
    expect(facilityPue(0.3, 1, shares)).toBeCloseTo(1.3, 14);
  });

  it("is worse at half load: 1 + 0.3 * (0.3 / 0.5 + 0.6 + 0.1 * 0.5)", () => {
    expect(facilityPue(0.3, 0.5, shares)).toBeCloseTo(1.375, 14);
  });

  it("refuses no load", () => {
    expect(() => facilityPue(0.3, 0, shares)).toThrow("IT load 0");
  });
});
