import { sobolSteps, type Estimate } from "../../engine/sample/sensitivity/sobol-indices.ts";
import type { Sample } from "../../engine/sample/coordinates.ts";
import { evaluateDraws } from "../../engine/session.ts";
import { sessionFor } from "../bind.ts";
import { valueReader } from "../metric-place.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { momentsWithErrors, type Moments } from "./ensemble-view.ts";
import type { SobolResult } from "./sensitivity-types.ts";
import type { DrawnMetric } from "./drawn-metric.ts";

/** Most paths that indices are computed over. */
export const mostSobolPaths = 20;

/** Paths that are drawn, and those held at their central values. */
export interface SobolPlan {
  readonly drawn: readonly string[];
  readonly held: readonly string[];
  readonly draws: number;
  readonly seed: number;
  /** Variance of the metric with all paths drawn. */
  readonly whole: Estimate;
}

/**
 * First-order and total Sobol indices of a metric over the drawn paths, from draws × (paths + 2)
 * evaluations of what the metric needs. Yields progress between blocks of draws.
 */
export function* pathSobol(
  prepared: PreparedCompany,
  metric: DrawnMetric,
  plan: SobolPlan,
): Generator<Progress, SobolResult, void> {
  const { drawn, held, draws, seed, whole } = plan;
  const buffers = new Map(drawn.map((path) => [path, new Float64Array(draws)]));
  const session = sessionFor(prepared, {
    ...metric.binding,
    ensemble: {
      ...{ draws, seed, wanted: [metric.id], years: [metric.year] },
      quantiles: (path) => buffers.get(path),
    },
  });
  const reader = valueReader(session, metric.id, metric.place);
  const total = draws * (drawn.length + 2);
  const twin: Float64Array[] = [];
  let done = 0;
  const evaluate = function* (sample: Sample): Generator<Progress, Float64Array, void> {
    for (const [path, buffer] of buffers) buffer.set(sample.get(path)!);
    const values = new Float64Array(draws);
    for (const block of evaluateDraws(session)) {
      reader.copyBlock(block, values);
      yield { done: done + block.first + block.count, total };
    }
    done += draws;
    if (twin.length < 2) twin.push(values);
    return values;
  };
  const factors = drawn.map((path) => ({ id: path, coordinates: [path] }));
  const found = yield* sobolSteps(factors, { draws, seed }, evaluate);
  const rows = found.factors.map(({ id, first, total: all }) => ({ path: id, first, total: all }));
  return {
    kind: "indices",
    draws,
    evaluations: found.evaluations,
    rows: rows.toSorted((one, other) => other.total.value - one.total.value),
    held,
    varianceShare: shareOf(momentsOfBoth(twin), whole),
  };
}

function momentsOfBoth([a, b]: readonly Float64Array[]): Moments {
  const both = new Float64Array(a!.length + b!.length);
  both.set(a!);
  both.set(b!, a!.length);
  return momentsWithErrors(both);
}

/** Variance of some over that of all; the errors of the two are taken as independent. */
function shareOf({ variance }: Moments, whole: Estimate): Estimate | null {
  if (!(whole.value > 0)) return null;
  const value = variance.value / whole.value;
  const relative = Math.hypot(
    variance.value === 0 ? 0 : variance.standardError / variance.value,
    whole.standardError / whole.value,
  );
  return { value, standardError: value * relative };
}
