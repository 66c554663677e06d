import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outdoorAir } from "../../../../models/kernels/cooling/outdoor-air.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import { enthalpy, humidityRatio } from "../../../../models/kernels/cooling/psychrometrics.ts";
import { coolingState } from "../../../../models/kernels/cooling/state.ts";
import {
  adiabaticWater,
  airEconomizerUse,
  isAirEconomizerOn,
  supplyHumidityLimits,
} from "../../../../models/kernels/cooling/technologies/air-side.ts";
import { coolingPlant } from "../../../../models/kernels/cooling/technologies/plant.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const parameters = coolingParameters(coolingData, "AEA", "BASE");
const cautious = { ...parameters, airSideHotHours: "chiller" } as const;
const plant = coolingPlant(parameters);
const pressure = 101_325;

function airAt(dryBulb: number, relativeHumidity: number) {
  const air = outdoorAir({ dryBulb, relativeHumidity, pressure });
  const limits = supplyHumidityLimits(parameters, air);
  return { air, limits, isOn: isAirEconomizerOn(parameters, air, limits) };
}

describe("when outdoor air cools", () => {
  it.each([
    { name: "cold", dryBulb: -10, relativeHumidity: 60, expected: true },
    { name: "mild", dryBulb: 20, relativeHumidity: 50, expected: true },
    { name: "too humid", dryBulb: 26, relativeHumidity: 90, expected: false },
    { name: "hot and dry", dryBulb: 33, relativeHumidity: 15, expected: true },
    { name: "hot and humid", dryBulb: 33, relativeHumidity: 60, expected: false },
  ])(
    "$name air of $dryBulb degC, $relativeHumidity %: $expected",
    ({ dryBulb, relativeHumidity, expected }) => {
      expect(airAt(dryBulb, relativeHumidity).isOn).toBe(expected);
    },
  );

  it("with option chiller never from the highest supply temperature on", () => {
    const { air, limits } = airAt(33, 15);
    expect(isAirEconomizerOn(cautious, air, limits)).toBe(false);
    expect(isAirEconomizerOn(cautious, airAt(27, 10).air, limits)).toBe(false);
  });

  it("with option chiller never has a lower PUE than with evaporation", () => {
    const weather = fc.record({
      dryBulb: fc.double({ min: -40, max: 50, noNaN: true }),
      relativeHumidity: fc.double({ min: 0, max: 100, noNaN: true }),
      pressure: fc.constant(pressure),
    });
    fc.assert(
      fc.property(weather, (each) => {
        expect(coolingState("AEA", cautious, each).pue).toBeGreaterThanOrEqual(
          coolingState("AEA", parameters, each).pue,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("water of the adiabatic humidifier", () => {
  it("is none where the air is humid enough", () => {
    const { air, limits } = airAt(20, 50);
    expect(adiabaticWater(plant, air, limits)).toBe(0);
  });

  it("brings cold dry air, mixed with return air, to the low limit at the coldest supply", () => {
    const { air, limits } = airAt(-15, 50);
    const supplied = enthalpy(14, limits.low);
    const returned = supplied + 1.01 * 14;
    const outdoors = enthalpy(air.dryBulb, air.humidity);
    const outdoorShare = (returned - supplied) / (returned - outdoors);
    const mixed = outdoorShare * air.humidity + (1 - outdoorShare) * limits.low;
    const expected = plant.load.airFlow * (limits.low - mixed);
    expect(expected).toBeGreaterThan(0);
    expect(adiabaticWater(plant, air, limits)).toBeCloseTo(expected, 14);
  });

  it("cools hot dry air along its enthalpy to the highest supply temperature", () => {
    const { air, limits } = airAt(33, 15);
    const water = adiabaticWater(plant, air, limits);
    const supplied = air.humidity + water / plant.load.airFlow;
    expect(enthalpy(27, supplied)).toBeCloseTo(enthalpy(33, air.humidity), 9);
    expect(supplied).toBeLessThanOrEqual(limits.high);
  });

  it("counts without a pump, as in the source", () => {
    const dry = airEconomizerUse(plant, airAt(-15, 50).air);
    const mild = airEconomizerUse(plant, airAt(20, 50).air);
    expect(dry.power).toBe(mild.power);
    expect(dry.water).toBeGreaterThan(0);
  });
});

describe("humidity limits", () => {
  it("lie at the outdoor temperature, held within the supply temperatures", () => {
    expect(airAt(-15, 50).limits.high).toBe(humidityRatio(14, 85, pressure));
    expect(airAt(20, 50).limits.low).toBe(humidityRatio(-9, 100, pressure));
    expect(airAt(40, 10).limits.low).toBe(humidityRatio(27, 10, pressure));
  });
});
