import fc from "fast-check";
import { describe, expect, it } from "vitest";
import golden from "../../../golden/physical-risk.json" with { type: "json" };
import {
  gumbelExceedance,
  gumbelThrough,
  gumbelValue,
} from "../../../../models/kernels/damage/gumbel.ts";
import { stationData } from "../../../support/cooling-data.ts";

const { shorter, longer, scale, location, twentyYears } = golden.gumbel;

describe("Gumbel distribution of annual maxima", () => {
  const found = gumbelThrough(shorter, longer, "Beijing");

  it("has the scale, location and 20-year value worked by hand", () => {
    expect(Math.abs(found.scale - scale.value)).toBeLessThanOrEqual(scale.tolerance);
    expect(Math.abs(found.location - location.value)).toBeLessThanOrEqual(location.tolerance);
    const rare = gumbelValue(found, 20);
    expect(Math.abs(rare - twentyYears.value)).toBeLessThanOrEqual(twentyYears.tolerance);
  });

  const designs = stationData.stations.flatMap(({ name, design }) =>
    design === undefined ? [] : [{ name, maxima: design.maximumDryBulb }],
  );

  it.each(designs)("through 5 and 50 years gives the published 10 and 20 of $name", (station) => {
    const [five, ten, twenty, fifty] = station.maxima as [number, number, number, number];
    const through = gumbelThrough(
      { returnPeriod: 5, value: five },
      { returnPeriod: 50, value: fifty },
      station.name,
    );
    expect(Math.abs(gumbelValue(through, 10) - ten)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(gumbelValue(through, 20) - twenty)).toBeLessThanOrEqual(0.1);
  });

  it("is passed by the value of T years once in T years", () => {
    const period = fc.double({ min: 1.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(period, (years) => {
        const probability = gumbelExceedance(found, gumbelValue(found, years));
        return Math.abs(probability * years - 1) < 1e-6;
      }),
    );
  });

  it("refuses periods and values that do not rise together", () => {
    expect(() => gumbelThrough(longer, shorter, "here")).toThrow(
      "here: expected return periods above 1 year that ascend, found 50 and 5",
    );
    expect(() => gumbelThrough(shorter, { returnPeriod: 50, value: 39.3 }, "here")).toThrow(
      "here: expected the rarer value above 39.3, found 39.3",
    );
    expect(() => gumbelThrough({ returnPeriod: 1, value: 1 }, longer, "here")).toThrow("above 1");
  });
});
