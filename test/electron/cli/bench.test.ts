import { describe, expect, it } from "vitest";
import { summariseTries, timeWork } from "../../../electron/cli/bench/measure.ts";

describe("a measured figure", () => {
  it("is the median and the 95th percentile of its tries", () => {
    const figures = [5, 1, 3, 2, 4, 6, 7, 8, 9, 10, 11];
    expect(summariseTries({ name: "x", unit: "ms" }, figures)).toEqual({
      name: "x",
      unit: "ms",
      median: 6,
      p95: 10.5,
      n: 11,
    });
  });

  it("leaves out the tries that warm up", async () => {
    const attempts: number[] = [];
    const row = await timeWork({ name: "x", unit: "ms", tries: 3, warmUp: 2 }, (attempt) => {
      attempts.push(attempt);
    });
    expect(attempts).toEqual([0, 1, 2, 3, 4]);
    expect(row.n).toBe(3);
    expect(row.median).toBeGreaterThanOrEqual(0);
  });
});
