import { describe, expect, it } from "vitest";
import {
  annualPue,
  overheadCurve,
  overheadGrid,
  type OverheadCurve,
  type PlantInClimate,
} from "../../../../models/kernels/cooling/annual.ts";
import { coolingParameters } from "../../../../models/kernels/cooling/parameters.ts";
import { coolingTechnologies } from "../../../../models/kernels/cooling/technology-ids.ts";
import { climateOf, coolingData } from "../../../support/cooling-data.ts";

const stations = [
  "CHN_Beijing.Beijing.545110_CSWD",
  "CHN_Hainan.Haikou.597580_CSWD",
  "CHN_Shanghai.Shanghai.583620_CSWD",
  "CHN_Qinghai.Xining.528660_CSWD",
  "USA_TX_Dallas-Fort.Worth.Intl.AP.722590_TMYx.2009-2023",
];

/** Largest errors of linear interpolation, overhead and WUE. Units that switch on whole bins jump. */
const allowed = {
  WSE: [1e-5, 1e-4],
  WC: [1e-5, 1e-4],
  AC: [1e-5, 1e-12],
  ACF: [1e-5, 1e-12],
  LIQ: [1e-5, 1e-4],
  DX: [1e-4, 1e-12],
  IEC: [1e-4, 1e-2],
  AEA: [5e-3, 5e-2],
} as const;

function plantAt(technology: (typeof coolingTechnologies)[number], place: string): PlantInClimate {
  const parameters = coolingParameters(coolingData, technology, "BASE");
  return { technology, parameters, climate: climateOf(place) };
}

/** Errors of reading the curve between knots, over the whole grid. */
function readingErrors(plant: PlantInClimate, curve: OverheadCurve): [number, number][] {
  const errors: [number, number][] = [];
  for (let knot = 0; knot + 1 < curve.x.length; knot += 13) {
    for (const share of [0.2, 0.5, 0.8]) {
      const read = (column: Float64Array) =>
        (column[knot] ?? NaN) * (1 - share) + (column[knot + 1] ?? NaN) * share;
      const year = annualPue({ ...plant, shift: read(curve.x) });
      errors.push([
        Math.abs(read(curve.overhead) - (year.pue - 1)),
        Math.abs(read(curve.wue) - year.wue),
      ]);
    }
  }
  return errors;
}

describe("the grid", () => {
  const curve = overheadCurve(plantAt("AC", "CHN_Hainan.Haikou.597580_CSWD"));

  it("runs from -2 to 8 K in 400 equal steps, ends and whole kelvins exact", () => {
    const { first, last, stepsPerKelvin } = overheadGrid;
    expect([first, last, stepsPerKelvin]).toEqual([-2, 8, 40]);
    expect(curve.x).toHaveLength(401);
    expect([curve.x[0], curve.x[80], curve.x[120], curve.x[400]]).toEqual([-2, 0, 1, 8]);
    curve.x.forEach((shift, knot) => {
      expect(shift).toBe((knot - 80) / 40);
    });
  });
});

describe("the curve", () => {
  it.each(coolingTechnologies)("of %s is the annual result at its knots, to 1e-9", (technology) => {
    const plant = plantAt(technology, "CHN_Shanghai.Shanghai.583620_CSWD");
    const curve = overheadCurve(plant);
    for (const knot of [0, 79, 80, 81, 200, 317, 400]) {
      const year = annualPue({ ...plant, shift: curve.x[knot] ?? NaN });
      expect(Math.abs((curve.overhead[knot] ?? NaN) - (year.pue - 1))).toBeLessThan(1e-9);
      expect(Math.abs((curve.wue[knot] ?? NaN) - year.wue)).toBeLessThan(1e-9);
    }
  });

  it.each(coolingTechnologies)("of %s errs between knots as stated", (technology) => {
    const [overhead, water] = allowed[technology];
    for (const place of stations) {
      const plant = plantAt(technology, place);
      for (const [ofOverhead, ofWater] of readingErrors(plant, overheadCurve(plant))) {
        expect(ofOverhead).toBeLessThan(overhead);
        expect(ofWater).toBeLessThan(water);
      }
    }
  });

  it("of an air-side economizer errs by less than 1e-4 on average", () => {
    const errors = stations.flatMap((place) => {
      const plant = plantAt("AEA", place);
      return readingErrors(plant, overheadCurve(plant)).map(([overhead]) => overhead);
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeLessThan(1e-4);
  });
});
