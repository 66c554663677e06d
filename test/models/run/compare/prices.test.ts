import { describe, expect, test } from "vitest";
import { priceUnits } from "../../../../models/run/compare/prices.ts";

const levels = {
  CNY: new Map([
    [2024, 1],
    [2025, 1.25],
  ]),
  USD: new Map([
    [2010, 200],
    [2024, 300],
    [2025, 330],
  ]),
};

describe("units in the prices of one year", () => {
  const priced = priceUnits(levels, 2024);

  test("bring money of the base year there, by the power it has", () => {
    expect(priced("CNY2025", 2025)).toEqual({ unit: "CNY2024", factor: 0.8 });
    expect(priced("CNY2025/MWh", 2025)).toEqual({ unit: "CNY2024/MWh", factor: 0.8 });
    expect(priced("MWh/CNY2025", 2025)).toEqual({ unit: "MWh/CNY2024", factor: 1.25 });
    expect(priced("USD2025/tCO2e", 2025).factor).toBeCloseTo(300 / 330, 12);
  });

  test("leave what is no money, and money of a year that the unit names for itself", () => {
    expect(priced("tCO2e", 2025)).toEqual({ unit: "tCO2e", factor: 1 });
    expect(priced("USD2010/GJ", 2025)).toEqual({ unit: "USD2010/GJ", factor: 1 });
    expect(priced("CNY2024", 2024)).toEqual({ unit: "CNY2024", factor: 1 });
  });

  test("refuse a year without a price level", () => {
    expect(() => priceUnits(levels, 1990)("CNY2025", 2025)).toThrow(
      "prices: expected a year with a price level, 2024 to 2025, found 1990",
    );
  });
});
