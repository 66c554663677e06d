import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary, type Library } from "../../../../models/library/library.ts";
import { seaLevelOf } from "../../../../models/run/layers/sea-level.ts";
import { pointAt } from "../../../../models/scenario/series.ts";
import type { Series } from "../../../../models/scenario/value-schema.ts";
import golden from "../../../golden/physical-risk.json" with { type: "json" };

let library: Library;

beforeAll(async () => {
  library = await loadLibrary();
});

const levelsOf = (place: string | null, hazardsFrom: "SSP2-4.5" | "SSP5-8.5"): Series =>
  seaLevelOf(library, place, { hazardsFrom }).value as Series;

const at = ({ points, between }: Series, year: number): number => pointAt(points, year, between);

describe("sea level of a place", () => {
  it("rises from the base year as worked by hand", () => {
    const series = levelsOf("hong-kong-quarry-bay", "SSP2-4.5");
    const { base, cases, tolerance } = golden.seaLevel;
    for (const { year, value } of cases) {
      const rise = at(series, year) - at(series, base);
      expect(Math.abs(rise - value)).toBeLessThanOrEqual(tolerance);
    }
  });

  it("adds what the pathway differs, in every draw's range", () => {
    const [middle, high] = (["SSP2-4.5", "SSP5-8.5"] as const).map((pathway) =>
      levelsOf("shanghai-grid", pathway),
    );
    expect(at(high!, 2050) - at(middle!, 2050)).toBeCloseTo(0.04, 12);
    expect(at(high!, 2030) - at(middle!, 2030)).toBeCloseTo(0.01, 12);
    expect(at(high!, 2005)).toBe(0);
  });

  it("is zero inland, and refuses a place without projections", () => {
    expect(seaLevelOf(library, null, { hazardsFrom: "SSP2-4.5" }).value).toMatchObject({
      value: 0,
    });
    expect(() => levelsOf("atlantis", "SSP2-4.5")).toThrow(
      "climate/sea-level.json: expected projections of atlantis",
    );
  });
});
