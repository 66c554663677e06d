import { describe, expect, it } from "vitest";
import { runNow } from "../../../../models/run/run.ts";
import { iamcVariable, resultsIamc } from "../../../../models/run/tables/results-iamc.ts";
import { readIamc } from "../../../../models/scenario/iamc-file/read-iamc.ts";
import { writeIamc } from "../../../../models/scenario/iamc-file/write-iamc.ts";
import { numberAt, prepareOne } from "../../../support/prepared-companies.ts";

const prepared = await prepareOne("sensetime");
const { company, years } = prepared;
const results = runNow(prepared, { company, scenarios: ["ndcs", "severe"], years });
const entries = resultsIamc(results);

const entryOf = (variable: string, region = "sensetime") =>
  entries.find((each) => each.variable === variable && each.region === region)!;

describe("results as series", () => {
  it("go by a variable of their own for each metric", () => {
    const metrics = Object.keys(results[0]!.results);
    expect(new Set(metrics.map(iamcVariable)).size).toBe(metrics.length);
    expect(iamcVariable("energy.cost")).toBe("Isotherm|Energy cost");
    expect(iamcVariable("energy.averagePue")).toBe("Isotherm|Energy average PUE");
    expect(iamcVariable("carbon.scope2Market")).toBe("Isotherm|Carbon scope 2 market");
  });

  it("hold every number of a run by year, with its unit", () => {
    const cost = entryOf("Isotherm|Energy cost");
    expect(cost).toMatchObject({ model: "Isotherm 0.1.0", scenario: "ndcs", unit: "CNY2024" });
    expect(Object.keys(cost.points)).toEqual(years.map(String));
    for (const year of years) {
      expect(cost.points[year]).toBe(numberAt(results[0]!, "energy.cost", String(year)));
    }
    const site = entryOf("Isotherm|Energy PUE", "sensetime|lingang-aidc").points["2050"];
    expect(site).toBe(numberAt(results[0]!, "energy.pue", "lingang-aidc", "2050"));
    const upstream = entryOf("Isotherm|Carbon scope 3|total").points["2030"];
    expect(upstream).toBe(numberAt(results[0]!, "carbon.scope3", "total", "2030"));
  });

  it("leave out what has no years, and ensembles", () => {
    expect(entries.filter(({ variable }) => /neutrality year/.test(variable))).toEqual([]);
    const drawn = runNow(prepared, { company, scenarios: ["ndcs"], draws: 16 });
    expect(resultsIamc(drawn)).toEqual([]);
  });

  it("survive writing and reading", () => {
    const sheets = [{ name: "data", rows: writeIamc(entries) }];
    const again = readIamc({ name: "a.csv", sha256: "", sheets }).entries;
    expect(again.map((each) => ({ ...each, rows: [] }))).toEqual(entries);
  });
});
