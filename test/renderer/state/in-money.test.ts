import { describe, expect, it } from "vitest";
import { asShareOf, revenueUnit } from "../../../renderer/state/in-money.ts";
import type { RunResult } from "../../../models/run/types.ts";

const percentiles = { p05: 10, p25: 20, p50: 30, p75: null, p95: 50, mean: 31, standardError: 2 };

const run = {
  results: {
    "energy.cost": { unit: "CNY2024", over: ["year"], values: { "2030": 50, "2050": null } },
    "energy.effect": { unit: "CNY2024", over: ["year"], values: { "2030": percentiles } },
    "energy.price": { unit: "CNY2024/MWh", over: [], values: 700 },
    "carbon.scope1": { unit: "tCO2e", over: [], values: 3 },
  },
} as unknown as RunResult;

describe("money as a share of revenue", () => {
  const { results } = asShareOf(run, 1000);

  it("is per cent for amounts, never where there is none", () => {
    expect(results["energy.cost"]).toMatchObject({
      unit: revenueUnit,
      values: { "2030": 5, "2050": null },
    });
  });

  it("scales percentiles, mean and error alike", () => {
    expect(results["energy.effect"]?.values).toEqual({
      "2030": { p05: 1, p25: 2, p50: 3, p75: null, p95: 5, mean: 3.1, standardError: 0.2 },
    });
  });

  it("leaves prices and other quantities", () => {
    expect(results["energy.price"]).toEqual(run.results["energy.price"]);
    expect(results["carbon.scope1"]).toEqual(run.results["carbon.scope1"]);
  });
});
