import { createStore, type StoreApi } from "zustand/vanilla";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { reverse, type Change } from "../../../models/workbook/change.ts";
import { withLogEntry } from "../../../models/workbook/log.ts";
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
  /** What was done last, undoing too, as the log has it. */
  readonly last: Step | null;
  /** Whether it was opened with changes that are in no file, or undo does not lead back to how it was opened. */
  readonly isOpenedChanged: boolean;
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
  /** Takes back the move under way, else the last step. */
  readonly undo: () => Step | undefined;
  readonly redo: () => Step | undefined;
  /** Takes another workbook; its history begins anew. */
  readonly open: (workbook: Workbook) => void;
  /** Takes the document as saved as it stood after a step; null: as it was opened. */
  readonly markSaved: (at: Step | null) => void;
  /** Takes what was opened as not saved, as after a recovery. */
  readonly markChanged: () => void;
}

/** A document store with its actions. */
export type DocumentStore = StoreApi<DocumentState> & { readonly actions: DocumentActions };

/** Most steps kept for undo. */
const mostSteps = 500;

/** Key of the label under which the log keeps that a change was taken back. */
const undoPrefix = "undo.";

/** Makes a store of a workbook. `now` gives the time of a step, as ISO text. */
export function createDocumentStore(workbook: Workbook, now: () => string): DocumentStore {
  const store = createStore<DocumentState>()(() => opened(workbook));
  const taken = (change: Change, logged: Change = change): Taken => {
    const at = now();
    const next = withLogEntry(applyChange(store.getState().workbook, change), logged, at);
    const state = { workbook: next, shown: next, draft: null, last: { change: logged, at } };
    return { state, step: { change, at } };
  };
  const dropDraft = (): void => {
    const { draft, workbook: present } = store.getState();
    if (draft !== null) store.setState({ draft: null, shown: present });
  };
  const change = (given: Change): void => {
    const { state, step } = taken(given);
    const { past, saved, isOpenedChanged } = store.getState();
    const isOpeningLost = saved === null && past.length === mostSteps;
    store.setState({
      ...state,
      past: [...past, step].slice(-mostSteps),
      future: [],
      isOpenedChanged: isOpenedChanged || isOpeningLost,
    });
  };
  const undo = (): Step | undefined => {
    const { draft, past, future } = store.getState();
    if (draft !== null) {
      dropDraft();
      return { change: draft, at: now() };
    }
    const step = past.at(-1);
    if (step === undefined) return undefined;
    const back = reverse(step.change);
    const label = { ...back.label, key: `${undoPrefix}${back.label.key}` };
    const { state } = taken(back, { ...back, label });
    store.setState({ ...state, past: past.slice(0, -1), future: [step, ...future] });
    return step;
  };
  const redo = (): Step | undefined => {
    dropDraft();
    const { past, future } = store.getState();
    const [step] = future;
    if (step === undefined) return undefined;
    const { state } = taken(step.change);
    store.setState({ ...state, past: [...past, step], future: future.slice(1) });
    return step;
  };
  const draft = (given: Change): void =>
    store.setState((state) => ({ draft: given, shown: applyChange(state.workbook, given) }));
  const commitDraft = (): void => {
    const { draft: given } = store.getState();
    if (given !== null) change(given);
  };
  const steps = { change, draft, commitDraft, dropDraft, undo, redo };
  return Object.assign(store, { actions: { ...steps, ...fileActions(store) } });
}

function fileActions(
  store: StoreApi<DocumentState>,
): Pick<DocumentActions, "open" | "markSaved" | "markChanged"> {
  return {
    open: (next) => store.setState(opened(next)),
    markSaved: (at) => store.setState({ saved: at, isOpenedChanged: false }),
    markChanged: () => store.setState({ isOpenedChanged: true }),
  };
}

interface Taken {
  readonly state: Pick<DocumentState, "workbook" | "shown" | "draft" | "last">;
  readonly step: Step;
}

function opened(workbook: Workbook): DocumentState {
  return {
    workbook,
    shown: workbook,
    draft: null,
    past: [],
    future: [],
    saved: null,
    last: null,
    isOpenedChanged: false,
  };
}

/** Whether there are changes that are not saved. */
export function isUnsaved({ past, saved, isOpenedChanged }: DocumentState): boolean {
  return isOpenedChanged || (past.at(-1) ?? null) !== saved;
}
