import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import golden from "../golden/station-annual-means.json" with { type: "json" };
import { wetBulb } from "../../models/kernels/cooling/psychrometrics.ts";
import { histogramFiles, histogramOf, stationData } from "../support/cooling-data.ts";

const { stations } = stationData;

describe("stations", () => {
  it("are 22, each with a histogram file, and no file without a station", () => {
    expect(stations).toHaveLength(22);
    expect(histogramFiles.toSorted()).toEqual(stations.map(({ id }) => `${id}.json`).toSorted());
  });

  it("state the warming of their years as an assumption with a range", () => {
    for (const { eraWarming } of stations) {
      expect(eraWarming.kind).toBe("assumed");
      expect(eraWarming.range).toBeDefined();
      expect(eraWarming.why).toBeDefined();
    }
  });

  it("have design conditions, but for two whose files have none", () => {
    const without = stations.filter((station) => station.design === undefined);
    expect(without.map((station) => station.name)).toEqual(["Zhangbei", "Minhe"]);
  });

  it("have design conditions in order: rarer is hotter", () => {
    for (const { design } of stations) {
      if (design === undefined) continue;
      const { dryBulb, wetBulb: wet, maximumDryBulb } = design;
      expect(dryBulb.toSorted((a, b) => b - a)).toEqual(dryBulb);
      expect(wet.toSorted((a, b) => b - a)).toEqual(wet);
      expect(maximumDryBulb.toSorted((a, b) => a - b)).toEqual(maximumDryBulb);
    }
  });

  it("name sources that exist", () => {
    const named = stations.flatMap(({ design }) => (design === undefined ? [] : [design.source]));
    for (const source of new Set(["epw-cswd", ...named])) {
      const file = new URL(`../../scenarios/sources/${source}.json`, import.meta.url);
      expect(existsSync(file), source).toBe(true);
    }
  });
});

describe.each(stations)("histogram of $id", (station) => {
  const { columns } = histogramOf(station.id);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, bin) => sum + value * (columns.hours[bin] ?? NaN), 0) / 8760;
  const wetBulbs = columns.dryBulbMean.map((dryBulb, bin) =>
    wetBulb(dryBulb, Math.min(100, columns.relativeHumidityMean[bin] ?? NaN), station.pressure),
  );

  it("holds 8760 hours in the bins the station states", () => {
    expect(columns.hours.reduce((sum, hours) => sum + hours, 0)).toBe(8760);
    expect(columns.hours).toHaveLength(station.bins);
  });

  it("has the annual means of the hourly file", () => {
    const hourly = golden.cases.find((each) => each.station === station.id);
    const { tolerance } = golden;
    expect(Math.abs(mean(columns.dryBulbMean) - (hourly?.dryBulbMean ?? NaN))).toBeLessThan(
      tolerance.dryBulbMean,
    );
    expect(Math.abs(mean(wetBulbs) - (hourly?.wetBulbMean ?? NaN))).toBeLessThan(
      tolerance.wetBulbMean,
    );
  });

  it("has bin means whose wet bulb lies in the bin, to 0.6 K", () => {
    wetBulbs.forEach((value, bin) => {
      const from = columns.wetBulbFrom[bin] ?? NaN;
      expect(value).toBeGreaterThan(from - 0.6);
      expect(value).toBeLessThan(from + 1.6);
    });
  });
});
