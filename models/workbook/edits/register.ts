import type { FormulaMethod, Method } from "../../company/method-schema.ts";
import type { RegisterItem } from "../../company/register-schema.ts";
import type { TaxonomyItem } from "../../company/taxonomy-schema.ts";
import type { Change } from "../change.ts";
import type { Workbook } from "../workbook-schema.ts";
import { EditError, requireFound, requireNewId, requireText } from "./edit-error.ts";
import { changeOf, insertion, removal, stepTo } from "./steps.ts";

/** Which item of which company. */
export interface ItemPlace {
  readonly company: string;
  readonly item: string;
}

/** Fields of an item that a user edits; undefined takes an optional one away. */
export type ItemValues = {
  readonly [key in Exclude<keyof RegisterItem, "id">]?: RegisterItem[key] | undefined;
};

/** Edits fields of an item. Throws EditError for a text that is empty where one is needed. */
export function editRegisterItem(
  workbook: Workbook,
  place: ItemPlace,
  { values, why }: { readonly values: ItemValues; readonly why?: string | undefined },
): Change {
  const [index, item] = itemAt(workbook, place);
  for (const field of ["original", "description"] as const) {
    if (field in values) requireText(`${place.item} ${field}`, values[field]);
  }
  const steps = Object.entries(values).map(([field, value]) =>
    stepTo(workbook, ["companies", place.company, "register", index, field], value),
  );
  const fields = Object.keys(values).join(", ");
  const label = { key: "change.editItem", params: { item: item.name.en, fields } };
  return changeOf(label, steps, why);
}

/** Adds an item at the end of a register. Throws EditError for an id that is taken. */
export function addRegisterItem(workbook: Workbook, company: string, item: RegisterItem): Change {
  const { register } = requireFound(workbook.companies[company], "company", company);
  requireNewId(
    `${company} register`,
    item.id,
    register.map(({ id }) => id),
  );
  const keys = ["companies", company, "register", register.length];
  const label = { key: "change.addItem", params: { item: item.name.en } };
  return changeOf(label, [insertion(keys, item)]);
}

/** An item that starts from a typical one, under an id that the register does not have yet. */
export function itemFromTaxonomy(
  typical: TaxonomyItem,
  register: readonly RegisterItem[],
): RegisterItem {
  const { category, name, description, horizons, valueChain, sources } = typical;
  return {
    id: freeId(typical.id, register),
    name,
    original: name.en,
    category,
    description: description.en,
    horizons,
    valueChain,
    published: [],
    evidence: sources,
  };
}

/** The id itself, or the first of `id-2`, `id-3`, … that no entry of a list has. */
export function freeId(id: string, list: readonly { readonly id: string }[]): string {
  const taken = new Set(list.map((each) => each.id));
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Takes an item out with what is set for it: ratings by hand, and figures of its formula. */
export function removeRegisterItem(workbook: Workbook, place: ItemPlace): Change {
  const { company } = place;
  const [index, item] = itemAt(workbook, place);
  const ratings = Object.keys(workbook.ratings[company] ?? {}).filter(
    (key) => key.split("|")[0] === item.id,
  );
  const others = workbook.companies[company]!.register.filter(({ id }) => id !== item.id);
  const figures = figuresOf(item.method).filter(
    (name) => !others.some(({ method }) => figuresOf(method).includes(name)),
  );
  const set = figures.filter((name) => workbook.overrides[company]?.[`register.${name}`]);
  const label = { key: "change.removeItem", params: { item: item.name.en } };
  return changeOf(label, [
    ...ratings.map((key) => stepTo(workbook, ["ratings", company, key], undefined)),
    ...set.map((name) => stepTo(workbook, ["overrides", company, `register.${name}`], undefined)),
    removal(["companies", company, "register", index], item),
  ]);
}

function figuresOf(method: Method | undefined): readonly string[] {
  return method?.kind === "formula" ? Object.keys(method.inputs ?? {}) : [];
}

const setAs: Readonly<Record<Method["kind"], string>> = {
  metric: "change.setMetric",
  formula: "change.setFormula",
  judgement: "change.setJudgement",
};

/** Sets how an item is quantified; without a method it is not. */
export function setMethod(
  workbook: Workbook,
  place: ItemPlace,
  { method, why }: { readonly method: Method | undefined; readonly why?: string | undefined },
): Change {
  const [index, item] = itemAt(workbook, place);
  const key = method === undefined ? "change.removeMethod" : setAs[method.kind];
  const keys = ["companies", place.company, "register", index, "method"];
  const label = { key, params: { item: item.name.en } };
  return changeOf(label, [stepTo(workbook, keys, method)], why);
}

/**
 * Sets the formula of an item, whose unit and figures stay unless given. Whether it checks against the
 * model is for the caller to find out first (`companyModel`). Throws EditError for an empty formula.
 */
export function setFormula(
  workbook: Workbook,
  place: ItemPlace,
  given: Partial<Omit<FormulaMethod, "kind">> & { readonly formula: string },
): Change {
  const [, item] = itemAt(workbook, place);
  const formula = given.formula.trim();
  if (formula === "") {
    throw new EditError(item.id, { key: "edit.needsText" }, "expected a formula, found nothing");
  }
  const before: Method | undefined = item.method;
  const kept =
    before?.kind === "formula"
      ? before
      : {
          kind: "formula" as const,
          unit: "CNY",
          statementLine: before?.statementLine ?? ("operating-expenses" as const),
          why: before?.why ?? "set by the user",
        };
  return setMethod(workbook, place, { method: { ...kept, ...given, formula } });
}

function itemAt(workbook: Workbook, { company, item }: ItemPlace): readonly [number, RegisterItem] {
  const { register } = requireFound(workbook.companies[company], "company", company);
  const index = register.findIndex(({ id }) => id === item);
  return [index, requireFound(register[index], `${company} register`, item)];
}
