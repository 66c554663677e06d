import type { JournalStep } from "../../../electron/contract/workbook.ts";
import { askHost } from "../../state/host.ts";
import { documentStore } from "../../state/document/document.ts";
import { isUnsaved, type Step } from "../../state/document/document-store.ts";
import { fileStore } from "../../state/files/file-store.ts";

/** Steps that are not in the journal yet. */
let waiting: readonly JournalStep[] = [];

let turn: Promise<unknown> = Promise.resolve();

/** Asks one thing of the journal after the other: a base must not cross with the steps around it. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const done = turn.then(task);
  turn = done.catch(() => undefined);
  return done;
}

/** Begins the journal of the document as it stands; the one before is at its end. */
export function beginJournal(isChanged = false): Promise<void> {
  return inTurn(async () => {
    const { journal, path, stamp } = fileStore.getState();
    if (journal !== null) await askHost("journal.end", { journal });
    const { workbook } = documentStore.getState();
    waiting = [];
    const reply = await askHost("journal.start", { workbook, path, stamp, isUnsaved: isChanged });
    fileStore.setState({ journal: reply.ok ? reply.value.journal : null });
  });
}

/** Tells the journal that the document is saved. */
export function journalSaved(): Promise<void> {
  return inTurn(async () => {
    const { journal, path, stamp } = fileStore.getState();
    if (journal === null) return;
    const { workbook } = documentStore.getState();
    const base = { workbook, path, stamp, isUnsaved: isUnsaved(documentStore.getState()) };
    const held = waiting;
    waiting = [];
    const reply = await askHost("journal.saved", { journal, ...base });
    if (!reply.ok) waiting = [...held, ...waiting];
  });
}

function write(): Promise<void> {
  return inTurn(async () => {
    const { journal } = fileStore.getState();
    if (journal === null || waiting.length === 0) return;
    const steps = waiting;
    waiting = [];
    const reply = await askHost("journal.append", { journal, steps });
    if (!reply.ok) waiting = [...steps, ...waiting];
  });
}

/** Writes every step to the journal as it is made; gives what ends that. */
export function keepJournal(): () => void {
  return documentStore.subscribe((state, before) => {
    if (state.last === before.last || state.last === null) return;
    waiting = [...waiting, stepOf(state.last)];
    void write();
  });
}

function stepOf({ change, at }: Step): JournalStep {
  const changes = Object.entries(change.changes).map(
    ([path, [from, to]]) => [path, { from, to }] as const,
  );
  return {
    at,
    label: change.label,
    changes: Object.fromEntries(changes),
    ...(change.why === undefined ? {} : { why: change.why }),
  };
}
