import { companySchema, type Company } from "../../models/company/company-schema.ts";
import { companyViolations } from "../../models/checks/company-violations.ts";
import type { KnownIds } from "../../models/checks/known-ids.ts";
import type { Violation } from "../../models/checks/violation.ts";
import { fit, violationError, type JsonDocument } from "./read-json.ts";

/** A company file with everything that keeps it from being used. */
export interface ExaminedCompany {
  readonly document: JsonDocument;
  /** The company, where the document has the form of one. */
  readonly company: Company | undefined;
  readonly violations: readonly Violation[];
}

/** Holds a JSON document against the form of a company and the names and units it may use. */
export function examineDocument(document: JsonDocument, known: KnownIds): ExaminedCompany {
  const fitted = fit(document, companySchema);
  if (!fitted.fits) return { document, company: undefined, violations: fitted.violations };
  const company = fitted.value;
  return { document, company, violations: companyViolations(company, known) };
}

/** The company of an examined file. Throws DocumentError at the first place that does not fit. */
export function acceptCompany({ document, company, violations }: ExaminedCompany): Company {
  const [first] = violations;
  if (first !== undefined) throw violationError(document, first);
  if (company === undefined) throw new Error(`${document.file}: no company and no reason why`);
  return company;
}
