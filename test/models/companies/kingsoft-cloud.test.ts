import { describe, expect, it } from "vitest";
import companyFile from "../../../models/companies/kingsoft-cloud.json" with { type: "json" };
import ledgerFile from "../../../models/companies/ledger.json" with { type: "json" };
import { companySchema } from "../../../models/company/company-schema.ts";
import { companyLedger, encodedFacts, factReport } from "../../../models/company/facts.ts";
import { modelInputs } from "../../../models/equations/model.ts";

const company = companySchema.parse(companyFile);
const ledger = companyLedger(ledgerFile, "kingsoft-cloud");
const years = ["2024", "2025"] as const;
const nationalFactor = { "2024": 0.5366, "2025": 0.5306 } as const;

describe("Kingsoft Cloud, energy and emissions", () => {
  it.each(years)("adds up in %s: energy, scopes 1 and 2", (year) => {
    const energy = at("energy.direct", year) + at("energy.indirect", year);
    expect(printed(energy, 2)).toBe(at("energy.total", year));
    expect(at("energy.purchasedElectricity", year)).toBe(at("energy.indirect", year));
    const scopes = at("carbon.scope1", year) + at("carbon.scope2", year);
    expect(printed(scopes, 2)).toBe(at("carbon.scope12", year));
  });

  it.each(years)("is bought electricity times the national factor in %s", (year) => {
    const scope2 = at("energy.purchasedElectricity", year) * nationalFactor[year];
    expect(Math.abs(scope2 / at("carbon.scope2", year) - 1)).toBeLessThan(2e-5);
    expect(at("carbon.impliedFactor", year)).toBe(nationalFactor[year]);
  });

  it("adds scope 3 up to the printed total in 2024 and 0.01 above it in 2025", () => {
    expect(printed(scope3Sum("2024"), 2)).toBe(at("carbon.scope3", "2024"));
    expect(printed(scope3Sum("2025") - at("carbon.scope3", "2025"), 2)).toBe(0.01);
  });

  it("fell by 1.71 % as printed and by 0.60 % at a constant factor", () => {
    const now = at("carbon.scope12", "2025");
    const before = at("carbon.scope12", "2024");
    expect(printed(now / before - 1, 4)).toBe(at("carbon.change12", "2025"));
    const factor = at("carbon.scope2", "2025") / at("energy.purchasedElectricity", "2025");
    const restated =
      at("carbon.scope1", "2024") + at("energy.purchasedElectricity", "2024") * factor;
    expect(printed(now / restated - 1, 4)).toBe(-0.006);
    expect(at("carbon.change12AtConstantFactor", "2025")).toBe(-0.006);
  });

  it.each([
    ["carbon.intensity12", "carbon.scope12", 2],
    ["energy.intensity", "energy.total", 2],
    ["water.intensity", "water.consumption", 2],
  ])("prints %s as %s per million of a revenue within its range", (intensity, total, digits) => {
    for (const year of years) {
      const { low, high } = rangeOf("profile.revenue", year);
      const half = 0.5 * 10 ** -digits;
      const [from, to] = [high, low].map((revenue) => at(total, year) / (revenue / 1e6));
      expect(at(intensity, year) - half).toBeLessThanOrEqual(to ?? NaN);
      expect(at(intensity, year) + half).toBeGreaterThanOrEqual(from ?? NaN);
    }
  });

  it("reads category 8 as electricity at the national factor", () => {
    for (const year of years) {
      const implied = at("carbon.scope3", year, "8") / nationalFactor[year];
      expect(printed(implied, 0)).toBe(at("energy.leasedElectricityImplied", year));
    }
  });
});

describe("Kingsoft Cloud, measures and people", () => {
  it("sums the savings of own sites to 1,930 MWh", () => {
    const own = company.measures.filter(({ saving }) => saving?.unit === "kWh");
    const sum = own
      .filter(({ site }) => site !== "changshu-glp")
      .reduce((total, { saving }) => total + (saving?.value ?? NaN), 0);
    expect(own).toHaveLength(9);
    expect(sum).toBe(1_930_000);
    expect(at("energy.savingOwnSites", "2025")).toBe(1930);
  });

  it("counts the same employees by contract, sex, age and region", () => {
    const splits = [
      ["FullTime", "Other"],
      ["Male", "Female"],
      ["Under30", "From30To50", "Over50"],
      ["Mainland", "HongKongMacaoTaiwan", "Abroad"],
    ];
    for (const split of splits) {
      const sum = split.reduce((total, each) => total + figure(`employees${each}`), 0);
      expect(sum).toBe(at("profile.employees", "2025"));
    }
  });

  it("counts the same suppliers in all and by region", () => {
    const parts = ["mainland-china", "elsewhere"].map((part) =>
      at("profile.suppliers", "2025", part),
    );
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(at("profile.suppliers", "2025"));
  });

  it("places every employee at a modelled office or among other workplaces", () => {
    const offices = Object.values(labels("energy.officeEmployees"));
    const elsewhere = company.sites.find(({ id }) => id === "other-workplaces");
    const people = offices.reduce((total, each) => total + each, 0);
    expect(people + (elsewhere?.figures?.["people"]?.value ?? NaN)).toBe(
      at("profile.employees", "2025"),
    );
  });
});

