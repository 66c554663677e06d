import { describe, expect, it } from "vitest";
import {
  horizonWindows,
  worstOfDraws,
  worstYear,
} from "../../../../models/kernels/rating/horizon.ts";

const years = [2024, 2025, 2030, 2031, 2050, 2051];

describe("worst year of a window", () => {
  const shares = [9, 1, 3, 7, 7, 9];
  const [near, far] = horizonWindows(2024);

  it("leaves out the base year and what comes after", () => {
    expect(worstYear({ years, shares }, near)).toEqual({ year: 2030, share: 3 });
    expect(worstYear({ years, shares }, far)).toEqual({ year: 2031, share: 7 });
  });

  it("is none where no year lies in the window", () => {
    expect(worstYear({ years, shares }, { after: 2060, to: 2070 })).toBeUndefined();
    const [late] = horizonWindows(2030);
    expect(worstYear({ years, shares }, late)).toBeUndefined();
  });

  it("needs a share for each year", () => {
    expect(() => worstYear({ years, shares: [1] }, near)).toThrow(
      "horizon: expected one figure for each of 6 years, found 1",
    );
  });
});

describe("worst of each draw", () => {
  const draws = years.map((year) => Float64Array.of(year === 2031 ? 5 : 0, year === 2050 ? 4 : 1));
  const [near, far] = horizonWindows(2024);

  it("is taken over the years of the window, draw by draw", () => {
    expect(worstOfDraws({ years, draws }, near)).toEqual(Float64Array.of(0, 1));
    expect(worstOfDraws({ years, draws }, far)).toEqual(Float64Array.of(5, 4));
    expect(draws[3]).toEqual(Float64Array.of(5, 1));
    expect(worstOfDraws({ years, draws }, { after: 2060, to: 2070 })).toBeUndefined();
  });
});
