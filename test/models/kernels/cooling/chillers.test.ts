import { describe, expect, it } from "vitest";
import golden from "../../../golden/chillers.json" with { type: "json" };
import {
  airCooledCop,
  directExpansionCop,
  waterCooledCop,
} from "../../../../models/kernels/cooling/chillers.ts";

describe("water-cooled chiller", () => {
  it.each(golden.waterCooled.cases)(
    "meets the manufacturer's point at $temperature degC, part load $partLoad",
    ({ temperature, partLoad, value }) => {
      const cop = waterCooledCop(temperature, partLoad, 0);
      expect(Math.abs(cop / value - 1)).toBeLessThanOrEqual(golden.waterCooled.relativeTolerance);
    },
  );

  it("holds the edge outside 12-36 degC and part load 0.2-1", () => {
    expect(waterCooledCop(-20, 0.6, 0)).toBe(waterCooledCop(12, 0.6, 0));
    expect(waterCooledCop(50, 0.6, 0)).toBe(waterCooledCop(36, 0.6, 0));
    expect(waterCooledCop(20, 0.05, 0)).toBe(waterCooledCop(20, 0.2, 0));
    expect(waterCooledCop(20, 1.4, 0)).toBe(waterCooledCop(20, 1, 0));
  });
});

describe("air-cooled chiller", () => {
  it.each(golden.airCooled.cases)(
    "meets the manufacturer's point at $temperature degC, part load $partLoad",
    ({ temperature, partLoad, value }) => {
      const cop = airCooledCop(temperature, partLoad, 0);
      expect(Math.abs(cop / value - 1)).toBeLessThanOrEqual(golden.airCooled.relativeTolerance);
    },
  );

  it("holds the edge outside 12-46 degC and part load 0.25-1", () => {
    expect(airCooledCop(-20, 0.6, 0)).toBe(airCooledCop(12, 0.6, 0));
    expect(airCooledCop(60, 0.6, 0)).toBe(airCooledCop(46, 0.6, 0));
    expect(airCooledCop(20, 0.05, 0)).toBe(airCooledCop(20, 0.25, 0));
  });
});

describe("direct expansion", () => {
  it("is constant up to 15 degC and falls above", () => {
    expect(directExpansionCop(-10, 0)).toBe(2.8);
    expect(directExpansionCop(15, 0)).toBe(2.8);
    expect(directExpansionCop(35, 0)).toBeCloseTo(1.460894, 6);
    expect(directExpansionCop(40, 0)).toBeLessThan(directExpansionCop(35, 0));
  });
});

describe("relative error", () => {
  it("scales every curve", () => {
    expect(waterCooledCop(25, 0.5, -0.1)).toBeCloseTo(0.9 * waterCooledCop(25, 0.5, 0), 12);
    expect(airCooledCop(25, 0.5, -0.1)).toBeCloseTo(0.9 * airCooledCop(25, 0.5, 0), 12);
    expect(directExpansionCop(25, -0.1)).toBeCloseTo(0.9 * directExpansionCop(25, 0), 12);
  });
});
