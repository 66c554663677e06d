import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../models/run/run.ts";
import { numberAt, pairingIds, prepareAll, runOne } from "../../support/prepared-companies.ts";

let companies: readonly PreparedCompany[] = [];

beforeAll(async () => {
  companies = await prepareAll();
});

const bars = [
  "volumeEffect",
  "planEffect",
  "warmingEffect",
  "priceEffect",
  "openedEffect",
  "premiumEffect",
  "surchargeEffect",
  "etsEffect",
  "onSiteEffect",
] as const;

const levers = [
  "Volume",
  "Plan",
  "Warming",
  "Grid",
  "OnSite",
  "Contracts",
  "Fuels",
  "Credits",
] as const;

function expectClose(found: number, wanted: number, scale: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));
}

describe("every bundled company in every pairing", () => {
  test("the bars of the energy cost sum to its change in each stage", () => {
    for (const prepared of companies) {
      for (const scenario of pairingIds(prepared.workbench)) {
        const result = runOne(prepared, scenario);
        for (const year of ["2030", "2050"]) {
          const sum = bars.reduce(
            (total, bar) => total + numberAt(result, `energy.${bar}`, year),
            0,
          );
          const change = numberAt(result, "energy.stageChange", year);
          expectClose(sum, change, numberAt(result, "energy.cost", year));
        }
      }
    }
  });

  test("the wedges sum to the change of net emissions, clamped or not", () => {
    for (const prepared of companies) {
      const base = String(prepared.company.baseYear);
      for (const scenario of pairingIds(prepared.workbench)) {
        const result = runOne(prepared, scenario);
        for (const year of prepared.years.map(String)) {
          const sum = levers.reduce((total, lever) => {
            return total + numberAt(result, `carbon.wedge${lever}`, year);
          }, 0);
          const now = numberAt(result, "carbon.netEmissions", year);
          const then = numberAt(result, "carbon.netEmissions", base);
          expectClose(sum, now - then, then);
        }
      }
    }
  });

  test("the base year has no warming, price or grid effect", () => {
    for (const prepared of companies) {
      const base = String(prepared.company.baseYear);
      for (const scenario of pairingIds(prepared.workbench)) {
        const result = runOne(prepared, scenario);
        expect(numberAt(result, "scenario.priceIndex", base)).toBe(1);
        expect(numberAt(result, "scenario.gridIndex", base)).toBe(1);
        expect(numberAt(result, "energy.stageChange", base)).toBe(0);
      }
    }
  });
});

describe("levers move results the way they must", () => {
  const shares = fc.double({ min: 0, max: 1, noNaN: true });
  const anyCompany = fc.nat(2);
  const anyPairing = fc.nat(9);
  const settings = { numRuns: 60 };

  test("certificates never move the location-based figure", () => {
    fc.assert(
      fc.property(anyCompany, anyPairing, shares, (i, j, share) => {
        const prepared = companies[i]!;
        const scenario = pairingIds(prepared.workbench)[j]!;
        const plain = runOne(prepared, scenario);
        const green = runOne(prepared, scenario, [
          { path: "energy.contractedShare", value: share },
        ]);
        for (const year of ["2030", "2050"]) {
          const metric = "carbon.scope2Location";
          expect(numberAt(green, metric, year)).toBe(numberAt(plain, metric, year));
        }
      }),
      settings,
    );
  });

  test("more load never costs less electricity", () => {
    const growth = fc.double({ min: 1, max: 6, noNaN: true });
    fc.assert(
      fc.property(anyCompany, anyPairing, growth, (i, j, cap) => {
        const prepared = companies[i]!;
        const scenario = pairingIds(prepared.workbench)[j]!;
        const less = runOne(prepared, scenario, [{ path: "energy.growthCap", value: 1 }]);
        const more = runOne(prepared, scenario, [{ path: "energy.growthCap", value: cap }]);
        for (const year of ["2030", "2040", "2050"]) {
          const metric = "energy.cost";
          expect(numberAt(more, metric, year)).toBeGreaterThanOrEqual(numberAt(less, metric, year));
        }
      }),
      settings,
    );
  });

  test("less green power is never neutral earlier, against one fixed bar", () => {
    fc.assert(
      fc.property(anyCompany, anyPairing, fc.tuple(shares, shares), (i, j, pair) => {
        const prepared = companies[i]!;
        const scenario = pairingIds(prepared.workbench)[j]!;
        const path = (share: number) =>
          netEmissions(prepared, scenario, share).map((net) => net.value);
        const less = path(Math.min(...pair));
        const more = path(Math.max(...pair));
        less.forEach((net, year) => expect(net).toBeGreaterThanOrEqual(more[year]!));
        const bar = path(0)[0]! * 0.05;
        expect(neutralFrom(less, bar)).toBeGreaterThanOrEqual(neutralFrom(more, bar));
      }),
      settings,
    );
  });
});

function netEmissions(
  prepared: PreparedCompany,
  scenario: string,
  share: number,
): readonly { readonly value: number }[] {
  const result = runOne(prepared, scenario, [{ path: "energy.contractedShare", value: share }]);
  return prepared.years.map((year) => ({
    value: numberAt(result, "carbon.netEmissions", String(year)),
  }));
}

/** First place from which all values stay at or below the bar; the length where there is none. */
function neutralFrom(values: readonly number[], bar: number): number {
  return values.findLastIndex((value) => value > bar) + 1;
}
