import type { Company } from "../../models/company/company-schema.ts";
import { loadCompany } from "../../models/library/companies.ts";

/** A company as a plain document that a test may change. */
export type CompanyDocument = { -readonly [key in keyof Company]: Company[key] };

const longest = 40;

/** The same document with short texts in place of long ones. */
export function withShortTexts(node: unknown): unknown {
  if (typeof node === "string") return node.length > longest ? "a text" : node;
  if (Array.isArray(node)) return node.map(withShortTexts);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "quote" && key !== "note" && key !== "facts")
      .map(([key, child]: [string, unknown]) => [key, withShortTexts(child)]),
  );
}

/** A company with sites and inputs of an encoded one, without what a run does not read. */
export async function smallCompany(): Promise<CompanyDocument> {
  const whole = structuredClone(await loadCompany("sensetime"));
  const referred = new Set(
    [...JSON.stringify(whole.inputs).matchAll(/"disclosed\/([^"/]+)"/g)].map(
      ([, metric]) => metric,
    ),
  );
  return {
    ...whole,
    id: "small",
    profile: { figures: {}, statements: {} },
    sites: whole.sites
      .filter(({ modelled }) => modelled)
      .map((site) => ({ ...site, figures: {}, statements: {} })),
    disclosed: whole.disclosed.filter(({ metric }) => referred.has(metric)),
    measures: [],
    targets: [],
    register: whole.register.slice(0, 1),
    governance: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    scenarioAnalysis: {},
    methods: {},
    answers: [],
    leftOut: [],
  };
}
