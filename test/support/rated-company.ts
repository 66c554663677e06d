import type { Method } from "../../models/company/method-schema.ts";
import type { RegisterItem } from "../../models/company/register-schema.ts";
import { text } from "../../models/engine/model.ts";
import type { Value } from "../../models/scenario/value-schema.ts";
import { smallCompany, type CompanyDocument } from "./small-company.ts";

/** An assumed figure with an even range. */
export function assumed(value: number, range: readonly [number, number], unit = "1"): Value {
  const [low, high] = range;
  return { value, unit, kind: "assumed", why: "made up", range: { low, high, shape: "uniform" } };
}

/** A formula as a method. */
export function formula(written: string, more: Partial<Method & { kind: "formula" }> = {}): Method {
  return {
    kind: "formula",
    formula: written,
    unit: "CNY",
    statementLine: "cost-of-revenue",
    why: "made up",
    ...more,
  };
}

/** A metric as a method. */
export function metric(id: string, more: Partial<Method & { kind: "metric" }> = {}): Method {
  return { kind: "metric", metric: id, statementLine: "cost-of-revenue", why: "made up", ...more };
}

/** A judgement of the same share and class for both horizons. */
export function judgement(magnitude: Value, likelihood: Value): Method {
  return {
    kind: "judgement",
    magnitude: { "2030": magnitude, "2050": magnitude },
    likelihood,
    statementLine: "revenue",
    why: "made up",
  };
}

/** An item of a made-up register. */
export function item(id: string, more: Partial<RegisterItem> = {}): RegisterItem {
  return {
    id,
    name: text(`Item ${id}`, `项目 ${id}`, `項目 ${id}`),
    original: id,
    category: "transition-policy",
    description: "made up",
    horizons: [],
    published: [],
    evidence: [{ source: "sensetime-sustainability-2024", locator: "line 1" }],
    ...more,
  };
}

/** A small company with a revenue and a register of its own. */
export async function ratedCompany(register: readonly RegisterItem[]): Promise<CompanyDocument> {
  const company = await smallCompany();
  const revenue = assumed(4e9, [4e9, 4e9], "CNY2024");
  const inputs = { ...company.inputs, "business.revenue": revenue };
  return { ...company, id: "rated", inputs, register: [...register] };
}
