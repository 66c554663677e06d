import fc from "fast-check";
import { evaluate, parse } from "mathjs";
import { describe, expect, it } from "vitest";
import { annualPue, overheadCurve } from "../../../../models/kernels/cooling/annual.ts";
import { coolingMethod } from "../../../../models/kernels/cooling/cooling-method.ts";
import {
  coolingParameters,
  type CoolingParameters,
} from "../../../../models/kernels/cooling/parameters.ts";
import { coolingParameterIds } from "../../../../models/kernels/cooling/parameters-schema.ts";
import { coolingState } from "../../../../models/kernels/cooling/state.ts";
import {
  coolingTechnologies,
  siteQualities,
  type CoolingTechnology,
} from "../../../../models/kernels/cooling/technology-ids.ts";
import { climateOf, coolingData } from "../../../support/cooling-data.ts";

type Scope = Map<string, unknown>;

const formulasOf = (id: string): string[] =>
  coolingMethod
    .filter((entry) => entry.id === id)
    .flatMap((entry) => entry.equations.map((each) => each.formula));

const ofAState = coolingMethod
  .slice(
    1,
    coolingMethod.findIndex((entry) => entry.id === "cooling.state"),
  )
  .flatMap((entry) => entry.equations.map((each) => parse(each.formula).compile()));
const ofAir = formulasOf("cooling.outdoorAir").map((formula) => parse(formula).compile());

/** Recomputes a state from the printed equations alone; only the root of F is found here. */
function printedState(
  technology: CoolingTechnology,
  parameters: CoolingParameters,
  weather: { dryBulb: number; relativeHumidity: number; pressure: number },
): { pue: number; wue: number } {
  const scope: Scope = new Map<string, unknown>([
    ["T", weather.dryBulb],
    ["RH", weather.relativeHumidity],
    ["p", weather.pressure],
    ...coolingParameterIds.map((id): [string, unknown] => [
      coolingData.parameters[id].symbol,
      parameters[id],
    ]),
  ]);
  for (const line of ofAir) line.evaluate(scope);
  scope.set("T_wb", rootOf(scope.get("F") as (t: number) => number, weather.dryBulb));
  for (const line of ofAState) line.evaluate(scope);
  scope.set("P", scope.get(`P_${technology}`));
  scope.set("w", scope.get(`w_${technology}`));
  for (const formula of formulasOf("cooling.state")) evaluate(formula, scope);
  return { pue: scope.get("PUE") as number, wue: scope.get("WUE") as number };
}

function rootOf(excess: (t: number) => number, dryBulb: number): number {
  let low = dryBulb - 60;
  let high = dryBulb + 1e-9;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

describe("the printed method", () => {
  it("has ids of its own, prose and a source in every section", () => {
    const ids = coolingMethod.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of coolingMethod) {
      expect(entry.title.length > 0 && entry.text.length > 40 && entry.source.length > 0).toBe(
        true,
      );
      expect(entry.equations.length).toBeGreaterThan(0);
    }
  });

  it("states each equation as a definition, with meaning and unit", () => {
    for (const { formula, meaning, unit } of coolingMethod.flatMap((entry) => entry.equations)) {
      expect(["AssignmentNode", "FunctionAssignmentNode"]).toContain(parse(formula).type);
      expect(meaning.length > 0 && unit.length > 0).toBe(true);
    }
  });

  it("gives every parameter a symbol of its own, and uses all of them", () => {
    const symbols = coolingParameterIds.map((id) => coolingData.parameters[id].symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    const printed = coolingMethod.flatMap((entry) => entry.equations).map((each) => each.formula);
    for (const symbol of symbols) {
      expect(
        printed.some((formula) => new RegExp(`\\b${symbol}\\b`).test(formula)),
        symbol,
      ).toBe(true);
    }
  });
});

describe("recomputing by the printed equations alone", () => {
  it("gives PUE and WUE of any state, to 1e-9", () => {
    const weather = fc.record({
      dryBulb: fc.double({ min: -40, max: 48, noNaN: true }),
      relativeHumidity: fc.double({ min: 0, max: 105, noNaN: true }),
      pressure: fc.double({ min: 70_000, max: 105_000, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...coolingTechnologies),
        fc.constantFrom(...siteQualities),
        weather,
        (technology, quality, air) => {
          const parameters = coolingParameters(coolingData, technology, quality);
          const kernel = coolingState(technology, parameters, air);
          const printed = printedState(technology, parameters, air);
          expect(Math.abs(printed.pue - kernel.pue)).toBeLessThan(1e-9);
          expect(Math.abs(printed.wue - kernel.wue)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives the year of a water-side economizer and a reading of its curve, to 1e-9", () => {
    const climate = climateOf("CHN_Hainan.Haikou.597580_CSWD");
    const parameters = coolingParameters(coolingData, "WSE", "BASE");
    const year = (shift: number) => {
      const states = [...climate.hours].map((_, bin) =>
        printedState("WSE", parameters, {
          dryBulb: (climate.dryBulbMean[bin] ?? NaN) + shift,
          relativeHumidity: climate.relativeHumidityMean[bin] ?? NaN,
          pressure: climate.pressure,
        }),
      );
      const weighted = (values: number[]) =>
        values.reduce((sum, value, bin) => sum + value * (climate.hours[bin] ?? NaN), 0) / 8760;
      return weighted(states.map((state) => state.pue - 1));
    };
    const given = { technology: "WSE", parameters, climate } as const;
    expect(Math.abs(year(0) + 1 - annualPue({ ...given, shift: 0 }).pue)).toBeLessThan(1e-9);

    const scope: Scope = new Map<string, unknown>([["s", 1.2345]]);
    const [knot, first, second, reading] = formulasOf("cooling.overheadCurve");
    for (const formula of [knot, first, second]) evaluate(formula ?? "", scope);
    scope.set("o_1", year(scope.get("x_1") as number));
    scope.set("o_2", year(scope.get("x_2") as number));
    evaluate(reading ?? "", scope);
    const curve = overheadCurve(given);
    const at = scope.get("j") as number;
    const [left = NaN, right = NaN] = [curve.overhead[at], curve.overhead[at + 1]];
    const [from = NaN, to = NaN] = [curve.x[at], curve.x[at + 1]];
    const read = left + ((right - left) * (1.2345 - from)) / (to - from);
    expect(Math.abs((scope.get("o") as number) - read)).toBeLessThan(1e-9);
  });
});
