import { describe, expect, it } from "vitest";
import golden from "../golden/library-figures.json" with { type: "json" };
import { modelInputs } from "../../models/equations/model.ts";
import { parseUnit, sameDimension } from "../../models/engine/unit.ts";
import * as energy from "../../models/scenario/energy-data-schema.ts";
import * as hazard from "../../models/scenario/hazard-schema.ts";
import { defaultsSchema } from "../../models/scenario/rule-schema.ts";
import { pointAt } from "../../models/scenario/series.ts";
import { findRow, tableRows } from "../../models/scenario/table.ts";
import { seriesSchema } from "../../models/scenario/value-schema.ts";
import { globalWarmingSchema } from "../../models/scenario/warming-schema.ts";
import { warmingSeries } from "../../models/scenario/warming.ts";
import { readScenario } from "../support/scenario-files.ts";

const factors = energy.gridFactorsSchema.parse(readScenario("grids/factors.json"));
const warming = globalWarmingSchema.parse(readScenario("ipcc/global-warming.json"));

function valueAt(file: string, at: string): unknown {
  return at
    .split(".")
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], readScenario(file));
}

describe("figures as published", () => {
  it.each(golden.cases)("$file $at", ({ file, at, value, tolerance }) => {
    expect(Math.abs((valueAt(file, at) as number) - value)).toBeLessThanOrEqual(tolerance);
  });

  it.each(Object.entries(golden.provinces.rows))("grid factor of %s", (province, row) => {
    const found = findRow(factors.provinces, { province });
    expect(golden.provinces.years.map((year) => found?.value(year)?.value)).toEqual(row);
  });

  it("hold thirty provinces, and no 2023 figure of the Southwest grid", () => {
    expect(tableRows(factors.provinces)).toHaveLength(30);
    expect(findRow(factors.regionalGrids, { grid: "southwest" })?.value("2023")).toBeUndefined();
    expect(findRow(factors.regionalGrids, { grid: "southwest" })?.value("2022")?.value).toBe(0.2268);
  });

  it("give the deflator from 2010 to 2024 as 1.4386", () => {
    const { usConsumerPrices } = energy.deflatorsSchema.parse(readScenario("money/deflators.json"));
    const ratio = (usConsumerPrices["2024"]?.value ?? NaN) / (usConsumerPrices["2010"]?.value ?? NaN);
    expect(ratio).toBeCloseTo(1.4386, 4);
  });

  it("give the observed grid trend as -2.4 % a year", () => {
    const trend = energy.gridTrendSchema.parse(readScenario("grids/trend.json")).observed;
    const { average } = factors.national;
    const fall = Math.sqrt((average["2023"]?.value ?? NaN) / (average["2021"]?.value ?? NaN)) - 1;
    expect(trend.value).toBeCloseTo(fall, 3);
  });
});

