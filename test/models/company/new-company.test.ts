import { describe, expect, test } from "vitest";
import { companyViolations } from "../../../models/checks/company-violations.ts";
import { knownIds } from "../../../models/checks/known-ids.ts";
import { companySchema } from "../../../models/company/company-schema.ts";
import { newCompany } from "../../../models/company/new-company.ts";
import { loadCited } from "../../../models/run/cited-sources.ts";
import { openWorkbench, prepare, runNow } from "../../../models/run/run.ts";

const workbench = await openWorkbench();
const request = { id: "fresh", name: "Fresh", date: "2026-11-21" };

describe("a new company", () => {
  test.each([2023, 2024, 2025])(
    "of the base year %i is sound and runs under every pairing",
    async (baseYear) => {
      const company = newCompany({ ...request, baseYear });
      expect(companySchema.parse(company)).toEqual(company);
      expect(companyViolations(company, knownIds(workbench.library))).toEqual([]);
      const prepared = await prepare(workbench, company);
      const scenarios = workbench.library.pairings.map(({ id }) => id);
      const results = runNow(prepared, { company, scenarios });
      const costs = results.map(({ results: found }) => found["energy.cost"]?.values);
      expect(JSON.stringify(costs)).not.toMatch(/null/);
    },
  );

  test("cites its own records", async () => {
    const company = newCompany({ ...request, baseYear: 2024 });
    const sources = await loadCited({ company, imported: undefined }, ["own-records", "tcfd"]);
    expect(sources.map(({ id }) => id)).toEqual(["own-records", "tcfd"]);
  });
});
