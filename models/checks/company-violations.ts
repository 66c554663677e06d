import type { Company } from "../company/company-schema.ts";
import { referenceViolations } from "./company-references.ts";
import { inputViolations } from "./input-violations.ts";
import type { KnownIds } from "./known-ids.ts";
import { registerViolations } from "./register-violations.ts";
import type { Violation } from "./violation.ts";

/** Everything in a company of sound form that keeps it from being run: names, units, bounds, formulas. */
export function companyViolations(company: Company, known: KnownIds): Violation[] {
  return [
    ...referenceViolations(company, known),
    ...inputViolations(company),
    ...registerViolations(company),
  ];
}
