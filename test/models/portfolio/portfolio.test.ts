import { beforeAll, describe, expect, test } from "vitest";
import { companySchema } from "../../../models/company/company-schema.ts";
import { portfolioRunner } from "../../../models/portfolio/portfolio.ts";
import { syntheticCompany } from "../../../models/portfolio/synthetic-company.ts";
import { openWorkbench, prepare, runNow, type Workbench } from "../../../models/run/run.ts";
import type { ResultValues } from "../../../models/run/types.ts";
import { pairingIds } from "../../support/prepared-companies.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

describe("a made-up company", () => {
  test("is a company, the same for the same seed and number", () => {
    for (let number = 0; number < 30; number += 1) {
      const company = syntheticCompany(7, number);
      expect(companySchema.safeParse(company).error?.issues).toBeUndefined();
      expect(syntheticCompany(7, number)).toEqual(company);
    }
    expect(syntheticCompany(8, 0)).not.toEqual(syntheticCompany(7, 0));
  });
});

describe("a portfolio", () => {
  test("gives every company what a run of it alone gives, bit by bit", async () => {
    const runner = portfolioRunner(workbench);
    for (let number = 0; number < 12; number += 1) {
      const company = syntheticCompany(2, number);
      const { figures } = await runner.run(company);
      const prepared = await prepare(workbench, company);
      const scenarios = pairingIds(workbench);
      const results = runNow(prepared, { company, scenarios, metrics: runner.metrics });
      const expected = results.flatMap((result) =>
        runner.metrics.flatMap((metric) => bothYears(result.results[metric]!.values)),
      );
      expect([...figures].map((figure) => (Number.isFinite(figure) ? figure : null))).toEqual(
        expected,
      );
    }
  });
});

function bothYears(values: ResultValues): readonly (number | null)[] {
  if (typeof values === "number" || values === null) return [values, values];
  const byYear = values as Readonly<Record<string, number | null>>;
  return [byYear["2030"] ?? null, byYear["2050"] ?? null];
}
