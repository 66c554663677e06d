import type { Company } from "../company/company-schema.ts";

type JsonModule = Promise<{ readonly default: unknown }>;

const files: Readonly<Record<string, () => JsonModule>> = {
  "kingsoft-cloud": () => import("../companies/kingsoft-cloud.json", { with: { type: "json" } }),
  sensetime: () => import("../companies/sensetime.json", { with: { type: "json" } }),
  "capital-online": () => import("../companies/capital-online.json", { with: { type: "json" } }),
};

/** Ids of the bundled companies, in the order they are shown. */
export const companyIds: readonly string[] = Object.keys(files);

/** Loads a bundled company. Throws where there is no such company. */
export async function loadCompany(id: string): Promise<Company> {
  const file = Object.hasOwn(files, id) ? files[id] : undefined;
  if (file === undefined) throw new Error(`unknown company ${id}`);
  return (await file()).default as Company;
}

/** Loads the list of facts the companies' documents give, as the file has it. */
export async function loadLedger(): Promise<unknown> {
  return (await import("../companies/ledger.json", { with: { type: "json" } })).default;
}
