import type { Company } from "../../company/company-schema.ts";
import type { Change, ChangeLabel } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { requireFound, requireNewId, requireText } from "./edit-error.ts";
import { changeOf, insertion, removal, stepTo } from "./steps.ts";

/** Where an added company comes from. */
export type CompanyOrigin = "bundled" | "copy" | "template" | "file";

const addedAs: Readonly<Record<CompanyOrigin, string>> = {
  bundled: "change.addBundled",
  copy: "change.addCopy",
  template: "change.addNew",
  file: "change.addFromFile",
};

/** Adds a company at the end. Throws EditError for an id that is taken. */
export function addCompany(workbook: Workbook, company: Company, origin: CompanyOrigin): Change {
  requireNewId("company", company.id, workbook.order);
  const { engineVersion } = workbook.madeWith;
  const label = labelOf(addedAs[origin], company);
  const bundled = { bundled: company.id, engineVersion };
  return changeOf(label, [
    stepTo(workbook, ["companies", company.id], company),
    insertion(["order", workbook.order.length], company.id),
    origin === "bundled" ? stepTo(workbook, ["origins", company.id], bundled) : undefined,
  ]);
}

/** Adds a copy of a company with what is set for it, under an id and name of its own. */
export function copyCompany(
  workbook: Workbook,
  from: string,
  as: { readonly id: string; readonly name: string },
): Change {
  const original = requireFound(workbook.companies[from], "company", from);
  const name = requireText("name", as.name);
  const copy: Company = {
    ...original,
    id: requireNewId("company", as.id, workbook.order),
    name: { en: name, "zh-Hans": name, "zh-Hant": name },
  };
  const kept = (["origins", "overrides", "ratings"] as const).map((key) =>
    stepTo(workbook, [key, copy.id], workbook[key][from]),
  );
  return changeOf({ key: "change.addCopy", params: { company: name } }, [
    stepTo(workbook, ["companies", copy.id], copy),
    insertion(["order", workbook.order.length], copy.id),
    ...kept,
  ]);
}

/** Takes a company out with everything set for it. */
export function removeCompany(workbook: Workbook, id: string): Change {
  const company = requireFound(workbook.companies[id], "company", id);
  const kept = (["origins", "overrides", "ratings"] as const).map((key) =>
    stepTo(workbook, [key, id], undefined),
  );
  return changeOf(labelOf("change.removeCompany", company), [
    ...kept,
    removal(["order", workbook.order.indexOf(id)], id),
    removal(["companies", id], company),
  ]);
}

/** Gives the workbook another title. */
export function renameWorkbook(workbook: Workbook, title: string): Change {
  const said = requireText("title", title);
  const label = { key: "change.rename", params: { title: said } };
  return changeOf(label, [stepTo(workbook, ["title"], said)]);
}

function labelOf(key: string, { name }: Company): ChangeLabel {
  return { key, params: { company: name.en } };
}
