import { beforeAll, describe, expect, it } from "vitest";
import { inputsOf, type PreparedCompany } from "../../../../models/run/run.ts";
import { importJob, pairingPaths, scenarioLibrary } from "../../../../renderer/run/scenario-jobs.ts";
import type { PairingPaths } from "../../../../renderer/run/scenario-types.ts";
import {
  bandOf,
  coherenceOf,
  freshId,
  knotsOf,
  pathOf,
  pointAt,
  viewOf,
  warmingByPathway,
  warmingIn,
} from "../../../../renderer/views/scenarios/scenarios-figures.ts";
import {
  panelOf,
  sharedCurves,
  type CurveNames,
} from "../../../../renderer/views/scenarios/scenario-curves.ts";
import { pairingIds, prepareOne, runOne } from "../../../support/prepared-companies.ts";

let prepared: PreparedCompany;
let paths: readonly PairingPaths[];

beforeAll(async () => {
  prepared = await prepareOne("kingsoft-cloud");
  paths = pairingPaths(prepared, { scenarios: pairingIds(prepared.workbench) });
});

const names: CurveNames = {
  pathway: ({ physical }) => physical,
  short: ({ physical }) => physical,
  transition: (id) => id,
  pairing: ({ id }) => id,
};

const warming = {
  id: "warming",
  name: "Warming",
  unit: "°C",
  decimals: 2,
  metric: undefined,
} as const;

describe("paths of pairings", () => {
  it("are those the model is bound with", () => {
    const bound = inputsOf(prepared, "kc-high").find(
      ({ input }) => input === "scenario.carbonPriceLevel",
    );
    expect(viewOf(paths, "kc-high", "scenario.carbonPriceLevel")).toEqual(bound);
  });

  it("are straight between points and level outside", () => {
    const points = { "2030": 10, "2040": 30 };
    expect([2020, 2030, 2035, 2050].map((year) => pointAt(points, year))).toEqual([10, 10, 20, 30]);
  });

  it("hold their range in every year", () => {
    const view = viewOf(paths, "net-zero-2050", "climate.globalWarming")!;
    const path = pathOf(view, [2025, 2050]);
    const band = bandOf(view, [2025, 2050]);
    expect(path).toHaveLength(26);
    for (const [i, { low, high }] of band.entries()) {
      expect(low).toBeLessThan(path[i]!.value);
      expect(high).toBeGreaterThan(path[i]!.value);
    }
  });

  it("give knots to reshape from the base year on, or the points they were reshaped with", () => {
    const view = viewOf(paths, "ndcs", "scenario.carbonPriceLevel")!;
    expect(Object.keys(knotsOf(undefined, view, 2025))).toEqual([
      "2025",
      "2030",
      "2035",
      "2040",
      "2050",
      "2060",
    ]);
    expect(knotsOf({ "2030": 5 }, view, 2025)).toEqual({ "2030": 5 });
  });
});

describe("coherence of a pairing", () => {
  it("agrees with every bundled pairing but those that are incoherent by their label", () => {
    const { pairings } = prepared.workbench.library;
    for (const pairing of pairings) {
      const found = coherenceOf(pairing, pairings, warmingByPathway(paths, pairings));
      expect(found?.isCoherent, pairing.id).toBe(pairing.coherent);
    }
  });

  it("states the warming of both sides in 2050", () => {
    const { pairings } = prepared.workbench.library;
    const warmingOf = warmingByPathway(paths, pairings);
    const pair = { hazardsFrom: "SSP2-4.5", transition: "net-zero-2050" };
    expect(coherenceOf(pair, pairings, warmingOf)).toEqual({
      isCoherent: false,
      warming: warmingIn(paths, "kc-low", 2050),
      expected: warmingIn(paths, "net-zero-2050", 2050),
      goesWith: "SSP1-1.9",
    });
  });

  it("is not told where nothing is known", () => {
    const { pairings } = prepared.workbench.library;
    expect(coherenceOf({ hazardsFrom: "x", transition: "ndcs" }, pairings, () => undefined)).toBe(
      undefined,
    );
  });
});

describe("curves of a variable", () => {
  function given(a: string, b: string) {
    const { pairings } = prepared.workbench.library;
    const runs = pairings.map(({ id }) => runOne(prepared, id));
    const side = (id: string) => ({
      pairing: pairings.find((each) => each.id === id)!,
      run: runs.find(({ scenario }) => scenario === id)!,
      drawn: undefined,
    });
    const library = scenarioLibrary(prepared.workbench);
    return { pairings, runs, paths, library, a: side(a), b: side(b) };
  }

  it("draw SSP3-7.0 strong beside the composite label", () => {
    const curves = sharedCurves(given("kc-high", "kc-low"), warming, names);
    const main = curves.filter(({ isMain }) => isMain).map(({ name }) => name);
    expect(main).toEqual(["SSP3-8.5", "SSP2-4.5", "SSP3-7.0"]);
    expect(curves).toHaveLength(6);
  });

  it("show each transition scenario once, and name what explains it", () => {
    const variable = { ...warming, id: "carbonPrice", metric: "scenario.carbonPrice" } as const;
    const curves = sharedCurves(given("net-zero-2050", "current-policies"), variable, names);
    expect(curves).toHaveLength(7);
    const panel = panelOf(variable, curves, true);
    expect(panel.metric).toBe("scenario.carbonPrice");
    expect(panel.curves.filter(({ isMain }) => isMain).map(({ id }) => id)).toEqual([
      "net-zero-2050",
      "current-policies",
    ]);
    expect(panel.band).toBeUndefined();
  });
});

describe("an import", () => {
  const sheet = (regions: readonly string[], value: number | string) => ({
    name: "a.csv",
    sha256: "0".repeat(64),
    sheets: [
      {
        name: "data",
        rows: [
          ["Model", "Scenario", "Region", "Variable", "Unit", "2030", "2050"],
          ...regions.map((region) => [
            "REMIND",
            "Net Zero 2050",
            region,
            "Price|Carbon",
            "US$2010/t CO2",
            value,
            300,
          ]),
        ],
      },
    ],
  });

  it("asks for a region with every name there is, then takes it", () => {
    const { workbench } = prepared;
    const regions = Array.from({ length: 12 }, (_, i) => `Region ${i}`);
    const file = sheet(regions, 100);
    const asked = importJob(workbench, { file, choice: {} });
    expect(asked).toMatchObject({ choose: "region" });
    expect("names" in asked && asked.names).toHaveLength(12);
    const taken = importJob(workbench, { file, choice: { region: "Region 3" } });
    expect(taken).toMatchObject({ imported: { region: "Region 3" } });
  });

  it("is refused in one line that names the row", () => {
    const file = sheet(["China"], "dear");
    expect(() => importJob(prepared.workbench, { file, choice: {} })).toThrow(/row 2/);
  });
});

it("finds an id that is not taken", () => {
  expect(freshId(["own-1", "own-2", "ndcs"])).toBe("own-3");
});
