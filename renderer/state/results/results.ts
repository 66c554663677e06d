import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { JobError } from "../../run/model-thread.ts";
import type { Failure } from "../../run/protocol.ts";
import { documentStore } from "../document/document.ts";
import { model } from "../model.ts";
import { sessionStore } from "../session/session-store.ts";
import { catalogueStore } from "./catalogue-store.ts";
import { createResultsStore } from "./results-store.ts";
import { overridesOf, subjectOf } from "./subject.ts";

/** Draws of an ensemble in the window. */
export const windowDraws = 1000;

/** A failure in the form the window shows. */
export function failureOf(error: unknown): Failure {
  if (error instanceof JobError) return error.failure;
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "failed", place: null, message };
}

/** The results of the window. */
export const resultsStore = createResultsStore({
  run: ({ subject, params }, lane, onProgress) =>
    model.start({ kind: "run", params, subjects: [subject], onProgress }, lane),
  failureOf,
  later: (run, delay) => {
    const timer = setTimeout(run, delay);
    return () => clearTimeout(timer);
  },
  draws: windowDraws,
});

const attemptStore = createStore<number>()(() => 1);

/** How often the model was asked once more; jobs begin anew when it rises. */
export function useAttempt(): number {
  return useStore(attemptStore);
}

/** Asks the model once more for results and jobs, as after a failure. */
export function recompute(): void {
  resultsStore.recompute();
  attemptStore.setState((attempt) => attempt + 1, true);
}

/** Keeps results in step with document and lens; gives what ends it. */
export function followResults(): () => void {
  const follow = (): void => {
    const catalogue = catalogueStore.getState();
    if (catalogue === null) return;
    const { shown } = documentStore.getState();
    const { lens } = sessionStore.getState();
    resultsStore.setInput({
      subject: subjectOf(shown, lens.company),
      overrides: overridesOf(shown, lens.company),
      scenarios: lens.b === null ? [lens.a] : [...new Set([lens.a, lens.b])],
      allScenarios: [...catalogue.pairings, ...shown.pairings].map(({ id }) => id),
      year: lens.year,
      lastYear: catalogue.lastYear,
      uncertainty: lens.uncertainty,
    });
  };
  const ends = [
    documentStore.subscribe((state, before) => {
      if (state.shown !== before.shown) follow();
    }),
    sessionStore.subscribe((state, before) => {
      if (state.lens !== before.lens) follow();
    }),
    catalogueStore.subscribe(follow),
    markArrivals(),
  ];
  follow();
  return () => ends.forEach((end) => end());
}

/** Marks in the browser's timeline when results of the present inputs arrive, for measurements. */
function markArrivals(): () => void {
  return resultsStore.subscribe((state, before) => {
    for (const kind of ["central", "drawn"] as const) {
      if (state[kind].byScenario === before[kind].byScenario) continue;
      const name = `isotherm:${kind}`;
      performance.clearMarks(name);
      performance.mark(name);
    }
  });
}
