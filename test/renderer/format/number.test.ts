import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countWord,
  formatGiven,
  formatNumber,
  formatPercent,
  formatSigned,
  withUnit,
} from "../../../renderer/format/number.ts";

describe("numbers as text", () => {
  it("have commas, a true minus sign and no minus zero", () => {
    expect(formatNumber(1234567.891, 1)).toBe("1,234,567.9");
    expect(formatNumber(-12.5, 1)).toBe("−12.5");
    expect(formatNumber(-0.04, 1)).toBe("0.0");
    expect(formatSigned(3.2, 1)).toBe("+3.2");
    expect(formatSigned(0.01, 1)).toBe("0.0");
    expect(formatSigned(-3.2, 1)).toBe("−3.2");
  });

  it("keep every digit that is given and drop the noise of the last bit", () => {
    expect(formatGiven(0.5366)).toBe("0.5366");
    expect(formatGiven(155976.2)).toBe("155,976.2");
    expect(formatGiven(0.10000000000000009)).toBe("0.1");
    expect(formatGiven(0)).toBe("0");
    expect(formatGiven(1e-5)).toBe("1\u202f×\u202f10^−5");
  });

  it("have a thin space before per cent and units, none before per cent in Chinese", () => {
    expect(formatPercent(0.354, "en")).toBe("35\u202f%");
    expect(formatPercent(0.042, "en", 1)).toBe("4.2\u202f%");
    expect(formatPercent(0.354, "zh-Hant")).toBe("35%");
    expect(withUnit("65.0", "kt CO₂e")).toBe("65.0\u202fkt CO₂e");
    expect(withUnit("1.2", "")).toBe("1.2");
  });

  it("are words where they count a few years in English", () => {
    expect(countWord(11, "en")).toBe("eleven");
    expect(countWord(21, "en")).toBe("21");
    expect(countWord(11, "zh-Hans")).toBe("11");
  });

  it("read back as the number they came from", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const text = formatNumber(value, 3).replaceAll(",", "").replace("−", "-");
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.00051);
      }),
    );
  });
});
