import { describe, expect, it } from "vitest";
import type { Company } from "../../../models/company/company-schema.ts";
import { companyLedger, encodedFacts, factReport } from "../../../models/company/facts.ts";

const evidence = (...facts: string[]) => ({ source: "a-report", locator: "line 1", facts });

const company: Company = {
  schemaVersion: 1,
  id: "a-company",
  name: { en: "A", "zh-Hans": "甲", "zh-Hant": "甲" },
  published: "2025",
  baseYear: 2024,
  currency: "CNY2024",
  documents: ["a-report"],
  fuels: [],
  profile: {
    figures: {},
    statements: { scope: { text: "All of it.", evidence: [evidence("A.scope")] } },
  },
  gridFactors: { basis: "national", year: 2022, why: "It reconciles.", evidence: [] },
  fuelFactors: { set: "ndrc-2015", why: "It reconciles.", evidence: [] },
  sites: [
    {
      id: "hall",
      name: { en: "Hall", "zh-Hans": "馆", "zh-Hant": "館" },
      tenure: "own",
      modelled: true,
      region: "shanghai",
      pue: {
        history: {
          "2024": { value: 1.3, unit: "1", kind: "disclosed", ...evidence("A.pue", "A.pue.kpi") },
        },
      },
    },
  ],
  disclosed: [],
  inputs: {},
  measures: [],
  targets: [],
  horizons: {
    short: { text: "undefined", evidence: [evidence("A.scope")] },
    medium: { text: "undefined", evidence: [evidence("A.horizon")] },
    long: { text: "undefined", evidence: [evidence("A.horizon")] },
  },
  register: [],
  governance: {},
  materiality: { figures: {}, statements: {}, topics: [] },
  scenarioAnalysis: {},
  methods: {},
  answers: [],
  leftOut: [{ facts: ["A.slogan"], reason: "Says nothing about climate." }],
};

const ledger = {
  schemaVersion: 1,
  "a-company": ["A.scope", "A.pue", "A.slogan", "A.water"].map((id, index) => ({
    id,
    source: "a-report",
    line: index + 1,
  })),
};

describe("facts of a company", () => {
  it("lists every fact with its place, those left out excepted", () => {
    expect(encodedFacts(company)).toEqual([
      { fact: "A.scope", path: "profile/statements/scope/evidence/0" },
      { fact: "A.pue", path: "sites/0/pue/history/2024" },
      { fact: "A.pue.kpi", path: "sites/0/pue/history/2024" },
      { fact: "A.scope", path: "horizons/short/evidence/0" },
      { fact: "A.horizon", path: "horizons/medium/evidence/0" },
      { fact: "A.horizon", path: "horizons/long/evidence/0" },
    ]);
  });

  it("reports the first place, the reason, or that a fact is missing", () => {
    expect(factReport(company, companyLedger(ledger, "a-company"))).toEqual([
      { fact: "A.scope", status: "encoded", path: "profile/statements/scope/evidence/0" },
      { fact: "A.pue", status: "encoded", path: "sites/0/pue/history/2024" },
      { fact: "A.slogan", status: "left-out", reason: "Says nothing about climate." },
      { fact: "A.water", status: "missing" },
    ]);
  });

  it("refuses a ledger without the company or of another version", () => {
    expect(() => companyLedger(ledger, "no-company")).toThrow();
    expect(() => companyLedger({ ...ledger, schemaVersion: 2 }, "a-company")).toThrow();
    expect(() =>
      companyLedger({ schemaVersion: 1, "a-company": [{ id: "A" }] }, "a-company"),
    ).toThrow();
  });
});
