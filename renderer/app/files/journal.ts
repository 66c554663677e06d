import type { JournalStep } from "../../../electron/contract/workbook.ts";
import { askHost } from "../../state/host.ts";
import { documentStore } from "../../state/document/document.ts";
import { isUnsaved, type Step } from "../../state/document/document-store.ts";
import { fileStore } from "../../state/files/file-store.ts";

/** Begins the journal of the document as it stands; the one before is at its end. */
export async function beginJournal(isChanged = false): Promise<void> {
  const { journal, path, stamp } = fileStore.getState();
  if (journal !== null) await askHost("journal.end", { journal });
  const { workbook } = documentStore.getState();
  const reply = await askHost("journal.start", { workbook, path, stamp, isUnsaved: isChanged });
  fileStore.setState({ journal: reply.ok ? reply.value.journal : null });
}

/** Tells the journal that the document is saved. */
export async function journalSaved(): Promise<void> {
  const { journal, path, stamp } = fileStore.getState();
  if (journal === null) return;
  const { workbook } = documentStore.getState();
  const isChanged = isUnsaved(documentStore.getState());
  await askHost("journal.saved", { journal, workbook, path, stamp, isUnsaved: isChanged });
}

/** Writes every step to the journal as it is made; gives what ends that. */
export function keepJournal(): () => void {
  let waiting: JournalStep[] = [];
  let isWriting = false;
  const write = async (): Promise<void> => {
    const { journal } = fileStore.getState();
    if (isWriting || journal === null || waiting.length === 0) return;
    isWriting = true;
    const steps = waiting;
    waiting = [];
    const reply = await askHost("journal.append", { journal, steps });
    isWriting = false;
    if (reply.ok) await write();
    else waiting = [...steps, ...waiting];
  };
  return documentStore.subscribe((state, before) => {
    if (state.last === before.last || state.last === null) return;
    waiting.push(stepOf(state.last));
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
