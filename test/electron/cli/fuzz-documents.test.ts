import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { DocumentError } from "../../../electron/host/document-error.ts";
import { acceptCompany, examineDocument } from "../../../electron/host/read-company.ts";
import { parseJson } from "../../../electron/host/read-json.ts";
import { knownIds, type KnownIds } from "../../../models/checks/known-ids.ts";
import type { Company } from "../../../models/company/company-schema.ts";
import { ModelError } from "../../../models/engine/errors.ts";
import type { SiteClimate } from "../../../models/run/layers/place-layer.ts";
import { openWorkbench, prepare, runNow, type Workbench } from "../../../models/run/run.ts";
import type { ResultValues } from "../../../models/run/types.ts";
import { brokenDocuments } from "../../support/broken-documents.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";
import { smallCompany, withShortTexts } from "../../support/small-company.ts";

const documents = 10_000;
const runs = 100;
const slowest = 2_000;

let workbench: Workbench;
let known: KnownIds;
let sound: unknown;
const climates = new Map<string, SiteClimate>();

beforeAll(async () => {
  workbench = await openWorkbench();
  known = knownIds(workbench.library);
  sound = withShortTexts(await smallCompany());
});

/** What is read of some bytes, or the one line that refuses them. */
function readOrRefuse(bytes: Uint8Array): Company | string {
  try {
    return acceptCompany(examineDocument(parseJson(bytes, "F.json"), known));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.message;
  }
}

/** Runs a company, with climates kept between runs; gives all numbers, or the line that refuses it. */
async function runOrRefuse(company: Company): Promise<readonly (number | null)[] | string> {
  try {
    const fresh = await prepare(workbench, company);
    for (const [station, climate] of fresh.climates) {
      if (!climates.has(station)) climates.set(station, climate);
    }
    const scenarios = workbench.library.pairings.slice(0, 1).map(({ id }) => id);
    const [result] = runNow({ ...fresh, climates }, { company, scenarios });
    return Object.values(result?.results ?? {}).flatMap(({ values }) => numbersIn(values));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.message;
  }
}

function numbersIn(values: ResultValues): readonly (number | null)[] {
  if (typeof values === "number" || values === null) return [values];
  return Object.values(values).flatMap((value: ResultValues) => numbersIn(value));
}

describe("random and damaged documents", () => {
  it(`are read or refused in one line, ${documents} of them`, async () => {
    const seed = fuzzSeed("documents");
    const accepted: Company[] = [];
    const reached = { refused: 0, placed: 0 };
    fc.assert(
      fc.property(brokenDocuments(sound), (bytes) => {
        const start = performance.now();
        const read = readOrRefuse(bytes);
        expect(performance.now() - start).toBeLessThan(slowest);
        if (typeof read === "object") {
          if (accepted.length < runs) accepted.push(read);
          return;
        }
        reached.refused += 1;
        if (/^F\.json:\d+:\d+/.test(read)) reached.placed += 1;
        expect(read).toMatch(/^F\.json.*: expected [^]+, found [^]+$/);
      }),
      { seed, numRuns: documents },
    );
    expect(accepted.length).toBeGreaterThan(20);
    expect(reached.refused).toBeGreaterThan(documents / 4);
    expect(reached.placed).toBeGreaterThan(reached.refused / 2);
    for (const company of accepted) {
      const numbers = await runOrRefuse(company);
      if (typeof numbers === "string") expect(numbers).not.toContain("\n");
      else expect(numbers.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }
  }, 60_000);
});
