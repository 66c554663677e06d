import { describe, expect, it } from "vitest";
import { findRow, tableRows } from "../../../models/scenario/table.ts";
import { tableSchema, valueSchema } from "../../../models/scenario/value-schema.ts";

const table = tableSchema.parse({
  columns: [
    { id: "place", role: "key" },
    { id: "kind", role: "kind" },
    { id: "why", role: "why" },
    {
      id: "price",
      role: "value",
      unit: "CNY2025/MWh",
      locator: "column price",
      range: { lowColumn: "low", highColumn: "high", shape: "triangular" },
    },
    { id: "low", role: "statistic", of: "price" },
    { id: "high", role: "statistic", of: "price" },
    {
      id: "share",
      role: "value",
      unit: "1",
      range: { below: 0.1, above: 0.2, shape: "uniform" },
    },
  ],
  rows: [
    ["here", null, null, 5, null, null, 0.5],
    ["there", "assumed", "a reason", 6, 4, 9, null],
  ],
  kind: "published",
  source: "a-source",
  locator: "table 1",
});

describe("a table", () => {
  it("gives each cell the provenance of its row, then column, then header", () => {
    expect(findRow(table, { place: "here" })?.value("price")).toEqual({
      value: 5,
      unit: "CNY2025/MWh",
      kind: "published",
      source: "a-source",
      locator: "column price",
    });
    expect(findRow(table, { place: "there" })?.value("price")).toEqual({
      value: 6,
      unit: "CNY2025/MWh",
      kind: "assumed",
      why: "a reason",
      source: "a-source",
      locator: "column price",
      range: { low: 4, high: 9, shape: "triangular" },
    });
  });

  it("makes ranges from distances and factors", () => {
    const { range } = findRow(table, { place: "here" })?.value("share") ?? {};
    expect([range?.low, range?.high]).toEqual([0.4, 0.7]);
    const factors = tableSchema.parse({
      columns: [
        {
          id: "depth",
          role: "value",
          unit: "m",
          range: { lowFactor: 0.5, highFactor: 2, shape: "triangular" },
        },
      ],
      rows: [[1.5]],
      kind: "assumed",
      why: "screening",
    });
    const value = tableRows(factors)[0]?.value("depth");
    expect(value?.range).toEqual({ low: 0.75, high: 3, shape: "triangular" });
    expect(valueSchema.safeParse(value).success).toBe(true);
  });
});

describe("reading a table", () => {
  it("has no value where the cell is missing, the column unknown, or no value", () => {
    const row = findRow(table, { place: "there" });
    expect(row?.value("share")).toBeUndefined();
    expect(row?.value("low")).toBeUndefined();
    expect(row?.value("nothing")).toBeUndefined();
    expect(findRow(table, { place: "nowhere" })).toBeUndefined();
    expect(findRow(table, { nothing: "here" })).toBeUndefined();
  });

  it("reads keys row by row", () => {
    expect(tableRows(table).map(({ keys }) => keys)).toEqual([
      { place: "here" },
      { place: "there" },
    ]);
  });

  it.each([
    ["a row too short", { columns: [{ id: "a", role: "key" }], rows: [[]] }],
    ["a column twice", { columns: Array(2).fill({ id: "a", role: "key" }), rows: [[1, 2]] }],
    ["a statistic of nothing", { columns: [{ id: "a", role: "statistic", of: "b" }], rows: [[1]] }],
    ["an unknown key", { columns: [{ id: "a", role: "key" }], rows: [[1]], extra: true }],
    ["no rows", { columns: [{ id: "a", role: "key" }], rows: [] }],
  ])("refuses %s", (_, data) => {
    expect(tableSchema.safeParse(data).success).toBe(false);
  });
});
