import { describe, expect, it } from "vitest";
import { inputsOf, runNow } from "../../../../models/run/run.ts";
import { resultsTable } from "../../../../models/run/tables/results-table.ts";
import type { Percentiles, ResultValues } from "../../../../models/run/types.ts";
import { numberAt, prepareOne } from "../../../support/prepared-companies.ts";
import { rowsOf } from "../../../support/table-cells.ts";

const prepared = await prepareOne("kingsoft-cloud");
const { company, workbench } = prepared;
const { model } = workbench;
const scenarios = ["net-zero-2050", "current-policies"];
const years = [2025, 2030, 2050];
const results = runNow(prepared, { company, scenarios, years });
const ensembles = runNow(prepared, { company, scenarios, years, draws: 40, seed: 3 });
const inputs = scenarios.map((scenario) => ({ scenario, views: inputsOf(prepared, scenario) }));

function countLeaves(values: ResultValues, depth: number): number {
  if (depth === 0) return 1;
  return Object.values(values ?? {}).reduce<number>(
    (sum, below: ResultValues) => sum + countLeaves(below, depth - 1),
    0,
  );
}

describe("the table of results", () => {
  const table = resultsTable({ model, results, inputs });
  const rows = rowsOf(table);

  it("has one row for each value of each metric and pairing, no place twice", () => {
    const leaves = results.flatMap((result) =>
      Object.values(result.results).map(({ values, over }) => countLeaves(values, over.length)),
    );
    expect(rows.length).toBe(leaves.reduce((sum, each) => sum + each, 0));
    const places = rows.map((row) => [row.scenario, row.metric, row.label, row.year].join("|"));
    expect(new Set(places).size).toBe(rows.length);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });

  it("holds the values of the run as numbers, their unit in a column", () => {
    const [first] = results;
    const site = company.sites.find(({ modelled }) => modelled)!.id;
    const cost = rows.find(
      ({ scenario, metric, year }) =>
        scenario === first!.scenario && metric === "energy.cost" && year === 2030,
    );
    const pue = rows.find(
      ({ scenario, metric, label, year }) =>
        scenario === first!.scenario && metric === "energy.pue" && label === site && year === 2050,
    );
    expect(cost).toMatchObject({ value: numberAt(first!, "energy.cost", "2030"), unit: "CNY2025" });
    expect(cost).toMatchObject({ over: null, label: null, company: "kingsoft-cloud" });
    expect(pue).toMatchObject({
      value: numberAt(first!, "energy.pue", site, "2050"),
      over: "site",
      unit: "1",
    });
  });

  it("writes never as nothing, with a note", () => {
    const metric = { unit: "year", over: [], values: null };
    const never = [{ ...results[0]!, results: { "carbon.neutralityYear": metric } }];
    const found = rowsOf(resultsTable({ model, results: never, inputs }));
    expect(found).toMatchObject([{ value: null, note: "never", unit: "year", year: null }]);
    for (const { value, note } of rows) expect(value === null).toBe(note === "never");
  });

  it("says of each metric its method and what it rests on", () => {
    const cost = rows.find(({ metric }) => metric === "energy.cost");
    const shift = rows.find(({ metric }) => metric === "climate.stationShift");
    expect(String(cost!.sources).split("; ")).toContain("kingsoft-cloud-esg-2025");
    expect(String(cost!.sources).split("; ")).toContain("ngfs-phase5");
    expect(shift!.sources).toBe("ipcc-ar6-wgi-spm8");
    expect(Number(cost!.assumed)).toBeGreaterThan(Number(shift!.assumed));
    for (const { method, meaning } of rows) expect([method, meaning]).not.toContain(null);
  });
});

describe("the table of results with draws", () => {
  it("puts the percentiles of an ensemble beside the values", () => {
    const rows = rowsOf(resultsTable({ model, results, ensembles, inputs }));
    const drawn = ensembles[1]!.results["energy.cost"]!.values as Record<string, Percentiles>;
    const row = rows.find(
      ({ scenario, metric, year }) =>
        scenario === "current-policies" && metric === "energy.cost" && year === 2050,
    );
    const { p05, p50, p95, mean } = drawn["2050"]!;
    expect(row).toMatchObject({ p05, p50, p95, mean });
    expect(row!.value).toBe(numberAt(results[1]!, "energy.cost", "2050"));
    const bySite = rows.filter(({ over }) => over === "site");
    expect(bySite.every((each) => each.p50 === null)).toBe(true);
  });

  it("has no column of values where there are only ensembles", () => {
    const { columns, rows } = resultsTable({ model, results: ensembles, inputs });
    const heads = columns.map(({ head }) => head);
    expect(heads).not.toContain("value");
    expect(heads).toContain("p50");
    expect(rows.every((row) => row.length === heads.length)).toBe(true);
  });

  it("says where a year is never reached in some draws", () => {
    const rows = rowsOf(resultsTable({ model, results: ensembles, inputs }));
    const partly = rows.filter(({ reached }) => reached !== null && Number(reached) < 0.9);
    expect(partly.length).toBeGreaterThan(0);
    for (const { note } of partly) expect(note).toBe("never in some draws");
  });
});
