import { describe, expect, it } from "vitest";
import type { Company } from "../../../models/company/company-schema.ts";
import { abatementCurveTable } from "../../../renderer/charts/abatement-curve/abatement-curve-targets.ts";
import { abatementCurveSeries } from "../../../renderer/charts/abatement-curve/abatement-curve-series.ts";
import {
  convergenceTable,
  convergenceTargets,
} from "../../../renderer/charts/convergence/convergence-layout.ts";
import { convergenceSeries } from "../../../renderer/charts/convergence/convergence-series.ts";
import type { ChartTable } from "../../../renderer/charts/drawing/chart-table.ts";
import { heatMapTable, heatMapTargets } from "../../../renderer/charts/heat-map/heat-map-layout.ts";
import { heatMapSeries } from "../../../renderer/charts/heat-map/heat-map-series.ts";
import { tornadoTable, tornadoTargets } from "../../../renderer/charts/tornado/tornado-layout.ts";
import { tornadoSeries } from "../../../renderer/charts/tornado/tornado-series.ts";
import { chooseScale, onScale } from "../../../renderer/format/scale.ts";
import { locales } from "../../../renderer/i18n/locale.ts";
import {
  asShareOf,
  gridAsShareOf,
  revenueUnit,
  sensitivityAsShareOf,
} from "../../../renderer/state/in-money.ts";
import { revenueOf } from "../../../renderer/state/revenue.ts";
import { gridSample, sensitivitySample } from "../../support/chart-samples/uncertainty-samples.ts";
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

const size = { width: 700, height: 340 };
const yuan = /CNY|元/;

function textOf({ columns, rows }: ChartTable): string {
  return [...columns, ...rows.flatMap((row) => row.map(({ text }) => text))].join(" ");
}

describe("pictures of what an amount depends on", () => {
  const revenue = 1e10;
  const asked = { ...sensitivitySample, unit: "CNY2024" };
  const shown = sensitivityAsShareOf(asked, revenue);

  it("are scaled in every part, and probabilities stay", () => {
    expect(shown.unit).toBe(revenueUnit);
    expect(shown.central).toBeCloseTo(asked.central! / 1e8, 12);
    expect(shown.tornado[0]?.atHigh).toBeCloseTo(asked.tornado[0]!.atHigh! / 1e8, 12);
    const { p95 } = asked.ensemble.percentiles;
    expect(shown.ensemble.percentiles.p95.value).toBeCloseTo(p95.value! / 1e8, 12);
    expect(shown.convergence[0]?.mean.value).toBeCloseTo(asked.convergence[0]!.mean.value! / 1e8);
    expect(shown.sobol).toEqual(asked.sobol);
    expect(sensitivityAsShareOf({ ...asked, unit: "tCO2e" }, revenue).central).toBe(asked.central);
  });

  it.each(locales)("say no yuan in bars, running figures and tables, %s", (locale) => {
    const bars = (of: typeof asked) =>
      tornadoSeries(of, ({ path }) => ({ name: path, low: "1", high: "2" }));
    const said = (of: typeof asked): string =>
      [
        textOf(tornadoTable(bars(of), locale)),
        ...tornadoTargets(bars(of), 640, locale).map(({ label }) => label),
        textOf(convergenceTable(convergenceSeries(of, locale), locale)),
        ...convergenceTargets(convergenceSeries(of, locale), size, locale).map(
          (each) => each.label,
        ),
      ].join(" ");
    expect(said(asked)).toMatch(yuan);
    expect(said(shown)).not.toMatch(yuan);
    expect(said(shown)).toMatch(/revenue|收入/);
  });

  it.each(locales)("say no yuan in a heat map and at its line, %s", (locale) => {
    const said = ({ grid, threshold }: ReturnType<typeof gridAsShareOf>): string => {
      const axis = { name: "input", unit: "" };
      const series = heatMapSeries(grid, { name: "cost", across: axis, down: axis, threshold });
      const targets = heatMapTargets(series, size, locale).map(({ label }) => label);
      return [textOf(heatMapTable(series, locale)), ...targets].join(" ");
    };
    const grid = { ...gridSample(5), unit: "CNY2024" };
    expect(said({ grid, threshold: 2e8 })).toMatch(yuan);
    const share = gridAsShareOf(grid, 2e8, revenue);
    expect(share.threshold).toBeCloseTo(2, 12);
    expect(said(share)).not.toMatch(yuan);
    const tonnes = { ...gridSample(5), unit: "tCO2e" };
    expect(gridAsShareOf(tonnes, 5, revenue)).toEqual({ grid: tonnes, threshold: 5 });
  });
});

describe("the cost of avoiding a tonne", () => {
  const measures = {
    results: {
      "carbon.measureAbatement": { unit: "tCO2e", over: ["measure"], values: { ups: 900 } },
      "carbon.measureCostPerTonne": {
        unit: "CNY2024/tCO2e",
        over: ["measure"],
        values: { ups: 400 },
      },
      "carbon.certificateCostPerTonne": { unit: "CNY2024/tCO2e", over: [], values: 10 },
    },
  } as unknown as RunResult;

  it("is a share of revenue by the thousand tonnes, with digits enough for the least", () => {
    const series = abatementCurveSeries({
      run: asShareOf(measures, 4e9),
      ensemble: undefined,
      nameOf: (id) => id,
    });
    expect(series.measures[0]?.cost).toBeCloseTo(0.01, 12);
    expect(series.certificate).toBeCloseTo(0.00025, 12);
    const table = abatementCurveTable(series, "en");
    expect(table.columns[2]).toBe("% of revenue per kt CO₂e");
    expect(table.rows[0]?.map(({ text }) => text).slice(0, 3)).toEqual(["1 ups", "900", "0.01000"]);
  });
});

describe("the revenue that amounts are divided by", () => {
  const company = (values: object) =>
    ({ baseYear: 2024, disclosed: [{ metric: "profile.revenue", years: values }] }) as Company;

  it("is that of the base year, where the company discloses one", () => {
    expect(revenueOf(company({ "2024": { value: 5 }, "2023": { value: 4 } }))).toBe(5);
    expect(revenueOf(company({ "2023": { value: 4 } }))).toBeUndefined();
    expect(revenueOf(company({ "2024": { value: 0 } }))).toBeUndefined();
    expect(revenueOf({ baseYear: 2024, disclosed: [] } as unknown as Company)).toBeUndefined();
  });
});

describe("a scale of shares of revenue", () => {
  it("shows two digits of small ones", () => {
    const shown = (value: number): string => onScale(value, chooseScale([value], "revenue%", "en"));
    expect([12.34, 6.374, 0.0412, 0.00032].map(shown)).toEqual([
      "12.3",
      "6.37",
      "0.0412",
      "0.000320",
    ]);
  });
});
