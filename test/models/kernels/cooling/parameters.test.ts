import { describe, expect, it } from "vitest";
import raw from "../../../../scenarios/cooling/parameters.json" with { type: "json" };
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import {
  coolingParameterDataSchema,
  coolingParameterIds,
} from "../../../../models/kernels/cooling/parameters-schema.ts";
import {
  coolingTechnologies,
  siteQualities,
} from "../../../../models/kernels/cooling/technology-ids.ts";
import { coolingData } from "../../../support/cooling-data.ts";

describe("merging", () => {
  it("gives every parameter for every technology and quality", () => {
    for (const technology of coolingTechnologies) {
      for (const quality of siteQualities) {
        const parameters = coolingParameters(coolingData, technology, quality);
        expect(coolingParameterIds.every((id) => Number.isFinite(parameters[id]))).toBe(true);
      }
    }
  });

  it("lets a technology override the base", () => {
    expect(coolingParameters(coolingData, "WSE", "BASE").airTemperatureRise).toBe(11);
    expect(coolingParameters(coolingData, "AEA", "BASE").airTemperatureRise).toBe(14);
  });

  it("lets a site quality override both", () => {
    expect(coolingParameters(coolingData, "AEA", "HYPER").airTemperatureRise).toBe(15);
    expect(coolingParameters(coolingData, "AC", "HYPER").chillerCopError).toBe(0);
    expect(coolingParameters(coolingData, "WSE", "LEGACY").supplyTemperature).toBe(22);
  });

  it("keeps what the quality leaves alone", () => {
    expect(coolingParameters(coolingData, "AEA", "HYPER").relativeHumidityHigh).toBe(85);
    expect(coolingParameters(coolingData, "AEA", "LEGACY").supplyTemperatureLow).toBe(14);
  });
});

describe("the data", () => {
  it("states for every figure that it is judgement, why, and a range that holds it", () => {
    const figures = [
      ...Object.values(coolingData.parameters).map((parameter) => parameter.base),
      ...Object.values(coolingData.technologies).flatMap((each) => Object.values(each)),
      ...Object.values(coolingData.qualities).flatMap((each) => Object.values(each)),
    ];
    expect(figures.length).toBeGreaterThan(70);
    for (const figure of figures) {
      expect(figure.kind).toBe("assumed");
      expect(figure.why).toBeDefined();
      expect(figure.range).toBeDefined();
    }
  });

  it("refuses an unknown parameter, a missing one, and an override in another unit", () => {
    const accepts = (data: unknown) => coolingParameterDataSchema.safeParse(data).success;
    expect(accepts(raw)).toBe(true);
    const { parameters } = raw;
    expect(
      accepts({ ...raw, parameters: { ...parameters, fanSpeed: parameters.towerDrift } }),
    ).toBe(false);
    const others = Object.fromEntries(
      Object.entries(parameters).filter(([id]) => id !== "towerDrift"),
    );
    expect(accepts({ ...raw, parameters: others })).toBe(false);
    const inKelvin = { ...parameters.upsEfficiency.base, unit: "K" };
    const technologies = { ...raw.technologies, WSE: { upsEfficiency: inKelvin } };
    expect(accepts({ ...raw, technologies })).toBe(false);
  });
});
