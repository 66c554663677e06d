import { describe, expect, it } from "vitest";
import { decimalsFor, decimalsOfRange } from "../../../renderer/format/digits.ts";
import { formatBounds, formatGivenBounds } from "../../../renderer/format/range.ts";

describe("digits", () => {
  it("show three of the largest value", () => {
    expect(decimalsFor([240, 3])).toBe(0);
    expect(decimalsFor([24.04])).toBe(1);
    expect(decimalsFor([0.0123])).toBe(3);
    expect(decimalsFor([])).toBe(0);
  });

  it("go no further than the range supports", () => {
    expect(decimalsOfRange({ low: 0.66, high: 0.78 })).toBe(2);
    expect(decimalsOfRange({ low: 400, high: 2000 })).toBe(0);
    expect(decimalsOfRange({ low: 1.1, high: 1.1 })).toBe(2);
  });
});

describe("ranges", () => {
  it("join with a dash, or with a word beside a minus sign", () => {
    expect(formatBounds({ low: 172.8, high: 321.6 }, "en", 0)).toBe("173–322");
    expect(formatGivenBounds({ low: -0.036, high: -0.011 }, "en")).toBe("−0.036 to −0.011");
    expect(formatGivenBounds({ low: -5, high: 3 }, "zh-Hans")).toBe("−5 至 3");
    expect(formatGivenBounds({ low: 2, high: 2 }, "en")).toBe("2");
  });
});
