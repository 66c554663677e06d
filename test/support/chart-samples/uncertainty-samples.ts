import type { GridResult } from "../../../models/run/solve/grid.ts";
import type {
  SensitivityResult,
  SobolResult,
} from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { ExceedanceSeries } from "../../../renderer/charts/exceedance/exceedance-series.ts";
import { fanSeries, type FanSeries } from "../../../renderer/charts/fan/fan-series.ts";
import { madeRun, type Path } from "../made-run.ts";

const cost: Path = (year) =>
  110e6 + 95e6 * (1 - Math.exp(-(year - 2024) / 7)) + 8e6 * Math.sin(year / 4);

/** An invented fan of energy cost. */
export function fanSample(): FanSeries {
  const made = { yearly: { "energy.cost": cost }, units: { "energy.cost": "CNY2024" } };
  const lower: Path = (year) => cost(year) * (1 - (year - 2024) * 0.008);
  return fanSeries({
    metric: "energy.cost",
    run: madeRun({
      ...made,
      yearly: { "energy.cost": (year) => cost(year) * 0.97 },
      scenario: "made-up",
    }),
    ensemble: madeRun({ ...made, isEnsemble: true }),
    other: {
      run: madeRun({ ...made, yearly: { "energy.cost": lower }, scenario: "other" }),
      name: "Current Policies",
    },
    targets: [{ year: 2030, value: 130e6, name: "budget 2030" }],
    until: 2050,
  });
}

const tornadoRows: readonly (readonly [string, number | null, number | null])[] = [
  ["energy.tariff[lingang-aidc]", 168e6, 247e6],
  ["energy.itLoadGrowth", 181e6, 236e6],
  ["scenario.priceIndex", 186e6, 224e6],
  ["energy.puePlan[lingang-aidc]", 214e6, 195e6],
  ["carbon.contractedShare", 199e6, 209e6],
  ["climate.warming", 202e6, 205.5e6],
  ["energy.greenPremium", null, 206e6],
];

/** Names of the invented paths. */
export const pathNames: Readonly<Record<string, string>> = {
  "energy.tariff[lingang-aidc]": "Electricity tariff, Lingang",
  "energy.itLoadGrowth": "Growth of the IT load",
  "scenario.priceIndex": "Price index of the scenario, between models",
  "energy.puePlan[lingang-aidc]": "PUE plan, Lingang",
  "carbon.contractedShare": "Contracted green share",
  "climate.warming": "Local warming",
  "energy.greenPremium": "Green premium",
};

function settling(value: number, spread: number, draws: number) {
  const error = (spread * 1.5) / Math.sqrt(draws);
  return { value: value + error * Math.sin(draws / 90 + value), standardError: error };
}

/** An invented sensitivity. */
export const sensitivitySample: SensitivityResult = {
  company: "made-up",
  scenario: "made-up",
  metric: "energy.cost",
  year: 2030,
  site: null,
  unit: "CNY2024",
  draws: 4096,
  seed: 1,
  central: 204e6,
  ends: { low: 0.05, high: 0.95 },
  tornado: tornadoRows.map(([path, atLow, atHigh]) => ({
    path,
    inputs: [],
    atLow,
    atHigh,
    swing: atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow),
  })),
  ensemble: {
    mean: null,
    deviation: null,
    percentiles: {
      p05: { value: 160e6, standardError: 1e6 },
      p25: { value: 185e6, standardError: 1e6 },
      p50: { value: 204e6, standardError: 1e6 },
      p75: { value: 224e6, standardError: 1e6 },
      p95: { value: 260e6, standardError: 1e6 },
    },
  },
  sampling: "sobol",
  convergence: [64, 128, 256, 512, 1024, 2048, 4096].map((draws) => ({
    draws,
    mean: settling(206e6, 22e6, draws),
    p05: settling(163e6, 30e6, draws),
    p95: settling(252e6, 40e6, draws),
  })),
  threshold: null,
  sobol: { kind: "none", why: "made up" },
};

/** Invented indices. */
export const sobolSample: SobolResult = {
  kind: "indices",
  draws: 2048,
  evaluations: 20_480,
  rows: [
    {
      path: "energy.tariff[lingang-aidc]",
      first: { value: 0.52, standardError: 0.021 },
      total: { value: 0.58, standardError: 0.018 },
    },
    {
      path: "energy.itLoadGrowth",
      first: { value: 0.22, standardError: 0.02 },
      total: { value: 0.29, standardError: 0.014 },
    },
    {
      path: "scenario.priceIndex",
      first: { value: 0.11, standardError: 0.019 },
      total: { value: 0.15, standardError: 0.01 },
    },
    {
      path: "energy.puePlan[lingang-aidc]",
      first: { value: 0.03, standardError: 0.017 },
      total: { value: 0.04, standardError: 0.005 },
    },
    {
      path: "climate.warming",
      first: { value: -0.004, standardError: 0.016 },
      total: { value: 0.002, standardError: 0.001 },
    },
  ],
  held: ["carbon.contractedShare", "energy.greenPremium"],
  varianceShare: null,
};

/** An invented grid; finer with a larger count. */
export function gridSample(count: number): GridResult {
  const at = (low: number, high: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
  const across = at(0.5, 1.1);
  const down = at(1.1, 1.5);
  return {
    company: "made-up",
    scenario: "made-up",
    metric: "energy.cost",
    unit: "CNY2024",
    year: 2030,
    site: null,
    across: {
      by: "energy.tariff",
      as: "value",
      unit: "CNY2024/kWh",
      values: across,
      present: across[4] ?? 0.74,
    },
    down: { by: "energy.puePlan", as: "value", unit: "1", values: down, present: down[3] ?? 1.22 },
    values: down.map((pue, row) =>
      across.map((tariff, column) =>
        row === count - 1 && column === count - 1 ? null : 240e6 * pue * tariff,
      ),
    ),
    refused: null,
  };
}

/** Invented losses. */
export const exceedanceSample: ExceedanceSeries = {
  unit: "CNY2024",
  curves: [
    {
      id: "flood",
      name: "River flood",
      category: "physical-acute",
      protectedTo: 100,
      expected: 0.42e6,
      points: [
        [10, 0],
        [50, 0],
        [100, 0],
        [200, 19e6],
        [500, 42e6],
        [1000, 58e6],
      ].map(([years = 1, loss = 0]) => ({
        years,
        loss,
        spread: { low: loss * 0.6, high: loss * 1.5 },
      })),
    },
    {
      id: "wind",
      name: "Typhoon wind",
      category: "transition-market",
      expected: 0.61e6,
      points: [
        [10, 0.8e6],
        [50, 6e6],
        [100, 11e6],
        [200, 17e6],
        [500, 27e6],
        [1000, 33e6],
      ].map(([years = 1, loss = 0]) => ({
        years,
        loss,
        spread: { low: loss * 0.7, high: loss * 1.35 },
      })),
    },
  ],
};
