import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/cooling-reference-sites.json" with { type: "json" };
import { annualPue } from "../../../../models/kernels/cooling/annual.ts";
import type { Climatology } from "../../../../models/kernels/cooling/climatology.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import { coolingState } from "../../../../models/kernels/cooling/state.ts";
import {
  coolingTechnologies,
  siteQualities,
  type CoolingTechnology,
  type SiteQuality,
} from "../../../../models/kernels/cooling/technology-ids.ts";
import { climateOf, coolingData, stationData } from "../../../support/cooling-data.ts";

const beijing = "CHN_Beijing.Beijing.545110_CSWD";
const technology = fc.constantFrom(...coolingTechnologies);
const quality = fc.constantFrom(...siteQualities);
const station = fc.constantFrom(...stationData.stations.map((each) => each.id));
const shift = fc.double({ min: -5, max: 12, noNaN: true });

const oneBin = (dryBulb: number, relativeHumidity: number): Climatology => ({
  hours: [8760],
  dryBulbMean: [dryBulb],
  relativeHumidityMean: [relativeHumidity],
  pressure: 101_325,
});

describe("annual mean", () => {
  it("of one bin is the state at the bin's means", () => {
    fc.assert(
      fc.property(technology, shift, (kind, warming) => {
        const parameters = coolingParameters(coolingData, kind, "BASE");
        const climate = oneBin(20, 60);
        const year = annualPue({ technology: kind, parameters, climate, shift: warming });
        const state = coolingState(kind, parameters, {
          dryBulb: 20 + warming,
          relativeHumidity: 60,
          pressure: 101_325,
        });
        expect(year.pue).toBeCloseTo(state.pue, 12);
        expect(year.wue).toBeCloseTo(state.wue, 12);
        expect(year.hours).toBe(8760);
      }),
    );
  });

  it("of two bins is weighted by their hours", () => {
    const parameters = coolingParameters(coolingData, "WSE", "BASE");
    const climate = {
      hours: [6000, 2760],
      dryBulbMean: [5, 30],
      relativeHumidityMean: [50, 70],
      pressure: 100_000,
    };
    const state = (dryBulb: number, relativeHumidity: number) =>
      coolingState("WSE", parameters, { dryBulb, relativeHumidity, pressure: 100_000 });
    const year = annualPue({ technology: "WSE", parameters, climate, shift: 0 });
    const expected = (6000 * state(5, 50).pue + 2760 * state(30, 70).pue) / 8760;
    expect(year.pue).toBeCloseTo(expected, 14);
  });
});

describe("annual PUE of the stations", () => {
  it("is at least 1 and finite at every station under any shift", () => {
    fc.assert(
      fc.property(
        fc.tuple(technology, quality),
        station,
        shift,
        ([kind, grade], place, warming) => {
          const year = annualPue({
            technology: kind,
            parameters: coolingParameters(coolingData, kind, grade),
            climate: climateOf(place),
            shift: warming,
          });
          expect(Number.isFinite(year.pue) && year.pue >= 1).toBe(true);
          expect(Number.isFinite(year.wue) && year.wue >= 0).toBe(true);
          expect(year.hours).toBe(8760);
        },
      ),
    );
  });

  it("does not fall with warming up to 4 K, except of an air-side economizer, which dry heat may favour", () => {
    const steady = fc.constantFrom(...coolingTechnologies.filter((each) => each !== "AEA"));
    const more = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(steady, quality), station, more, ([kind, grade], place, warming) => {
        const parameters = coolingParameters(coolingData, kind, grade);
        const given = { technology: kind, parameters, climate: climateOf(place) };
        const warm = annualPue({ ...given, shift: warming });
        expect(warm.pue).toBeGreaterThanOrEqual(annualPue({ ...given, shift: 0 }).pue - 1e-12);
      }),
    );
  });
});

describe("published reference sites", () => {
  it.each(golden.cases)("$campus reports PUE $pue, within 0.03 of the model", (site) => {
    const kind = site.technology as CoolingTechnology;
    const parameters = {
      ...coolingParameters(coolingData, kind, site.quality as SiteQuality),
      ...site.parameters,
    };
    const climate = climateOf(site.station);
    const { pue } = annualPue({ technology: kind, parameters, climate, shift: 0 });
    expect(Math.abs(pue - site.pue)).toBeLessThanOrEqual(golden.tolerance);
  });
});

describe("a malformed climatology", () => {
  const parameters = coolingParameters(coolingData, "WSE", "BASE");
  const run = (climate: Climatology, warming = 0) =>
    annualPue({ technology: "WSE", parameters, climate, shift: warming });
  const good = oneBin(20, 60);

  it.each([
    ["no bins", { ...good, hours: [] }, "columns of one length"],
    ["columns of two lengths", { ...good, dryBulbMean: [20, 21] }, "columns of one length"],
    ["no hours", { ...good, hours: [0] }, "hours of bin 0"],
    ["hours that are no number", { ...good, hours: [Number.NaN] }, "hours of bin 0"],
    ["an impossible dry bulb", { ...good, dryBulbMean: [80] }, "dryBulbMean of bin 0"],
    ["an impossible humidity", { ...good, relativeHumidityMean: [-1] }, "relativeHumidityMean"],
    ["a pressure in hPa", { ...good, pressure: 1013.25 }, "pressure: expected 50000 to 110000"],
  ])("with %s is refused", (_name, climate, message) => {
    expect(() => run(climate)).toThrow(RangeError);
    expect(() => run(climate)).toThrow(message);
  });

  it("and a shift beyond 20 K or not a number is refused", () => {
    expect(() => run(climateOf(beijing), 21)).toThrow("shift 21: expected -20 to 20 K");
    expect(() => run(climateOf(beijing), Number.NaN)).toThrow(RangeError);
  });
});
