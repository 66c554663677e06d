import { matricesOf } from "../../models/run/matrix/matrix.ts";
import { publishedIn } from "../../models/run/matrix/published.ts";
import type { Progress } from "../../models/run/types.ts";
import type { PreparedCompany } from "../../models/run/workbench.ts";
import type { JobParams, RatedRegister } from "./job-types.ts";

/** Matrices of a company as it stands, by what they were asked with; gone with the company's revision. */
const known = new WeakMap<PreparedCompany, Map<string, readonly RatedRegister[]>>();

/** Most pairings kept of one company: all that are bundled, before and after an edit. */
const mostKept = 40;

/**
 * Matrices of several pairings and years, pairing by pairing; what was made before is not made anew.
 * Yields progress in draws over all pairings.
 */
export function* matrices(
  prepared: PreparedCompany,
  params: JobParams<"matrix">,
): Generator<Progress, readonly RatedRegister[], void> {
  const { scenarios, years, ...request } = params;
  const kept = known.get(prepared) ?? new Map<string, readonly RatedRegister[]>();
  known.set(prepared, kept);
  const found: RatedRegister[] = [];
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
    const { company } = prepared;
    const rated = step.value.map((matrix) => ({
      matrix,
      published: publishedIn(company, matrix, request.language),
    }));
    keep(kept, key, rated);
    found.push(...rated);
  }
  return found;
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}
