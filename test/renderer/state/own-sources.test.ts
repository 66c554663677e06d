import { expect, test } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { reverse } from "../../../models/workbook/change.ts";
import { attachEvidence } from "../../../models/workbook/edits/evidence.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { ownSources } from "../../../renderer/state/results/use-source.ts";

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
