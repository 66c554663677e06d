import { describe, expect, it } from "vitest";
import { liesOutside } from "../../../renderer/format/one-sided.ts";

describe("a central figure and the range of its draws", () => {
  it("lies outside below the low and above the high end, not at them", () => {
    const range = { low: 10, high: 20 };
    const outside = [9.99, 10, 15, 20, 20.01].map((value) => liesOutside({ value, ...range }));
    expect(outside).toEqual([true, false, false, false, true]);
    expect(liesOutside({ value: -5, low: -4, high: -1 })).toBe(true);
  });

  it("takes sums that differ by rounding as one", () => {
    expect(liesOutside({ value: 0.1 + 0.2, low: 0.1, high: 0.3 })).toBe(false);
    expect(liesOutside({ value: 2e8 + 1e-7, low: 1e8, high: 2e8 })).toBe(false);
  });

  it("takes never as later than everything", () => {
    expect(liesOutside({ value: null, low: 2042, high: null })).toBe(false);
    expect(liesOutside({ value: null, low: 2042, high: 2050 })).toBe(true);
    expect(liesOutside({ value: 2040, low: 2042, high: null })).toBe(true);
    expect(liesOutside({ value: 2045, low: null, high: null })).toBe(true);
    expect(liesOutside({ value: null, low: null, high: null })).toBe(false);
  });
});
