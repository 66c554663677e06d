import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { RunResult } from "../../../models/run/types.ts";
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
  readonly status: ResultStatus;
  readonly failure: Failure | null;
}

type Runs = ResultSet["byScenario"];

const none: Runs = {};

/**
 * What a component needs of the model, kept in step with lens and document. Results of earlier inputs
 * stay (`stale`) until new ones come. A need that is written out anew in every drawing is one need.
 * The component is drawn anew when results of its need arrive, not while they are on their way.
 */
export function useResults(need: Need): Results {
  const key = JSON.stringify(need);
  const [kept, keep] = useState({ key, need });
  if (kept.key !== key) keep({ key, need });
  const wanted = kept.key === key ? kept.need : need;
  useEffect(() => resultsStore.require(JSON.parse(key) as Need), [key]);
  const { company, a, b, uncertainty } = useLens();
  const isDrawn = uncertainty && wanted.draws === true;
  const { central, drawn, status, failure } = useStore(
    resultsStore,
    useShallow((state) => ({
      central: runsOf(state.central, company),
      drawn: isDrawn ? runsOf(state.drawn, company) : none,
      status: statusOf(state.central, company),
      failure: state.central.failure ?? state.drawn.failure,
    })),
  );
  const of = (scenario: string | null): RunResult | undefined => runIn(central, scenario, wanted);
  return {
    a: of(a),
    b: of(b),
    drawnA: runIn(drawn, a, wanted),
    drawnB: runIn(drawn, b, wanted),
    of,
    status,
    failure,
  };
}

/** Whether the ranges shown are of earlier inputs, or still on their way. */
export function useIsDrawing(): boolean {
  const { uncertainty } = useLens();
  return useStore(resultsStore, ({ drawn }) => uncertainty && drawn.status !== "fresh");
}

function runsOf({ company, byScenario }: ResultSet, wanted: string): Runs {
  return company === wanted ? byScenario : none;
}

function statusOf({ company, status }: ResultSet, wanted: string): ResultStatus {
  return company === wanted || status === "failed" ? status : "computing";
}

/** A run that holds what is needed; results that another component asked for may not. */
function runIn(runs: Runs, scenario: string | null, need: Need): RunResult | undefined {
  const run = scenario === null ? undefined : runs[scenario];
  if (run === undefined) return undefined;
  const hasMetrics = need.metrics.every((metric) => run.results[metric] !== undefined);
  const { years = [] } = need;
  const hasYears =
    years === "all" ? run.years.length > 20 : years.every((year) => run.years.includes(year));
  return hasMetrics && hasYears ? run : undefined;
}
