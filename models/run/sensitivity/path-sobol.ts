import type { Sample } from "../../engine/sample/coordinates.ts";
import {
  sobolSteps,
  type Estimate,
  type SobolIndices,
} from "../../engine/sample/sensitivity/sobol-indices.ts";
import { evaluateDraws } from "../../engine/session.ts";
import { sessionFor } from "../session-for.ts";
import { valueReader } from "../metric-place.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { DrawnMetric, DrawPlan } from "./drawn-metric.ts";
import { momentsWithErrors, type Moments } from "./ensemble-view.ts";
import type { SobolResult } from "./sensitivity-types.ts";

/** Most paths that indices are computed over. */
export const mostSobolPaths = 20;

/** Draws of the screening that chooses among more paths. */
export const screeningDraws = 256;

/** Paths that are drawn, and those held at their central values. */
export interface SobolPlan extends DrawPlan {
  readonly drawn: readonly string[];
  readonly held: readonly string[];
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
  { drawn, held, whole, ...plan }: SobolPlan,
): Generator<Progress, SobolResult, void> {
  const { found, twin } = yield* indicesOver(prepared, metric, { ...plan, paths: drawn });
  const rows = found.factors.map(({ id, first, total }) => ({ path: id, first, total }));
  return {
    kind: "indices",
    draws: plan.draws,
    evaluations: found.evaluations,
    rows: rows.toSorted((one, other) => other.total.value - one.total.value),
    held,
    varianceShare: shareOf(momentsOfBoth(twin), whole),
  };
}

/**
 * Splits paths into those whose indices are worth computing and the others, by total indices from few
 * draws of all of them: a bar of the tornado may have no length at the centre and yet matter elsewhere.
 * Paths that show nothing keep their order.
 */
export function* screenPaths(
  prepared: PreparedCompany,
  metric: DrawnMetric,
  { paths, seed }: { readonly paths: readonly string[]; readonly seed: number },
): Generator<Progress, Pick<SobolPlan, "drawn" | "held">, void> {
  if (paths.length <= mostSobolPaths) return { drawn: paths, held: [] };
  const plan = { paths, draws: screeningDraws, seed };
  const { found } = yield* indicesOver(prepared, metric, plan);
  const totals = new Map(found.factors.map(({ id, total }) => [id, total.value]));
  const ranked = paths.toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0));
  return { drawn: ranked.slice(0, mostSobolPaths), held: ranked.slice(mostSobolPaths) };
}

interface FoundIndices {
  readonly found: SobolIndices;
  /** The metric in the two samples. */
  readonly twin: readonly Float64Array[];
}

function* indicesOver(
  prepared: PreparedCompany,
  metric: DrawnMetric,
  { paths, draws, seed }: DrawPlan & { readonly paths: readonly string[] },
): Generator<Progress, FoundIndices, void> {
  const buffers = new Map(paths.map((path) => [path, new Float64Array(draws)]));
  const session = sessionFor(prepared, {
    ...metric.binding,
    ensemble: {
      ...{ draws, seed, wanted: [metric.id], years: [metric.year] },
      quantiles: (path) => buffers.get(path),
    },
  });
  const reader = valueReader(session, metric.id, metric.place);
  const total = draws * (paths.length + 2);
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
  const factors = paths.map((path) => ({ id: path, coordinates: [path] }));
  const found = yield* sobolSteps(factors, { draws, seed }, evaluate);
  return { found, twin };
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
