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

/** A run with its amounts of money as per cent of a revenue; everything else stays. */
export function asShareOf(run: RunResult, revenue: number): RunResult {
  const results = Object.entries(run.results).map(
    ([metric, result]) => [metric, shareOf(result, revenue)] as const,
  );
  return { ...run, results: Object.fromEntries(results) };
}

function shareOf(result: MetricResult, revenue: number): MetricResult {
  if (!/^CNY\d{4}$/.test(result.unit)) return result;
  return { ...result, unit: revenueUnit, values: scaled(result.values, 100 / revenue) };
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
