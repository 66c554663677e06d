import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DocumentError } from "../../../../electron/host/document-error.ts";
import { parseAs, parseJson } from "../../../../electron/host/read-json.ts";
import { loadCompany } from "../../../../models/library/companies.ts";
import { ModelError } from "../../../../models/engine/errors.ts";
import { openWorkbench, prepare, runNow } from "../../../../models/run/run.ts";
import type { ResultValues } from "../../../../models/run/types.ts";
import {
  importedScenariosSchema,
  type ImportedScenarios,
} from "../../../../models/scenario/iamc-import/imported-schema.ts";
import { brokenDocuments } from "../../../support/broken-documents.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";
import { imported, smallLines } from "../../../support/scenario-import.ts";

const documents = 2_000;
const runs = 40;

function readOrRefuse(bytes: Uint8Array): ImportedScenarios | string {
  try {
    return parseAs(parseJson(bytes, "F.json"), importedScenariosSchema);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.message;
  }
}

function isSound(values: ResultValues): boolean {
  if (typeof values === "number") return Number.isFinite(values);
  return values === null || Object.values(values).every(isSound);
}

describe("random and damaged imports", () => {
  it(`are read or refused in one line, ${documents} of them, and never give a NaN`, async () => {
    const accepted: ImportedScenarios[] = [];
    const damaged = brokenDocuments(imported(smallLines.join("\n"), {}));
    fc.assert(
      fc.property(damaged, (bytes) => {
        const read = readOrRefuse(bytes);
        if (typeof read === "object") accepted.push(read);
        else expect(read).toMatch(/^F\.json.*: expected [^]+, found [^]+$/);
      }),
      { seed: fuzzSeed("imports"), numRuns: documents },
    );
    expect(accepted.length).toBeGreaterThan(runs);
    const [workbench, company] = [await openWorkbench(), await loadCompany("sensetime")];
    for (const given of accepted.slice(0, runs)) {
      try {
        const prepared = await prepare(workbench, company, { imported: given });
        const [result] = runNow(prepared, { company, scenarios: ["net-zero-2050"] });
        expect(Object.values(result!.results).every(({ values }) => isSound(values))).toBe(true);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        expect(error.message).not.toContain("\n");
      }
    }
  }, 30_000);
});
