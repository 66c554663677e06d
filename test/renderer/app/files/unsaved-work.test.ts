import { afterEach, beforeEach, expect, test } from "vitest";
import type { JournalStep } from "../../../../electron/contract/workbook.ts";
import { replay } from "../../../../electron/host/workbook/journal-lines.ts";
import { newWorkbook } from "../../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../../models/workbook/workbook-schema.ts";
import { journalSaved, keepJournal } from "../../../../renderer/app/files/journal.ts";
import { saveWorkbook, takeWorkbook } from "../../../../renderer/app/files/workbook-file.ts";
import { documentStore } from "../../../../renderer/state/document/document.ts";
import { isUnsaved } from "../../../../renderer/state/document/document-store.ts";
import { fileStore } from "../../../../renderer/state/files/file-store.ts";

const stamp = { modified: 0, bytes: 0, sha256: "0".repeat(64) };
const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

interface Params {
  readonly workbook: Workbook;
  readonly steps: readonly JournalStep[];
}

/** What the journal on the disk holds, and how long each request takes to be heard. */
const disk: { base?: Workbook; lines: JournalStep[]; isFull: boolean } = {
  lines: [],
  isFull: false,
};
const times: Readonly<Record<string, number>> = { "journal.saved": 8, "workbook.save": 8 };

async function request(name: string, params: Params): Promise<unknown> {
  await after(times[name] ?? 2);
  if (name === "workbook.save") return { ok: true, value: { path: "/a.isotherm", stamp } };
  if (disk.isFull && name !== "journal.end") {
    return { ok: false, fault: { code: "disk-full", message: "" } };
  }
  if (name === "journal.start" || name === "journal.saved") {
    disk.base = params.workbook;
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
  end = keepJournal();
  await takeWorkbook({ workbook: titled("0"), path: "/a.isotherm", stamp });
});

afterEach(() => {
  end();
  disk.isFull = false;
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
