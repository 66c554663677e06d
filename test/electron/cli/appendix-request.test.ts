import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appendixRequest } from "../../../electron/cli/appendix/appendix-request.ts";
import { repeatFacts } from "../../../electron/cli/appendix/repeat-facts.ts";
import { makeFiles } from "../../../electron/cli/export-job/make-files.ts";
import { openWorkbench, prepare } from "../../../models/run/run.ts";
import { loadLibrary } from "../../../models/library/library.ts";
import { applyChange } from "../../../models/workbook/apply-change.ts";
import { companyRun } from "../../../models/workbook/company-run.ts";
import { setOverride } from "../../../models/workbook/edits/overrides.ts";
import { duplicatePairing } from "../../../models/workbook/edits/pairings.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import { ratingKey, type Workbook } from "../../../models/workbook/workbook-schema.ts";
import { defaultRatingRules } from "../../../models/kernels/rating/rules.ts";
import { isotherm, scratchFolder, type ScratchFolder } from "../../support/command-line.ts";
import { bundledWorkbook } from "../../support/made-workbook.ts";
import { imported, phase5 } from "../../support/scenario-import.ts";

const company = "capital-online";
const rules = { ...defaultRatingRules, mediumFrom: 0.004, highAbove: 0.011 };

/** A workbook that sets an input, rates an item, has rules, a pairing of its own and an import. */
async function ownWorkbook(): Promise<Workbook> {
  const { pairings } = await loadLibrary();
  const severe = pairings.find(({ id }) => id === "severe")!;
  const tariff = { company, path: "energy.tariff", value: 900, unit: "CNY/MWh" };
  const plain = { ...(await bundledWorkbook()), title: "Board's paper" };
  const set = applyChange(plain, setOverride(plain, tariff));
  const own = applyChange(set, duplicatePairing(set, severe, { id: "steep", name: "Steep" }));
  const item = own.companies[company]!.register[0]!.id;
  const rating = { likelihood: 5, magnitude: 0.09, why: "The board has seen the quotes" } as const;
  return {
    ...own,
    imported: imported(phase5),
    ratings: { [company]: { [ratingKey(item, "steep", 2030)]: rating } },
    ratingRules: { ...rules, likelihoodFrom: [...rules.likelihoodFrom] },
  };
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the appendix of a workbook", () => {
  let folder: ScratchFolder;
  beforeEach(() => {
    folder = scratchFolder();
  });
  afterEach(() => folder.remove());

  it("is the same from the command line as from the window", async () => {
    const workbook = await ownWorkbook();
    folder.put("book.isotherm", serialise(workbook));
    const name = "a.pdf";
    const chosen = { company, pairings: ["steep"], language: "en", date: "2026-11-20" } as const;
    const request = { job: "one", workbook, ...chosen, seed: 1 };
    const [made] = await makeFiles({ kind: "appendix", name, request }, () => undefined);
    const { code, err } = await isotherm(
      [
        ...["appendix", `book.isotherm#${company}`, "--scenario", "steep"],
        ...["--date", "2026-11-20", "--out", name],
      ],
      folder.path,
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(digest(readFileSync(join(folder.path, name)))).toBe(digest(made!.content));
  }, 120_000);

  it("takes overrides, ratings, rules and own pairings from the workbook", async () => {
    const workbook = await ownWorkbook();
    const own = companyRun(workbook, company);
    const prepared = await prepare(await openWorkbench(), own.company, own);
    const set = [{ path: "energy.tariff", value: 0.7, unit: "CNY/kWh" }];
    const choice = { language: "en", date: "2026-11-20", set } as const;
    const request = appendixRequest({ prepared, workbook }, choice);
    expect(request.scenarios).toContain("steep");
    expect(request.overrides).toEqual([...own.overrides, ...set]);
    expect(request.ratings).toEqual(workbook.ratings[company]);
    expect(request.rules).toEqual(rules);
    expect(request.run).toEqual({ company: `Board's paper.isotherm#${company}`, set });
  });

  it("names the workbook in its command and counts what it sets in its fingerprint", async () => {
    const workbook = await ownWorkbook();
    const own = companyRun(workbook, company);
    const prepared = await prepare(await openWorkbench(), own.company, own);
    const choice = { language: "en", date: "2026-11-20" } as const;
    const factsOf = (book: Workbook): { command: string; fingerprint: string } => {
      const request = appendixRequest({ prepared, workbook: book }, choice);
      const run = { company: own.company, scenarios: request.scenarios, seed: 1, draws: 1000 };
      return repeatFacts(prepared, { ...run, overrides: request.overrides }, request);
    };
    const { command, fingerprint } = factsOf(workbook);
    expect(command).toBe(
      String.raw`isotherm run 'Board'\''s paper.isotherm#capital-online' --draws 1000 --seed 1`,
    );
    const others: readonly Workbook[] = [
      { ...workbook, ratings: {} },
      { ...workbook, ratingRules: undefined },
      { ...workbook, overrides: {} },
    ];
    const found = others.map((book) => factsOf(book).fingerprint);
    expect(new Set([fingerprint, ...found]).size).toBe(4);
  });
});
