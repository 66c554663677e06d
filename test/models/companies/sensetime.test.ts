import { describe, expect, it } from "vitest";
import ledgerData from "../../../models/companies/ledger.json" with { type: "json" };
import data from "../../../models/companies/sensetime.json" with { type: "json" };
import { companySchema } from "../../../models/company/company-schema.ts";
import { companyLedger, encodedFacts, factReport } from "../../../models/company/facts.ts";
import type { Site } from "../../../models/company/site-schema.ts";
import { modelInputs } from "../../../models/equations/model.ts";

const company = companySchema.parse(data);
const ledger = companyLedger(ledgerData, "sensetime");
const years = ["2022", "2023", "2024"] as const;

/** A disclosed figure of the group, or of one part of it. */
function figure(metric: string, year: string, part?: string): number {
  const row = company.disclosed.find((each) => each.metric === metric && each.part === part);
  const value = row?.years[year]?.value;
  if (value === undefined) throw new Error(`${metric} ${year}`);
  return value;
}

/** A site by its id. */
function siteOf(id: string): Site {
  const site = company.sites.find((each) => each.id === id);
  if (site === undefined) throw new Error(id);
  return site;
}

/** Every text under a key, anywhere in the file. */
function textsOf(key: string, node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, child]: [string, unknown]) =>
    name === key && typeof child === "string" ? [child] : textsOf(key, child),
  );
}

/** The values a model input gives by label. */
function labels(input: string): Record<string, { value: number }> {
  const given = company.inputs[input] as { labels: Record<string, { value: number }> };
  return given.labels;
}

describe("facts of the report", () => {
  it("are all encoded or left out, none twice", () => {
    expect(ledger).toHaveLength(388);
    const report = factReport(company, ledger);
    expect(report.filter((row) => row.status === "missing")).toEqual([]);
    const encoded = new Set(encodedFacts(company).map(({ fact }) => fact));
    expect(company.leftOut.flatMap(({ facts }) => facts).filter((id) => encoded.has(id))).toEqual(
      [],
    );
  });

  it("are named only where the ledger lists them", () => {
    const listed = new Set(ledger.map(({ id }) => id));
    const unknown = encodedFacts(company).filter(({ fact }) => !listed.has(fact));
    expect(unknown).toEqual([]);
  });

  it("carry short quotes and lines", () => {
    const quotes = textsOf("quote", data);
    expect(quotes.length).toBeGreaterThan(300);
    expect(quotes.filter((quote) => quote.trim() === "" || quote.length > 120)).toEqual([]);
    const own = JSON.stringify(data).matchAll(
      /"source":"sensetime-sustainability-2024","locator":"([^"]*)"/g,
    );
    for (const [, locator] of own) expect(locator).toMatch(/^line \d+$|^lines \d+-\d+$/);
  });
});

describe("figures of three years", () => {
  it.each(years)("add up in %s", (year) => {
    const fuels = ["energy.gasoline", "energy.diesel", "energy.naturalGas"];
    const burnt = fuels.reduce((sum, fuel) => sum + figure(fuel, year), 0);
    // Each printed figure is rounded to 0.1.
    expect(Math.abs(burnt - figure("energy.direct", year))).toBeLessThan(0.2);
    expect(figure("energy.indirect", year)).toBe(figure("energy.purchasedElectricity", year));
    const energy = figure("energy.direct", year) + figure("energy.indirect", year);
    expect(Math.abs(energy - figure("energy.total", year))).toBeLessThan(0.15);
    expect(figure("carbon.scope1", year) + figure("carbon.scope2", year)).toBeCloseTo(
      figure("carbon.scope12", year),
      1,
    );
    for (const parts of [
      ["male", "female"],
      ["under-30", "30-50", "over-50"],
      ["mainland-china", "hong-kong-macao-taiwan", "elsewhere"],
    ]) {
      const staff = parts.reduce((sum, part) => sum + figure("profile.employees", year, part), 0);
      expect(staff).toBe(figure("profile.employees", year));
    }
    expect(
      figure("profile.suppliers", year, "china") + figure("profile.suppliers", year, "elsewhere"),
    ).toBe(figure("profile.suppliers", year));
  });

  it.each([
    ["2022", 169.6],
    ["2023", 227.3],
    ["2024", 222.4],
  ])("give scope 1 of %s from the fuels, to the printed digit", (year, printed) => {
    const tonnes = (metric: string, carbonContent: number, oxidation: number): number =>
      (figure(metric, year) * 3.6 * carbonContent * oxidation * (44 / 12)) / 1000;
    const scope1 =
      tonnes("energy.gasoline", 18.9, 0.98) +
      tonnes("energy.diesel", 20.2, 0.98) +
      tonnes("energy.naturalGas", 15.3, 0.99);
    expect(Math.round(scope1 * 10) / 10).toBe(printed);
    expect(figure("carbon.scope1", year)).toBe(printed);
  });

  it("give scope 2 of 2024 with the national factor of 2022 to 0.05 %", () => {
    const scope2 = figure("energy.purchasedElectricity", "2024") * 0.5366;
    expect(Math.abs(scope2 / figure("carbon.scope2", "2024") - 1)).toBeLessThan(5e-4);
    expect(company.gridFactors).toMatchObject({ basis: "national", year: 2022 });
  });

  it.each(years)("give every printed intensity of %s with the derived revenue", (year) => {
    const revenue = figure("profile.revenue", year) / 1e6;
    for (const [total, intensity, scale] of [
      ["energy.total", "energy.intensity", 1],
      ["carbon.scope12", "carbon.intensity12", 1],
      ["water.consumption", "water.intensity", 1],
      ["water.wastewater", "water.wastewaterIntensity", 1],
      ["waste.nonHazardous", "waste.nonHazardousIntensity", 1],
      ["waste.packaging", "waste.packagingIntensity", 1000],
    ] as const) {
      const computed = (figure(total, year) * scale) / revenue;
      // Half a unit of the second printed digit of the one, of the first of the other.
      const rounding = 0.005 + (0.05 * scale) / revenue + 1e-9;
      expect(Math.abs(computed - figure(intensity, year)), intensity).toBeLessThan(rounding);
    }
  });
});

