import { createStore, type StoreApi } from "zustand/vanilla";
import type { Progress, RunRequest, RunResult } from "../../../models/run/types.ts";
import type { Failure, Subject } from "../../run/protocol.ts";
import { newestWins, type Channel, type RunningTask } from "../../run/newest-wins.ts";
import { mergeNeeds, type MergedNeed, type Need } from "./needs.ts";

/** Where results stand: of the present inputs, of earlier ones, none yet, or refused. */
export type ResultStatus = "fresh" | "stale" | "computing" | "failed";

/** Results of one kind, central or drawn. */
export interface ResultSet {
  /** Company and inputs the results are of. */
  readonly company: string;
  readonly byScenario: Readonly<Record<string, RunResult>>;
  readonly status: ResultStatus;
  readonly failure: Failure | null;
  readonly progress: Progress | null;
  /** Work of the model for the last results, ms. */
  readonly took: number | null;
}

/** Results of the lens's company. */
export interface ResultsState {
  readonly central: ResultSet;
  readonly drawn: ResultSet;
}

/** The inputs of results: a company as it stands, its overrides, the lens. */
export interface ResultsInput {
  readonly subject: Subject | undefined;
  readonly overrides: RunRequest["overrides"];
  readonly scenarios: readonly string[];
  readonly allScenarios: readonly string[];
  readonly year: number;
  readonly lastYear: number;
  readonly uncertainty: boolean;
}

/** A run asked of the model. */
export interface AskedRun {
  readonly subject: Subject;
  readonly params: Omit<RunRequest, "company">;
}

interface Outcome {
  readonly result: readonly RunResult[];
  readonly took: number;
}

/** What the store needs from outside. */
export interface ResultsPlace {
  readonly run: (
    asked: AskedRun,
    lane: "live" | "slow",
    onProgress: (progress: Progress) => void,
  ) => RunningTask<Outcome>;
  readonly failureOf: (error: unknown) => Failure;
  /** Calls later; gives what calls it off. */
  readonly later: (run: () => void, delay: number) => () => void;
  readonly draws: number;
}

/** The results of the window and how they are asked for. */
export interface ResultsStore extends StoreApi<ResultsState> {
  /** Registers a need; gives what takes it back. */
  readonly require: (need: Need) => () => void;
  /** Takes what results are computed from. */
  readonly setInput: (input: ResultsInput) => void;
  /** Asks for everything once more, as after a failure. */
  readonly recompute: () => void;
}

type Kind = keyof ResultsState;

const empty: ResultSet = {
  company: "",
  byScenario: {},
  status: "computing",
  failure: null,
  progress: null,
  took: null,
};

/** Pause after the last move before ranges are drawn anew, ms. */
const pauseBeforeDraws = 60;

/** Time after which results that are not of the present inputs are said to be stale, ms. */
const pauseBeforeStale = 120;

/** Makes a store that keeps results in step with what is needed and with the inputs. */
export function createResultsStore(place: ResultsPlace): ResultsStore {
  const store = createStore<ResultsState>()(() => ({ central: empty, drawn: empty }));
  const needs = new Set<Need>();
  const askers = { central: asker(store, place, "central"), drawn: asker(store, place, "drawn") };
  let input: ResultsInput | undefined;
  let isPlanned = false;
  let callOff: (() => void) | undefined;

  const update = (): void => {
    isPlanned = false;
    if (input === undefined) return;
    const present = input;
    askers.central.ask(present, mergeNeeds([...needs], present.scenarios));
    const drawn = [...needs].filter((need) => need.draws === true);
    const need = present.uncertainty ? mergeNeeds(drawn, present.scenarios) : undefined;
    callOff?.();
    callOff = place.later(() => askers.drawn.ask(present, need), pauseBeforeDraws);
  };
  const plan = (): void => {
    if (!isPlanned) queueMicrotask(update);
    isPlanned = true;
  };

  return Object.assign(store, {
    require: (need: Need) => {
      needs.add(need);
      plan();
      return () => {
        needs.delete(need);
        plan();
      };
    },
    setInput: (next: ResultsInput) => {
      input = next;
      plan();
    },
    recompute: () => {
      askers.central.forget();
      askers.drawn.forget();
      plan();
    },
  });
}

interface Asker {
  readonly ask: (input: ResultsInput, need: MergedNeed | undefined) => void;
  readonly forget: () => void;
}

/** Asks for results of one kind, each request once, the newest winning. */
function asker(store: StoreApi<ResultsState>, place: ResultsPlace, kind: Kind): Asker {
  let asked: string | undefined;
  let shown: string | undefined;
  let callOff: (() => void) | undefined;
  const set = (change: Partial<ResultSet>): void =>
    store.setState((state) => ({ ...state, [kind]: { ...state[kind], ...change } }));
  const channel: Channel<AskedRun> = newestWins<AskedRun, Outcome>({
    whenBusy: kind === "central" ? "finish" : "cancel",
    start: (request, onProgress) =>
      place.run(request, kind === "central" ? "live" : "slow", onProgress),
    onProgress: (_, progress) => set({ progress }),
    onDone: (request, { result, took }) => {
      shown = keyOf(request);
      set({
        company: request.subject.company.id,
        byScenario: Object.fromEntries(result.map((run) => [run.scenario, run])),
        status: shown === asked || kind === "central" ? "fresh" : "stale",
        failure: null,
        progress: null,
        took,
      });
    },
    onFailed: (_, error) =>
      set({ status: "failed", failure: place.failureOf(error), progress: null }),
  });
  const ask = (input: ResultsInput, need: MergedNeed | undefined): void => {
    if (input.subject === undefined || need === undefined) {
      asked = undefined;
      return;
    }
    const request = requestOf(input, need, kind === "drawn" ? place.draws : 1);
    const key = keyOf(request);
    if (key === asked) return;
    asked = key;
    const isOther = store.getState()[kind].company !== input.subject.company.id;
    if (isOther) set(empty);
    callOff?.();
    callOff = place.later(() => {
      const { status } = store.getState()[kind];
      if (status === "fresh" && shown !== asked) set({ status: "stale" });
    }, pauseBeforeStale);
    channel.submit(request);
  };
  return {
    ask,
    forget: () => {
      asked = undefined;
    },
  };
}

function requestOf(input: ResultsInput, need: MergedNeed, draws: number): AskedRun {
  const { subject, overrides, year, lastYear, allScenarios } = input;
  const { baseYear } = subject!.company;
  const shown = Math.min(Math.max(year, baseYear), lastYear);
  const all = Array.from({ length: lastYear - baseYear + 1 }, (_, i) => baseYear + i);
  const named = need.years === "all" ? all : [...new Set([baseYear, ...need.years, shown])];
  const years = named.filter((each) => each >= baseYear && each <= lastYear);
  return {
    subject: subject!,
    params: {
      scenarios: need.scenarios === "all" ? allScenarios : need.scenarios,
      metrics: need.metrics,
      years: years.toSorted((a, b) => a - b),
      overrides,
      ...(draws > 1 ? { draws, perSite: need.perSite } : {}),
    },
  };
}

function keyOf({ subject, params }: AskedRun): string {
  return `${subject.key} ${JSON.stringify(params)}`;
}
