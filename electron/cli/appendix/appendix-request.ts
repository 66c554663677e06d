import type { PreparedCompany } from "../../../models/run/run.ts";
import type { Override } from "../../../models/run/types.ts";
import { companyRun } from "../../../models/workbook/company-run.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { Language } from "../arguments/read-values.ts";
import type { AppendixRequest } from "./make-appendix.ts";

/** A prepared company, and the workbook it stands in where it stands in one. */
export interface AppendixSubject {
  readonly prepared: PreparedCompany;
  readonly workbook?: Workbook | undefined;
  /** How a command names the company where it stands in no workbook; its id when left out. */
  readonly reference?: string | undefined;
}

/** What a user chooses about an appendix, in the window or on the command line. */
export interface AppendixChoice {
  /** Pairings in the order printed; all when left out. */
  readonly scenarios?: readonly string[] | undefined;
  readonly language: Language;
  /** Date on the cover and in the file, `YYYY-MM-DD`. */
  readonly date: string;
  readonly seed?: number | undefined;
  /** Inputs set beside those of the workbook. */
  readonly set?: readonly Override[] | undefined;
  /** File of scenarios imported in place of those of the workbook, as the user named it. */
  readonly imported?: string | undefined;
}

/** The appendix of a company: what its workbook holds, and what the user chooses. */
export function appendixRequest(
  { prepared, workbook, reference }: AppendixSubject,
  choice: AppendixChoice,
): AppendixRequest {
  const { company, workbench } = prepared;
  const { set = [], seed = 1, scenarios, ...rest } = choice;
  const common = {
    ...rest,
    seed,
    scenarios: scenarios ?? workbench.library.pairings.map(({ id }) => id),
  };
  if (workbook === undefined) {
    const run = { company: reference ?? company.id, set };
    return { ...common, overrides: set, run };
  }
  return {
    ...common,
    overrides: [...companyRun(workbook, company.id).overrides, ...set],
    ratings: workbook.ratings[company.id],
    rules: workbook.ratingRules,
    run: { company: `${workbook.title}.isotherm#${company.id}`, set },
  };
}
