import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inputValueSchema,
  rangeSchema,
  seriesSchema,
  sourceSchema,
  valueSchema,
} from "../../../models/scenario/value-schema.ts";

const range = { low: 0, high: 2, shape: "triangular" };
const assumed = { value: 1, unit: "MWh", kind: "assumed", why: "a reason", range };

function complaints(schema: typeof valueSchema | typeof seriesSchema, data: unknown): string[] {
  return (schema.safeParse(data).error?.issues ?? []).map(({ message }) => message);
}

describe("a value", () => {
  it("says where it comes from, by its kind", () => {
    const bare = { value: 1, unit: "MWh" };
    expect(complaints(valueSchema, { ...bare, kind: "published" })).toEqual([
      "source, for a figure of kind published",
      "locator, for a figure of kind published",
    ]);
    expect(complaints(valueSchema, { ...bare, kind: "disclosed", source: "a-b" })).toEqual([
      "locator, for a figure of kind disclosed",
    ]);
    expect(complaints(valueSchema, { ...bare, kind: "derived", formula: "a / b" })).toEqual([
      "from, for a figure of kind derived",
    ]);
    expect(complaints(valueSchema, { ...bare, kind: "assumed" })).toEqual([
      "why, for a figure of kind assumed",
      "a range, for a figure of kind assumed",
    ]);
  });

  it.each([
    ["published", { source: "mee-2025-47", locator: "annex" }],
    ["disclosed", { source: "some-report", locator: "line 7", quote: "…", facts: ["KC.x"] }],
    ["derived", { formula: "a / b", from: ["a", "b"] }],
    ["assumed", { why: "a reason", range }],
  ])("of kind %s passes when complete", (kind, fields) => {
    expect(complaints(valueSchema, { value: 1, unit: "1", kind, ...fields })).toEqual([]);
  });

  it.each([
    ["a bare number", 1],
    ["an unknown key", { ...assumed, colour: "red" }],
    ["a missing unit", { value: 1, kind: "assumed", why: "a", range }],
    ["an empty unit", { ...assumed, unit: "" }],
    ["text for a number", { ...assumed, value: "1" }],
    ["infinity", { ...assumed, value: Infinity }],
    ["an unknown kind", { ...assumed, kind: "guessed" }],
    ["a source that is no id", { ...assumed, source: "Some Report" }],
    ["an empty reason", { ...assumed, why: " " }],
  ])("refuses %s", (_, data) => {
    expect(valueSchema.safeParse(data).success).toBe(false);
  });

  it("lies within its range", () => {
    expect(complaints(valueSchema, { ...assumed, value: 3 })).toEqual(["low <= value <= high"]);
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (value) => {
        const isInside = value >= range.low && value <= range.high;
        expect(valueSchema.safeParse({ ...assumed, value }).success).toBe(isInside);
      }),
    );
  });

  it("may stand as input, beside a series, a choice and a table", () => {
    const provenance = { kind: "published", source: "a-b", locator: "table 1" };
    const table = { columns: [{ id: "x", role: "value", unit: "m" }], rows: [[1]], ...provenance };
    const series = { points: { "2024": 1 }, between: "linear", unit: "1", ...provenance };
    for (const input of [assumed, series, { value: "WSE", ...provenance }, table]) {
      expect(inputValueSchema.safeParse(input).success).toBe(true);
    }
    expect(inputValueSchema.safeParse({ value: "WSE", kind: "assumed" }).success).toBe(false);
    expect(inputValueSchema.safeParse(null).success).toBe(false);
  });
});

describe("a range", () => {
  const discrete = { low: 0, high: 1, shape: "discrete", values: [0, 1], weights: [3, 1] };

  it("may be discrete, with one weight for each value", () => {
    expect(rangeSchema.safeParse(discrete).success).toBe(true);
    expect(rangeSchema.safeParse({ ...discrete, weights: [1] }).success).toBe(false);
    expect(rangeSchema.safeParse({ ...discrete, weights: [1, 0] }).success).toBe(false);
    expect(rangeSchema.safeParse({ ...discrete, values: [0, 2] }).success).toBe(false);
  });

  it.each([
    ["bounds the wrong way round", { low: 2, high: 1, shape: "uniform" }],
    ["values in a shape without them", { low: 0, high: 1, shape: "uniform", values: [0, 1] }],
    ["a discrete shape without values", { low: 0, high: 1, shape: "discrete" }],
    ["a lognormal range that is not positive", { low: 0, high: 1, shape: "lognormal" }],
    ["an unknown shape", { low: 0, high: 1, shape: "bell" }],
  ])("refuses %s", (_, data) => {
    expect(rangeSchema.safeParse(data).success).toBe(false);
  });
});

describe("a series", () => {
  const points = { "2024": 1, "2030": 2.7 };
  const series = { points, between: "log", unit: "1", kind: "assumed", why: "a reason" };
  const bounded = (low: unknown, high: unknown) => ({
    ...series,
    range: { low, high, shape: "triangular" },
  });

  it("takes bounds by year or for all years", () => {
    const low = { points: { "2024": 1, "2030": 1.9 } };
    const high = { points: { "2024": 1, "2030": 3.5 } };
    expect(complaints(seriesSchema, bounded(low, high))).toEqual([]);
    expect(complaints(seriesSchema, bounded(0.5, 3))).toEqual([]);
  });

  it("lies within its range in every year", () => {
    expect(complaints(seriesSchema, bounded(0.5, 2))).toEqual(["2030: low <= value <= high"]);
    expect(complaints(seriesSchema, bounded({ points: { "2027": 1.5 } }, 3))).toEqual([
      "2024: low <= value <= high",
    ]);
  });

  it.each([
    ["no points", { ...bounded(0, 3), points: {} }],
    ["a year that is none", { ...bounded(0, 3), points: { "24": 1 } }],
    ["points below zero in the logarithm", { ...bounded(-2, 3), points: { "2024": -1 } }],
    ["an assumption without a range", series],
    ["a discrete range", { ...series, range: { low: 1, high: 3, shape: "discrete" } }],
    ["an unknown interpolation", { ...bounded(0, 3), between: "spline" }],
  ])("refuses %s", (_, data) => {
    expect(seriesSchema.safeParse(data).success).toBe(false);
  });
});

describe("a source", () => {
  const source = {
    schemaVersion: 1,
    id: "a-b",
    title: "Title",
    publisher: "Publisher",
    url: null,
    published: "2025",
    accessed: "2026-11",
    licence: "cited",
    status: { state: "current", date: "2026-11", note: "none later" },
  };

  it("has a licence and a status", () => {
    expect(sourceSchema.safeParse(source).success).toBe(true);
    expect(sourceSchema.safeParse({ ...source, licence: "" }).success).toBe(false);
    const status = { ...source.status, state: "withdrawn" };
    expect(sourceSchema.safeParse({ ...source, status }).success).toBe(false);
    expect(sourceSchema.safeParse({ ...source, url: "not a url" }).success).toBe(false);
  });
});
