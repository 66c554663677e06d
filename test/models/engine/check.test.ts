import { describe, expect, it } from "vitest";
import { compileTiny, runTiny, valueOf, type TinyInput } from "../../support/tiny-model.ts";

const inputs: Readonly<Record<string, TinyInput>> = {
  energy: { unit: "MWh", values: [10] },
  heat: { unit: "GJ", values: [7.2] },
  price: { unit: "CNY/kWh", values: [0.7] },
  cost: { unit: "CNY", values: [100] },
  old: { unit: "CNY2024", values: [100] },
  factor: { unit: "kgCO2e/kWh", values: [0.5] },
  share: { unit: "%", values: [25] },
  plain: { unit: "1", values: [3] },
  area: { unit: "m^2", values: [16] },
  side: { unit: "m", values: [2] },
  volume: { unit: "m3", values: [8] },
  path: { unit: "MWh", over: ["year"], values: [1, 2, 3, 4] },
  base: { unit: "year", values: [2026] },
  kelvin: { unit: "K", values: [2] },
};

function compute(formula: string, unit: string): number {
  return valueOf(runTiny({ inputs, equations: { y: { formula, unit } } }), "y");
}

function failure(formula: string, unit = "1"): () => void {
  return () => compute(formula, unit);
}

describe("units by inference", () => {
  it.each([
    ["energy + heat", "MWh", 12],
    ["heat + energy", "GJ", 43.2],
    ["heat + energy", "MWh", 12],
    ["energy - heat", "kWh", 8000],
    ["energy * price", "CNY", 7000],
    ["price * energy", "MCNY", 0.007],
    ["energy * factor", "tCO2e", 5],
    ["factor", "tCO2e/MWh", 0.5],
    ["cost / energy", "CNY/kWh", 0.01],
    ["energy * share", "MWh", 2.5],
    ["1 + share", "1", 1.25],
    ["share + 1", "1", 1.25],
    ["energy > heat ? energy : heat", "MWh", 10],
    ["heat > energy", "1", 0],
    ["energy == 36 * heat / 7.2", "1", 1],
    ["max(energy, heat, 0)", "GJ", 36],
    ["min(heat, energy)", "MWh", 2],
    ["clamp(energy, 0, heat)", "GJ", 7.2],
    ["abs(-energy)", "kWh", 10000],
    ["sqrt(area)", "m", 4],
    ["area ^ 0.5 + side", "m", 6],
    ["side ^ 3 + volume", "m^3", 16],
    ["pow(side, 2) + area", "m2", 20],
    ["side ^ -1", "1/m", 0.5],
    ["area ^ -0.5 * side", "1", 0.5],
    ["log(energy / heat)", "1", Math.log(5)],
    ["exp(share)", "1", Math.exp(0.25)],
    ["plain ^ share", "1", 3 ** 0.25],
    ["sum(path, year) + heat", "MWh", 12],
    ["mean(path, year)", "MWh", 2.5],
    ["largest(path, year)", "kWh", 4000],
    ["at(path, base)", "kWh", 2000],
    ["kelvin * plain", "K", 6],
  ])("%s in %s is %d", (formula, unit, expected) => {
    expect(compute(formula, unit)).toBeCloseTo(expected, 12);
  });

  it("lets a literal 0 stand for any unit, wherever it stands", () => {
    for (const formula of [
      "energy + 0",
      "0 + energy",
      "max(0, energy)",
      "energy > 0 ? energy : 0",
    ]) {
      expect(compute(formula, "MWh")).toBe(10);
    }
    expect(compute("0", "MWh")).toBe(0);
    expect(compute("max(0, 0) + cost", "CNY")).toBe(100);
  });

  it("multiplies by the factor, so that whole numbers stay whole", () => {
    expect(compute("energy", "GJ")).toBe(36);
    expect(compute("energy", "kWh")).toBe(10000);
    expect(compute("price", "CNY/MWh")).toBe(700);
  });
});

describe("units that do not fit", () => {
  it.each([
    ["energy + cost", "MWh", 'in "m.cost": expected energy, found CNY'],
    ["energy + 1", "MWh", 'in "1": expected energy, found a pure number'],
    ["cost + old", "CNY", 'in "m.old": expected CNY, found CNY2024'],
    ["energy > cost", "1", 'in "m.cost": expected energy, found CNY'],
    ["max(energy, kelvin)", "MWh", 'in "m.kelvin": expected energy, found temperature'],
    ["plain > 0 ? energy : cost", "MWh", 'in "m.cost": expected energy, found CNY'],
    ["energy ? plain : plain", "1", 'in "m.energy": expected a pure number, found energy'],
    ["not energy", "1", "expected a pure number, found energy"],
    ["energy and plain", "1", "expected a pure number, found energy"],
    ["exp(energy)", "1", "expected a pure number, found energy"],
    ["log(cost)", "1", "expected a pure number, found CNY"],
    ["plain ^ energy", "1", "expected a pure number, found energy"],
    ["energy ^ plain", "MWh", "needs a constant exponent, whole or half"],
    ["side ^ 0.3", "m", "needs a constant exponent, whole or half"],
    ["energy * price", "MWh", "expected energy, found CNY"],
    ["energy / side", "MWh", "expected energy"],
    ["energy", "CNY", "expected CNY, found energy"],
    ["price", "CNY", "expected CNY, found CNY energy^-1"],
    ["clamp(energy, 0, cost)", "MWh", "expected energy, found CNY"],
    ["at(path, plain)", "MWh", "expected a year or an input that is one"],
  ])("%s in %s", (formula, unit, message) => {
    expect(failure(formula, unit)).toThrow(message);
    expect(failure(formula, unit)).toThrow(/^m\.y: /);
  });
});

describe("names and functions", () => {
  it.each([
    ["missing + 1", "m.y: unknown name m.missing"],
    ["other.name", "m.y: unknown name other.name"],
    ["nope(plain)", "m.y: unknown function nope"],
    ["constructor(plain)", "m.y: unknown function constructor"],
    ["eval(1)", "m.y: unknown function eval"],
    ["i", "m.y: unknown name m.i"],
    ["pi", "m.y: unknown name m.pi"],
    ["abs(plain, plain)", "expected 1 argument"],
    ["min(plain)", "expected at least 2 arguments"],
    ["clamp(plain, 0)", "expected 3 arguments"],
    ["pow(plain)", "expected 2 arguments"],
    ["sum(path)", "expected 2 arguments"],
    ["sum(path, plain)", "expected a dimension (fuel, scope3, measure"],
    ["sum(path, month)", "expected a dimension"],
    ["sum(path, site)", "expected something that varies over site"],
    ["cumulative(energy)", "expected something that varies over year"],
    ["firstYear(plain)", "expected something that varies over year"],
    ["at(energy, 2026)", "expected something that varies over year"],
  ])("%s", (formula, message) => {
    expect(failure(formula)).toThrow(message);
  });

  it("quotes at most 80 characters of the part", () => {
    const long = `energy + ${"plain * ".repeat(40)}plain`;
    expect(failure(long)).toThrow(/^m\.y: in "[^"]{77}\.\.\.": expected energy/);
  });

  it("names units and dimensions an equation cannot have", () => {
    const over = { formula: "path", unit: "MWh" };
    expect(() => compileTiny({ inputs, equations: { y: over } })).toThrow(
      "m.y: the formula varies over year; add it to over or reduce it",
    );
    expect(() => compileTiny({ equations: { y: { formula: "1", unit: "MWx" } } })).toThrow(
      'unknown unit name "MWx"',
    );
  });
});
