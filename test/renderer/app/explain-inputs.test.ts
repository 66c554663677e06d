import { describe, expect, it } from "vitest";
import { rangeText } from "../../../renderer/app/explain/range-text.ts";
import { readerTarget } from "../../../renderer/app/explain/reader-list.tsx";
import { catalogueOf } from "../../../renderer/run/model-catalogue.ts";
import { printAddress, readAddress } from "../../../renderer/state/session/address.ts";
import { defaultLens } from "../../../renderer/state/session/lens.ts";
import { inputTarget } from "../../../renderer/state/input-target.ts";
import { openWorkbench } from "../../../models/run/run.ts";

const workbench = await openWorkbench();
const catalogue = catalogueOf(workbench);

describe("what depends on an input", () => {
  it("is every metric that reads it, and all that read those", () => {
    const { readBy, reach } = catalogue.inputs["climate.globalWarming"]!;
    const reading = [...workbench.model.equations]
      .filter(([, { references }]) => references.has("climate.globalWarming"))
      .map(([id]) => id);
    expect(readBy.toSorted()).toEqual(reading.toSorted());
    expect(readBy.length).toBeGreaterThan(0);
    expect(reach).toBeGreaterThan(readBy.length);
    expect(reach).toBeLessThan(workbench.model.equations.size);
  });

  it("is explained at the input's place, where that is one place", () => {
    const of = { metric: "x", scenario: "net-zero-2050", year: 2030 };
    expect(readerTarget({ id: "a.b", over: ["year"] }, of, 2050)).toEqual({ ...of, metric: "a.b" });
    expect(readerTarget({ id: "a.b", over: [] }, of, 2050)).toEqual({
      metric: "a.b",
      scenario: "net-zero-2050",
    });
    expect(readerTarget({ id: "a.b", over: ["site", "year"] }, of, 2050)).toBeUndefined();
    const at = { metric: "x", scenario: "y", site: "lingang" };
    expect(readerTarget({ id: "a.b", over: ["site", "year"] }, at, 2050)).toEqual({
      ...{ metric: "a.b", scenario: "y", year: 2050, site: "lingang" },
    });
  });
});

describe("the place of an input", () => {
  const target = (id: string, label: string | null) =>
    inputTarget(catalogue.inputs[id]!, { label, year: 2030 });

  it("has a year where the input has years, and its label along its own dimension", () => {
    expect(target("climate.globalWarming", null)).toEqual({
      metric: "climate.globalWarming",
      year: 2030,
    });
    expect(target("energy.tariff", "lingang")).toEqual({
      metric: "energy.tariff",
      site: "lingang",
    });
    expect(target("energy.puePlan", "lingang")).toMatchObject({ year: 2030, site: "lingang" });
    expect(target("carbon.fuelEnergy", "diesel")).toEqual({
      metric: "carbon.fuelEnergy",
      at: { fuel: "diesel" },
    });
  });

  it("is kept by the address, for every input of the model", () => {
    for (const entry of Object.values(catalogue.inputs)) {
      const own = entry.over.some((dimension) => dimension !== "year");
      const of = inputTarget(entry, { label: own ? "some-label" : null, year: 2030 });
      const explain = { ...of, scenario: "net-zero-2050" };
      const place = { view: "scenarios", lens: defaultLens, explain, params: {} } as const;
      expect(readAddress(printAddress(place)).explain, entry.id).toEqual(explain);
    }
  });
});

describe("the range of an input in words", () => {
  const range = { low: 0.1, high: 0.25, shape: "triangular" };

  it("is per cent for shares, plain for years, nothing where it differs by year", () => {
    expect(rangeText(range, { unit: "1", input: "energy.contractedShare" }, "en")).toBe(
      "10–25\u202f%",
    );
    const years = { low: 2030, high: 2045, shape: "uniform" };
    expect(rangeText(years, { unit: "year", input: "carbon.powerZeroYear" }, "en")).toBe(
      "2030–2045",
    );
    const byYear = { low: { "2030": 1 }, high: { "2030": 2 }, shape: "uniform" };
    expect(rangeText(byYear, { unit: "K", input: "climate.globalWarming" }, "en")).toBeUndefined();
  });
});
