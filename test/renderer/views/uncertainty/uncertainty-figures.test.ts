import { beforeAll, describe, expect, test } from "vitest";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { sensitivity } from "../../../../models/run/sensitivity/sensitivity.ts";
import type { SensitivityResult } from "../../../../models/run/sensitivity/sensitivity-types.ts";
import { readSampling } from "../../../../renderer/views/uncertainty/sampling-choice.ts";
import {
  commonExtent,
  drawnRange,
  largestShare,
  usualThreshold,
  widestBar,
} from "../../../../renderer/views/uncertainty/uncertainty-figures.ts";
import {
  readMetric,
  readPart,
} from "../../../../renderer/views/uncertainty/uncertainty-metrics.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
let all: readonly PreparedCompany[];
let results: readonly SensitivityResult[];

beforeAll(async () => {
  all = await prepareAll();
  const asked = { scenario, metric: "energy.cost", year: 2030, draws: 256 };
  results = all.map((prepared) => finish(sensitivity(prepared, asked)).result);
});

describe("findings of the draws", () => {
  test("the range holds the central share of the draws and comes with its errors", () => {
    for (const result of results) {
      const range = drawnRange(result)!;
      expect(range.low.value).toBeLessThan(result.ensemble.percentiles.p50.value!);
      expect(range.high.value).toBeGreaterThan(result.ensemble.percentiles.p50.value!);
      expect(range.low.standardError).toBeGreaterThan(0);
    }
  });

  test("the widest bar is the first of the tornado, written from low to high", () => {
    for (const result of results) {
      const bar = widestBar(result)!;
      expect(bar.path).toBe(result.tornado[0]!.path);
      expect(bar.high - bar.low).toBeCloseTo(result.tornado[0]!.swing!, 6);
    }
  });

  test("no path explains more than the one named", () => {
    for (const result of results) {
      const { share } = largestShare(result)!;
      if (result.sobol.kind === "none") throw new Error("expected indices");
      expect(result.sobol.rows.every(({ total }) => total.value <= share.value)).toBe(true);
    }
  });

  test("the threshold is the figure of the base year, and fans share one axis", () => {
    for (const prepared of all) {
      const run = runOne(prepared, scenario);
      const base = numberAt(run, "energy.cost", String(run.baseYear));
      expect(usualThreshold(run, "energy.cost")).toBe(base);
      const [low = 0, high = 0] = commonExtent([run], "energy.cost", 2050);
      expect(low).toBeLessThanOrEqual(base);
      expect(high).toBeGreaterThanOrEqual(numberAt(run, "energy.cost", "2030"));
    }
    expect(usualThreshold(undefined, "energy.cost")).toBeUndefined();
  });
});

test("what an address has wrong is the usual", () => {
  const usual = { draws: 4096, method: "latin-hypercube", seed: 1 };
  expect(readSampling({ draws: undefined, sampling: undefined, seed: undefined })).toEqual(usual);
  expect(readSampling({ draws: "7", sampling: "dice", seed: "-1" })).toEqual(usual);
  const given = { draws: "256", sampling: "sobol", seed: "9" };
  expect(readSampling(given)).toEqual({ draws: 256, method: "sobol", seed: 9 });
  expect(readMetric("energy.nothing")).toBe("energy.cost");
  expect(readPart("shares")).toBe("shares");
  expect(readPart("pie")).toBe("fan");
});
