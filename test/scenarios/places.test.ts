import { describe, expect, it } from "vitest";
import { pilotsSchema } from "../../models/scenario/carbon-data-schema.ts";
import { stationsSchema } from "../../models/scenario/climate-schema.ts";
import * as energy from "../../models/scenario/energy-data-schema.ts";
import * as hazard from "../../models/scenario/hazard-schema.ts";
import { efficiencyRulesSchema, regionsSchema } from "../../models/scenario/rule-schema.ts";
import { findRow, tableRows } from "../../models/scenario/table.ts";
import { readScenario } from "../support/scenario-files.ts";

const { regions } = regionsSchema.parse(readScenario("regions.json"));
const { areas } = hazard.siteFactorsSchema.parse(readScenario("climate/site-factors.json"));
const grids = energy.gridFactorsSchema.parse(readScenario("grids/factors.json"));
const { allIn } = energy.tariffsSchema.parse(readScenario("energy/tariffs.json"));
const { prices } = energy.waterPricesSchema.parse(readScenario("water/prices.json"));
const { pilots } = pilotsSchema.parse(readScenario("carbon/pilots.json"));
const rules = efficiencyRulesSchema.parse(readScenario("regulation/efficiency.json"));

describe("regions", () => {
  it("have each id once, and cover every province of the grid factors", () => {
    const ids = regions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = new Set(regions.map(({ gridFactor }) => gridFactor.id));
    for (const { keys } of tableRows(grids.provinces)) expect(named).toContain(keys["province"]);
  });

  it.each(regions)("$id finds its figures", (region) => {
    const { table, id } = region.gridFactor;
    if (table === "provinces") {
      expect(findRow(grids.provinces, { province: id })?.value("2023")).toBeDefined();
    } else {
      expect(table === "national" ? grids.national : grids.elsewhere).toHaveProperty([id]);
    }
    expect(allIn).toHaveProperty([region.tariff]);
    expect(prices).toHaveProperty([region.waterPrice]);
    if (region.pilot !== null) expect(pilots).toHaveProperty([region.pilot]);
    if (region.efficiencyRule !== null) {
      expect(rules.surcharges).toHaveProperty([region.efficiencyRule]);
    }
    if (region.gridRegion !== null) {
      expect(findRow(grids.regionalGrids, { grid: region.gridRegion })).toBeDefined();
    }
  });

  it("say that NGFS covers China and Hong Kong, and nothing else", () => {
    for (const { country, ngfs } of regions) {
      expect(ngfs).toBe(country === "CN" || country === "HK" ? "inside" : "outside");
    }
  });

  it("use no price or pilot that no region names", () => {
    expect(new Set(Object.keys(allIn))).toEqual(new Set(regions.map(({ tariff }) => tariff)));
    expect(new Set(Object.keys(prices))).toEqual(new Set(regions.map((each) => each.waterPrice)));
    const named = new Set(regions.flatMap(({ pilot }) => (pilot === null ? [] : [pilot])));
    expect(new Set(Object.keys(pilots))).toEqual(named);
  });
});

describe("local carbon markets", () => {
  it("have their rules in order of their years", () => {
    for (const { rules: byYear } of Object.values(pilots)) {
      const years = byYear.map(({ year }) => year);
      expect(years.toSorted((a, b) => a - b)).toEqual(years);
    }
  });

  it("hold Guangdong's benchmark and free share of 2023, and Shanghai's threshold", () => {
    expect(pilots["guangdong"]?.rules[0]).toMatchObject({
      year: 2023,
      benchmark: { value: 0.9441, kind: "published" },
      freeShare: { value: 0.97, kind: "published" },
    });
    expect(pilots["shanghai"]?.rules[0]?.threshold).toMatchObject({ value: 20000, unit: "tCO2e" });
  });
});

describe("Beijing's surcharge", () => {
  it("is 200 and 500 CNY/MWh above a PUE of 1.35 from 2026", () => {
    const { since, limit, rate, rateBeyond } = rules.surcharges["beijing"] ?? {};
    expect([since?.value, limit?.value, rate?.value, rateBeyond?.value]).toEqual([2026, 1.35, 200, 500]);
  });
});

describe("climate areas", () => {
  const stations = stationsSchema.parse(readScenario("climate/stations.json")).stations;
  const seaLevel = hazard.seaLevelSchema.parse(readScenario("climate/sea-level.json"));
  const damage = hazard.damageFunctionsSchema.parse(readScenario("climate/damage-functions.json"));
  const extremes = hazard.regionalExtremesSchema.parse(readScenario("climate/regional-extremes.json"));
  const ids = Object.keys(areas);

  it("have a protection level and a class of water stress each", () => {
    const protection = hazard.protectionSchema.parse(readScenario("climate/protection.json"));
    const stress = hazard.waterStressSchema.parse(readScenario("water/stress.json"));
    expect(Object.keys(protection.areas)).toEqual(ids);
    expect(Object.keys(stress.areas)).toEqual(ids);
    const classes = tableRows(stress.classes).map(({ keys }) => keys["class"]);
    for (const { value } of Object.values(stress.areas)) expect(classes).toContain(value);
  });

  it.each(ids)("%s names places that exist", (id) => {
    const area = areas[id];
    for (const station of area?.stations ?? []) {
      expect(stations.map((each) => each.id)).toContain(station);
    }
    if (area?.seaLevelPlace) {
      expect(findRow(seaLevel.projections, { place: area.seaLevelPlace, year: 2050 })).toBeDefined();
    }
    if (area?.windRegion) {
      expect(findRow(damage.windHalfSpeed, { region: area.windRegion })).toBeDefined();
    }
    if (area?.ar6Region) {
      const slope = findRow(extremes.forwardSlopes, { index: "TXx", region: area.ar6Region });
      expect(slope?.value("p50")?.unit).toBe("K/K");
    }
  });

  it("state local warming as judgement with a 90 % range", () => {
    for (const { warmingRatio } of Object.values(areas)) {
      expect(warmingRatio).toMatchObject({ kind: "assumed", range: { shape: "normal" } });
    }
  });
});
