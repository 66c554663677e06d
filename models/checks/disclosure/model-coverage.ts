import { runNow } from "../../run/run.ts";
import type { PreparedCompany } from "../../run/workbench.ts";

/**
 * The model's `coverage.electricity` in the base year, a fraction; undefined where it does not apply.
 * Throws ModelError where the company cannot be run.
 */
export function modelCoverage(prepared: PreparedCompany): number | undefined {
  const { company, workbench } = prepared;
  const metric = "coverage.electricity";
  const scenarios = workbench.library.pairings.slice(0, 1).map(({ id }) => id);
  const years = [company.baseYear];
  const [result] = runNow(prepared, { company, scenarios, years, metrics: [metric] });
  const values = result?.results[metric]?.values;
  return typeof values === "number" ? values : undefined;
}
