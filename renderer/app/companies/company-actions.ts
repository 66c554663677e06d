import type { Company } from "../../../models/company/company-schema.ts";
import { newCompany } from "../../../models/company/new-company.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import {
  addCompany,
  copyCompany,
  removeCompany,
  type CompanyOrigin,
} from "../../../models/workbook/edits/companies.ts";
import { freeId } from "../../../models/workbook/edits/register.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { companiesMessages } from "../../i18n/messages/window/companies-messages.ts";
import { attempt } from "../../state/document/attempt.ts";
import { documentStore } from "../../state/document/document.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { chooseToOpen, chooseToSave } from "../../state/files/choose-file.ts";
import { askHost } from "../../state/host.ts";
import { sessionStore, setLens } from "../../state/session/session-store.ts";
import { showToast } from "../../state/session/toast-store.ts";
import { tellFault } from "../files/workbook-file.ts";

/** What a new company is called and which year its figures are of. */
export interface CompanyDraft {
  readonly name: string;
  readonly baseYear: number;
}

const say = (): ReturnType<typeof sayIn<typeof companiesMessages>> =>
  sayIn(companiesMessages, sessionStore.getState().language);

const today = (): string => new Date().toISOString().slice(0, 10);

/** Ids of the workbook's companies as a list that a free id is found against. */
function taken({ order }: Workbook): readonly { readonly id: string }[] {
  return order.map((id) => ({ id }));
}

/** An id made of a name: its letters and digits, or `company` where it has none of the Latin ones. */
function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join("-") || "company";
}

function add(company: Company, origin: CompanyOrigin): boolean {
  const isAdded = attempt(() => applyEdit((workbook) => addCompany(workbook, company, origin)));
  if (!isAdded) return false;
  setLens({ company: company.id });
  showToast({ tone: "done", text: say()("companies.added", { name: company.name.en }) });
  return true;
}

/** Adds a company that runs as it is. */
export function addNew({ name, baseYear }: CompanyDraft): boolean {
  const { workbook } = documentStore.getState();
  const id = freeId(idOf(name), taken(workbook));
  return add(newCompany({ id, name, baseYear, date: today() }), "template");
}

/** Adds a copy of a company, and shows it. */
export function addCopy(from: string, name: string): boolean {
  const { workbook } = documentStore.getState();
  const id = freeId(`${from}-copy`, taken(workbook));
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
    text: say()("companies.removed", { name }),
    action: { label: say()("companies.undo"), run: () => documentStore.actions.undo() },
  });
}

/** Lets a filled-in template or a company file be chosen, and adds its company. */
export async function addFromFile(): Promise<boolean> {
  const path = await chooseToOpen("company");
  if (path === null) return false;
  const reply = await askHost("import.company", { path });
  if (!reply.ok) {
    tellFault(reply.fault, "file.notOpened");
    return false;
  }
  const company = reply.value;
  const id = freeId(company.id, taken(documentStore.getState().workbook));
  return add({ ...company, id }, "file");
}

/** Lets a place be chosen, and writes the template there. */
export async function saveTemplate({ name, baseYear }: CompanyDraft): Promise<void> {
  const path = await chooseToSave("xlsx", "template.xlsx");
  if (path === null) return;
  const request = { id: idOf(name), name, baseYear, date: today(), path };
  const reply = await askHost("template.save", request);
  if (reply.ok) showToast({ tone: "done", text: say()("companies.saved") });
  else tellFault(reply.fault, "file.notSaved");
}
