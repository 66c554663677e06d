import type { Company } from "../../../models/company/company-schema.ts";
import { newCompany } from "../../../models/company/new-company.ts";
import { copyCompany, removeCompany } from "../../../models/workbook/edits/companies.ts";
import { attempt } from "../../state/document/attempt.ts";
import { documentStore } from "../../state/document/document.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { chooseToSave } from "../../state/files/choose-file.ts";
import { askHost } from "../../state/host.ts";
import { sessionStore, setLens } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { tellFault } from "../files/workbook-file.ts";
import { addAndShow, freeIdIn, sayCompanies } from "./add-company.ts";

/** What a new company is called and which year its figures are of. */
export interface CompanyDraft {
  readonly name: string;
  readonly baseYear: number;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** An id made of a name: its letters and digits, or `company` where it has none of the Latin ones. */
function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-") || "company";
}

/** Adds a company that runs as it is. */
export function addNew({ name, baseYear }: CompanyDraft): boolean {
  const { workbook } = documentStore.getState();
  const id = freeIdIn(workbook, idOf(name));
  return addAndShow(newCompany({ id, name, baseYear, date: today() }), "template");
}

/** Adds a copy of a company, and shows it. */
export function addCopy(from: string, name: string): boolean {
  const { workbook } = documentStore.getState();
  const id = freeIdIn(workbook, `${from}-copy`);
  const isAdded = attempt(() => applyEdit((book) => copyCompany(book, from, { id, name })));
  if (isAdded) setLens({ company: id });
  return isAdded;
}

/** Takes a company out, with a way back. */
export function takeOut(company: Company, name: string): void {
  if (!attempt(() => applyEdit((workbook) => removeCompany(workbook, company.id)))) return;
  const [first] = documentStore.getState().workbook.order;
  if (sessionStore.getState().lens.company === company.id && first !== undefined) {
    setLens({ company: first });
  }
  showToast({
    tone: "done",
    text: sayCompanies()("companies.removed", { name }),
    action: { label: sayCompanies()("companies.undo"), run: () => documentStore.actions.undo() },
  });
}

/** Lets a place be chosen, and writes the template there. */
export async function saveTemplate({ name, baseYear }: CompanyDraft): Promise<void> {
  const path = await chooseToSave("xlsx", "template.xlsx");
  if (path === null) return;
  const request = { id: idOf(name), name, baseYear, date: today(), path };
  const reply = await askHost("template.save", request);
  if (reply.ok) showToast({ tone: "done", text: sayCompanies()("companies.saved") });
  else tellFault(reply.fault, "file.notSaved");
}
