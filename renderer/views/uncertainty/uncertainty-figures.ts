import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { Estimate } from "../../../models/engine/sample/sensitivity/sobol-indices.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { RangedFigure } from "../../format/one-sided.ts";
import { reports, valueIn } from "../../charts/drawing/read-results.ts";

/** Bounds of nine tenths of the draws with their standard errors. */
export interface DrawnRange {
  readonly low: Estimate;
  readonly high: Estimate;
}

/** Nine tenths of the draws; undefined where a bound is never. */
export function drawnRange({ ensemble }: SensitivityResult): DrawnRange | undefined {
  const { p05, p95 } = ensemble.percentiles;
  if (p05.value === null || p95.value === null) return undefined;
  return {
    low: { value: p05.value, standardError: p05.standardError ?? 0 },
    high: { value: p95.value, standardError: p95.standardError ?? 0 },
  };
}

/** The central value with nine tenths of the draws; undefined where there is no result. */
export function rangedCentral(result: SensitivityResult | undefined): RangedFigure | undefined {
  if (result === undefined) return undefined;
  const { p05, p95 } = result.ensemble.percentiles;
  return { value: result.central, low: p05.value, high: p95.value };
}

/** The widest bar that has both ends, from the lower to the higher value of the metric. */
export function widestBar({ tornado }: SensitivityResult):
  | {
      readonly path: string;
      readonly inputs: readonly string[];
      readonly low: number;
      readonly high: number;
    }
  | undefined {
  const row = tornado.find(({ atLow, atHigh }) => atLow !== null && atHigh !== null);
  if (row === undefined || row.atLow === null || row.atHigh === null) return undefined;
  return {
    path: row.path,
    inputs: row.inputs.map(({ input }) => input),
    low: Math.min(row.atLow, row.atHigh),
    high: Math.max(row.atLow, row.atHigh),
  };
}

/** The path that explains most of the variance, alone and with others. */
export function largestShare({
  sobol,
  tornado,
}: SensitivityResult):
  | { readonly path: string; readonly inputs: readonly string[]; readonly share: Estimate }
  | undefined {
  if (sobol.kind === "none") return undefined;
  const [row] = sobol.rows.toSorted((a, b) => b.total.value - a.total.value);
  if (row === undefined) return undefined;
  const inputs = tornado.find(({ path }) => path === row.path)?.inputs ?? [];
  return { path: row.path, inputs: inputs.map(({ input }) => input), share: row.total };
}

/** The value a chance is told of where none is typed: that of the base year. */
export function usualThreshold(run: RunResult | undefined, metric: string): number | undefined {
  if (run === undefined || !reports(run, { metric })) return undefined;
  return valueIn(run, { metric }, run.baseYear);
}

/** The least and largest value that fans beside each other show. */
export function commonExtent(runs: readonly RunResult[], metric: string, until: number): number[] {
  const values = runs.flatMap((run) => {
    const byYear = run.results[metric]?.values;
    if (typeof byYear !== "object" || byYear === null) return [];
    return Object.entries(byYear).flatMap(([year, leaf]): number[] => {
      if (Number(year) > until) return [];
      if (typeof leaf === "number") return [leaf];
      if (typeof leaf !== "object" || leaf === null) return [];
      const { p05, p95 } = leaf as { p05?: number | null; p95?: number | null };
      return [p05, p95].filter((value) => typeof value === "number");
    });
  });
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}
