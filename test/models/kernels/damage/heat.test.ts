import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/hours-above.json" with { type: "json" };
import { gumbelThrough, gumbelValue } from "../../../../models/kernels/damage/gumbel.ts";
import { hoursAbove, tripProbability } from "../../../../models/kernels/damage/heat.ts";
import { histogramOf } from "../../../support/cooling-data.ts";

describe("hours above a dry bulb", () => {
  const countsOf = (station: string, threshold: number) => {
    const { hours, dryBulbFrom } = histogramOf(station).columns;
    return hoursAbove({ hours, from: dryBulbFrom, width: 1 }, threshold);
  };

  it.each(golden.stations)("at $station hold those of the hourly file", (station) => {
    for (const [threshold, counted] of [
      [30, station.above30],
      [35, station.above35],
    ] as const) {
      expect(countsOf(station.station, threshold)).toBeGreaterThanOrEqual(counted);
      expect(countsOf(station.station, threshold + 1)).toBeLessThanOrEqual(counted);
    }
  });

  it("sum to those of the hourly files where readings are in tenths", () => {
    const stations = golden.stations.filter(({ station }) => station.endsWith("CSWD"));
    const sum = (of: (station: (typeof stations)[number]) => number) =>
      stations.reduce((total, station) => total + of(station), 0);
    const share = sum(({ station }) => countsOf(station, 30)) / sum(({ above30 }) => above30);
    expect(stations.length).toBeGreaterThan(15);
    expect(Math.abs(share - 1)).toBeLessThanOrEqual(golden.tolerance);
  });

  const bins = { hours: [4, 6, 2], from: [20, 21, 22], width: 1 };

  it("spread the hours of a bin evenly", () => {
    expect(hoursAbove(bins, 21.25)).toBeCloseTo(0.75 * 6 + 2, 14);
    expect(hoursAbove(bins, 0)).toBe(12);
    expect(hoursAbove(bins, 23)).toBe(0);
  });

  it("are never fewer under more warming", () => {
    const shift = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(shift, shift, (a, b) => {
        const of = (warming: number) => hoursAbove(bins, 24 - warming);
        return of(Math.min(a, b)) <= of(Math.max(a, b));
      }),
    );
  });

  it("refuse columns that do not fit", () => {
    expect(() => hoursAbove({ ...bins, from: [1] }, 20)).toThrow("found 1 for 3 and 1");
    expect(() => hoursAbove({ ...bins, width: 0 }, 20)).toThrow("expected an edge for each bin");
  });
});

describe("trip of cooling", () => {
  const annualMaximum = gumbelThrough(
    { returnPeriod: 5, value: 39.3 },
    { returnPeriod: 50, value: 42.7 },
    "Beijing",
  );
  const trip = { annualMaximum, hottestDayChange: 0, recirculation: 4, tripAt: 45 };

  it("comes when the air at the heat rejection passes the limit", () => {
    // 45 - 4 = 41 degC, once in 15.3 years
    expect(tripProbability(trip)).toBeCloseTo(
      1 - Math.exp(-Math.exp(-(41 - 37.17685) / 1.41549)),
      5,
    );
    const limit = gumbelValue(annualMaximum, 20) + 4 + 1.5;
    const warmer = { ...trip, hottestDayChange: 1.5, tripAt: limit };
    expect(tripProbability(warmer)).toBeCloseTo(0.05, 12);
  });

  it("is never less likely in a warmer year, and less likely with a higher limit", () => {
    const kelvin = fc.double({ min: 0, max: 8, noNaN: true });
    fc.assert(
      fc.property(kelvin, kelvin, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const of = (hottestDayChange: number) => tripProbability({ ...trip, hottestDayChange });
        const limited = (more: number) => tripProbability({ ...trip, tripAt: 45 + more });
        return of(low) <= of(high) && limited(low) >= limited(high);
      }),
    );
  });
});
