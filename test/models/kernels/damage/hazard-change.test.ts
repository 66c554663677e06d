import { describe, expect, it } from "vitest";
import golden from "../../../golden/physical-risk.json" with { type: "json" };
import figures from "../../../golden/library-figures.json" with { type: "json" };
import warmingData from "../../../../scenarios/ipcc/global-warming.json" with { type: "json" };
import data from "../../../../scenarios/climate/event-multipliers.json" with { type: "json" };
import type { Curve } from "../../../../models/engine/kernel.ts";
import {
  cycloneFactor,
  frequencyRatio,
  rainDepthFactor,
  seaLevelRise,
} from "../../../../models/kernels/damage/hazard-change.ts";
import { eventMultipliersSchema } from "../../../../models/scenario/hazard-schema.ts";
import { tableRows } from "../../../../models/scenario/table.ts";
import { globalWarmingSchema } from "../../../../models/scenario/warming-schema.ts";
import { warmingSeries } from "../../../../models/scenario/warming.ts";

const { frequency } = eventMultipliersSchema.parse(data);
const warming = globalWarmingSchema.parse(warmingData);

function multipliersOf(event: string): Curve {
  const rows = tableRows(frequency).filter(({ keys }) => keys["event"] === event);
  return {
    x: Float64Array.from(rows, ({ keys }) => Number(keys["warmingLevel"])),
    y: Float64Array.from(rows, (row) => row.value("multiplier")!.value),
  };
}

function meanWarming(pathway: string, from: number): number {
  const points = warmingSeries(warming, pathway)?.points ?? {};
  const years = Array.from({ length: 20 }, (_, i) => points[String(from + i)] ?? Number.NaN);
  return years.reduce((sum, value) => sum + value, 0) / 20;
}

describe("frequency of events against the base year", () => {
  it("is the ratio of the multipliers at two warmings", () => {
    const curve = multipliersOf("hot-10-year");
    // 1.5 K: 4.1; 2 K: 5.6; 1.75 K lies midway
    expect(frequencyRatio(curve, { year: 2, base: 1.5 })).toBeCloseTo(5.6 / 4.1, 14);
    expect(frequencyRatio(curve, { year: 1.75, base: 1.5 })).toBeCloseTo(4.85 / 4.1, 14);
    expect(frequencyRatio(curve, { year: 1.3, base: 1.3 })).toBe(1);
  });

  it("is constant beyond the published warming levels", () => {
    const curve = multipliersOf("hot-10-year");
    expect(frequencyRatio(curve, { year: 6, base: 1 })).toBeCloseTo(9.4 / 2.8, 14);
  });

  const { rows, present, tolerance } = figures.frequencyAgainstToday;

  it.each(Object.entries(rows))(
    "of %s is as worked for 2021-2040 and 2041-2060",
    (event, byPathway) => {
      for (const [pathway, wanted] of Object.entries(byPathway)) {
        [2021, 2041].forEach((from, i) => {
          const year = meanWarming(pathway, from);
          const found = frequencyRatio(multipliersOf(event), { year, base: present });
          expect(Math.abs(found - wanted[i]!), `${pathway} ${from}`).toBeLessThan(tolerance);
        });
      }
    },
  );

  it("refuses multipliers that are not above 0", () => {
    const curve = { x: Float64Array.of(1, 2), y: Float64Array.of(0, 1) };
    expect(() => frequencyRatio(curve, { year: 2, base: 1 })).toThrow(
      "frequency of an event: expected multipliers above 0, found 0 and 1",
    );
  });
});

describe("rain and cyclones", () => {
  it("scale rain with the warming since the base year", () => {
    expect(rainDepthFactor(0.07, { year: 2, base: 1.2 })).toBeCloseTo(1.056, 14);
    expect(rainDepthFactor(0.07, { year: 1.2, base: 1.2 })).toBe(1);
    expect(rainDepthFactor(-2, { year: 3, base: 1 })).toBe(0);
  });

  it.each(golden.cyclones.cases)("scale cyclones by $warming K", ({ warming, value }) => {
    const { perTwoKelvin, tolerance } = golden.cyclones;
    const found = cycloneFactor(perTwoKelvin, { year: 1.1 + warming, base: 1.1 });
    expect(Math.abs(found - value)).toBeLessThanOrEqual(tolerance);
  });

  it("give the change per 2 K at 2 K", () => {
    expect(cycloneFactor(-0.26, { year: 3, base: 1 })).toBeCloseTo(0.74, 14);
    expect(() => cycloneFactor(-1, { year: 3, base: 1 })).toThrow("expected a change above -1");
  });
});

describe("sea level", () => {
  const { years, levels, base, cases, tolerance } = golden.seaLevel;
  const curve = { x: Float64Array.from(years), y: Float64Array.from(levels) };

  it.each(cases)("in $year against its own value in the base year", ({ year, value }) => {
    const found = seaLevelRise(curve, { year, base });
    expect(Math.abs(found - value)).toBeLessThanOrEqual(tolerance);
  });

  it("refuses levels that leave the base year open", () => {
    const early = { x: Float64Array.of(2000), y: Float64Array.of(0) };
    expect(() => seaLevelRise(early, { year: 2030, base: 2025 })).toThrow(
      "sea level: expected levels of years after 2005, found 2000",
    );
    const none = { x: new Float64Array(), y: new Float64Array() };
    expect(() => seaLevelRise(none, { year: 2030, base: 2025 })).toThrow("found none");
  });
});
