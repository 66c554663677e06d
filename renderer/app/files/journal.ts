import type { HostReply } from "../../../electron/contract/reply.ts";
import type { JournalStep } from "../../../electron/contract/workbook.ts";
import { faultText } from "../../i18n/fault-text.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost } from "../../state/host.ts";
import { documentStore } from "../../state/document/document.ts";
import { isUnsaved, type Step } from "../../state/document/document-store.ts";
import { fileStore } from "../../state/files/file-store.ts";
import { sessionStore } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";

/** Steps that are not in the journal yet. */
let waiting: readonly JournalStep[] = [];

let turn: Promise<unknown> = Promise.resolve();

/** Asks one thing of the journal after the other: a base must not cross with the steps around it. */
function inTurn(task: () => Promise<void>): Promise<void> {
  const done = turn.then(task);
  turn = done.catch(() => undefined);
  return done;
}

/** Whether it was said that the journal cannot be written, and it still cannot. */
let isToldOf = false;

/** Says that steps cannot be kept, once until they can again; that the host is gone is said elsewhere. */
function tellKept(reply: HostReply<unknown>): void {
  if (reply.ok || reply.fault.code === "host-gone") {
    if (reply.ok) isToldOf = false;
    return;
  }
  if (isToldOf) return;
  isToldOf = true;
  const { language } = sessionStore.getState();
  const say = sayIn(fileMessages, language);
  const text = `${say("file.notKept")}: ${faultText(reply.fault, language)}`;
  showToast({ tone: "warning", text, detail: say("file.notKeptDetail") });
}

/** Begins the journal of the document as it stands; the one before is at its end. */
export function beginJournal(isChanged = false): Promise<void> {
  return inTurn(async () => {
    const { journal } = fileStore.getState();
    if (journal !== null) await askHost("journal.end", { journal });
    await begin(isChanged);
  });
}

async function begin(isChanged: boolean): Promise<void> {
  const { path, stamp } = fileStore.getState();
  const { workbook } = documentStore.getState();
  waiting = [];
  const reply = await askHost("journal.start", { workbook, path, stamp, isUnsaved: isChanged });
  fileStore.setState({ journal: reply.ok ? reply.value.journal : null });
  tellKept(reply);
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
    tellKept(reply);
  });
}

function write(): Promise<void> {
  return inTurn(async () => {
    if (waiting.length === 0) return;
    const { journal } = fileStore.getState();
    if (journal === null) {
      await begin(true);
      return;
    }
    const steps = waiting;
    waiting = [];
    const reply = await askHost("journal.append", { journal, steps });
    if (!reply.ok) waiting = [...steps, ...waiting];
    if (!reply.ok && reply.fault.code === "not-found") await beginInPlaceOf(journal);
    else tellKept(reply);
  });
}

/** Begins anew, with all there is, where the host does not know the journal any more. */
async function beginInPlaceOf(lost: string): Promise<void> {
  await begin(true);
  const { journal } = fileStore.getState();
  if (journal !== null) await askHost("recovery.discard", { journal: lost });
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
