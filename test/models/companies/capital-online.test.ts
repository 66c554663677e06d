import { describe, expect, it } from "vitest";
import companyFile from "../../../models/companies/capital-online.json" with { type: "json" };
import ledgerFile from "../../../models/companies/ledger.json" with { type: "json" };
import { companySchema } from "../../../models/company/company-schema.ts";
import { companyLedger, encodedFacts, factReport } from "../../../models/company/facts.ts";
import { modelInputs } from "../../../models/equations/model.ts";

const company = companySchema.parse(companyFile);
const ledger = companyLedger(ledgerFile, "capital-online");

describe("Capital Online, figures", () => {
  it("disclosed scope 2 to the printed digit", () => {
    const factor = figure("implied.gridFactor");
    const heatFactor = figure("implied.heatFactor");
    expect([factor, heatFactor]).toEqual([0.5366, 0.11]);
    const megawattHours = disclosed("energy.purchasedElectricity") / 1000;
    const scope2 = megawattHours * factor + disclosed("energy.heat") * heatFactor;
    expect(scope2).toBeCloseTo(4607.809824, 6);
    expect(printed(scope2, 2)).toBe(disclosed("carbon.scope2"));
  });

  it("disclosed both coal equivalents to the printed digit", () => {
    const indirect =
      (disclosed("energy.purchasedElectricity") / 1000) * figure("implied.coalElectricity") +
      disclosed("energy.heat") * figure("implied.coalHeat");
    const direct =
      disclosed("energy.gasoline") * figure("implied.coalGasoline") +
      disclosed("energy.diesel") * figure("implied.coalDiesel");
    expect(printed(indirect, 2)).toBe(1067.16);
    expect(printed(direct, 2)).toBe(271.74);
    expect(disclosed("energy.indirect")).toBe(1067.16);
    expect(disclosed("energy.direct")).toBe(271.74);
  });

  it("adds up: energy, emissions, water, waste", () => {
    expect(disclosed("energy.direct") + disclosed("energy.indirect")).toBeCloseTo(
      disclosed("energy.total"),
      6,
    );
    expect(disclosed("carbon.scope1") + disclosed("carbon.scope2")).toBeCloseTo(
      disclosed("carbon.scope12"),
      6,
    );
    const water = ["municipal", "bottled", "recycled"].map((part) =>
      disclosed("water.withdrawal", part),
    );
    expect(water.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
      disclosed("water.withdrawal"),
      6,
    );
    expect(disclosed("waste.nonHazardous", "office and household")).toBe(
      disclosed("waste.nonHazardous"),
    );
    const revenue = ["idc", "cloud", "other"].map((part) => at("profile.revenue", "2022", part));
    expect(revenue.reduce((sum, each) => sum + each, 0)).toBe(at("profile.revenue", "2022"));
  });

  it.each([
    ["carbon.intensity12", "carbon.scope12"],
    ["energy.intensity", "energy.total"],
    ["water.intensity", "water.withdrawal"],
  ])("intensity %s is %s per million of revenue", (intensity, total) => {
    const millions = disclosed("profile.revenue") / 1e6;
    expect(printed(disclosed(total) / millions, 2)).toBe(disclosed(intensity));
  });

  it("prints paper in thousand sheets, whatever its unit says", () => {
    const perPerson = (disclosed("paper.purchased") * 1000) / disclosed("profile.employees");
    expect(printed(perPerson, 2)).toBe(disclosed("paper.perEmployee"));
  });
});

