import { describe, expect, it } from "vitest";
import { pilotRuleSchema } from "../../../models/scenario/carbon-data-schema.ts";
import { iamcSeries } from "../../../models/scenario/iamc.ts";
import { iamcRowsSchema } from "../../../models/scenario/ngfs-schema.ts";
import { pairingSchema } from "../../../models/scenario/pairing-schema.ts";
import { defaultsSchema } from "../../../models/scenario/rule-schema.ts";
import { globalWarmingSchema, pathwaySchema } from "../../../models/scenario/warming-schema.ts";
import { warmingSeries } from "../../../models/scenario/warming.ts";

const text = { en: "a", "zh-Hans": "a", "zh-Hant": "a" };

describe("rows as IAMC has them", () => {
  const row = {
    model: "M",
    scenario: "S",
    region: "R",
    variable: "Price|Carbon",
    unit: "US$2010/t CO2",
    values: [1, null, 3],
  };
  const data = {
    schemaVersion: 1,
    kind: "published",
    source: "a-source",
    locator: "rows",
    note: "a note",
    phase: "V",
    units: { "US$2010/t CO2": "USD2010/tCO2e" },
    years: [2020, 2025, 2030],
    rows: [row],
  };

  it("leave a missing year out of the series: a gap, never zero", () => {
    const key = { model: "M", scenario: "S", variable: "Price|Carbon" };
    expect(iamcSeries(iamcRowsSchema.parse(data), key)).toMatchObject({
      points: { "2020": 1, "2030": 3 },
      unit: "USD2010/tCO2e",
      locator: "M, S, R, Price|Carbon",
    });
  });

  it.each([
    ["a row twice", { ...data, rows: [row, row] }],
    ["too few values", { ...data, rows: [{ ...row, values: [1] }] }],
    ["a unit without translation", { ...data, rows: [{ ...row, unit: "EJ" }] }],
    ["years out of order", { ...data, years: [2020, 2030, 2025] }],
    ["an empty variable", { ...data, rows: [{ ...row, variable: "" }] }],
  ])("refuse %s", (_, bad) => {
    expect(iamcRowsSchema.safeParse(bad).success).toBe(false);
  });
});

describe("global warming", () => {
  const path = (from: number, mean: number[]) => ({
    years: mean.map((_, i) => from + i),
    p05: mean.map((value) => value - 0.1),
    mean,
    p95: mean.map((value) => value + 0.1),
  });
  const data = {
    schemaVersion: 1,
    unit: "K",
    kind: "published",
    source: "a-source",
    locator: "figure",
    note: "a note",
    range: { low: "p05", high: "p95", shape: "normal" },
    group: "warming",
    join: { historical: "Historical", until: 2014, note: "a note" },
    scenarios: {
      Historical: path(2013, [0.9, 1, 7]),
      "SSP2-4.5": path(2015, [1.1, 1.2]),
    },
  };

  it("joins history up to its last year, then the pathway", () => {
    const series = warmingSeries(globalWarmingSchema.parse(data), "SSP2-4.5");
    expect(series?.points).toEqual({ "2013": 0.9, "2014": 1, "2015": 1.1, "2016": 1.2 });
    expect(series?.range?.shape).toBe("normal");
  });

  it.each([
    ["a gap in the years", { ...path(2015, [1, 2]), years: [2015, 2017] }],
    ["columns of different length", { ...path(2015, [1, 2]), p95: [3] }],
    ["percentiles out of order", { ...path(2015, [1, 2]), p05: [0, 3] }],
  ])("refuses %s", (_, bad) => {
    const scenarios = { ...data.scenarios, "SSP2-4.5": bad };
    expect(globalWarmingSchema.safeParse({ ...data, scenarios }).success).toBe(false);
  });
});

describe("names of pathways", () => {
  const entry = {
    id: "SSP3-8.5",
    family: "composite",
    valid: false,
    bundled: true,
    aliases: [],
    colour: "#951B1E",
    source: "a-source",
    locator: "figure",
    hazardsFrom: "SSP5-8.5",
    explanation: text,
  };

  it("let a composite stand only where it explains itself", () => {
    expect(pathwaySchema.safeParse(entry).success).toBe(true);
    expect(pathwaySchema.safeParse({ ...entry, valid: true }).success).toBe(false);
    expect(pathwaySchema.safeParse({ ...entry, explanation: undefined }).success).toBe(false);
    expect(pathwaySchema.safeParse({ ...entry, family: "cmip6" }).success).toBe(false);
    expect(pathwaySchema.safeParse({ ...entry, id: "SSP3 8.5" }).success).toBe(false);
  });

  it("meet transitions in pairings", () => {
    const pairing = {
      id: "kc-low",
      name: text,
      physical: "SSP2-4.5",
      hazardsFrom: "SSP2-4.5",
      transition: "net-zero-2050",
      coherent: false,
      why: text,
    };
    expect(pairingSchema.safeParse(pairing).success).toBe(true);
    expect(pairingSchema.safeParse({ ...pairing, transition: "net-zero" }).success).toBe(false);
  });
});

describe("rules and defaults", () => {
  const share = { value: 0.04, unit: "1", kind: "published", source: "a-b", locator: "x" };

  it("give a benchmark with its free share, or the share bought", () => {
    const rule = { year: 2023, threshold: { ...share, unit: "tCO2e" } };
    expect(pilotRuleSchema.safeParse(rule).success).toBe(false);
    expect(pilotRuleSchema.safeParse({ ...rule, boughtShare: share }).success).toBe(true);
    expect(pilotRuleSchema.safeParse({ ...rule, benchmark: share }).success).toBe(false);
    const known = { ...rule, benchmark: share, freeShare: share };
    expect(pilotRuleSchema.safeParse(known).success).toBe(true);
    expect(pilotRuleSchema.safeParse({ ...known, boughtShare: share }).success).toBe(false);
  });

  it("are named as inputs are", () => {
    const file = (id: string) => ({ schemaVersion: 1, note: "a", inputs: { [id]: share } });
    expect(defaultsSchema.safeParse(file("energy.attainment")).success).toBe(true);
    expect(defaultsSchema.safeParse(file("attainment")).success).toBe(false);
    expect(defaultsSchema.safeParse(file("energy.growth.cap")).success).toBe(false);
  });
});
