import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import { loadTaxonomy } from "../../../models/library/taxonomy.ts";
import { openWorkbench } from "../../../models/run/run.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import type { Change } from "../../../models/workbook/change.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import {
  createDocumentStore,
  isUnsaved,
  type DocumentStore,
} from "../../../renderer/state/document/document-store.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";
import { changeBy, randomEdit, type EditMaterial } from "../../support/random-edits.ts";

let workbook: Workbook;
let material: EditMaterial;

beforeAll(async () => {
  const companies = await Promise.all(companyIds.map(loadCompany));
  const { library } = await openWorkbench();
  workbook = newWorkbook({
    id: "test",
    title: "Test",
    madeWith: { engineVersion: "0", library: "0" },
    companies,
  });
  const { items } = await loadTaxonomy();
  material = { taxonomy: items, pairings: library.pairings, company: companies[0]! };
});

function open(): DocumentStore {
  let minute = 0;
  return createDocumentStore(workbook, () => {
    minute += 1;
    return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
  });
}

const rename = (from: string, to: string): Change => ({
  label: { key: "change.rename", params: { name: to } },
  changes: { title: [from, to] },
});

/** The workbook without its log, which only ever grows. */
function content(of: Workbook): unknown {
  return { ...of, log: [] };
}

describe("steps", () => {
  test("a step is undone and redone, and the log keeps all three", () => {
    const store = open();
    store.actions.change(rename("Test", "Other"));
    expect(store.getState().workbook.title).toBe("Other");
    store.actions.undo();
    expect(store.getState().workbook.title).toBe("Test");
    store.actions.redo();
    const { workbook: after, past, future } = store.getState();
    expect(after.title).toBe("Other");
    expect([past.length, future.length]).toEqual([1, 0]);
    expect(after.log.map(({ label }) => label.key)).toEqual([
      "change.rename",
      "undo.change.rename",
      "change.rename",
    ]);
  });

  test("a new step leaves nothing to redo", () => {
    const store = open();
    store.actions.change(rename("Test", "One"));
    store.actions.undo();
    store.actions.change(rename("Test", "Two"));
    expect(store.actions.redo()).toBeUndefined();
    expect(store.getState().workbook.title).toBe("Two");
  });

  test("a change that does not hold changes nothing", () => {
    const store = open();
    const before = store.getState();
    expect(() => store.actions.change(rename("Wrong", "Other"))).toThrow(ModelError);
    expect(store.getState()).toBe(before);
  });

  test("what is saved is the step it was saved at", () => {
    const store = open();
    expect(isUnsaved(store.getState())).toBe(false);
    store.actions.change(rename("Test", "One"));
    expect(isUnsaved(store.getState())).toBe(true);
    store.actions.markSaved(store.getState().past.at(-1) ?? null);
    expect(isUnsaved(store.getState())).toBe(false);
    store.actions.undo();
    expect(isUnsaved(store.getState())).toBe(true);
    store.actions.redo();
    expect(isUnsaved(store.getState())).toBe(false);
  });
});

test("a step made while the one before is being saved is not saved", () => {
  const store = open();
  store.actions.change(rename("Test", "One"));
  const saved = store.getState().past.at(-1)!;
  store.actions.change(rename("One", "Two"));
  store.actions.markSaved(saved);
  expect(isUnsaved(store.getState())).toBe(true);
  store.actions.undo();
  expect(isUnsaved(store.getState())).toBe(false);
});

test("a document changed more often than undo reaches back stays unsaved", () => {
  const store = open();
  for (let i = 0; i <= 500; i += 1) store.actions.change(rename(i ? `${i}` : "Test", `${i + 1}`));
  while (store.actions.undo() !== undefined);
  expect(store.getState().workbook.title).toBe("1");
  expect(isUnsaved(store.getState())).toBe(true);
});

test("a full log takes further changes, and its oldest entries go", () => {
  const store = open();
  store.actions.change(rename("Test", "0"));
  const [entry] = store.getState().workbook.log;
  store.actions.open({
    ...store.getState().workbook,
    log: Array.from({ length: 50_000 }, () => entry!),
  });
  for (const i of [1, 2]) store.actions.change(rename(`${i - 1}`, `${i}`));
  const { log } = store.getState().workbook;
  expect(log).toHaveLength(50_000);
  expect(log.at(-1)?.changes).toEqual({ title: ["1", "2"] });
});

describe("a move under way", () => {
  test("is seen and not made, and becomes one step when it is let go", () => {
    const store = open();
    for (const title of ["A", "Ab", "Abc"]) store.actions.draft(rename("Test", title));
    expect(store.getState().shown.title).toBe("Abc");
    expect(store.getState().workbook.title).toBe("Test");
    store.actions.commitDraft();
    expect(store.getState().past).toHaveLength(1);
    store.actions.undo();
    expect(store.getState().shown.title).toBe("Test");
  });

  test("is dropped by another step, by undo, and when it is given up", () => {
    const store = open();
    store.actions.draft(rename("Test", "A"));
    store.actions.dropDraft();
    expect(store.getState().shown).toBe(store.getState().workbook);
    store.actions.draft(rename("Test", "B"));
    store.actions.undo();
    expect(store.getState().draft).toBeNull();
    store.actions.commitDraft();
    expect(store.getState().workbook.title).toBe("Test");
  });
});

test("any walk of edits, undos and redos leads back to where it began, and there again", () => {
  const walk = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: randomEdit },
      { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(walk, (steps) => {
      const store = open();
      for (const step of steps) {
        if (step === "undo") store.actions.undo();
        else if (step === "redo") store.actions.redo();
        else tryEdit(store, step);
      }
      const end = content(store.getState().workbook);
      const count = store.getState().past.length;
      for (let i = 0; i < count; i += 1) store.actions.undo();
      expect(content(store.getState().workbook)).toEqual(content(workbook));
      for (let i = 0; i < count; i += 1) store.actions.redo();
      expect(content(store.getState().workbook)).toEqual(end);
    }),
    { seed: fuzzSeed("document store"), numRuns: 25 },
  );
}, 60_000);

function tryEdit(store: DocumentStore, edit: Parameters<typeof changeBy>[1]): void {
  try {
    store.actions.change(changeBy(store.getState().workbook, edit, material));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
}
