import type { Company } from "../company/company-schema.ts";
import type { Model } from "../engine/compile.ts";
import { ModelError } from "../engine/errors.ts";
import { parseUnit, sameDimension, type Unit } from "../engine/unit.ts";
import { companyModel, formulaItems } from "../register/company-model.ts";
import { itemMetric } from "../register/item-name.ts";
import { compileBundledModel } from "../run/workbench.ts";
import type { DocumentPath, Violation } from "./violation.ts";

/**
 * Lists methods of the register that cannot be computed: formulas that do not read, whose result is no
 * money by year, that name what is not there or form a cycle, and metrics that are none of the model's.
 */
export function registerViolations(company: Company): Violation[] {
  const isComputed = company.register.some(
    ({ method }) => method !== undefined && method.kind !== "judgement",
  );
  if (!isComputed) return [];
  const base = compileBundledModel();
  const { model, violations } = checkFormulas(base, company);
  const found = [...violations, ...metricViolations(model, company)];
  return found.toSorted((one, other) => Number(one.path[1]) - Number(other.path[1]));
}

interface CheckedFormulas {
  /** With the formulas that check. */
  readonly model: Model;
  readonly violations: readonly Violation[];
}

/** Compiles the formulas; one that fails is set aside, and the rest are looked at again. */
function checkFormulas(base: Model, company: Company): CheckedFormulas {
  const violations: Violation[] = [];
  const aside = new Set<string>();
  for (;;) {
    const register = company.register.filter(({ id }) => !aside.has(id));
    const items = formulaItems({ register });
    try {
      return { model: companyModel(base, { ...company, register }), violations };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      const failed = items.find(({ id }) => isAbout(error, id)) ?? items[0]!;
      const isNews = ![...aside].some((id) => error.message.includes(itemMetric(id)));
      if (isNews) violations.push(formulaViolation(company, failed.id, error));
      aside.add(failed.id);
    }
  }
}

function isAbout({ place }: ModelError, id: string): boolean {
  return place === itemMetric(id) || place.startsWith(`${itemMetric(id)},`);
}

function formulaViolation(company: Company, id: string, error: ModelError): Violation {
  const index = company.register.findIndex((item) => item.id === id);
  const reason = error.message
    .replace(`${error.place}: `, "")
    .replace("add it to over or reduce it", "sum it up");
  return {
    path: ["register", index, "method", "formula"],
    isKey: false,
    rule: "register.formula",
    expected: "a formula of money by year",
    found: `for ${id}: ${reason}`,
  };
}

function metricViolations(model: Model, { register }: Company): Violation[] {
  return register.flatMap(({ id, method }, index) => {
    if (method === undefined || method.kind === "judgement") return [];
    const path = ["register", index, "method"];
    const found: Violation[] = [];
    if (method.kind === "metric") {
      found.push(...nameViolation(model, method.metric, { id, path: [...path, "metric"], money }));
    }
    if (method.likelihoodMetric !== undefined) {
      const at = { id, path: [...path, "likelihoodMetric"], money: undefined };
      found.push(...nameViolation(model, method.likelihoodMetric, at));
    }
    return found;
  });
}

const money = parseUnit("CNY");
const pure = parseUnit("1");

interface NamedAt {
  readonly id: string;
  readonly path: DocumentPath;
  /** The unit of an effect; undefined for a probability. */
  readonly money: Unit | undefined;
}

function nameViolation(model: Model, metric: string, at: NamedAt): Violation[] {
  const what = at.money === undefined ? "an annual probability (1)" : "money";
  const symbol = model.symbols.get(metric);
  const fits =
    symbol?.role === "equation" &&
    symbol.type === "number" &&
    sameDimension(symbol.unit, at.money ?? pure) &&
    symbol.over.every((dimension) => dimension === "year");
  if (fits) return [];
  const found =
    symbol === undefined
      ? "no such metric"
      : `${symbol.unitText} over ${symbol.over.join(", ") || "nothing"}`;
  return [
    {
      path: at.path,
      isKey: false,
      rule: "register.metric",
      expected: `a metric of the model, ${what} by year`,
      found: `for ${at.id}: ${metric}, ${found}`,
    },
  ];
}