describe("event multipliers", () => {
  const events = hazard.eventMultipliersSchema.parse(readScenario("climate/event-multipliers.json"));
  const { rows, present, tolerance } = golden.frequencyAgainstToday;

  const read = (event: string, level: number): number => {
    const curve = tableRows(events.frequency).filter(({ keys }) => keys["event"] === event);
    const points = curve.map((row) => [row.keys["warmingLevel"], row.value("multiplier")?.value]);
    const above = points.findIndex(([at]) => (at as number) >= level);
    const [[x0, y0], [x1, y1]] = [points[above - 1], points[above]] as [number[], number[]];
    return (y0 ?? NaN) + (((y1 ?? NaN) - (y0 ?? NaN)) * (level - (x0 ?? NaN))) / ((x1 ?? NaN) - (x0 ?? NaN));
  };
  const meanOf = (pathway: string, from: number) => {
    const points = warmingSeries(warming, pathway)?.points ?? {};
    const years = Array.from({ length: 20 }, (_, i) => points[String(from + i)] ?? NaN);
    return years.reduce((sum, value) => sum + value, 0) / 20;
  };

  it.each(Object.entries(rows))("of %s against today", (event, byPathway) => {
    for (const [pathway, wanted] of Object.entries(byPathway)) {
      [2021, 2041].forEach((from, i) => {
        const ratio = read(event, meanOf(pathway, from)) / read(event, present);
        expect(Math.abs(ratio - (wanted[i] ?? NaN)), `${pathway} ${String(from)}`).toBeLessThan(
          tolerance,
        );
      });
    }
  });

  it("rise with warming", () => {
    for (const event of ["hot-10-year", "hot-50-year", "rain-10-year", "drought-10-year"]) {
      const levels = [1, 1.5, 2, 4].map((level) =>
        findRow(events.frequency, { event, warmingLevel: level })?.value("multiplier")?.value,
      );
      expect(levels.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(levels);
    }
  });
});

describe("growth of load", () => {
  const { loadIndex } = energy.growthSchema.parse(readScenario("energy/growth.json"));

  it("is ×2.7 to 2030, which is ×2.29 from 2025, ×1.27 to 2035, 2 % a year to 2050, then flat", () => {
    const at = (year: number) => pointAt(loadIndex.points, year, loadIndex.between);
    expect(at(2030) / at(2025)).toBeCloseTo(2.29, 2);
    expect(at(2035) / at(2030)).toBeCloseTo(1.27, 4);
    expect(at(2050) / at(2049)).toBeCloseTo(1.02, 4);
    expect(at(2060)).toBe(at(2050));
  });

  it("is an assumption with a range by year", () => {
    expect(seriesSchema.parse(loadIndex)).toMatchObject({ kind: "assumed", range: { shape: "triangular" } });
  });
});

describe("damage functions", () => {
  const damage = hazard.damageFunctionsSchema.parse(readScenario("climate/damage-functions.json"));

  it("do not fall with depth, and stay shares", () => {
    const curves = new Map<string, number[]>();
    for (const row of tableRows(damage.flood)) {
      const name = `${String(row.keys["function"])} ${String(row.keys["region"])}`;
      curves.set(name, [...(curves.get(name) ?? []), row.value("damage")?.value ?? NaN]);
    }
    expect(curves.size).toBe(11);
    for (const [name, shares] of curves) {
      expect(shares.toSorted((a, b) => a - b), name).toEqual(shares);
      expect(Math.max(...shares), name).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    { function: "jrc-industrial", depth: 0.5, share: 0.283 },
    { function: "jrc-industrial", depth: 3, share: 0.857 },
    { function: "jrc-commercial", depth: 1, share: 0.538 },
  ])("$function, Asia, at $depth m", ({ share, ...keys }) => {
    const row = findRow(damage.flood, { ...keys, region: "Asia" });
    expect(row?.value("damage")?.value).toBeCloseTo(share, 3);
  });

  it("has the wind speeds of half damage for China", () => {
    const half = (region: string, calibration: string) =>
      findRow(damage.windHalfSpeed, { region, calibration })?.value("halfSpeed")?.value;
    expect([half("WP3", "TDR1.0"), half("WP3", "TDR1.5"), half("WP3", "RMSF")]).toEqual([112.8, 101.5, 80.2]);
    expect(half("WP4", "RMSF")).toBe(135.6);
  });
});

describe("library-wide assumptions", () => {
  const { inputs } = defaultsSchema.parse(readScenario("defaults.json"));
  const declared = Object.assign({}, ...modelInputs.map((group) => group.inputs)) as Record<
    string,
    { unit: string; within?: readonly [number, number] }
  >;
  const shared = Object.entries(inputs).flatMap(([id, given]) => {
    const input = declared[id];
    return input !== undefined && "unit" in given && "value" in given ? [{ id, given, input }] : [];
  });

  it("meet inputs the model declares", () => {
    expect(shared.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["energy.attainment", "energy.officeElectricityPerEmployee"]),
    );
  });

  it.each(shared)("$id has the input's dimension and lies within it", ({ given, input }) => {
    const undated = (given.unit ?? "1").replace(/(CNY|USD)\d{4}/g, "$1");
    expect(sameDimension(parseUnit(undated), parseUnit(input.unit))).toBe(true);
    const [low, high] = input.within ?? [-Infinity, Infinity];
    expect(given.value).toBeGreaterThanOrEqual(low);
    expect(given.value).toBeLessThanOrEqual(high);
  });

  it("state judgement as judgement", () => {
    for (const [id, given] of Object.entries(inputs)) {
      if (given.kind !== "assumed") continue;
      expect(given.why, id).toBeDefined();
    }
  });
});
