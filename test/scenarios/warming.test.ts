import { describe, expect, it } from "vitest";
import golden from "../golden/warming-table-spm1.json" with { type: "json" };
import { warmingSeries } from "../../models/scenario/warming.ts";
import {
  globalWarmingSchema,
  pathwayCatalogueSchema,
} from "../../models/scenario/warming-schema.ts";
import { readScenario } from "../support/scenario-files.ts";

const warming = globalWarmingSchema.parse(readScenario("ipcc/global-warming.json"));
const catalogue = pathwayCatalogueSchema.parse(readScenario("ipcc/catalogue.json"));
const pathways = ["SSP1-1.9", "SSP1-2.6", "SSP2-4.5", "SSP3-7.0", "SSP5-8.5"];

function meanOf(pathway: string, from: number, to: number): number {
  const points = warmingSeries(warming, pathway)?.points ?? {};
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return years.reduce((sum, year) => sum + (points[year] ?? NaN), 0) / years.length;
}

describe("global warming", () => {
  it.each(golden.cases)("$pathway, mean of $from-$to, agrees with Table SPM.1", (row) => {
    const difference = Math.abs(meanOf(row.pathway, row.from, row.to) - row.best);
    expect(difference).toBeLessThanOrEqual(golden.tolerance);
  });

  it.each(pathways)("%s runs without a gap from 1950 to 2060 and further", (pathway) => {
    const years = Object.keys(warmingSeries(warming, pathway)?.points ?? {}).map(Number);
    expect(years[0]).toBe(1950);
    expect(years.at(-1)).toBeGreaterThanOrEqual(2060);
    expect(years).toEqual(Array.from({ length: years.length }, (_, i) => 1950 + i));
  });

  it.each(pathways)("%s gives the offset of the observed periods", (pathway) => {
    expect(meanOf(pathway, 1995, 2014)).toBeCloseTo(0.85, 2);
    expect(Math.abs(meanOf(pathway, 2005, 2024) - 1.1)).toBeLessThan(0.02);
  });

  it("knows no pathway that is not bundled", () => {
    expect(warmingSeries(warming, "SSP3-8.5")).toBeUndefined();
    expect(warmingSeries(warming, "SSP4-6.0")).toBeUndefined();
  });
});

describe("catalogue of pathways", () => {
  it("bundles the five core pathways and the labelled composite", () => {
    const bundled = catalogue.entries.filter((entry) => entry.bundled).map((entry) => entry.id);
    expect(bundled).toEqual([...pathways, "SSP3-8.5"]);
  });

  it("calls SSP3-8.5 no pathway, and draws SSP5-8.5 for it beside SSP3-7.0", () => {
    const composite = catalogue.entries.find((entry) => entry.id === "SSP3-8.5");
    expect(composite).toMatchObject({
      valid: false,
      hazardsFrom: "SSP5-8.5",
      drawnBeside: "SSP3-7.0",
    });
    expect(meanOf("SSP5-8.5", 2041, 2060).toFixed(2)).toBe("2.38");
    expect(meanOf("SSP3-7.0", 2041, 2060).toFixed(2)).toBe("2.12");
    expect(composite?.explanation?.en).toMatch(/2\.38 K against 2\.12 K/);
  });

  it("has each name and alias once", () => {
    const names = catalogue.entries.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});
