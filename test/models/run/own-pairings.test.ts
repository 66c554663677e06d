import { describe, expect, test } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { inputsOf, openWorkbench, prepare } from "../../../models/run/run.ts";
import { runNow } from "../../../models/run/run.ts";
import type { OwnPairing } from "../../../models/scenario/own-pairing-schema.ts";

const workbench = await openWorkbench();
const company = await loadCompany("sensetime");
const name = { en: "Steep price", "zh-Hans": "高价", "zh-Hant": "高價" };
const plain: OwnPairing = {
  id: "steep",
  name,
  physical: "SSP3-7.0",
  hazardsFrom: "SSP3-7.0",
  transition: "current-policies",
  coherent: true,
  why: name,
  from: "current-policies",
};

async function results(pairing: OwnPairing, scenario = pairing.id) {
  const prepared = await prepare(workbench, company, { pairings: [pairing] });
  const [result] = runNow(prepared, { company, scenarios: [scenario] });
  return result!.results;
}

describe("a pairing of the workbook's own", () => {
  test("gives what the bundled one gives as long as no path is reshaped", async () => {
    expect(await results(plain)).toEqual(await results(plain, "current-policies"));
  });

  test("changes only what hangs on a reshaped path", async () => {
    const prepared = await prepare(workbench, company);
    const given = inputsOf(prepared, "current-policies").find(
      ({ input }) => input === "scenario.carbonPriceLevel",
    )!;
    const points = { ...(given.value as Record<string, number>), "2030": 200 };
    const paths = { "scenario.carbonPriceLevel": { points, unit: given.unit } };
    const [before, after] = [await results(plain), await results({ ...plain, paths })];
    expect(after["scenario.carbonPrice"]).not.toEqual(before["scenario.carbonPrice"]);
    expect(after["energy.cost"]).toEqual(before["energy.cost"]);
    expect(after["energy.internalCarbonCost"]).not.toEqual(before["energy.internalCarbonCost"]);
  });

  test("keeps the width of the range of a reshaped path", async () => {
    const own = await prepare(workbench, company, {
      pairings: [
        {
          ...plain,
          paths: { "climate.globalWarming": { points: { "2020": 1.2, "2060": 3.2 }, unit: "K" } },
        },
      ],
    });
    const view = inputsOf(own, "steep").find(({ input }) => input === "climate.globalWarming")!;
    const base = inputsOf(own, "current-policies").find(
      ({ input }) => input === "climate.globalWarming",
    )!;
    const at = (bound: unknown, year: string) => (bound as Record<string, number>)[year]!;
    const width = (each: typeof view): number =>
      at(each.provenance.range!.high, "2050") - at(each.provenance.range!.low, "2050");
    expect(view.layer).toBe("scenario");
    expect(view.provenance.kind).toBe("assumed");
    expect(width(view)).toBeCloseTo(width(base), 9);
  });

  test("refuses a path in another unit, and an unknown pairing by name", async () => {
    const paths = { "climate.globalWarming": { points: { "2030": 1 }, unit: "degC" } };
    await expect(results({ ...plain, paths })).rejects.toThrow(/expected the unit K, found degC/);
    await expect(results(plain, "nothing")).rejects.toThrow(/severe, steep$/);
  });
});
