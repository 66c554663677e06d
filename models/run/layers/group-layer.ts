import type { Company } from "../../company/company-schema.ts";
import type { Value } from "../../scenario/value-schema.ts";
import { derivedValue, give, type GivenValue, type Sheet } from "../sheet.ts";

const totalOnly = "total";

/** Scope 3 categories of a company: those it splits, the total where it prints only that, or category 3. */
export function scope3Labels(company: Company): readonly string[] {
  const rows = company.disclosed.filter(
    (row) => row.metric === "carbon.scope3" && row.years[String(company.baseYear)] !== undefined,
  );
  const parts = rows.flatMap((row) => (row.part === undefined ? [] : [row.part]));
  if (parts.length > 0) return parts;
  return rows.length > 0 ? [totalOnly] : ["3"];
}

/** Measures with a yearly saving of electricity. */
export function measureLabels(company: Company): readonly string[] {
  return savingMeasures(company).map((measure) => measure.id);
}

function savingMeasures(company: Company): Company["measures"] {
  return company.measures.filter((measure) => /Wh$/.test(measure.saving?.unit ?? ""));
}

/** What the company's disclosures set for scope 3, measures and revenue. */
export function giveGroups(sheet: Sheet, company: Company): void {
  giveScope3(sheet, company);
  for (const measure of savingMeasures(company)) {
    const at = (input: string) => ({ input, label: measure.id });
    const path = `carbon.measureSaving[${measure.id}]`;
    give(sheet, at("carbon.measureSaving"), { value: measure.saving!, layer: "company", path });
    const isPlanned = (measure.start?.value ?? 0) > company.baseYear;
    const how = { formula: "starts after the base year", from: [`measures/${measure.id}/start`] };
    const value = derivedValue(isPlanned ? 1 : 0, "1", how);
    give(sheet, at("carbon.measurePlanned"), { value, layer: "company", path });
  }
  const revenue = company.disclosed.find(
    (row) => row.metric === "profile.revenue" && row.part === undefined,
  )?.years[String(company.baseYear)];
  if (revenue !== undefined) {
    give(
      sheet,
      { input: "business.revenue" },
      { value: revenue, layer: "company", path: "business.revenue" },
    );
  }
}

function giveScope3(sheet: Sheet, company: Company): void {
  const hasLeased = company.sites.some(
    (site) => site.modelled && (site.tenure === "leased" || site.tenure === "open-pool"),
  );
  for (const label of scope3Labels(company)) {
    const set = (input: string, value: GivenValue) =>
      give(sheet, { input, label }, { value, layer: "company", path: `${input}[${label}]` });
    const flag = (holds: boolean) =>
      derivedValue(holds ? 1 : 0, "1", {
        formula: `category ${label}`,
        from: ["disclosed/carbon.scope3"],
      });
    set("carbon.scope3Base", disclosedScope3(company, label));
    set("carbon.scope3FollowsPower", flag(label === "3"));
    set("carbon.scope3FollowsLeased", flag(label === "8" && hasLeased));
    set("carbon.scope3FollowsRevenue", flag(label === "1" || label === "2"));
  }
}

function disclosedScope3(company: Company, label: string): Value {
  const row = company.disclosed.find(
    (each) =>
      each.metric === "carbon.scope3" && each.part === (label === totalOnly ? undefined : label),
  );
  return (
    row?.years[String(company.baseYear)] ??
    derivedValue(0, "tCO2e", { formula: "not disclosed", from: ["disclosed/carbon.scope3"] })
  );
}
