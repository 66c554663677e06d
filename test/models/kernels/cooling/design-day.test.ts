import { describe, expect, it } from "vitest";
import {
  chillerCapacity,
  isCondenserTripped,
  isInletTooWarm,
  relativeFailureRate,
} from "../../../../models/kernels/cooling/design-day.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const { designDay } = coolingData;

describe("server failure against inlet temperature", () => {
  const curve = {
    linear: designDay.failureLinear.value,
    square: designDay.failureSquare.value,
  };

  it.each([
    [15, 0.72],
    [20, 1],
    [45, 1.76],
  ])("at %i degC is the ASHRAE x-factor %f", (inlet, factor) => {
    expect(relativeFailureRate(inlet, curve)).toBeCloseTo(factor, 2);
  });

  it("is held outside 15-45 degC", () => {
    expect(relativeFailureRate(5, curve)).toBe(relativeFailureRate(15, curve));
    expect(relativeFailureRate(60, curve)).toBe(relativeFailureRate(45, curve));
  });
});

describe("hot hours", () => {
  it("cost 1.5 % of capacity for each kelvin above design", () => {
    const deratingPerKelvin = designDay.chillerDerating.value;
    const capacity = (ambient: number) =>
      chillerCapacity({ ambient, designAmbient: 38, deratingPerKelvin });
    expect(capacity(30)).toBe(1);
    expect(capacity(42)).toBeCloseTo(0.94, 12);
    expect(capacity(200)).toBe(0);
  });

  it("trip air-cooled equipment above 45 degC at the condenser", () => {
    const tripTemperature = designDay.condenserTrip.value;
    expect(isCondenserTripped({ ambient: 41, recirculation: 4, tripTemperature })).toBe(false);
    expect(isCondenserTripped({ ambient: 41.1, recirculation: 4, tripTemperature })).toBe(true);
  });
});

describe("equipment classes", () => {
  it("allow 32, 35, 40 and 45 degC, and recommend 18 to 27", () => {
    const { inletLimits, recommendedInlet } = designDay;
    const limits = Object.values(inletLimits).map((limit) => limit.value);
    expect(limits).toEqual([32, 35, 40, 45]);
    expect([recommendedInlet.low.value, recommendedInlet.high.value]).toEqual([18, 27]);
    expect(isInletTooWarm(32, inletLimits.A1.value)).toBe(false);
    expect(isInletTooWarm(32.1, inletLimits.A1.value)).toBe(true);
  });
});