describe("Kingsoft Cloud, sites and inputs", () => {
  const centres = company.sites.filter((site) => site.modelled && site.tenure !== "office");
  const ids = (tenure: string): string[] =>
    centres.filter((site) => site.tenure === tenure).map(({ id }) => id);

  it("models two own sites and the leased capacity", () => {
    expect(ids("own")).toEqual(["beijing-yizhuang", "tianjin-yixianyuan"]);
    expect(ids("leased")).toEqual(["leased-capacity", "changshu-glp"]);
    expect(Object.keys(labels("energy.siteShare"))).toEqual(ids("own"));
    expect(Object.keys(labels("energy.leasedElectricity"))).toEqual(ids("leased"));
  });

  it("splits the electricity category 8 implies over the leased sites", () => {
    const leased = Object.values(labels("energy.leasedElectricity"));
    expect(leased.reduce((total, each) => total + each, 0)).toBe(
      at("energy.leasedElectricityImplied", "2025"),
    );
  });

  it("splits direct energy into gasoline and diesel", () => {
    const fuels = labels("carbon.fuelEnergy");
    expect(Object.keys(fuels)).toEqual(company.fuels);
    const sum = Object.values(fuels).reduce((total, each) => total + each, 0);
    expect(printed(sum, 2)).toBe(at("energy.direct", "2025"));
  });

  it("gives every modelled data centre its climate, plant and a base-year PUE", () => {
    for (const { climateArea, station, technology, quality, pue } of centres) {
      expect([climateArea, station, technology, quality]).not.toContain(undefined);
      expect(pue?.history["2025"]).toBeDefined();
    }
  });

  it("meets the PUE and WUE targets of 2025 and tightens them for 2026", () => {
    const figures = centres
      .filter(({ tenure }) => tenure === "own")
      .flatMap(({ pue, wue }) => [pue, wue]);
    expect(figures).toHaveLength(4);
    for (const each of figures) {
      const reached = valueIn(each?.history);
      expect(reached).toBeLessThan(valueIn(each?.targets));
      expect(reached).toBeGreaterThan(valueIn(each?.targets, "2026"));
    }
  });

  it("says of every site that is not modelled why it is not", () => {
    for (const site of company.sites.filter(({ modelled }) => !modelled)) {
      expect(site.statements?.["modelling"], site.id).toBeDefined();
    }
  });

  it("gives no input the model does not have, and no label without a site or fuel", () => {
    const known = new Set(modelInputs.flatMap((group) => Object.keys(group.inputs)));
    const modelled = company.sites.filter((site) => site.modelled).map(({ id }) => id);
    const names = new Set([...modelled, ...company.fuels]);
    for (const [id, given] of Object.entries(company.inputs)) {
      expect(known).toContain(id);
      if (!("labels" in given)) continue;
      for (const label of Object.keys(given.labels)) expect(names).toContain(label);
    }
  });
});

