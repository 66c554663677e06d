import type { Company } from "../company/company-schema.ts";
import { ModelError } from "../engine/errors.ts";
import type { Override } from "../run/types.ts";
import type { ImportedScenarios } from "../scenario/iamc-import/imported-schema.ts";
import type { OwnPairing } from "../scenario/own-pairing-schema.ts";
import type { Workbook } from "./workbook-schema.ts";

/** What a workbook gives a run of one of its companies. */
export interface CompanyRun {
  readonly company: Company;
  readonly overrides: readonly Override[];
  readonly imported: ImportedScenarios | undefined;
  readonly pairings: readonly OwnPairing[];
}

/** What a run of a company needs of its workbook. Throws ModelError for a company it does not hold. */
export function companyRun(workbook: Workbook, companyId: string): CompanyRun {
  const company = Object.hasOwn(workbook.companies, companyId)
    ? workbook.companies[companyId]
    : undefined;
  if (company === undefined) {
    throw new ModelError(
      "company",
      `expected one of ${workbook.order.join(", ")}, found ${companyId}`,
    );
  }
  const given = workbook.overrides[companyId] ?? {};
  return {
    company,
    overrides: Object.keys(given).map((path) => {
      const { value, unit } = given[path]!;
      return unit === undefined ? { path, value } : { path, value, unit };
    }),
    imported: workbook.imported,
    pairings: workbook.pairings,
  };
}
