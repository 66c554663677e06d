import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { JournalStep } from "../../../../electron/contract/workbook.ts";
import { replay } from "../../../../electron/host/workbook/journal-lines.ts";
import { newWorkbook } from "../../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { journalSaved, keepJournal } from "../../../../renderer/app/files/journal.ts";
import {
  saveWorkbook,
  saveWorkbookAs,
  takeWorkbook,
} from "../../../../renderer/app/files/workbook-file.ts";
import { documentStore } from "../../../../renderer/state/document/document.ts";
import { isUnsaved } from "../../../../renderer/state/document/document-store.ts";
import { fileStore } from "../../../../renderer/state/files/file-store.ts";
import { showToast } from "../../../../renderer/state/session/toast-store.ts";

vi.mock("../../../../renderer/state/session/toast-store.ts", () => ({ showToast: vi.fn() }));

const stamp = { modified: 0, bytes: 0, sha256: "0".repeat(64) };
const saved = { ...stamp, modified: 1 };
const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

interface Params {
  readonly workbook: Workbook;
  readonly steps: readonly JournalStep[];
  readonly path: string;
}

/** What the journal on the disk holds. */
interface JournalDisk {
  base?: Workbook;
  lines: JournalStep[];
  isFull: boolean;
  isForgotten: boolean;
  isReadOnly: boolean;
}
const disk: JournalDisk = {
  lines: [],
  isFull: false,
  isForgotten: false,
  isReadOnly: false,
};
/** How long each request takes to be heard. */
const times: Readonly<Record<string, number>> = { "journal.saved": 8, "workbook.save": 8 };

/** Code of the fault that a request meets, if any. */
function faultOf(name: string): string | undefined {
  if (name === "workbook.save") return disk.isReadOnly ? "read-only" : undefined;
  if (disk.isForgotten && name === "journal.append") return "not-found";
  return disk.isFull && name.startsWith("journal.") && name !== "journal.end"
    ? "disk-full"
    : undefined;
}

async function request(name: string, params: Params): Promise<unknown> {
  await after(times[name] ?? 2);
  const code = faultOf(name);
  if (code !== undefined) return { ok: false, fault: { code, message: "" } };
  if (name === "files.exists") return { ok: true, value: { exists: true } };
  if (name === "workbook.save") return { ok: true, value: { path: params.path, stamp: saved } };
  if (name === "journal.start" || name === "journal.saved") {
    disk.base = params.workbook;
    disk.isForgotten = false;
    disk.lines = [];
  }
  if (name === "journal.append") disk.lines.push(...params.steps);
  return { ok: true, value: { journal: "j-1", count: disk.lines.length } };
}

function rename(title: string): void {
  const { title: before } = documentStore.getState().workbook;
  documentStore.actions.change({ label: { key: "t" }, changes: { title: [before, title] } });
}

const titled = (title: string): Workbook =>
  newWorkbook({ id: "a", title, madeWith: { engineVersion: "0", library: "0" } });

let end: () => void;

beforeEach(async () => {
  Object.assign(globalThis, { isotherm: { request } });
  vi.mocked(showToast).mockClear();
  end = keepJournal();
  await takeWorkbook({ workbook: titled("0"), path: "/a.isotherm", stamp });
});

afterEach(() => {
  end();
  Object.assign(disk, { isFull: false, isForgotten: false, isReadOnly: false });
  Reflect.deleteProperty(globalThis, "isotherm");
});

/** What a recovery brings back. */
function recovered(): { readonly title: string; readonly isWhole: boolean } {
  const { workbook, count } = replay(disk.base!, disk.lines);
  return { title: workbook.title, isWhole: count === disk.lines.length };
}

test("a step made while the file is written is not taken as saved", async () => {
  rename("1");
  const saving = saveWorkbook();
  await after(1);
  rename("2");
  await saving;
  expect(isUnsaved(documentStore.getState())).toBe(true);
  documentStore.actions.undo();
  expect(isUnsaved(documentStore.getState())).toBe(false);
});

test("steps around a save are in the journal once, whatever is slow", async () => {
  rename("1");
  rename("2");
  await after(1);
  rename("3");
  const saved = journalSaved();
  await after(5);
  rename("4");
  await saved;
  rename("5");
  await after(20);
  expect(recovered()).toEqual({ title: "5", isWhole: true });
});

test("steps that found no room stay with their own document", async () => {
  disk.isFull = true;
  rename("1");
  await after(10);
  disk.isFull = false;
  await takeWorkbook({ workbook: titled("other"), path: null, stamp: null });
  rename("other 1");
  await after(20);
  expect(fileStore.getState().journal).toBe("j-1");
  expect(recovered()).toEqual({ title: "other 1", isWhole: true });
});

test("that steps find no room is said once, and again after it went well", async () => {
  const warnings = (): unknown[] =>
    vi.mocked(showToast).mock.calls.filter(([{ tone }]) => tone === "warning");
  disk.isFull = true;
  rename("1");
  await after(10);
  rename("2");
  await after(10);
  expect(warnings()).toEqual([
    [expect.objectContaining({ text: expect.stringContaining("not kept") as string })],
  ]);
  disk.isFull = false;
  rename("3");
  await after(10);
  expect(recovered()).toEqual({ title: "3", isWhole: true });
  expect(warnings()).toHaveLength(1);
  disk.isFull = true;
  await journalSaved();
  expect(warnings()).toHaveLength(2);
});

test("a document whose journal could not begin has one from its next step on", async () => {
  disk.isFull = true;
  await takeWorkbook({ workbook: titled("other"), path: null, stamp: null });
  expect(fileStore.getState().journal).toBeNull();
  disk.isFull = false;
  rename("other 1");
  await after(10);
  rename("other 2");
  await after(10);
  expect(fileStore.getState().journal).toBe("j-1");
  expect(recovered()).toEqual({ title: "other 2", isWhole: true });
});

test("a journal that the host knows no more begins anew with everything", async () => {
  rename("1");
  await after(10);
  disk.isForgotten = true;
  rename("2");
  await after(20);
  rename("3");
  await after(10);
  expect(recovered()).toEqual({ title: "3", isWhole: true });
});

test("a save that ends after another workbook was opened leaves that one its own place", async () => {
  rename("1");
  const saving = saveWorkbook();
  await after(1);
  await takeWorkbook({ workbook: titled("other"), path: "/b.isotherm", stamp });
  rename("other 1");
  expect(await saving).toBe(false);
  await after(20);
  expect(fileStore.getState()).toMatchObject({ path: "/b.isotherm", stamp });
  expect(isUnsaved(documentStore.getState())).toBe(true);
  documentStore.actions.undo();
  expect(isUnsaved(documentStore.getState())).toBe(false);
});

test("an answer about a place is not taken for a workbook opened meanwhile", async () => {
  rename("1");
  const saving = saveWorkbookAs();
  await after(1);
  await takeWorkbook({ workbook: titled("other"), path: "/b.isotherm", stamp });
  fileStore.getState().choice?.answer("/new.isotherm");
  await after(5);
  fileStore.getState().question?.answer("replace");
  expect(await saving).toBe(false);
  expect(fileStore.getState()).toMatchObject({ path: "/b.isotherm", stamp });
});

test("a save under another name that fails keeps what is known of the file it came from", async () => {
  disk.isReadOnly = true;
  rename("1");
  const saving = saveWorkbookAs();
  fileStore.getState().choice?.answer("/new.isotherm");
  await after(5);
  fileStore.getState().question?.answer("replace");
  expect(await saving).toBe(false);
  expect(fileStore.getState()).toMatchObject({ path: "/a.isotherm", stamp });
});
