import { describe, expect, it } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { loadCited } from "../../../models/run/cited-sources.ts";
import { importCoverage } from "../../../models/run/layers/scenario-paths.ts";
import { inputsOf, openWorkbench, prepare, runNow } from "../../../models/run/run.ts";
import { citedSourceIds } from "../../../models/run/tables/scenario-inputs.ts";
import type { RunResult } from "../../../models/run/types.ts";
import type { ImportedScenarios } from "../../../models/scenario/iamc-import/imported-schema.ts";
import { numberAt, pairingIds } from "../../support/prepared-companies.ts";
import { imported, phase3, phase5, smallLines } from "../../support/scenario-import.ts";

const workbench = await openWorkbench();
const company = await loadCompany("sensetime");
const scenarios = pairingIds(workbench);
const small = smallLines.join("\n");

async function results(
  given?: ImportedScenarios,
  more: { readonly draws?: number; readonly scenarios?: readonly string[] } = {},
): Promise<readonly RunResult[]> {
  return runNow(await prepare(workbench, company, { imported: given }), {
    company,
    scenarios,
    ...more,
  });
}

describe("a run on the download behind the bundled paths", () => {
  const given = imported(phase5);

  it("gives the same numbers under every pairing", async () => {
    expect(await results(given)).toEqual(await results());
  });

  it("gives the same ensembles", async () => {
    const more = { draws: 64, scenarios: ["net-zero-2050", "below-2c", "severe"] };
    expect(await results(given, more)).toEqual(await results(undefined, more));
  });

  it("names file and row of the paths, in the layer of the scenario", async () => {
    const views = inputsOf(await prepare(workbench, company, { imported: given }), "net-zero-2050");
    const price = views.find(({ input }) => input === "scenario.carbonPriceLevel");
    expect(price?.layer).toBe("scenario");
    expect(price?.provenance).toMatchObject({ kind: "published", source: given.source.id });
    expect(price?.provenance.locator).toMatch(/^ngfs\.csv, row 138: .*sha256 [0-9a-f]{64}$/);
  });

  it("keeps the bundled grid intensity where the file has none", async () => {
    const views = inputsOf(await prepare(workbench, company, { imported: given }), "below-2c");
    const source = (id: string) => views.find(({ input }) => input === id)?.provenance.source;
    expect(source("scenario.electricityPrice")).toBe(given.source.id);
    expect(source("scenario.gridIntensity")).toBe("ngfs-phase5");
    expect(source("scenario.gridIntensityCurrentPolicies")).toBe("ngfs-phase5");
  });

  it("cites the file among the sources", async () => {
    const prepared = await prepare(workbench, company, { imported: given });
    const views = inputsOf(prepared, "severe");
    const ids = citedSourceIds([{ scenario: "severe", views }]);
    const cited = await loadCited(prepared, ids);
    expect(cited.map(({ id }) => id)).toEqual(ids);
    expect(cited).toContainEqual(given.source);
  });
});

describe("a run on scenarios of another region", () => {
  const given = imported(small, {});

  it("takes the pairings of its scenarios from it and leaves the others alone", async () => {
    const [own, bundled] = [await results(given), await results()];
    expect(importCoverage(given).map(({ transition }) => transition)).toEqual([
      "net-zero-2050",
      "current-policies",
    ]);
    own.forEach((result, i) => {
      const { transition } = workbench.library.pairings[i]!;
      const isCovered = ["net-zero-2050", "current-policies"].includes(transition);
      const cost = (each: RunResult) => numberAt(each, "energy.cost", "2030");
      if (isCovered) expect(cost(result)).not.toBeCloseTo(cost(bundled[i]!), 0);
      else expect(result).toEqual(bundled[i]);
    });
  });

  it("starts its indices from Current Policies of the same file", async () => {
    const all = await results(given);
    const index = (id: string, metric: string, year: string) =>
      numberAt(all[scenarios.indexOf(id)]!, `scenario.${metric}`, year);
    const base = 20 + (30 - 20) * 0.4;
    expect(index("net-zero-2050", "priceIndex", "2030")).toBeCloseTo(30 / base, 12);
    expect(index("net-zero-2050", "priceIndex", "2050")).toBeCloseTo(22 / base, 12);
    const intensity = 600 + (400 - 600) * 0.4;
    expect(index("net-zero-2050", "gridIndex", "2030")).toBeCloseTo(200 / intensity, 12);
    expect(index("net-zero-2050", "gridIndex", "2050")).toBe(0);
  });

  it("gives each pairing alone what it gives among the others", async () => {
    const together = await results(given);
    for (const [i, id] of scenarios.entries()) {
      expect(await results(given, { scenarios: [id] })).toEqual([together[i]]);
    }
  });
});

describe("an import that cannot be used is refused before anything is run", () => {
  const without = (pattern: RegExp) => smallLines.filter((line) => !pattern.test(line)).join("\n");
  const inYears = (years: string) => small.replace("2020,2030,2040,2050", years);

  it.each<[name: string, given: ImportedScenarios, message: string]>([
    [
      "carbon prices alone",
      imported(phase3, { model: "REMIND-MAgPIE 3.0-4.4" }),
      "ngfs.csv: expected electricity and carbon price of a scenario",
    ],
    ["no Current Policies", imported(without(/Current Policies/), {}), "of Current Policies"],
    [
      "a path that begins after the base year",
      imported(inYears("2025,2030,2040,2050"), {}),
      "current-policies electricityPrice: expected values from 2024 or before to 2050 or after",
    ],
    [
      "a path that ends too early",
      imported(inYears("2010,2020,2030,2040"), {}),
      "2050 or after, found 2010 to 2040",
    ],
  ])("%s", async (_name, given, message) => {
    await expect(prepare(workbench, company, { imported: given })).rejects.toThrow(message);
  });
});