describe("Kingsoft Cloud, register and answers", () => {
  it("holds six items: three physical, two transition, one opportunity", () => {
    const starts = company.register.map(({ category }) => category.split("-")[0]);
    expect(starts).toEqual([
      ...Array<string>(3).fill("physical"),
      ...Array<string>(2).fill("transition"),
      "opportunity",
    ]);
  });

  it("rates the eight scenario cells low, and nothing else", () => {
    const cells = company.register.flatMap(({ id, published }) =>
      published.map(({ rating, scenario, year }) => `${id} ${scenario} ${year} ${rating}`),
    );
    const expected = ["acute-extreme-weather", "market-energy-price"].flatMap((id) =>
      ["kc-low", "kc-high"].flatMap((scenario) =>
        [2030, 2050].map((year) => `${id} ${scenario} ${year} low`),
      ),
    );
    expect(cells).toEqual(expected);
  });

  it("answers paragraphs 19 to 40 of Part D with the reliefs it uses", () => {
    const paragraphs = Array.from({ length: 22 }, (_, index) => String(19 + index));
    expect(company.answers.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
    const reliefs = company.answers.flatMap(({ paragraph, relief }) =>
      relief === undefined ? [] : [`${paragraph} ${relief.join("+")}`],
    );
    expect(reliefs).toEqual(["24 SEP+UNC", "25 CAP", "30 PART", "31 PART", "32 COM", "33 GAP"]);
  });

  it("never lets lacking capability excuse a current effect", () => {
    expect(company.register.flatMap(({ current }) => current?.relief ?? [])).not.toContain("CAP");
  });

  it("keeps the horizons as printed and the neutrality target as stated", () => {
    const { short, medium, long } = company.horizons;
    const bounds = [short.from, short.to, medium.from, medium.to, long.from, long.to];
    expect(bounds).toEqual([0, 1, 1, 5, 5, undefined]);
    const target = company.targets.find(({ id }) => id === "operational-neutrality");
    expect([target?.year, target?.base]).toEqual([2050, "not stated"]);
  });
});

describe("Kingsoft Cloud, evidence", () => {
  it("encodes or leaves out every listed fact, and names no other", () => {
    const rows = factReport(company, ledger);
    expect(rows).toHaveLength(328);
    expect(rows.filter(({ status }) => status === "missing")).toEqual([]);
    const listed = new Set(ledger.map(({ id }) => id));
    const leftOut = company.leftOut.flatMap(({ facts }) => facts);
    const encoded = encodedFacts(company).map(({ fact }) => fact);
    expect([...encoded, ...leftOut].filter((fact) => !listed.has(fact))).toEqual([]);
    expect(leftOut.filter((fact) => encoded.includes(fact))).toEqual([]);
    expect(new Set(leftOut).size).toBe(leftOut.length);
  });

  it("leaves out nothing but trivia of the profile", () => {
    const leftOut = company.leftOut.flatMap(({ facts }) => facts);
    expect(leftOut.filter((fact) => !fact.startsWith("KC.profile."))).toEqual([]);
  });

  it("cites its document by line, with short quotes", () => {
    walk(company, (node) => {
      if (!("locator" in node)) return;
      expect(company.documents).toContain(node["source"]);
      expect(node["locator"]).toMatch(/^lines? \d+(-\d+)?$/);
      if (!("quote" in node)) return;
      const length = String(node["quote"]).trim().length;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(120);
    });
  });

  it("names each fact at the line the ledger lists", () => {
    const lines = new Map(ledger.map(({ id, line }) => [id, `line ${line}`]));
    walk(company, (node) => {
      const facts = node["facts"];
      if (!Array.isArray(facts) || !("locator" in node)) return;
      const [first] = facts as string[];
      if (node["kind"] === "assumed") return;
      expect(node["locator"]).toBe(lines.get(first ?? ""));
    });
  });
});

function row(metric: string, part?: string) {
  const rows = company.disclosed.filter((each) => each.metric === metric && each.part === part);
  expect(rows, metric).toHaveLength(1);
  return rows[0]?.years ?? {};
}

function at(metric: string, year: string, part?: string): number {
  const value = row(metric, part)[year]?.value;
  if (value === undefined) throw new Error(`no ${metric} of ${year}`);
  return value;
}

function valueIn(points: Record<string, { value: number }> | undefined, year = "2025"): number {
  return points?.[year]?.value ?? NaN;
}

function rangeOf(metric: string, year: string): { low: number; high: number } {
  const range = row(metric)[year]?.range;
  if (range === undefined) throw new Error(`no range of ${metric} in ${year}`);
  return range;
}

function scope3Sum(year: string): number {
  const parts = ["1", "2", "3", "6", "7", "8"];
  return parts.reduce((sum, part) => sum + at("carbon.scope3", year, part), 0);
}

function figure(key: string): number {
  const value = company.profile.figures[key]?.value;
  if (value === undefined) throw new Error(`no figure ${key}`);
  return value;
}

function labels(input: string): Record<string, number> {
  const given = company.inputs[input];
  if (given === undefined || !("labels" in given)) throw new Error(`no labels in ${input}`);
  return Object.fromEntries(
    Object.entries(given.labels).map(([label, each]) => {
      if (!("value" in each) || typeof each.value !== "number") {
        throw new Error(`${input} ${label}`);
      }
      return [label, each.value];
    }),
  );
}

function printed(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(node as Record<string, unknown>);
  for (const child of Object.values(node)) walk(child, visit);
}
