import { createStore, type StoreApi } from "zustand/vanilla";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { logEntry, reverse, type Change } from "../../../models/workbook/change.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";

/** A change that was made, and when. */
export interface Step {
  readonly change: Change;
  readonly at: string;
}

/** The workbook and what was done to it. */
export interface DocumentState {
  /** The workbook as it is saved. */
  readonly workbook: Workbook;
  /** The same with the move that is under way. */
  readonly shown: Workbook;
  readonly draft: Change | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The last step that is saved; null where nothing was changed since it was opened. */
  readonly saved: Step | null;
}

/** What may be done with a document. */
export interface DocumentActions {
  /** Makes a change. Throws ModelError where it does not hold. */
  readonly change: (change: Change) => void;
  /** Shows a change without making it. Throws ModelError where it does not hold. */
  readonly draft: (change: Change) => void;
  /** Makes the change shown, as one step. */
  readonly commitDraft: () => void;
  readonly dropDraft: () => void;
  readonly undo: () => Step | undefined;
  readonly redo: () => Step | undefined;
  /** Takes another workbook; its history begins anew. */
  readonly open: (workbook: Workbook) => void;
  readonly markSaved: () => void;
}

/** A document store with its actions. */
export type DocumentStore = StoreApi<DocumentState> & { readonly actions: DocumentActions };

/** Most steps kept for undo. */
const mostSteps = 500;

/** Key of the label under which the log keeps that a change was taken back. */
export const undoPrefix = "undo.";

/** Makes a store of a workbook. `now` gives the time of a step, as ISO text. */
export function createDocumentStore(workbook: Workbook, now: () => string): DocumentStore {
  const store = createStore<DocumentState>()(() => opened(workbook));
  const take = (change: Change, logged: Change = change): Step => {
    const at = now();
    const changed = applyChange(store.getState().workbook, change);
    const log = [...changed.log, logEntry(logged, at)];
    const next = { ...changed, log };
    store.setState({ workbook: next, shown: next, draft: null });
    return { change, at };
  };
  const dropDraft = (): void => {
    const { draft, workbook: present } = store.getState();
    if (draft !== null) store.setState({ draft: null, shown: present });
  };
  const change = (given: Change): void => {
    dropDraft();
    const step = take(given);
    store.setState(({ past }) => ({ past: [...past, step].slice(-mostSteps), future: [] }));
  };
  const undo = (): Step | undefined => {
    dropDraft();
    const step = store.getState().past.at(-1);
    if (step === undefined) return undefined;
    const back = reverse(step.change);
    const label = { ...back.label, key: `${undoPrefix}${back.label.key}` };
    take(back, { ...back, label });
    store.setState(({ past, future }) => ({ past: past.slice(0, -1), future: [step, ...future] }));
    return step;
  };
  const redo = (): Step | undefined => {
    dropDraft();
    const [step] = store.getState().future;
    if (step === undefined) return undefined;
    take(step.change);
    store.setState(({ past, future }) => ({ past: [...past, step], future: future.slice(1) }));
    return step;
  };
  const actions: DocumentActions = {
    change,
    draft: (given) => {
      store.setState((state) => ({ draft: given, shown: applyChange(state.workbook, given) }));
    },
    commitDraft: () => {
      const { draft } = store.getState();
      if (draft !== null) change(draft);
    },
    dropDraft,
    undo,
    redo,
    open: (next) => store.setState(opened(next)),
    markSaved: () => store.setState(({ past }) => ({ saved: past.at(-1) ?? null })),
  };
  return Object.assign(store, { actions });
}

function opened(workbook: Workbook): DocumentState {
  return { workbook, shown: workbook, draft: null, past: [], future: [], saved: null };
}

/** Whether there are changes that are not saved. */
export function isUnsaved({ past, saved }: DocumentState): boolean {
  return (past.at(-1) ?? null) !== saved;
}
