import type { FaultCode, HostFault } from "../../../electron/contract/reply.ts";
import type { FileSource } from "../../../electron/contract/files.ts";
import type { FileStamp, OpenedWorkbook } from "../../../electron/contract/workbook.ts";
import { faultPlace, faultText } from "../../i18n/fault-text.ts";
import { sayIn, type Say } from "../../i18n/locale-context.ts";
import { fileMessages } from "../../i18n/messages/window/file-messages.ts";
import { askHost } from "../../state/host.ts";
import { commitDraft } from "../../state/document/edits.ts";
import { documentStore } from "../../state/document/document.ts";
import { isUnsaved } from "../../state/document/document-store.ts";
import { sessionStore, setLens } from "../../state/session/session-store.ts";
import { showToast, type Toast } from "../../state/session/toast-store.ts";
import { chooseToOpen, chooseToSave } from "../../state/files/choose-file.ts";
import { exampleWorkbook } from "./examples.ts";
import { ask, fileName, fileStore } from "../../state/files/file-store.ts";
import { beginJournal, journalSaved } from "./journal.ts";

function say(): Say<typeof fileMessages> {
  return sayIn(fileMessages, sessionStore.getState().language);
}

/** Says what went wrong with a file, and offers what may be done. */
export function tellFault(
  fault: HostFault,
  title: "file.notSaved" | "file.notOpened",
  action?: Toast["action"],
): void {
  if (fault.code === "cancelled") return;
  const { language } = sessionStore.getState();
  showToast({
    tone: "warning",
    text: `${say()(title)}: ${faultText(fault, language)}`,
    detail: faultPlace(fault),
    action,
  });
}

/** Begins a workbook with the bundled companies. */
export async function newWorkbookFile(): Promise<void> {
  if (!(await mayLeave())) return;
  const workbook = await exampleWorkbook();
  await takeWorkbook({ workbook, path: null, stamp: null });
}

/** Lets a workbook be chosen and opens it. */
export async function openWorkbookFile(): Promise<void> {
  const path = await chooseToOpen("workbook");
  if (path !== null) await openSource({ path });
}

/** Opens a workbook from a path or from the bytes of a file that was dropped in. */
export async function openSource(source: FileSource): Promise<void> {
  if (!(await mayLeave())) return;
  const opened = await readWorkbook(source);
  if (opened !== null) await takeWorkbook(opened);
}

/** Reads a workbook and says that it was opened, or why it was not; null then. */
export async function readWorkbook(source: FileSource): Promise<OpenedWorkbook | null> {
  const reply = await askHost("workbook.open", source);
  if (!reply.ok) {
    tellFault(reply.fault, "file.notOpened");
    return null;
  }
  const name = "path" in source ? fileName(source.path) : source.name;
  const isOlder = reply.value.migratedFrom !== undefined;
  showToast({
    tone: "done",
    text: say()("file.opened", { name }),
    ...(isOlder ? { detail: say()("file.migrated") } : {}),
  });
  return reply.value;
}

/** Takes a workbook that was opened into the window; one that was recovered is in no file yet. */
export async function takeWorkbook(
  { workbook, path, stamp }: OpenedWorkbook,
  isRecovered = false,
): Promise<void> {
  documentStore.actions.open(workbook);
  if (isRecovered) documentStore.actions.markChanged();
  fileStore.setState(({ opening }) => ({ path, stamp, opening: opening + 1 }));
  const { lens } = sessionStore.getState();
  const [first] = workbook.order;
  if (workbook.companies[lens.company] === undefined && first !== undefined) {
    setLens({ company: first }, { replace: true });
  }
  await beginJournal(isRecovered);
}

/** Saves the workbook where it is; asks for a place where it has none. Gives whether it is saved now. */
export async function saveWorkbook(): Promise<boolean> {
  const { path, stamp } = fileStore.getState();
  return path === null ? saveWorkbookAs() : saveTo(path, stamp);
}

/** Saves the workbook at a place that is chosen. */
export async function saveWorkbookAs(): Promise<boolean> {
  const { title } = documentStore.getState().workbook;
  const { opening } = fileStore.getState();
  const path = await chooseToSave("workbook", `${title}.isotherm`);
  return path !== null && isStillOpen(opening) && saveTo(path, null);
}

/** Whether the workbook in the window is the one that something was asked for. */
function isStillOpen(opening: number): boolean {
  return fileStore.getState().opening === opening;
}

async function saveTo(path: string, stamp: FileStamp | null): Promise<boolean> {
  commitDraft();
  const { workbook, past } = documentStore.getState();
  const { opening } = fileStore.getState();
  const reply = await askHost("workbook.save", { workbook, path, stamp });
  if (!reply.ok) return notSaved(reply.fault, { path, opening });
  const { value } = reply;
  const isHere = isStillOpen(opening);
  if (isHere) {
    fileStore.setState({ path: value.path, stamp: value.stamp });
    documentStore.actions.markSaved(past.at(-1) ?? null);
    await journalSaved();
  }
  showToast({ tone: "done", text: say()("file.saved", { name: fileName(value.path) }) });
  return isHere;
}

/** Faults of a place, which another place may not have. */
const savedElsewhere: ReadonlySet<string> = new Set<FaultCode>([
  "not-writable",
  "read-only",
  "disk-full",
  "not-found",
]);

/** What was to be saved, and where. */
interface Saving {
  readonly path: string;
  readonly opening: number;
}

async function notSaved(fault: HostFault, { path, opening }: Saving): Promise<boolean> {
  if (fault.code !== "changed-outside" || !isStillOpen(opening)) {
    const elsewhere = { label: say()("file.saveAs"), run: () => void saveWorkbookAs() };
    const isOffered = savedElsewhere.has(fault.code) && isStillOpen(opening);
    tellFault(fault, "file.notSaved", isOffered ? elsewhere : undefined);
    return false;
  }
  const answer = await ask({
    title: say()("file.changedTitle", { name: fileName(path) }),
    text: say()("file.changedText"),
    choices: [
      { id: "as", text: say()("file.saveAs") },
      { id: "replace", text: say()("file.replace") },
      { id: "cancel", text: say()("file.cancel") },
    ],
  });
  if (!isStillOpen(opening)) return false;
  if (answer === "as") return saveWorkbookAs();
  return answer === "replace" && saveTo(path, null);
}

/** Whether the document may be given up: nothing unsaved, or saved now, or discarded knowingly. */
async function mayLeave(): Promise<boolean> {
  if (!isUnsaved(documentStore.getState())) return true;
  const answer = await ask({
    title: say()("file.unsavedTitle"),
    text: say()("file.unsavedText"),
    choices: [
      { id: "save", text: say()("file.save") },
      { id: "discard", text: say()("file.discard") },
      { id: "cancel", text: say()("file.cancel") },
    ],
  });
  return answer === "save" ? saveWorkbook() : answer === "discard";
}
