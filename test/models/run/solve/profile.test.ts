import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { profile, type ProfileRequest } from "../../../../models/run/solve/profile.ts";
import { solveBand } from "../../../../models/run/solve/solve-band.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
let prepared: PreparedCompany;

beforeAll(async () => {
  const companies = await prepareAll();
  prepared = companies.find(({ company }) => company.id === "sensetime")!;
});

const followed = (request: Omit<ProfileRequest, "scenario">) =>
  finish(profile(prepared, { scenario, ...request })).result;

describe("a profile", () => {
  test("gives at each setting what a run with that input gives", () => {
    const settings = [300, 710, 1500];
    const of = { metric: "energy.cost", year: 2030 };
    const { points, unit, inputUnit } = followed({ of, by: "energy.tariff", settings });
    expect([unit, inputUnit]).toEqual(["CNY2024", "CNY2024/MWh"]);
    for (const { input, value } of points) {
      const run = runOne(prepared, scenario, [{ path: "energy.tariff", value: input }]);
      expect(value).toBeCloseTo(numberAt(run, "energy.cost", "2030"), 4);
    }
  });

  test("follows the share of an item through the setting at which its rating changes", () => {
    const by = { by: "energy.tariff", as: "factor" } as const;
    const wanted = { scenario, item: "energy-price", becomes: "high", year: 2030, ...by } as const;
    const band = finish(solveBand(prepared, wanted)).result;
    const [solution] = band.solutions;
    const of = { item: "energy-price", year: 2030 };
    const { points } = followed({ ...by, of, settings: [1, solution!.low.input] });
    expect(points[0]!.value).toBeCloseTo(band.present.share, 12);
    expect(points[1]!.value).toBeCloseTo(band.bands.highAbove, 9);
  });

  test("leaves out settings the model does not allow, and refuses none or too many", () => {
    const of = { metric: "energy.cost", year: 2030 };
    const some = followed({ of, by: "energy.contractedShare", settings: [-1, 0.5, 3] });
    expect(some.points.map(({ input }) => input)).toEqual([0.5]);
    expect(() => followed({ of, by: "energy.tariff", settings: [] })).toThrow(/settings/);
  });
});
