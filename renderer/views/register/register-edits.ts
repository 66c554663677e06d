import type { Method } from "../../../models/company/method-schema.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { TaxonomyItem } from "../../../models/company/taxonomy-schema.ts";
import {
  addRegisterItem,
  editRegisterItem,
  itemFromTaxonomy,
  removeRegisterItem,
  setMethod,
  type ItemValues,
} from "../../../models/workbook/edits/register.ts";
import { attachEvidence, type AttachedEvidence } from "../../../models/workbook/edits/evidence.ts";
import type { Change } from "../../../models/workbook/change.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";
import { attempt } from "../../state/document/attempt.ts";
import { documentStore } from "../../state/document/document.ts";
import { applyEdit } from "../../state/document/edits.ts";
import { sessionStore } from "../../state/session/session-store.ts";

type Edit = (workbook: Workbook, company: string) => Change;

/** Makes an edit of the lens's company; says so where it does not hold. */
function make(edit: Edit): boolean {
  const { company } = sessionStore.getState().lens;
  return attempt(() => {
    applyEdit((workbook) => edit(workbook, company));
  });
}

/** Changes fields of an item. */
export function editItem(item: string, values: ItemValues): boolean {
  return make((workbook, company) => editRegisterItem(workbook, { company, item }, { values }));
}

/** Adds an item that starts from a typical one; gives its id. */
export function addTypical(typical: TaxonomyItem): RegisterItem | undefined {
  const { workbook } = documentStore.getState();
  const { register = [] } = workbook.companies[sessionStore.getState().lens.company] ?? {};
  const item = itemFromTaxonomy(typical, register);
  return make((book, company) => addRegisterItem(book, company, item)) ? item : undefined;
}

/** Takes an item out. */
export function removeItem(item: string): boolean {
  return make((workbook, company) => removeRegisterItem(workbook, { company, item }));
}

/** Sets how an item is quantified. */
export function editMethod(item: string, method: Method | undefined): boolean {
  return make((workbook, company) => setMethod(workbook, { company, item }, { method }));
}

/** Attaches evidence to an item. */
export function attachTo(item: string, evidence: AttachedEvidence): boolean {
  return make((workbook, company) => attachEvidence(workbook, { company, item }, evidence));
}
