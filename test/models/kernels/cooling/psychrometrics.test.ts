import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/psychrometrics.json" with { type: "json" };
import {
  airDensity,
  enthalpy,
  humidityRatio,
  humidityRatioAtDewPoint,
  latentHeat,
  pressureAtElevation,
  saturationPressure,
  wetBulb,
} from "../../../../models/kernels/cooling/psychrometrics.ts";

const temperature = fc.double({ min: -50, max: 55, noNaN: true });
const humidity = fc.double({ min: 0, max: 100, noNaN: true });
const pressure = fc.double({ min: 60_000, max: 108_000, noNaN: true });

function expectWithin(value: number, expected: number, relativeTolerance: number): void {
  expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(relativeTolerance);
}

describe("published points", () => {
  it.each(golden.saturationPressure.cases)("saturation pressure at $temperature degC", (point) => {
    const { relativeTolerance } = golden.saturationPressure;
    expectWithin(saturationPressure(point.temperature), point.value, relativeTolerance);
  });

  it.each(golden.saturatedHumidityRatio.cases)(
    "humidity ratio of saturated air at $temperature degC",
    (point) => {
      const { relativeTolerance } = golden.saturatedHumidityRatio;
      const value = humidityRatio(point.temperature, 100, 101_325);
      expectWithin(value, point.value, relativeTolerance);
    },
  );

  it.each(golden.latentHeat.cases)("latent heat at $temperature degC", (point) => {
    expectWithin(latentHeat(point.temperature), point.value, golden.latentHeat.relativeTolerance);
  });

  it.each(golden.standardPressure.cases)("standard pressure at $elevation m", (point) => {
    const { relativeTolerance } = golden.standardPressure;
    expectWithin(pressureAtElevation(point.elevation), point.value, relativeTolerance);
  });

  it.each(golden.standardDensity.cases)("standard density at $temperature degC", (point) => {
    const { relativeTolerance } = golden.standardDensity;
    expectWithin(airDensity(point.temperature, point.pressure), point.value, relativeTolerance);
  });

  it.each(golden.wetBulb.cases)("wet bulb at $dryBulb degC and $relativeHumidity %", (point) => {
    const value = wetBulb(point.dryBulb, point.relativeHumidity, point.pressure);
    expect(Math.abs(value - point.value)).toBeLessThanOrEqual(golden.wetBulb.tolerance);
  });
});

describe("humidity ratio", () => {
  it("is the same from the dew point as from relative humidity 100 %", () => {
    fc.assert(
      fc.property(temperature, pressure, (at, p) => {
        expect(humidityRatioAtDewPoint(at, p)).toBeCloseTo(humidityRatio(at, 100, p), 12);
      }),
    );
  });

  it("grows with relative humidity and with height above the sea", () => {
    expect(humidityRatio(20, 60, 101_325)).toBeGreaterThan(humidityRatio(20, 50, 101_325));
    expect(humidityRatio(20, 50, 80_000)).toBeGreaterThan(humidityRatio(20, 50, 101_325));
  });
});

describe("enthalpy", () => {
  it("of dry air is its heat capacity times its temperature", () => {
    expect(enthalpy(30, 0)).toBeCloseTo(30.18, 12);
    expect(enthalpy(0, 0.01)).toBeCloseTo(25.01, 12);
  });
});

describe("wet bulb", () => {
  it("solves the definition to 1e-9 K wherever weather can be", () => {
    fc.assert(
      fc.property(temperature, humidity, pressure, (dryBulb, relativeHumidity, p) => {
        const found = wetBulb(dryBulb, relativeHumidity, p);
        const target = humidityRatio(dryBulb, relativeHumidity, p);
        expect(Math.abs(found - bisectedWetBulb(dryBulb, target, p))).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it("is not above the dry bulb, and equals it in saturated air", () => {
    fc.assert(
      fc.property(temperature, humidity, pressure, (dryBulb, relativeHumidity, p) => {
        expect(wetBulb(dryBulb, relativeHumidity, p)).toBeLessThanOrEqual(dryBulb);
        expect(wetBulb(dryBulb, 100, p)).toBeCloseTo(dryBulb, 9);
      }),
    );
  });

  it("grows with temperature at the same relative humidity, and with relative humidity", () => {
    const step = fc.double({ min: 0.01, max: 5, noNaN: true });
    fc.assert(
      fc.property(temperature, humidity, step, (dryBulb, relativeHumidity, more) => {
        const here = wetBulb(dryBulb, relativeHumidity, 101_325);
        expect(wetBulb(dryBulb + more, relativeHumidity, 101_325)).toBeGreaterThan(here);
        const wetter = Math.min(100, relativeHumidity + more);
        expect(wetBulb(dryBulb, wetter, 101_325)).toBeGreaterThanOrEqual(here);
      }),
    );
  });
});

/** The wet bulb by bisection on the same definition, written apart from the kernel. */
function bisectedWetBulb(dryBulb: number, target: number, p: number): number {
  const excess = (x: number) =>
    ((2501 - 2.326 * x) * humidityRatioAtDewPoint(x, p) - 1.006 * (dryBulb - x)) /
      (2501 + 1.86 * dryBulb - 4.186 * x) -
    target;
  let low = dryBulb - 60;
  let high = dryBulb + 1e-9;
  for (let halving = 0; halving < 80; halving += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
