import { describe, expect, it } from "vitest";
import { outdoorAir } from "../../../../models/kernels/cooling/outdoor-air.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import { coolingState } from "../../../../models/kernels/cooling/state.ts";
import {
  economizerShare,
  waterPlantUse,
} from "../../../../models/kernels/cooling/technologies/chilled-water.ts";
import { exchangerCapacity } from "../../../../models/kernels/cooling/technologies/indirect.ts";
import { facilityReturnTemperature } from "../../../../models/kernels/cooling/technologies/plant.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const pressure = 101_325;
const air = (dryBulb: number, relativeHumidity: number) =>
  outdoorAir({ dryBulb, relativeHumidity, pressure });

describe("water-side economizer", () => {
  const parameters = coolingParameters(coolingData, "WSE", "BASE");
  const returned = 25 + 11 - 11 / 0.82 + 6;

  it("meets facility water that returns at supply air + rise - rise / effectiveness + water rise", () => {
    expect(facilityReturnTemperature(parameters)).toBeCloseTo(returned, 12);
  });

  it("carries all heat in the cold, none in humid heat, and the water's share between", () => {
    expect(economizerShare(parameters, air(0, 60))).toBe(1);
    expect(economizerShare(parameters, air(32, 65))).toBe(0);
    const between = air(22, 75);
    expect(economizerShare(parameters, between)).toBeCloseTo(
      (returned - (between.wetBulb + 4 + 2)) / 6,
      12,
    );
  });

  it("leaves the chiller idle when it carries all heat", () => {
    const all = waterPlantUse({ heat: 1.1, economizerShare: 1 }, parameters, air(0, 60));
    const none = waterPlantUse({ heat: 1.1, economizerShare: 0 }, parameters, air(0, 60));
    expect(none.power - all.power).toBeGreaterThan(0.1);
  });
});

describe("indirect evaporative unit", () => {
  const parameters = coolingParameters(coolingData, "IEC", "BASE");
  const switchPoint = 36 - 11 / 0.72;

  it("switches from dry to wet at 20.7 degC dry bulb, from wet to mixed at 20.7 degC wet bulb", () => {
    expect(switchPoint).toBeCloseTo(20.7, 1);
    expect(exchangerCapacity(parameters, air(switchPoint, 40)).dry).toBeCloseTo(1, 12);
    expect(exchangerCapacity(parameters, air(switchPoint, 100)).wet).toBeCloseTo(1, 9);
  });

  it("uses water in wet mode only", () => {
    const state = (dryBulb: number) =>
      coolingState("IEC", parameters, { dryBulb, relativeHumidity: 40, pressure });
    expect(state(switchPoint - 0.1).wue).toBe(0);
    expect(state(switchPoint + 0.1).wue).toBeGreaterThan(0);
  });
});

describe("liquid cooling", () => {
  it("with all heat through cold plates and dry coolers uses no water in the cold", () => {
    const parameters = { ...coolingParameters(coolingData, "LIQ", "BASE"), liquidShare: 1 };
    const cold = { dryBulb: -5, relativeHumidity: 60, pressure };
    expect(coolingState("LIQ", parameters, cold).wue).toBe(0);
  });

  it("with no liquid share is the water-side economizer plant", () => {
    const parameters = { ...coolingParameters(coolingData, "LIQ", "BASE"), liquidShare: 0 };
    const mild = { dryBulb: 18, relativeHumidity: 60, pressure };
    const state = coolingState("LIQ", parameters, mild);
    const economizer = coolingState("WSE", parameters, mild);
    expect(state.pue).toBeCloseTo(economizer.pue, 12);
    expect(state.wue).toBeCloseTo(economizer.wue, 12);
  });
});
