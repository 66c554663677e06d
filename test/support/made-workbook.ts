import type { Company } from "../../models/company/company-schema.ts";
import { companyIds, loadCompany } from "../../models/library/companies.ts";
import { newWorkbook } from "../../models/workbook/new-workbook.ts";
import type { Workbook } from "../../models/workbook/workbook-schema.ts";
import { smallCompany } from "./small-company.ts";

const madeWith = { engineVersion: "0.1.0", library: "bundled" };

/** A workbook with the three encoded companies. */
export async function bundledWorkbook(): Promise<Workbook> {
  const companies = await Promise.all(companyIds.map(loadCompany));
  const id = "three-companies";
  return newWorkbook({ id, title: "Three companies", madeWith, companies, bundled: companyIds });
}

/** A workbook with one small company. */
export async function smallWorkbook(): Promise<Workbook> {
  const companies = [await smallCompany()];
  return newWorkbook({ id: "small-book", title: "Small", madeWith, companies });
}

/** A workbook with so many copies of an encoded company. */
export async function crowdedWorkbook(count: number): Promise<Workbook> {
  const company = await loadCompany("kingsoft-cloud");
  const companies = Array.from({ length: count }, (_, i): Company => ({
    ...company,
    id: `company-${i}`,
  }));
  return newWorkbook({ id: "crowd", title: "Many companies", madeWith, companies });
}
