import type { Company } from "../../../models/company/company-schema.ts";
import { addCompany, type CompanyOrigin } from "../../../models/workbook/edits/companies.ts";
import { freeId } from "../../../models/workbook/edits/register.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { sayIn, type Say } from "../../i18n/locale-context.ts";
import { companiesMessages } from "../../i18n/messages/window/companies-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { sessionStore, setLens } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";

/** The words about companies in the language of the window. */
export function sayCompanies(): Say<typeof companiesMessages> {
  return sayIn(companiesMessages, sessionStore.getState().language);
}

/** An id that no company of the workbook has: the one wanted, or it with a number. */
export function freeIdIn({ order }: Workbook, wanted: string): string {
  return freeId(
    wanted,
    order.map((id) => ({ id })),
  );
}

/** Adds a company as one step, and shows it; gives whether it was taken. */
export function addAndShow(company: Company, origin: CompanyOrigin): boolean {
  const isAdded = attempt(() => applyEdit((workbook) => addCompany(workbook, company, origin)));
  if (!isAdded) return false;
  setLens({ company: company.id });
  showToast({ tone: "done", text: sayCompanies()("companies.added", { name: company.name.en }) });
  return true;
}
