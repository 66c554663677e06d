import { beforeAll, describe, expect, it } from "vitest";
import type { PreparedCompany } from "../../../models/run/run.ts";
import { isScreening, screeningInputs } from "../../../models/run/screening.ts";
import { prepareOne } from "../../support/prepared-companies.ts";

let kingsoft: PreparedCompany;

beforeAll(async () => {
  kingsoft = await prepareOne("kingsoft-cloud");
});

const request = { scenario: "kc-low", overrides: [] };

describe("screening", () => {
  it("is what rests on defaults of physical risk or on classes of a place", () => {
    const metrics = ["expectedAnnualDamage", "eventLoss", "waterStressCost", "floodDamage"];
    for (const metric of metrics) {
      expect(isScreening(kingsoft, `physical.${metric}`, request), metric).toBe(true);
    }
  });

  it("is not what rests on the climate of a station, on prices or on load alone", () => {
    for (const metric of ["physical.hoursAboveDesign", "physical.chronicCost", "energy.cost"]) {
      expect(isScreening(kingsoft, metric, request), metric).toBe(false);
    }
  });

  it("names the inputs with their reasons, and no conventions", () => {
    const found = screeningInputs(kingsoft, "physical.floodOvertopping", request);
    expect(found.map(({ input }) => input)).toEqual(
      expect.arrayContaining(["physical.floodProtection", "physical.floodLevels"]),
    );
    expect(found.every(({ why }) => why !== null)).toBe(true);
    const all = screeningInputs(kingsoft, "physical.windSiteLoss", request);
    expect(all.map(({ input }) => input)).not.toContain("physical.airDensity");
    expect(all.map(({ input }) => input)).not.toContain("physical.eventPeriod");
  });

  it("leaves out what the user gives for a site, and ends when all is given", () => {
    const sites = kingsoft.labels.site.map((site) => ({
      path: `physical.floodProtection[${site}]`,
      value: 200,
    }));
    const overrides = [
      ...sites,
      { path: "physical.rainGrowth", value: 0.2 },
      { path: "physical.floodDepthScale", value: 1 },
    ];
    const left = screeningInputs(kingsoft, "physical.floodOvertopping", { ...request, overrides });
    expect(new Set(left.map(({ input }) => input))).toEqual(new Set(["physical.floodLevels"]));
  });
});
