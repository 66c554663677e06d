import { basename } from "node:path";
import type { PreparedCompany } from "../../../models/run/run.ts";
import type { Override } from "../../../models/run/types.ts";
import { companyRun } from "../../../models/workbook/company-run.ts";
import { inKeyOrder } from "../../../models/workbook/key-order.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import type { AppendixStandard } from "../../contract/export.ts";
import type { AppendixSection, Attachment } from "../../../renderer/appendix/appendix.ts";
import type { Language } from "../arguments/read-values.ts";
import { jsonText } from "../terminal/json-text.ts";
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
  /** PDF/UA-1 when left out; PDF/A-3a holds the workbook. */
  readonly standard?: AppendixStandard | undefined;
  /** Chapters printed of those that can be left out; all when left out. */
  readonly sections?: readonly AppendixSection[] | undefined;
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
  const { set = [], seed = 1, scenarios, standard = "ua-1", ...rest } = choice;
  const common = {
    ...rest,
    seed,
    standard,
    attachments: standard === "a-3a" ? attachmentsOf({ prepared, workbook }, choice) : [],
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
    run: { company: `${fileOf(workbook)}#${company.id}`, set },
  };
}

/** What a copy of the appendix is computed again from: the workbook or the company, and an import. */
function attachmentsOf(
  { prepared, workbook }: AppendixSubject,
  { imported }: AppendixChoice,
): readonly Attachment[] {
  const { company } = prepared;
  const whole: Attachment =
    workbook === undefined
      ? { name: `${company.id}.json`, content: jsonText(inKeyOrder(company)), holds: "workbook" }
      : { name: fileOf(workbook), content: serialise(workbook), holds: "workbook" };
  if (imported === undefined || prepared.imported === undefined) return [whole];
  const name = basename(imported);
  return [whole, { name, content: jsonText(inKeyOrder(prepared.imported)), holds: "scenarios" }];
}

/** The file of a workbook as the appendix names it: its title, without what file names cannot hold. */
function fileOf({ title }: Workbook): string {
  return `${title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, "-")}.isotherm`;
}
