import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outdoorAir } from "../../../../models/kernels/cooling/outdoor-air.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import {
  enthalpy,
  humidityRatioAtDewPoint,
  latentHeat,
} from "../../../../models/kernels/cooling/psychrometrics.ts";
import {
  coolingTower,
  towerEvaporation,
  towerWaterTemperature,
} from "../../../../models/kernels/cooling/tower.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const parameters = coolingParameters(coolingData, "WC", "BASE");
const latent = { ...parameters, towerEvaporation: "latent" } as const;
const summer = outdoorAir({ dryBulb: 30, relativeHumidity: 50, pressure: 101_325 });
const winter = outdoorAir({ dryBulb: -10, relativeHumidity: 60, pressure: 101_325 });

describe("tower water", () => {
  it("is the approach above the wet bulb, not below the minimum", () => {
    expect(towerWaterTemperature(parameters, summer)).toBeCloseTo(summer.wetBulb + 4, 12);
    expect(towerWaterTemperature(parameters, winter)).toBe(14);
  });
});

describe("evaporation", () => {
  it("carries with the air exactly the heat rejected", () => {
    const leaving = towerWaterTemperature(parameters, summer) + 0.6 * 5;
    const saturated = humidityRatioAtDewPoint(leaving, summer.pressure);
    const rise = enthalpy(leaving, saturated) - enthalpy(summer.dryBulb, summer.humidity);
    const airFlow = 1.2 / rise;
    const evaporated = towerEvaporation(1.2, parameters, summer);
    expect(evaporated).toBeCloseTo(airFlow * (saturated - summer.humidity), 14);
  });

  it("with option latent turns all heat into vapour", () => {
    const at = towerWaterTemperature(latent, summer) + 2.5;
    expect(towerEvaporation(1.2, latent, summer)).toBeCloseTo(1.2 / latentHeat(at), 14);
  });

  it("is lower in winter by the air-side balance than with option latent", () => {
    expect(towerEvaporation(1.2, parameters, winter)).toBeLessThan(
      towerEvaporation(1.2, latent, winter),
    );
  });

  it("stays between 0 and heat / 2200 in any weather", () => {
    const weather = fc.record({
      dryBulb: fc.double({ min: -60, max: 60, noNaN: true }),
      relativeHumidity: fc.double({ min: 0, max: 100, noNaN: true }),
      pressure: fc.double({ min: 50_000, max: 110_000, noNaN: true }),
    });
    fc.assert(
      fc.property(weather, (each) => {
        const evaporated = towerEvaporation(1.2, parameters, outdoorAir(each));
        expect(evaporated >= 0 && evaporated <= 1.2 / 2200).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("make-up water", () => {
  it("is evaporation, drift, and the blow-down that the cycles of concentration ask for", () => {
    const flow = 1.2 / (4.184 * 5);
    const evaporated = towerEvaporation(1.2, parameters, summer);
    const drift = flow * 5e-4;
    const blowDown = evaporated / 5 - drift;
    expect(coolingTower(1.2, parameters, summer).water).toBeCloseTo(
      evaporated + drift + blowDown,
      14,
    );
  });

  it("needs no blow-down where drift carries more than the cycles ask for", () => {
    const wet = { ...parameters, towerDrift: 0.005, cyclesOfConcentration: 15 };
    const flow = 1.2 / (4.184 * 5);
    expect(coolingTower(1.2, wet, summer).water).toBeCloseTo(
      towerEvaporation(1.2, wet, summer) + flow * 0.005,
      14,
    );
  });
});
