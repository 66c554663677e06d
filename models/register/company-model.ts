import type { Company } from "../company/company-schema.ts";
import type { FormulaMethod } from "../company/method-schema.ts";
import type { RegisterItem } from "../company/register-schema.ts";
import { extendModel, type Model } from "../engine/compile.ts";
import { ModelError } from "../engine/errors.ts";
import { equations, inputs, text, type EquationGroup, type InputGroup } from "../engine/model.ts";
import { parseUnit, sameDimension } from "../engine/unit.ts";
import { modelKernels } from "../equations/kernels.ts";
import { itemMetric, itemName, registerDomain } from "./item-name.ts";

/** An item with its own formula. */
export type FormulaItem = RegisterItem & { readonly method: FormulaMethod };

/** Items of a register that carry a formula. */
export function formulaItems({ register }: Pick<Company, "register">): readonly FormulaItem[] {
  return register.filter((item): item is FormulaItem => item.method?.kind === "formula");
}

/**
 * The model with the formulas of a company's register under `register.<itemName>` and their figures
 * under `register.<name>`; the model itself where there are none. Kept by the text of the formulas.
 * Throws ModelError that names the item's metric and quotes the part.
 */
export function companyModel(base: Model, company: Pick<Company, "register" | "baseYear">): Model {
  const items = formulaItems(company);
  if (items.length === 0) return base;
  const known = extended.get(base) ?? new Map<string, Model>();
  extended.set(base, known);
  const key = JSON.stringify([company.baseYear, items.map(keyOf)]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const model = extendModel(base, { ...registerParts(items, company.baseYear), ...kernels });
  if (known.size >= mostKept) known.clear();
  known.set(key, model);
  return model;
}

const extended = new WeakMap<Model, Map<string, Model>>();
const mostKept = 16;
const kernels = { kernels: modelKernels };

function keyOf({ id, name, method }: FormulaItem): unknown {
  const figures = Object.entries(method.inputs ?? {});
  const shapes = figures.map(([figure, value]) => [figure, value.unit, "points" in value]);
  return [id, name, method.formula, method.unit, shapes];
}

/** Inputs and equations of items with formulas. Throws ModelError for a unit that is not money. */
function registerParts(
  items: readonly FormulaItem[],
  baseYear: number,
): { readonly inputs: readonly InputGroup[]; readonly equations: readonly EquationGroup[] } {
  return {
    inputs: items.map((item) => figuresOf(item, items)),
    equations: items.map((item) =>
      equations(registerDomain, {
        [itemName(item.id)]: {
          formula: item.method.formula,
          unit: moneyUnit(item, baseYear),
          over: ["year"],
          means: item.name,
          source: "the company's own formula",
        },
      }),
    ),
  };
}

function figuresOf({ id, name, method }: FormulaItem, items: readonly FormulaItem[]): InputGroup {
  const taken = new Set(items.map((each) => itemName(each.id)));
  const figures = Object.entries(method.inputs ?? {}).map(([figure, value]) => {
    if (taken.has(figure)) {
      const place = `${itemMetric(id)}, figure ${figure}`;
      throw new ModelError(place, "expected another name; an item goes by this one");
    }
    const declared = {
      unit: undated(value.unit),
      over: "points" in value ? (["year"] as const) : [],
      type: "number" as const,
      means: text(
        `${figure}, of ${name.en}`,
        `${name["zh-Hans"]}：${figure}`,
        `${name["zh-Hant"]}：${figure}`,
      ),
    };
    return [figure, declared] as const;
  });
  return inputs(registerDomain, Object.fromEntries(figures));
}

/** Money with a year is money of the base year once it is bound. */
function undated(unit: string): string {
  return unit.replace(/\b((?:k|M|G)?(?:CNY|USD))\d{4}\b/g, "$1");
}

function moneyUnit({ id, method: { unit } }: FormulaItem, baseYear: number): string {
  const ofBase = unit.replace(new RegExp(`\\b((?:k|M|G)?CNY)${baseYear}\\b`, "g"), "$1");
  if (isMoney(ofBase)) return ofBase;
  const expected = `expected money of ${baseYear} (CNY, MCNY or CNY${baseYear}), found ${unit}`;
  throw new ModelError(itemMetric(id), expected);
}

function isMoney(unit: string): boolean {
  try {
    return sameDimension(parseUnit(unit), parseUnit("CNY"));
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}
