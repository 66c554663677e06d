import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conversionFactor,
  divideUnits,
  isPureNumber,
  multiplyUnits,
  one,
  parseUnit,
  powerUnit,
  sameDimension,
} from "../../../models/engine/unit.ts";
import golden from "../../golden/unit-factors.json" with { type: "json" };

describe("reading units", () => {
  it.each(golden.cases)("turns $from into $to exactly", ({ from, to, value }) => {
    const [a, b] = [parseUnit(from), parseUnit(to)];
    expect(sameDimension(a, b)).toBe(true);
    expect(conversionFactor(a, b)).toBe(value);
  });

  it("reads carbon dioxide as its equivalent", () => {
    for (const unit of ["tCO2", "kgCO2", "gCO2", "ktCO2", "MtCO2"]) {
      expect(parseUnit(unit)).toEqual(parseUnit(`${unit}e`));
    }
  });

  it("holds carbon, carbon dioxide, coal equivalent, mass and people apart", () => {
    const names = ["tCO2e", "tC", "tce", "t", "person", "MWh", "1"];
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        expect(sameDimension(parseUnit(a), parseUnit(b)), `${a}, ${b}`).toBe(false);
      }
    }
  });

  it("holds money of each year and currency apart", () => {
    const names = ["CNY", "CNY2024", "CNY2025", "USD", "USD2010"];
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) {
        expect(sameDimension(parseUnit(a), parseUnit(b)), `${a}, ${b}`).toBe(false);
      }
    }
  });

  it("reads products, quotients and whole powers from left to right", () => {
    expect(parseUnit("CNY/MWh/year")).toEqual(parseUnit("CNY/year/MWh"));
    expect(sameDimension(parseUnit("kg*m^2*s^-2"), parseUnit("J"))).toBe(true);
    expect(sameDimension(parseUnit("1/year"), powerUnit(parseUnit("year"), -1))).toBe(true);
    expect(parseUnit("1")).toEqual(one);
    expect(parseUnit("MWh/MWh").powers.size).toBe(0);
  });

  it("knows a pure number from a scaled one", () => {
    expect(isPureNumber(parseUnit("1"))).toBe(true);
    expect(isPureNumber(parseUnit("kWh/kWh"))).toBe(true);
    expect(isPureNumber(parseUnit("%"))).toBe(false);
    expect(isPureNumber(parseUnit("kWh/MWh"))).toBe(false);
  });
});

describe("refused units", () => {
  it.each(["degC", "degF", "celsius", "fahrenheit", "kdegC", "degC/year"])(
    "%s is a scale with an offset",
    (unit) => {
      expect(() => parseUnit(unit)).toThrow(/expected kelvin \(K\)/);
    },
  );

  it.each([
    ["MWx", 'unknown unit name "MWx"'],
    ["CNY/MWx", 'unit "CNY/MWx": unknown unit name "MWx"'],
    ["CNY24", 'unknown unit name "CNY24"'],
    ["", 'unknown unit name ""'],
    ["MWh/", 'unknown unit name ""'],
    ["1e3", 'unknown unit name "1e3"'],
    ["2", 'unknown unit name "2"'],
    ["(MWh)", "unknown unit name"],
    ["__proto__", "unknown unit name"],
    ["constructor", "unknown unit name"],
    ["m^0", "whole powers"],
    ["m^1.5", "whole powers"],
    ["m^0x2", "whole powers"],
    ["m^7", "whole powers"],
    ["m^2^2", "whole powers"],
    ["m^", "whole powers"],
  ])("%j", (unit, message) => {
    expect(() => parseUnit(unit)).toThrow(message);
  });
});

describe("arithmetic of units", () => {
  const names = ["MWh", "kg", "CNY2024", "m3", "year", "tCO2e", "K", "1"];
  const units = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names));

  it("undoes a product by a quotient and a square by a root", () => {
    fc.assert(
      fc.property(units, ([first, second]) => {
        const [a, b] = [parseUnit(first), parseUnit(second)];
        const back = divideUnits(multiplyUnits(a, b), b);
        expect(sameDimension(back, a)).toBe(true);
        expect(conversionFactor(back, a)).toBe(1);
        const root = powerUnit(powerUnit(a, 2), 0.5);
        expect(sameDimension(root, a)).toBe(true);
        expect(conversionFactor(root, a)).toBe(1);
      }),
    );
  });
});
