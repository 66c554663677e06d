import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agrees,
  numberText,
  readPrinted,
} from "../../../../../models/checks/reconcile/figures/printed-figure.ts";
import type { Value } from "../../../../../models/scenario/value-schema.ts";

const seed = 20241120;

/** A figure with the quote it was read from. */
function figure(value: number, quote?: string): Value {
  const origin = { kind: "disclosed", source: "made-up", locator: "line 1" } as const;
  return { value, unit: "1", ...origin, ...(quote === undefined ? {} : { quote }) };
}

describe("printed digits", () => {
  it.each([
    [11.2, "單位營收能源消耗 13.83 11.20", 0.005],
    [1030.2, "天然氣 765.8 1030.2 854.1", 0.05],
    [8315840.15, "电力消耗量 8,315,840.15", 0.005],
    [-0.0171, "較 2024 年下降 1.71%", 0.00005],
    [1396790000, "139,679 万元", 5000],
    [350000000, "大约 3.5 亿元", 5000000],
    [30, "全年可利用熱量約 30 吉焦", 5],
    [30, "30 吉焦", 0.5],
    [448233, "上遊資產租賃 73,870.46 448,233.00", 0.005],
    [0, "0 件", 0.5],
    [271.74, undefined, 0.005],
    [1e-7, undefined, 5e-8],
    [12, "no number here", 0.5],
  ])("of %d in %s leave half a unit of %d", (value, quote, half) => {
    expect(readPrinted(figure(value, quote)).half).toBeCloseTo(half, 12);
  });

  it("are shown as printed", () => {
    expect(readPrinted(figure(448233, "448,233.00")).text).toBe("448,233.00");
    expect(readPrinted(figure(-0.0171, "1.71%")).text).toBe("-0.0171");
    expect(numberText(-0.001, 2)).toBe("0.00");
  });
});

describe("agreement to the printed digit", () => {
  const amounts = fc.record({
    exact: fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    decimals: fc.integer({ min: 0, max: 4 }),
  });

  it("holds for every number printed with fewer digits, however halves are rounded", () => {
    fc.assert(
      fc.property(amounts, ({ exact, decimals }) => {
        const digits = Math.abs(exact).toFixed(decimals);
        const value = Math.sign(exact) * Number(digits);
        return agrees(exact, readPrinted(figure(value, digits)));
      }),
      { seed, verbose: true },
    );
  });

  it("does not hold for a number one digit off", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(-1, 1), ({ exact, decimals }, step) => {
        const digits = Math.abs(exact).toFixed(decimals);
        const value = Number(digits);
        return !agrees(value + step * 10 ** -decimals, readPrinted(figure(value, digits)));
      }),
      { seed, verbose: true },
    );
  });

  it("is not upset by the binary form of a sum", () => {
    const parts = [41482, 54008.67, 11938.76, 1452.04, 4468.44, 73870.46];
    const sum = parts.reduce((total, part) => total + part, 0);
    expect(agrees(sum, readPrinted(figure(187220.37, "187,220.37")))).toBe(true);
    expect(agrees(0.1 + 0.2, readPrinted(figure(0.3, "0.3")))).toBe(true);
    expect(agrees(290489.5 * 0.9, readPrinted(figure(261440.5, "261,440.5")))).toBe(true);
  });
});
