import { matricesOf } from "../../models/run/matrix/matrix.ts";
import type { MatrixResult } from "../../models/run/matrix/matrix-types.ts";
import type { Progress } from "../../models/run/types.ts";
import type { PreparedCompany } from "../../models/run/workbench.ts";
import type { JobParams } from "./job-types.ts";

/** Matrices of a company as it stands, by what they were asked with; gone with the company's revision. */
const known = new WeakMap<PreparedCompany, Map<string, readonly MatrixResult[]>>();

/** Most pairings kept of one company: all that are bundled, before and after an edit. */
const mostKept = 40;

/**
 * Matrices of several pairings and years, pairing by pairing; what was made before is not made anew.
 * Yields progress in draws over all pairings.
 */
export function* matrices(
  prepared: PreparedCompany,
  params: JobParams<"matrix">,
): Generator<Progress, readonly MatrixResult[], void> {
  const { scenarios, years, ...request } = params;
  const kept = known.get(prepared) ?? new Map<string, readonly MatrixResult[]>();
  known.set(prepared, kept);
  const found: MatrixResult[] = [];
  for (const [i, scenario] of scenarios.entries()) {
    const key = JSON.stringify([scenario, years, request]);
    const made = kept.get(key);
    if (made !== undefined) {
      found.push(...made);
      continue;
    }
    const running = matricesOf(prepared, years, { ...request, scenario });
    let step = running.next();
    for (; step.done !== true; step = running.next()) {
      const { done, total } = step.value;
      yield { done: i * total + done, total: scenarios.length * total };
    }
    keep(kept, key, step.value);
    found.push(...step.value);
  }
  return found;
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
