import { expect, test } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { reverse } from "../../../models/workbook/change.ts";
import { attachEvidence } from "../../../models/workbook/edits/evidence.ts";
import { loadSources } from "../../../models/library/library.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { createSourceStore, ownSources } from "../../../renderer/state/results/source-store.ts";

const ids = ["sensetime", "kingsoft-cloud"];
const madeWith = { engineVersion: "0", library: "0" };
const companies = await Promise.all(ids.map(loadCompany));
const workbook = newWorkbook({ id: "a", title: "A", madeWith, companies });

function attached(to: Workbook, company: string, title: string): ReturnType<typeof attachEvidence> {
  const item = to.companies[company]!.register[0]!.id;
  const source = { title, date: "2026-11-21" };
  return attachEvidence(to, { company, item }, { source, locator: "p. 1" });
}

function titles(of: Workbook, company: string): readonly string[] {
  const bundled = new Set((workbook.companies[company]!.sources ?? []).map(({ id }) => id));
  const own = [...ownSources(of, company)].filter(([id]) => !bundled.has(id));
  return own.map(([id, { title }]) => `${id}: ${title}`);
}

test("documents of two companies keep their titles under the same id, also after an undo", () => {
  let edited = workbook;
  for (const [i, company] of ids.entries()) {
    edited = applyChange(edited, attached(edited, company, `Report ${i}`));
  }
  expect(titles(edited, ids[0]!)).toEqual(["own-document: Report 0"]);
  expect(titles(edited, ids[1]!)).toEqual(["own-document: Report 1"]);
  const first = attached(workbook, ids[0]!, "First");
  const undone = applyChange(applyChange(workbook, first), reverse(first));
  const second = applyChange(undone, attached(undone, ids[0]!, "Second"));
  expect(titles(second, ids[0]!)).toEqual(["own-document: Second"]);
});

test("sources wanted at once are loaded together, and those that failed when they are wanted again", async () => {
  const asked: (readonly string[])[] = [];
  const store = createSourceStore((wanted) => {
    asked.push(wanted);
    return asked.length === 1 ? Promise.reject(new Error("ended")) : loadSources(wanted);
  });
  const documents = companies[0]!.documents.slice(0, 2);
  const wantAll = async (): Promise<void> => {
    for (const id of documents) store.want(id);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await wantAll();
  expect(store.getState()).toEqual({});
  await wantAll();
  await wantAll();
  const loaded = (): unknown => Object.values(store.getState()).map((source) => source?.id);
  await expect.poll(loaded).toEqual(documents);
  expect(asked).toEqual([documents, documents]);
});