describe("Capital Online, sites and inputs", () => {
  const centres = company.sites.filter((site) => site.modelled && site.tenure !== "office");

  it("shares the disclosed electricity over own modelled data centres only", () => {
    const shares = Object.entries(labels("energy.siteShare"));
    expect(shares.map(([site]) => site).sort()).toEqual(centres.map((site) => site.id).sort());
    const sum = shares.reduce((total, [, share]) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(centres.every((site) => site.tenure === "own")).toBe(true);
  });

  it("places every employee in an office", () => {
    const people = Object.values(labels("energy.officeEmployees"));
    expect(people.reduce((total, each) => total + each, 0)).toBe(disclosed("profile.employees"));
  });

  it("gives every modelled data centre its climate, plant and PUE", () => {
    for (const site of centres) {
      const { climateArea, station, technology, quality } = site;
      expect([climateArea, station, technology, quality]).not.toContain(undefined);
      expect(Object.values(site.pue?.history ?? {})).not.toHaveLength(0);
    }
  });

  it("says of every site that is not modelled why it is not", () => {
    for (const site of company.sites.filter(({ modelled }) => !modelled)) {
      expect(site.statements?.["modelling"], site.id).toBeDefined();
    }
  });

  it("gives no input the model does not have, and no label without a site or fuel", () => {
    const known = new Set(modelInputs.flatMap((group) => Object.keys(group.inputs)));
    const names = new Set([...company.sites.map((site) => site.id), ...company.fuels]);
    for (const [id, given] of Object.entries(company.inputs)) {
      expect(known).toContain(id);
      if ("labels" in given) {
        for (const label of Object.keys(given.labels)) expect(names).toContain(label);
      }
    }
  });

  it("refers to disclosed figures of the base year", () => {
    const references = [
      ...JSON.stringify(company.inputs).matchAll(/"refersTo":"disclosed\/(.+?)"/g),
    ];
    expect(references).toHaveLength(4);
    for (const [, metric] of references) expect(disclosed(String(metric))).toBeGreaterThan(0);
  });
});

describe("Capital Online, register and evidence", () => {
  it("holds nine items without a published rating", () => {
    const starts = company.register.map(({ category }) => category.split("-")[0]);
    const count = (start: string): number => starts.filter((each) => each === start).length;
    expect([count("physical"), count("transition"), count("opportunity")]).toEqual([2, 5, 2]);
    expect(company.register.flatMap(({ published }) => published)).toEqual([]);
    expect(company.register.map(({ current }) => current?.relief)).toEqual(Array(9).fill(["GAP"]));
  });

  it("keeps the horizons as printed, overlapping at year 3", () => {
    const { short, medium, long } = company.horizons;
    expect([short.from, short.to, medium.from, medium.to, long.from, long.to]).toEqual([
      1,
      3,
      3,
      5,
      5,
      undefined,
    ]);
  });

  it("encodes or leaves out every listed fact, and names no other", () => {
    const rows = factReport(company, ledger);
    expect(rows).toHaveLength(242);
    expect(rows.filter(({ status }) => status === "missing")).toEqual([]);
    const listed = new Set(ledger.map(({ id }) => id));
    const leftOut = company.leftOut.flatMap(({ facts }) => facts);
    const encoded = encodedFacts(company).map(({ fact }) => fact);
    expect([...encoded, ...leftOut].filter((fact) => !listed.has(fact))).toEqual([]);
    expect(leftOut.filter((fact) => encoded.includes(fact))).toEqual([]);
    expect(new Set(leftOut).size).toBe(leftOut.length);
  });

  it("leaves out no metric, target, site, measure, horizon, scenario or risk", () => {
    const kept =
      /^CAP\.(metric|derived|target|site|measure|risk|opportunity|horizon|scenario|gov)\./;
    const leftOut = company.leftOut.flatMap(({ facts }) => facts);
    expect(leftOut.filter((fact) => kept.test(fact))).toEqual([]);
  });

  it("cites its three documents by line, with short quotes", () => {
    const sources = new Set<unknown>();
    walk(company, (node) => {
      if (!("locator" in node)) return;
      sources.add(node["source"]);
      expect(node["locator"]).toMatch(/^lines? \d+(-\d+)?$/);
      if (!("quote" in node)) return;
      const length = String(node["quote"]).length;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(120);
    });
    expect([...sources].sort()).toEqual([...company.documents].sort());
  });

  it("names each fact at the source and line the ledger lists", () => {
    const lines = new Map(ledger.map(({ id, source, line }) => [id, `${source} line ${line}`]));
    walk(company, (node) => {
      const facts = node["facts"];
      if (!Array.isArray(facts) || !("locator" in node)) return;
      const [first] = facts as string[];
      expect(`${String(node["source"])} ${String(node["locator"])}`).toBe(lines.get(first ?? ""));
    });
  });
});

function at(metric: string, year: string, part?: string): number {
  const rows = company.disclosed.filter((row) => row.metric === metric && row.part === part);
  expect(rows, metric).toHaveLength(1);
  const value = rows[0]?.years[year]?.value;
  if (value === undefined) throw new Error(`no ${metric} of ${year}`);
  return value;
}

function disclosed(metric: string, part?: string): number {
  return at(metric, "2024", part);
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
      if (!("value" in each) || typeof each.value !== "number")
        throw new Error(`${input} ${label}`);
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
