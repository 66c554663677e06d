import { describe, expect, it } from "vitest";
import { formatDate } from "../../../renderer/format/date.ts";
import { chooseScale, onScale, scaledWithUnit } from "../../../renderer/format/scale.ts";
import { unitText } from "../../../renderer/format/unit-text.ts";

describe("the scale of a table", () => {
  it("is chosen once, from the largest value", () => {
    const scale = chooseScale([110.9e6, 240.4e6, 0.2e6], "CNY2024", "en");
    expect(scale).toEqual({ divisor: 1e6, unit: "CNY m", decimals: 0 });
    expect(onScale(0.2e6, scale)).toBe("0");
    expect(chooseScale([9.1e6], "CNY2024", "en").decimals).toBe(2);
    expect(chooseScale([83660.4], "tCO2e", "en")).toMatchObject({ divisor: 1e3, decimals: 1 });
    expect(chooseScale([155976], "MWh", "en").unit).toBe("GWh");
    expect(chooseScale([110.9e6], "CNY2024", "zh-Hant").unit).toBe("百萬元");
  });

  it("keeps a unit without steps as it is", () => {
    expect(chooseScale([0.71], "CNY2025/kWh", "en")).toMatchObject({ divisor: 1, decimals: 3 });
    expect(scaledWithUnit(65e3, chooseScale([65e3], "tCO2e", "en"))).toBe("65.0\u202fkt CO₂e");
  });
});

describe("units and dates", () => {
  it("read as people write them", () => {
    expect(unitText("CNY2024/MWh", "en")).toBe("CNY\u202f2024/MWh");
    expect(unitText("tCO2e/MWh", "en")).toBe("t CO₂e/MWh");
    expect(unitText("1/year", "zh-Hans")).toBe("1/年");
    expect(unitText("m3", "en")).toBe("m³");
    expect(unitText("kg/m3", "en")).toBe("kg/m³");
    expect(unitText("degC", "en")).toBe("°C");
    expect(unitText("USD2010/GJ", "zh-Hant")).toBe("2010 年美元/GJ");
    expect(unitText("1", "en")).toBe("");
  });

  it("are in the language, as exact as given", () => {
    expect(formatDate("2026-11-20", "en")).toBe("20 November 2026");
    expect(formatDate("2026-11", "en")).toBe("November 2026");
    expect(formatDate("2026-11-20", "zh-Hans")).toBe("2026 年 11 月 20 日");
    expect(formatDate("2005 (TMYx: 2024)", "en")).toBe("2005 (TMYx: 2024)");
  });
});
