import type { Percentiles, ResultValues, RunResult } from "../../models/run/types.ts";

/** Years of the made-up runs. */
const madeYears: readonly number[] = Array.from({ length: 37 }, (_, i) => 2024 + i);

/** A yearly figure of a made-up run, by its path over the years. */
export type Path = (year: number) => number;

function byYear(path: Path): ResultValues {
  return Object.fromEntries(madeYears.map((year) => [String(year), path(year)]));
}

function spread(path: Path): ResultValues {
  return Object.fromEntries(
    madeYears.map((year) => [String(year), percentiles(path(year), path(year) * 0.2)]),
  );
}

function percentiles(middle: number, half: number): Percentiles {
  const [p05, p25] = [middle - half, middle - half / 2];
  const [p75, p95] = [middle + half / 2, middle + half];
  return { p05, p25, p50: middle, p75, p95, mean: middle };
}

/** Straight from one value to another between two years, held outside. */
export function straight(from: number, to: number, years: readonly [number, number]): Path {
  const [start, end] = years;
  return (year) => {
    const share = Math.min(1, Math.max(0, (year - start) / (end - start)));
    return from + (to - from) * share;
  };
}

/** What a made-up run may state. */
export interface MadeRun {
  readonly scenario?: string;
  readonly yearly?: Readonly<Record<string, Path>>;
  readonly bySite?: Readonly<Record<string, Path>>;
  readonly single?: Readonly<Record<string, number | null>>;
  readonly units?: Readonly<Record<string, string>>;
  readonly isEnsemble?: boolean;
}

/** A run of invented figures in the shape of a result; for charts, never for a figure of the model. */
export function madeRun(made: MadeRun): RunResult {
  const unit = (metric: string): string => made.units?.[metric] ?? "1";
  const results: Record<string, RunResult["results"][string]> = {};
  for (const [metric, path] of Object.entries(made.yearly ?? {})) {
    const values = made.isEnsemble === true ? spread(path) : byYear(path);
    results[metric] = { unit: unit(metric), over: ["year"], values };
  }
  for (const [metric, path] of Object.entries(made.bySite ?? {})) {
    results[metric] = {
      unit: unit(metric),
      over: ["site", "year"],
      values: { hall: byYear(path) },
    };
  }
  for (const [metric, value] of Object.entries(made.single ?? {})) {
    results[metric] = { unit: unit(metric), over: [], values: value };
  }
  return {
    company: "made-up",
    scenario: made.scenario ?? "made-up",
    engineVersion: "0",
    currency: "CNY2024",
    baseYear: 2024,
    years: madeYears,
    seed: 1,
    draws: made.isEnsemble === true ? 100 : 1,
    sampling: made.isEnsemble === true ? "latin-hypercube" : null,
    badges: [],
    results,
  };
}

/** A run with an energy cost that falls apart into parts, for waterfalls and panels. */
export function madeCostRun(scenario: string, level = 1): RunResult {
  const stage = (first: number, second: number): Path => {
    return (year) => (year <= 2030 ? first * level : second * level) * 1e6;
  };
  const cost = straight(100e6, 180e6 * level, [2024, 2030]);
  const later = straight(180e6 * level, 140e6 * level, [2030, 2050]);
  const change = 180e6 * level - 100e6;
  const effects: Record<string, Path> = {
    "energy.volumeEffect": (year) => (year <= 2030 ? change + 10e6 : 0),
    "energy.planEffect": stage(-10 / level, -12),
    "energy.priceEffect": stage(0, -28),
  };
  for (const part of ["warming", "opened", "premium", "surcharge", "ets", "onSite"]) {
    effects[`energy.${part}Effect`] = () => 0;
  }
  return madeRun({
    scenario,
    yearly: { "energy.cost": (year) => (year <= 2030 ? cost(year) : later(year)), ...effects },
    units: { "energy.cost": "CNY2024" },
  });
}

/** A run on a neutrality path: net emissions straight to nothing in a year, or held. */
export function madeCarbonRun(neutralYear: number | null): RunResult {
  const net = neutralYear === null ? () => 90e3 : straight(90e3, 0, [2024, neutralYear]);
  return madeRun({
    yearly: {
      "carbon.netEmissions": net,
      "carbon.grossResidual": (year) => net(year) * 0.9,
      "carbon.minimumPath": (year) => 90e3 * Math.max(0, 1 - 0.042 * (year - 2024)),
      "carbon.zeroPath": (year) => 90e3 * Math.max(0, 1 - (year - 2024) / 16),
    },
    single: { "carbon.neutralityYear": neutralYear },
    units: { "carbon.netEmissions": "tCO2e" },
  });
}
