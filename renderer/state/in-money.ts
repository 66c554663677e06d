import type { SensitivityResult } from "../../models/run/sensitivity/sensitivity-types.ts";
import type { GridResult } from "../../models/run/solve/grid.ts";
import type {
  Leaf,
  MetricResult,
  PercentileErrors,
  Percentiles,
  ResultValues,
  RunResult,
} from "../../models/run/types.ts";

/** Unit of money shown as a share of revenue, in per cent. */
export const revenueUnit = "revenue%";

/** Unit of the cost of avoiding emissions as a share of revenue: per thousand tonnes, as a tonne is too little. */
const revenuePerKilotonne = `${revenueUnit}/ktCO2e`;

interface Shown {
  readonly unit: string;
  readonly factor: number;
}

/** How a unit is shown as a share of a revenue; undefined for what is no amount, such as a price. */
function shownOf(unit: string, revenue: number): Shown | undefined {
  if (/^CNY\d{4}$/.test(unit)) return { unit: revenueUnit, factor: 100 / revenue };
  if (/^CNY\d{4}\/tCO2e$/.test(unit)) {
    return { unit: revenuePerKilotonne, factor: 100e3 / revenue };
  }
  return undefined;
}

/** A run with its amounts of money as per cent of a revenue; everything else stays. */
export function asShareOf(run: RunResult, revenue: number): RunResult {
  const results = Object.entries(run.results).map(
    ([metric, result]) => [metric, shareOf(result, revenue)] as const,
  );
  return { ...run, results: Object.fromEntries(results) };
}

/** What an amount of money depends on, as per cent of a revenue; everything else stays. */
export function sensitivityAsShareOf(
  result: SensitivityResult,
  revenue: number,
): SensitivityResult {
  const shown = shownOf(result.unit, revenue);
  if (shown === undefined) return result;
  const by: Scaling = (value) => (value === null ? null : value * shown.factor);
  const estimate = <E extends { value: number | null; standardError: number | null }>(
    of: E,
  ): E => ({
    ...of,
    value: by(of.value),
    standardError: by(of.standardError),
  });
  const { central, tornado, ensemble, convergence, threshold } = result;
  const { mean, deviation, percentiles } = ensemble;
  const { p05, p25, p50, p75, p95 } = percentiles;
  return {
    ...result,
    unit: shown.unit,
    central: by(central),
    tornado: tornado.map((row) => ({
      ...row,
      atLow: by(row.atLow),
      atHigh: by(row.atHigh),
      swing: by(row.swing),
    })),
    ensemble: {
      ...ensemble,
      mean: mean === null ? null : estimate(mean),
      deviation: deviation === null ? null : estimate(deviation),
      percentiles: {
        p05: estimate(p05),
        p25: estimate(p25),
        p50: estimate(p50),
        p75: estimate(p75),
        p95: estimate(p95),
      },
    },
    convergence: convergence.map((point) => ({
      ...point,
      mean: estimate(point.mean),
      p05: estimate(point.p05),
      p95: estimate(point.p95),
    })),
    threshold: threshold === null ? null : { ...threshold, value: threshold.value * shown.factor },
  };
}

/** A grid of amounts with the value that parts it, as per cent of a revenue; everything else stays. */
export function gridAsShareOf(
  grid: GridResult,
  threshold: number,
  revenue: number,
): { readonly grid: GridResult; readonly threshold: number } {
  const shown = shownOf(grid.unit, revenue);
  if (shown === undefined) return { grid, threshold };
  const values = grid.values.map((row) =>
    row.map((value) => (value === null ? null : value * shown.factor)),
  );
  return { grid: { ...grid, unit: shown.unit, values }, threshold: threshold * shown.factor };
}

function shareOf(result: MetricResult, revenue: number): MetricResult {
  const shown = shownOf(result.unit, revenue);
  if (shown === undefined) return result;
  return { ...result, unit: shown.unit, values: scaled(result.values, shown.factor) };
}

function scaled(values: ResultValues, factor: number): ResultValues {
  if (values === null || typeof values === "number" || isPercentiles(values)) {
    return scaledLeaf(values, factor);
  }
  return Object.fromEntries(
    Object.entries(values).map(([label, below]) => [label, scaled(below, factor)]),
  );
}

function scaledLeaf(leaf: Leaf, factor: number): Leaf {
  if (leaf === null) return null;
  if (typeof leaf === "number") return leaf * factor;
  const by: Scaling = (value) => (value === null ? null : value * factor);
  const { p05, p25, p50, p75, p95, mean, standardError, errors } = leaf;
  const percentiles = { p05: by(p05), p25: by(p25), p50: by(p50), p75: by(p75), p95: by(p95) };
  return {
    ...leaf,
    ...percentiles,
    mean: by(mean),
    ...(standardError === undefined ? {} : { standardError: by(standardError) }),
    ...(errors === undefined ? {} : { errors: scaledErrors(errors, by) }),
  };
}

type Scaling = (value: number | null) => number | null;

function scaledErrors(errors: PercentileErrors, by: Scaling): PercentileErrors {
  const { p05, p25, p50, p75, p95 } = errors;
  return { p05: by(p05), p25: by(p25), p50: by(p50), p75: by(p75), p95: by(p95) };
}

function isPercentiles(values: ResultValues): values is Percentiles {
  return typeof values === "object" && values !== null && "p50" in values;
}
