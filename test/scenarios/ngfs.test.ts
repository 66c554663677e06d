import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import golden from "../golden/ngfs-asia-r5-phase5.json" with { type: "json" };
import { iamcSeries } from "../../models/scenario/iamc.ts";
import {
  iamcRowsSchema,
  ngfsDerivedSchema,
  ngfsSpreadSchema,
  transitionCatalogueSchema,
  transitionIds,
} from "../../models/scenario/ngfs-schema.ts";
import { pointAt } from "../../models/scenario/series.ts";
import { findRow } from "../../models/scenario/table.ts";
import { readScenario } from "../support/scenario-files.ts";

const data = iamcRowsSchema.parse(readScenario("ngfs/asia-r5-phase5.json"));
const derived = ngfsDerivedSchema.parse(readScenario("ngfs/derived.json"));
const spread = ngfsSpreadSchema.parse(readScenario("ngfs/spread.json"));
const catalogue = transitionCatalogueSchema.parse(readScenario("ngfs/catalogue.json"));
const iamcName = new Map(catalogue.scenarios.map(({ id, iamc }) => [id, iamc]));

const csv = readFileSync(new URL(`../golden/${golden.file}`, import.meta.url), "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

function points(variable: string, id: (typeof transitionIds)[number], model = "REMIND") {
  const full = model === "REMIND" ? catalogue.defaultModel : "GCAM 6.0 NGFS";
  const scenario = iamcName.get(id) ?? "";
  const series = iamcSeries(data, { model: full, scenario, variable });
  if (series === undefined) throw new Error(`no row ${variable} of ${scenario}`);
  return series.points;
}

describe("source rows", () => {
  const [header = [], ...lines] = csv;
  const years = header.slice(5).map(Number);

  it("hold every row of the download, in its order, with IAMC names and units", () => {
    expect(data.years).toEqual(years);
    expect(lines).toHaveLength(golden.rows);
    expect(data.rows.map((r) => [r.model, r.scenario, r.region, r.variable, r.unit])).toEqual(
      lines.map((line) => line.slice(0, 5)),
    );
  });

  it("hold every figure exactly, negative ones included, absent where blank", () => {
    const wanted = lines.map((line) => line.slice(5).map((cell) => (cell === "" ? null : Number(cell))));
    expect(data.rows.map((row) => row.values)).toEqual(wanted);
    expect(wanted.flat().some((value) => value !== null && value < 0)).toBe(true);
  });

  it("become series in the engine's units", () => {
    const price = { model: catalogue.defaultModel, scenario: "Net Zero 2050", variable: "Price|Carbon" };
    expect(iamcSeries(data, price)?.unit).toBe("USD2010/tCO2e");
    expect(iamcSeries(data, { ...price, variable: "Price|Carbon|Supply" })).toBeUndefined();
  });
});

describe("catalogue", () => {
  it("has the seven scenarios, each with price and carbon price rows of the default model", () => {
    expect(catalogue.scenarios.map(({ id }) => id)).toEqual(transitionIds);
    for (const id of transitionIds) {
      expect(Object.keys(points("Price|Carbon", id))).toHaveLength(9);
      expect(Object.keys(points("Price|Final Energy|Industry|Electricity", id))).toHaveLength(9);
    }
  });

  it("lists the models whose rows are bundled", () => {
    for (const { iamc, models } of catalogue.scenarios) {
      const bundled = new Set(data.rows.filter((r) => r.scenario === iamc).map((r) => r.model));
      expect(new Set(models)).toEqual(bundled);
    }
  });

  it("keeps outputs that rest on the retracted paper out", () => {
    expect(catalogue.notBundled.map(({ source }) => source)).toEqual(["kotz-2024"]);
    expect(data.rows.filter(({ variable }) => /GDP|Damage/.test(variable))).toEqual([]);
  });
});

describe("derived figures", () => {
  const ratio = transitionIds.filter((id) => derived.gridIntensity[id].kind === "derived");

  it("say which grid intensities are estimates", () => {
    const estimates = transitionIds.filter((id) => !ratio.includes(id));
    expect(estimates).toEqual(["below-2c", "fragmented-world", "ndcs"]);
    for (const id of estimates) {
      const { points: values, range } = derived.gridIntensity[id];
      expect(range?.high).toHaveProperty("points.2030", Number(((values["2030"] ?? 0) + 1.4).toFixed(2)));
    }
  });

  it.each(ratio)("grid intensity of %s is the ratio of its rows", (id) => {
    const emissions = points("Emissions|CO2|Energy|Supply|Electricity", id);
    const power = points("Secondary Energy|Electricity", id);
    for (const [year, value] of Object.entries(derived.gridIntensity[id].points)) {
      const expected = ((emissions[year] ?? NaN) / (power[year] ?? NaN)) * 3.6;
      expect(Math.abs(value - expected), year).toBeLessThan(0.00501);
    }
  });

  it.each(transitionIds)("price indices of %s are ratios of its row", (id) => {
    const price = points("Price|Final Energy|Industry|Electricity", id);
    const today = points("Price|Final Energy|Industry|Electricity", "current-policies")["2025"];
    for (const [index, reference] of [
      ["industrial-price-vs-2020", price["2020"]],
      ["industrial-price-vs-current-policies-2025", today],
    ] as const) {
      const row = findRow(derived.indices, { index, scenario: id });
      for (const [year, value] of Object.entries(price)) {
        expect(row?.value(year)?.value, `${index} ${year}`).toBeCloseTo(value / (reference ?? NaN), 4);
      }
    }
  });
});

describe("model spread", () => {
  const years = ["2030", "2035", "2040", "2045", "2050"];

  it.each(transitionIds)("carbon price of %s spans the other models", (id) => {
    const { range, points: central } = spread.carbonPrice[id];
    expect(new Set(Object.values(central))).toEqual(new Set([1]));
    const own = points("Price|Carbon", id);
    const message = findRow(spread.evidence, { model: "MESSAGE 2.0", scenario: iamcName.get(id) ?? "" });
    const gcam = id === "delayed-transition" ? points("Price|Carbon", id, "GCAM") : undefined;
    for (const year of years) {
      const base = own[year] ?? NaN;
      const others = [message?.value(year)?.value, gcam?.[year]].flatMap((price) =>
        price === undefined ? [] : [price / base],
      );
      const [low, high] = [bound(range?.low, year), bound(range?.high, year)];
      expect(low, `low ${year}`).toBeCloseTo(Math.min(1, ...others), 3);
      expect(high, `high ${year}`).toBeCloseTo(Math.max(1, ...others), 3);
    }
  });

  it("electricity price is GCAM over REMIND since 2025, borrowed by the other scenarios", () => {
    const variable = "Price|Final Energy|Industry|Electricity";
    const gcam = points(variable, "delayed-transition", "GCAM");
    const remind = points(variable, "delayed-transition");
    const rise = (path: typeof gcam, year: string) => (path[year] ?? NaN) / (path["2025"] ?? NaN);
    for (const id of transitionIds) {
      const { range, kind } = spread.electricityPrice[id];
      expect(kind).toBe(id === "delayed-transition" ? "derived" : "assumed");
      for (const year of years) {
        expect(bound(range?.high, year)).toBeCloseTo(rise(gcam, year) / rise(remind, year), 4);
      }
    }
  });

  it("puts everything in one group", () => {
    const all = [...Object.values(spread.carbonPrice), ...Object.values(spread.electricityPrice)];
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(["ngfs"]));
  });
});

function bound(side: number | { points: Record<string, number> } | undefined, year: string): number {
  if (side === undefined) return NaN;
  return typeof side === "number" ? side : pointAt(side.points, Number(year), "linear");
}
