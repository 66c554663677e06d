import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import {
  commitDraftSoon,
  draftOverride,
  dropDraft,
} from "../../../renderer/state/document/edits.ts";
import { documentStore } from "../../../renderer/state/document/document.ts";

beforeEach(async () => {
  const companies = [await loadCompany("sensetime")];
  const madeWith = { engineVersion: "0", library: "0" };
  documentStore.actions.open(newWorkbook({ id: "a", title: "A", madeWith, companies }));
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const move = (value: number): void => draftOverride({ path: "energy.tariff", value });

test("a hand that takes hold again makes one step of its moves", () => {
  move(0.7);
  commitDraftSoon();
  vi.advanceTimersByTime(300);
  move(0.8);
  vi.advanceTimersByTime(300);
  expect(documentStore.getState().past).toHaveLength(0);
  commitDraftSoon();
  vi.advanceTimersByTime(400);
  expect(documentStore.getState().past).toHaveLength(1);
});

test("a move that is given up leaves the next one time", () => {
  move(0.7);
  commitDraftSoon();
  dropDraft();
  documentStore.actions.draft({ label: { key: "t" }, changes: { title: ["A", "B"] } });
  vi.advanceTimersByTime(1_000);
  expect(documentStore.getState().past).toHaveLength(0);
});
