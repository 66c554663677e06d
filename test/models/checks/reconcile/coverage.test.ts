import { describe, expect, it } from "vitest";
import { reconcile } from "../../../../models/checks/reconcile/reconcile.ts";
import { companyIds, loadCompany } from "../../../../models/library/companies.ts";
import { loadLibrary } from "../../../../models/library/library.ts";
import type { Company } from "../../../../models/company/company-schema.ts";
import type { Value } from "../../../../models/scenario/value-schema.ts";

const library = await loadLibrary();
const companies = await Promise.all(companyIds.map((id) => loadCompany(id)));

const totalWords = /總|总|total/i;
const quotientUnits = / per |\/person/;
const quotientNames = /intensity|change|growth/i;
const sums = /^(energy\.(total|direct|indirect)|carbon\.scope[123]+)$/;

/** Metric and year of each printed total, subtotal, intensity and change, read off the data alone. */
function figuresToReconcile({ disclosed }: Company): string[] {
  const divided = new Set(
    disclosed.flatMap(({ metric, part }) => (part === undefined ? [] : [metric])),
  );
  return disclosed.flatMap((entry) => {
    const { metric, part } = entry;
    const name = part === undefined ? metric : `${metric}[${part}]`;
    const isNamed = divided.has(metric) || sums.test(metric) || quotientNames.test(metric);
    return Object.entries(entry.years).flatMap(([year, value]) => {
      const isWanted =
        part === undefined
          ? entry.total === true || isNamed || isPrintedAsOne(value)
          : metric.startsWith("carbon.");
      return value.kind === "disclosed" && isWanted ? [`${name} ${year}`] : [];
    });
  });
}

/** Whether the unit or the printed words make a figure a quotient or a total. */
function isPrintedAsOne({ unit, quote = "" }: Value): boolean {
  return quotientUnits.test(unit) || totalWords.test(quote);
}

describe("no printed total, subtotal or intensity is silently missing", () => {
  it.each(companies)("$id", (company) => {
    const wanted = figuresToReconcile(company);
    const rows = reconcile(company, library).rows.map(
      ({ metric, year }) => `${metric} ${String(year)}`,
    );
    expect(wanted.filter((name) => !rows.includes(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  it("which are 60 at least, half of them recomputed", () => {
    const rows = companies.flatMap((company) => reconcile(company, library).rows);
    expect(companies.flatMap(figuresToReconcile).length).toBeGreaterThanOrEqual(60);
    const recomputed = rows.filter(({ status }) => status !== "not-recomputable");
    expect(recomputed.length).toBeGreaterThanOrEqual(60);
    expect(recomputed.length / rows.length).toBeGreaterThan(0.5);
  });
});
