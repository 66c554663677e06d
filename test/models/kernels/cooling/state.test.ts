import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/cooling-testvectors.json" with { type: "json" };
import {
  coolingParameters,
  type CoolingParameters,
} from "../../../../models/kernels/cooling/parameters.ts";
import type { Weather } from "../../../../models/kernels/cooling/outdoor-air.ts";
import { wetBulb } from "../../../../models/kernels/cooling/psychrometrics.ts";
import { coolingState } from "../../../../models/kernels/cooling/state.ts";
import {
  coolingTechnologies,
  siteQualities,
  type CoolingTechnology,
  type SiteQuality,
} from "../../../../models/kernels/cooling/technology-ids.ts";
import { coolingData } from "../../../support/cooling-data.ts";

const technology = fc.constantFrom(...coolingTechnologies);
const quality = fc.constantFrom(...siteQualities);
const weather = fc.record({
  dryBulb: fc.double({ min: -60, max: 60, noNaN: true }),
  relativeHumidity: fc.double({ min: 0, max: 110, noNaN: true }),
  pressure: fc.double({ min: 50_000, max: 110_000, noNaN: true }),
});

describe("reference vectors", () => {
  it("are 84, of all technologies and qualities", () => {
    expect(golden.cases).toHaveLength(84);
    const kinds = new Set(golden.cases.map((each) => `${each.technology} ${each.quality}`));
    expect(kinds.size).toBe(coolingTechnologies.length * siteQualities.length);
  });

  it.each(golden.cases)(
    "$technology $quality at $dryBulb degC, $relativeHumidity %, $pressure Pa",
    (given) => {
      const parameters = coolingParameters(
        coolingData,
        given.technology as CoolingTechnology,
        given.quality as SiteQuality,
      );
      const state = coolingState(given.technology as CoolingTechnology, parameters, given);
      const found = wetBulb(given.dryBulb, given.relativeHumidity, given.pressure);
      expect(Math.abs(state.pue - given.pue)).toBeLessThanOrEqual(golden.tolerance.pue);
      expect(Math.abs(state.wue - given.wue)).toBeLessThanOrEqual(golden.tolerance.wue);
      expect(Math.abs(found - given.wetBulb)).toBeLessThanOrEqual(golden.tolerance.wetBulb);
    },
  );
});

describe("every technology in any weather", () => {
  it("has a finite PUE of at least 1 and a finite WUE of at least 0", () => {
    fc.assert(
      fc.property(technology, quality, weather, (kind, grade, air) => {
        const state = coolingState(kind, coolingParameters(coolingData, kind, grade), air);
        expect(Number.isFinite(state.pue) && state.pue >= 1).toBe(true);
        expect(Number.isFinite(state.wue) && state.wue >= 0).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("has them with any parameters inside the stated ranges and either option", () => {
    fc.assert(
      fc.property(technology, drawnParameters(), weather, (kind, parameters, air) => {
        const state = coolingState(kind, parameters, air);
        expect(Number.isFinite(state.pue) && state.pue >= 1).toBe(true);
        expect(Number.isFinite(state.wue) && state.wue >= 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("counts frost above 100 % relative humidity as saturated", () => {
    const parameters = coolingParameters(coolingData, "WSE", "BASE");
    const air = { dryBulb: -15, pressure: 90_000 };
    expect(coolingState("WSE", parameters, { ...air, relativeHumidity: 110 })).toEqual(
      coolingState("WSE", parameters, { ...air, relativeHumidity: 100 }),
    );
  });
});

describe("comparisons that physics demands", () => {
  const steady = coolingTechnologies.filter((each) => each !== "AEA" && each !== "IEC");
  const neverBetter = (kind: CoolingTechnology, air: Weather, more: number) => {
    for (const grade of siteQualities) {
      const parameters = coolingParameters(coolingData, kind, grade);
      const here = coolingState(kind, parameters, air);
      const there = coolingState(kind, parameters, { ...air, dryBulb: air.dryBulb + more });
      expect(there.pue).toBeGreaterThanOrEqual(here.pue - 1e-12);
    }
  };
  const warmer = fc.double({ min: 0, max: 10, noNaN: true });

  it("warmer air of the same relative humidity never lowers the PUE of WSE, WC, AC, ACF, DX, LIQ", () => {
    fc.assert(fc.property(fc.constantFrom(...steady), weather, warmer, neverBetter), {
      numRuns: 3000,
    });
  });

  it("nor of IEC, while its wet bulb stays below the room's return air", () => {
    const mild = fc.record({
      dryBulb: fc.double({ min: -60, max: 26, noNaN: true }),
      relativeHumidity: fc.double({ min: 0, max: 99, noNaN: true }),
      pressure: fc.double({ min: 50_000, max: 110_000, noNaN: true }),
    });
    fc.assert(
      fc.property(mild, warmer, (air, more) => {
        neverBetter("IEC", air, more);
      }),
      { numRuns: 3000 },
    );
  });

  it("an economizer never raises PUE over the same plant without one", () => {
    fc.assert(
      fc.property(quality, weather, (grade, air) => {
        const water = coolingParameters(coolingData, "WSE", grade);
        const glycol = coolingParameters(coolingData, "ACF", grade);
        expect(coolingState("WSE", water, air).pue).toBeLessThanOrEqual(
          coolingState("WC", water, air).pue + 1e-12,
        );
        expect(coolingState("ACF", glycol, air).pue).toBeLessThanOrEqual(
          coolingState("AC", glycol, air).pue + 1e-12,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("a better UPS lowers the PUE of every technology", () => {
    fc.assert(
      fc.property(technology, weather, (kind, air) => {
        const parameters = coolingParameters(coolingData, kind, "BASE");
        const better = { ...parameters, upsEfficiency: parameters.upsEfficiency + 0.02 };
        expect(coolingState(kind, better, air).pue).toBeLessThan(
          coolingState(kind, parameters, air).pue,
        );
      }),
    );
  });
});

/** Parameters drawn from the widest of their stated ranges. */
function drawnParameters(): fc.Arbitrary<CoolingParameters> {
  const base = coolingParameters(coolingData, "WSE", "BASE");
  const drawn = Object.fromEntries(
    Object.entries(coolingData.parameters).map(([id, { ranges }]) => {
      const low = Math.min(...ranges.map((range) => range.low));
      const high = Math.max(...ranges.map((range) => range.high));
      return [id, fc.double({ min: low, max: high, noNaN: true })];
    }),
  );
  return fc
    .record({
      drawn: fc.record(drawn),
      towerEvaporation: fc.constantFrom("psychrometric", "latent"),
      airSideHotHours: fc.constantFrom("evaporative", "chiller"),
    })
    .map(({ drawn: values, ...options }) => ({ ...base, ...values, ...options }));
}
