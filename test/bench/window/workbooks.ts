import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Company } from "../../../models/company/company-schema.ts";
import { loadCompany } from "../../../models/library/companies.ts";
import { engineVersion } from "../../../models/run/version.ts";
import { newWorkbook } from "../../../models/workbook/new-workbook.ts";
import { serialise } from "../../../models/workbook/serialise.ts";
import type { Workbook } from "../../../models/workbook/workbook-schema.ts";

async function companyOf(id: string): Promise<Company> {
  return structuredClone(await loadCompany(id));
}

function write(folder: string, name: string, companies: readonly Company[]): string {
  const workbook: Workbook = newWorkbook({
    id: name,
    title: name,
    madeWith: { engineVersion, library: "bundled" },
    companies,
  });
  const path = join(folder, `${name}.isotherm`);
  writeFileSync(path, serialise(workbook));
  return path;
}

/** A workbook of many companies; all are SenseTime under other ids. */
export async function manyCompanies(folder: string, count: number): Promise<string> {
  const company = await companyOf("sensetime");
  const companies = Array.from({ length: count }, (_, i) => ({
    ...company,
    id: i === 0 ? "sensetime" : `sensetime-${i}`,
  }));
  return write(folder, "many-companies", companies);
}

/** A workbook whose one company has a long register of items like its own. */
export async function longRegister(folder: string, count: number): Promise<string> {
  const company = await companyOf("sensetime");
  const register = Array.from({ length: count }, (_, i) => {
    const item = company.register[i % company.register.length]!;
    return i < company.register.length ? item : { ...item, id: `${item.id}-${i}` };
  });
  return write(folder, "long-register", [{ ...company, register }]);
}
