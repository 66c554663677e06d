import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Progress, RunResult } from "../../../models/run/types.ts";
import type { Failure } from "../../run/protocol.ts";
import { useLens } from "../session/session-store.ts";
import type { Need } from "./needs.ts";
import type { ResultSet, ResultStatus } from "./results-store.ts";
import { resultsStore } from "./results.ts";

/** Results of the lens: central values and, where asked for and shown, ranges over draws. */
export interface Results {
  readonly a: RunResult | undefined;
  readonly b: RunResult | undefined;
  /** The same pairings over draws; undefined where the lens hides uncertainty or draws are not ready. */
  readonly drawnA: RunResult | undefined;
  readonly drawnB: RunResult | undefined;
  readonly of: (scenario: string) => RunResult | undefined;
  readonly drawnOf: (scenario: string) => RunResult | undefined;
  readonly status: ResultStatus;
  readonly drawnStatus: ResultStatus;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
}

/**
 * What a component needs of the model, kept in step with lens and document. Results of earlier inputs
 * stay (`stale`) until new ones come. A need that is written out anew in every drawing is one need.
 */
export function useResults(need: Need): Results {
  const key = JSON.stringify(need);
  const [kept, keep] = useState({ key, need });
  if (kept.key !== key) keep({ key, need });
  const wanted = kept.key === key ? kept.need : need;
  useEffect(() => resultsStore.require(JSON.parse(key) as Need), [key]);
  const { company, a, b, uncertainty } = useLens();
  const central = useStore(resultsStore, (state) => state.central);
  const drawn = useStore(resultsStore, (state) => state.drawn);
  const of = (scenario: string): RunResult | undefined => runIn(central, scenario, wanted);
  const drawnOf = (scenario: string): RunResult | undefined =>
    uncertainty ? runIn(drawn, scenario, wanted) : undefined;
  const isOwn = central.company === company;
  return {
    a: isOwn ? of(a) : undefined,
    b: isOwn && b !== null ? of(b) : undefined,
    drawnA: drawn.company === company ? drawnOf(a) : undefined,
    drawnB: drawn.company === company && b !== null ? drawnOf(b) : undefined,
    of: (scenario) => (isOwn ? of(scenario) : undefined),
    drawnOf: (scenario) => (drawn.company === company ? drawnOf(scenario) : undefined),
    status: isOwn || central.status === "failed" ? central.status : "computing",
    drawnStatus: drawn.status,
    progress: drawn.progress,
    failure: central.failure ?? drawn.failure,
  };
}

/** A run that holds what is needed; results that another component asked for may not. */
function runIn(set: ResultSet, scenario: string, need: Need): RunResult | undefined {
  const run = set.byScenario[scenario];
  if (run === undefined) return undefined;
  const hasMetrics = need.metrics.every((metric) => run.results[metric] !== undefined);
  const { years = [] } = need;
  const hasYears =
    years === "all" ? run.years.length > 20 : years.every((year) => run.years.includes(year));
  return hasMetrics && hasYears ? run : undefined;
}