describe("sites", () => {
  const mainSite = siteOf("lingang-aidc");

  it("model exactly three sites", () => {
    const modelled = company.sites.filter((site) => site.modelled).map((site) => site.id);
    expect(modelled).toEqual(["lingang-aidc", "xinzhou-building", "rest"]);
  });

  it("give the main site its technology, PUE and water limit", () => {
    const { technology, pue, wue } = mainSite;
    expect(technology).toMatchObject({ value: "WSE", kind: "assumed" });
    expect(pue).toMatchObject({
      history: { "2024": { value: 1.284, kind: "disclosed" } },
      targets: { "2025": { value: 1.28 }, "2030": { value: 1.2 }, "2050": { value: 1.1 } },
    });
    expect(wue).toMatchObject({ history: {}, limits: [{ value: { value: 2, unit: "L/kWh" } }] });
  });

  it("name sites only that exist", () => {
    const ids = new Set(company.sites.map((site) => site.id));
    const named = [
      ...company.disclosed.map((row) => row.site),
      ...company.measures.map((measure) => measure.site),
      ...company.targets.map((target) => target.site),
      ...Object.keys(labels("energy.siteShare")),
      ...Object.keys(labels("energy.officeEmployees")),
    ].filter((site) => site !== undefined);
    expect(named.filter((site) => !ids.has(site))).toEqual([]);
  });

  it("bound the IT load of the main site from above", () => {
    const hours = 366 * 24;
    const bound = figure("energy.purchasedElectricity", "2024") / 1.284 / hours;
    expect(mainSite.figures?.["itLoadUpperBound"]?.value).toBeCloseTo(bound, 2);
  });

  it("sum the named savings", () => {
    const named = ["free-cooling", "ahu-control", "aisle-containment", "ups-eco-mode"];
    const savings = company.measures
      .filter(({ id }) => named.includes(id))
      .map(({ saving }) => saving?.value ?? 0);
    expect(savings.reduce((sum, value) => sum + value, 0)).toBe(3_187_000);
    expect(figure("energy.namedSavings", "2024")).toBe(3187);
  });
});

describe("inputs", () => {
  it("share out all employees and all electricity", () => {
    const staff = Object.values(labels("energy.officeEmployees")).map(({ value }) => value);
    expect(staff.reduce((sum, value) => sum + value, 0)).toBe(figure("profile.employees", "2024"));
    const shares = Object.values(labels("energy.siteShare")).map(({ value }) => value);
    expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
  });

  it("take fuels and electricity from the disclosed figures", () => {
    expect(company.inputs["energy.purchasedElectricity"]).toEqual({
      refersTo: "disclosed/energy.purchasedElectricity",
    });
    expect(Object.keys(labels("carbon.fuelEnergy")).sort()).toEqual([...company.fuels].sort());
  });

  it("are declared by the model, in its units", () => {
    const declared = new Map(modelInputs.flatMap(({ inputs }) => Object.entries(inputs)));
    for (const [id, given] of Object.entries(company.inputs)) {
      const unit = declared.get(id)?.unit;
      expect(unit, id).toBeDefined();
      for (const value of "labels" in given ? Object.values(given.labels) : [given]) {
        if ("unit" in value) expect(value.unit, id).toBe(unit);
      }
    }
  });

  it("refer to figures of the base year that exist", () => {
    const references = textsOf("refersTo", company.inputs);
    expect(references).toHaveLength(4);
    for (const reference of references) {
      expect(figure(reference.replace("disclosed/", ""), "2024")).toBeGreaterThan(0);
    }
  });
});

describe("register", () => {
  it("holds five transition risks, four physical risks and four opportunities", () => {
    const count = (start: string): number =>
      company.register.filter((item) => item.category.startsWith(start)).length;
    expect([count("transition"), count("physical"), count("opportunity")]).toEqual([5, 4, 4]);
  });

  it("has two items printed as medium and eleven low by subtraction", () => {
    const ratings = company.register.flatMap((item) =>
      item.published.map(({ rating, kind }) => ({ id: item.id, rating, kind })),
    );
    expect(ratings).toHaveLength(13);
    expect(ratings.filter(({ rating }) => rating === "medium")).toEqual([
      { id: "efficiency-rules", rating: "medium", kind: "disclosed" },
      { id: "energy-price", rating: "medium", kind: "disclosed" },
    ]);
    const low = ratings.filter(({ rating, kind }) => rating === "low" && kind === "derived");
    expect(low).toHaveLength(11);
  });

  it("leaves horizons undefined, as the report does", () => {
    for (const horizon of Object.values(company.horizons)) {
      expect(horizon.from).toBeUndefined();
      expect(horizon.to).toBeUndefined();
    }
  });
});
