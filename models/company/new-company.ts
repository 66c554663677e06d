import type { Range, Value } from "../scenario/value-schema.ts";
import type { Company } from "./company-schema.ts";
import { templateLocator, templateNote } from "./sheets/sheet-columns.ts";
import type { Site } from "./site-schema.ts";

/** What a new company starts from. */
export interface NewCompany {
  readonly id: string;
  readonly name: string;
  readonly baseYear: number;
  /** Day the template was filled in, `2026-11-21`. */
  readonly date: string;
}

/** Id of the source that stands for the company's own records. */
const ownRecords = "own-records";

/**
 * A company that runs as it is: one site in Shanghai, and for every figure the model needs an assumption
 * with its range and the reason for it, to be replaced by the company's own figures.
 */
export function newCompany({ id, name, baseYear, date }: NewCompany): Company {
  const evidence = [{ source: ownRecords, locator: templateLocator }];
  const horizon = (text: string) => ({ text, evidence });
  return {
    schemaVersion: 1,
    id,
    name: { en: name, "zh-Hans": name, "zh-Hant": name },
    published: date,
    baseYear,
    currency: `CNY${baseYear}`,
    documents: [ownRecords],
    sources: [recordsOf(name, date)],
    fuels: ["gasoline", "diesel"],
    profile: { figures: {}, statements: {} },
    gridFactors: {
      basis: "national",
      year: 2022,
      why: "the national average is the usual basis of a company's own accounts",
      evidence: [],
    },
    fuelFactors: { set: "ndrc-2015", why: "the guideline most reports in China use", evidence: [] },
    sites: [firstSite(baseYear)],
    disclosed: [
      {
        metric: "energy.purchasedElectricity",
        years: { [baseYear]: electricity },
      },
      { metric: "profile.revenue", years: { [baseYear]: revenueOf(baseYear) } },
    ],
    inputs: inputsOf(baseYear),
    measures: [],
    targets: [],
    horizons: {
      short: { from: 0, to: 1, ...horizon("up to 1 year") },
      medium: { from: 1, to: 5, ...horizon("1 to 5 years") },
      long: { from: 5, ...horizon("more than 5 years") },
    },
    register: [],
    governance: {},
    materiality: { figures: {}, statements: {}, topics: [] },
    scenarioAnalysis: {},
    methods: {},
    answers: [],
    leftOut: [],
  };
}

function assumed(value: number, unit: string, given: { why: string; range: Range }): Value {
  const { why, range } = given;
  return { value, unit, kind: "assumed", range, why };
}

function triangle(low: number, high: number): Range {
  return { low, high, shape: "triangular" };
}

function recordsOf(name: string, date: string): NonNullable<Company["sources"]>[number] {
  return {
    schemaVersion: 1,
    id: ownRecords,
    title: `Own records of ${name}`,
    publisher: name,
    url: null,
    published: date,
    accessed: date,
    licence: "the company's own",
    status: { state: "current", date, note: templateNote },
  };
}

function firstSite(baseYear: number): Site {
  const pue = assumed(1.5, "1", {
    range: triangle(1.3, 1.7),
    why: "about the average of data centres in China; replace by the metered PUE of the site",
  });
  return {
    id: "first-site",
    name: { en: "First site", "zh-Hans": "第一站点", "zh-Hant": "第一站點" },
    tenure: "own",
    modelled: true,
    region: "shanghai",
    climateArea: "shanghai",
    station: "CHN_Shanghai.Shanghai.583620_CSWD",
    technology: {
      value: "WC",
      kind: "assumed",
      why: "chilled water is the most common plant; replace by the plant of the site",
    },
    quality: { value: "BASE", kind: "assumed", why: "a typical plant" },
    pue: { history: { [baseYear]: pue } },
  };
}

const electricity = assumed(50_000, "MWh", {
  range: triangle(10_000, 200_000),
  why: "a data centre of about 4 MW of IT load; replace by the electricity bought in the base year",
});

function revenueOf(baseYear: number): Value {
  return assumed(1e9, `CNY${baseYear}`, {
    range: triangle(1e8, 1e10),
    why: "only there so that shares of revenue can be computed; replace by the audited revenue",
  });
}

function inputsOf(baseYear: number): Company["inputs"] {
  const none = { low: 0, high: 0, shape: "uniform" as const };
  const year = { low: 2050, high: 2060, shape: "discrete" as const, values: [2050, 2060] };
  return {
    "energy.purchasedElectricity": { refersTo: "disclosed/energy.purchasedElectricity" },
    "energy.siteShare": {
      labels: {
        "first-site": assumed(1, "1", {
          range: { low: 1, high: 1, shape: "uniform" },
          why: "the company has one site so far",
        }),
      },
    },
    "energy.contractedShare": {
      points: { [baseYear]: 0, "2030": 0, "2060": 0 },
      between: "linear",
      unit: "1",
      kind: "assumed",
      range: {
        low: 0,
        high: { points: { [baseYear]: 0, "2030": 0.8, "2060": 1 } },
        shape: "triangular",
      },
      why: "no contract for green power is given; replace by the share contracted",
    },
    "carbon.refrigerants": assumed(0, "tCO2e", {
      range: triangle(0, 500),
      why: "no leak is given; the upper bound is a leak of 5 % a year of a site of 4 MW",
    }),
    "carbon.targetYear": {
      value: 2060,
      unit: "year",
      kind: "assumed",
      range: year,
      why: "no target is given; the national goal is neutrality before 2060",
    },
    "carbon.targetShare": assumed(0, "1", { range: none, why: "neutrality leaves nothing" }),
  };
}
