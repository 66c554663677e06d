import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { histogramFiles } from "../../../models/library/histogram-files.ts";
import {
  loadHistogram,
  loadLibrary,
  loadSources,
  type Library,
} from "../../../models/library/library.ts";
import { librarySchemas } from "../../../models/library/library-schemas.ts";
import { sourceFiles } from "../../../models/library/source-files.ts";
import { pairingIds } from "../../../models/scenario/pairing-schema.ts";

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../../scenarios/${folder}/`, import.meta.url))
    .map((file) => file.replace(/\.json$/, ""))
    .toSorted();

describe("the library", () => {
  let library: Library;
  beforeAll(async () => {
    library = await loadLibrary();
  });

  it("holds what a run needs", () => {
    expect(library.pairings.map(({ id }) => id)).toEqual(pairingIds);
    expect(library.regions.map(({ id }) => id)).toContain("inner-mongolia-west");
    expect(library.defaults["energy.attainment"]).toMatchObject({ value: 1, kind: "assumed" });
    expect(library.climate.warming.scenarios).toHaveProperty(["SSP5-8.5"]);
    expect(library.climate.stations.stations).toHaveLength(22);
    expect(library.ngfs.rows.rows).toHaveLength(153);
    expect(library.grids.factors.national.average).toHaveProperty(["2023", "value"], 0.5306);
    expect(library.cooling.parameters.upsEfficiency.base.value).toBe(0.95);
  });

  it("holds, section by section, what the schemas accept", () => {
    const schemaOf = (name: string) => librarySchemas.find((each) => each.name === name)?.schema;
    const sections = {
      "global-warming": library.climate.warming,
      "pathway-catalogue": library.climate.pathways,
      "site-factors": library.climate.areas,
      stations: library.climate.stations,
      "transition-catalogue": library.ngfs.catalogue,
      "iamc-rows": library.ngfs.rows,
      "ngfs-derived": library.ngfs.derived,
      "ngfs-spread": library.ngfs.spread,
      "grid-factors": library.grids.factors,
      "grid-trend": library.grids.trend,
      tariffs: library.energy.tariffs,
      certificates: library.energy.certificates,
      growth: library.energy.growth,
      "carbon-markets": library.carbon.markets,
      pilots: library.carbon.pilots,
      fuels: library.carbon.fuels,
      deflators: library.money.deflators,
      exchange: library.money.exchange,
      "water-prices": library.water.prices,
      "efficiency-rules": library.efficiency,
      cooling: library.cooling,
    };
    for (const [name, section] of Object.entries(sections)) {
      expect(schemaOf(name)?.safeParse(section).success, name).toBe(true);
    }
  });

  it("loads a histogram by station, and says when there is none", async () => {
    const histogram = await loadHistogram(library, "CHN_Shanghai.Shanghai.583620_CSWD");
    expect(histogram.columns.hours.reduce((sum, hours) => sum + hours, 0)).toBe(8760);
    for (const station of ["Atlantis", "__proto__", "toString", "../stations"]) {
      await expect(loadHistogram(library, station)).rejects.toThrow(`unknown station ${station}`);
    }
  });

  it("loads the sources asked for, in that order", async () => {
    const sources = await loadSources(["ngfs-phase5", "kotz-2024"]);
    expect(sources.map(({ id }) => id)).toEqual(["ngfs-phase5", "kotz-2024"]);
    await expect(loadSources(["constructor"])).rejects.toThrow("unknown source constructor");
  });
});

describe("the lists of the library", () => {
  it("hold every histogram and every source there is", () => {
    expect(Object.keys(histogramFiles).toSorted()).toEqual(namesIn("climate/histograms"));
    expect(Object.keys(sourceFiles).toSorted()).toEqual(namesIn("sources"));
  });
});
