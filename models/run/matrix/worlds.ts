import { evaluate, evaluateDraws, type Block, type Session } from "../../engine/session.ts";
import { sessionFor } from "../session-for.ts";
import { pairingOf } from "../layers/scenario-layer.ts";
import { metricSymbol, placeOf, valueReader, type ValueReader } from "../metric-place.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { MatrixRequest } from "./matrix-types.ts";

/** Draws of a matrix when its request names none. */
export const matrixDraws = 1000;

/** Draws of some metrics of a company under a pairing, year by year. */
export interface Worlds {
  readonly draws: number;
  readonly seed: number;
  /** All draws of a metric in a year; of a metric without years the same in all. */
  readonly at: (metric: string, year: number) => Float64Array;
}

/** What is drawn: metrics that vary by year at most, for some years. */
export interface WorldsRequest extends Pick<
  MatrixRequest,
  "scenario" | "draws" | "seed" | "sampling" | "correlations" | "overrides"
> {
  readonly metrics: readonly string[];
  readonly years: readonly number[];
}

/**
 * Draws metrics of a company under a pairing, once for all of them, so that a draw is one world. Yields
 * progress in draws. Throws ModelError for an unknown pairing or metric.
 */
export function* drawWorlds(
  prepared: PreparedCompany,
  request: WorldsRequest,
): Generator<Progress, Worlds, void> {
  const { scenario, overrides = [], draws = matrixDraws, seed = 1 } = request;
  pairingOf(prepared.workbench.library, scenario);
  const metrics = [...new Set(request.metrics)];
  const { years, sampling, correlations } = request;
  const ensemble = { draws, seed, sampling, correlations, wanted: metrics, years };
  const isEnsemble = draws > 1;
  const session = sessionFor(prepared, {
    scenario,
    overrides,
    ...(isEnsemble ? { ensemble } : {}),
  });
  const kept = readersOf(prepared, session, { metrics, years, draws });
  const take = (block: Block): void => {
    for (const { reader, values } of kept.values()) reader.copyBlock(block, values);
  };
  if (isEnsemble) {
    for (const block of evaluateDraws(session)) {
      take(block);
      yield { done: block.first + block.count, total: draws };
    }
  } else {
    evaluate(session);
    take({ first: 0, count: 1, skip: 0 });
    yield { done: 1, total: 1 };
  }
  return {
    draws,
    seed,
    at: (metric, year) => (kept.get(keyOf(metric, year)) ?? kept.get(metric)!).values,
  };
}

interface Kept {
  readonly reader: ValueReader;
  readonly values: Float64Array;
}

function readersOf(
  prepared: PreparedCompany,
  session: Session,
  wanted: Required<Pick<WorldsRequest, "metrics" | "years">> & { readonly draws: number },
): ReadonlyMap<string, Kept> {
  const kept = new Map<string, Kept>();
  for (const metric of wanted.metrics) {
    const symbol = metricSymbol(prepared, metric);
    const hasYears = symbol.over.includes("year");
    for (const year of hasYears ? wanted.years : [undefined]) {
      const reader = valueReader(session, metric, placeOf(prepared, symbol, { year }));
      const key = year === undefined ? metric : keyOf(metric, year);
      kept.set(key, { reader, values: new Float64Array(wanted.draws) });
    }
  }
  return kept;
}

function keyOf(metric: string, year: number): string {
  return `${metric}@${year}`;
}
