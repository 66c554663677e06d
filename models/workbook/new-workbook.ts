import type { Company } from "../company/company-schema.ts";
import { ModelError } from "../engine/errors.ts";
import { pathText } from "../checks/violation.ts";
import { inKeyOrder } from "./key-order.ts";
import { workbookVersion, type Workbook } from "./workbook-schema.ts";
import { workbookViolations } from "./workbook-violations.ts";

/** What a new workbook starts with. */
export interface NewWorkbook {
  readonly id: string;
  readonly title: string;
  readonly madeWith: Workbook["madeWith"];
  /** Companies in the order shown, none when left out. */
  readonly companies?: readonly Company[];
  /** Ids of those that are copies of bundled companies. */
  readonly bundled?: readonly string[];
}

/** A workbook without edits. Throws ModelError for an id given twice. */
export function newWorkbook(request: NewWorkbook): Workbook {
  const { id, title, madeWith, companies = [], bundled = [] } = request;
  const { engineVersion } = madeWith;
  const workbook: Workbook = {
    schemaVersion: workbookVersion,
    kind: "isotherm-workbook",
    id,
    title,
    madeWith,
    companies: Object.fromEntries(companies.map((company) => [company.id, company])),
    order: companies.map((company) => company.id),
    origins: Object.fromEntries(
      bundled.map((company) => [company, { bundled: company, engineVersion }]),
    ),
    overrides: {},
    pairings: [],
    ratings: {},
    story: [],
    questions: [],
    log: [],
  };
  const [first] = workbookViolations(workbook);
  if (first !== undefined) {
    throw new ModelError(pathText(first.path), `expected ${first.expected}, found ${first.found}`);
  }
  return inKeyOrder(workbook);
}
