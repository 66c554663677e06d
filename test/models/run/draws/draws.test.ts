import { beforeAll, describe, expect, test } from "vitest";
import { contextOf, type Ensemble } from "../../../../models/run/bind.ts";
import { runNow, type PreparedCompany } from "../../../../models/run/run.ts";
import type { Correlation, Percentiles, RunRequest } from "../../../../models/run/types.ts";
import { prepareOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
let prepared: PreparedCompany;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
});

const plan = { draws: 1024, seed: 3, wanted: ["energy.cost"], years: [2030] } as const;

function quantilesWith(more: Partial<Ensemble>) {
  const ensemble = { ...plan, ...more };
  return contextOf(prepared, { scenario, overrides: [], ensemble }).quantiles!;
}

function ranksOf(values: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  order.forEach((place, rank) => (ranks[place] = rank));
  return ranks;
}

function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const [first, second] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length - 1) / 2;
  let [product, square] = [0, 0];
  for (let i = 0; i < a.length; i += 1) {
    product += (first[i]! - middle) * (second[i]! - middle);
    square += (first[i]! - middle) ** 2;
  }
  return product / square;
}

const request = (more: Partial<RunRequest>): RunRequest => ({
  company: prepared.company,
  scenarios: [scenario],
  draws: 1024,
  seed: 5,
  metrics: ["energy.cost"],
  years: [2030],
  ...more,
});

const costOf = (more: Partial<RunRequest>): Percentiles => {
  const [result] = runNow(prepared, request(more));
  return (result!.results["energy.cost"]!.values as Record<string, Percentiles>)["2030"]!;
};

describe("the sampling of a run", () => {
  test.each(["latin-hypercube", "sobol"] as const)("%s gives the same bytes again", (sampling) => {
    const first = runNow(prepared, request({ sampling }));
    prepared.known.quantiles.clear();
    expect(JSON.stringify(runNow(prepared, request({ sampling })))).toBe(JSON.stringify(first));
    expect(first[0]!.sampling).toBe(sampling);
  });

  test("both agree within their errors, and Sobol means scatter less over seeds", () => {
    const [hypercube, sobol] = [costOf({}), costOf({ sampling: "sobol" })];
    const error = Math.hypot(hypercube.standardError!, sobol.standardError!);
    expect(Math.abs(hypercube.mean! - sobol.mean!)).toBeLessThan(4 * error);
    const scatter = (sampling: "latin-hypercube" | "sobol"): number => {
      const means = Array.from({ length: 12 }, (_, i) => costOf({ sampling, seed: i + 1 }).mean!);
      const middle = means.reduce((sum, mean) => sum + mean, 0) / means.length;
      return Math.sqrt(means.reduce((sum, mean) => sum + (mean - middle) ** 2, 0) / means.length);
    };
    expect(scatter("sobol")).toBeLessThan(sobol.standardError!);
    expect(scatter("latin-hypercube")).toBeLessThan(1.5 * hypercube.standardError!);
  });

  test("setting one input leaves the draws of the others alone", () => {
    const of = (path: string) => {
      const overrides = [{ path: "energy.tariff", value: 700 }];
      const ensemble = { ...plan, sampling: "sobol" } as const;
      return contextOf(prepared, { scenario, overrides, ensemble }).quantiles!(path);
    };
    for (const path of ["group:warming", "group:ngfs", "group:load-growth"]) {
      expect(of(path)).toEqual(quantilesWith({ sampling: "sobol" })(path));
    }
  });

  test("every percentile and the mean come with a standard error", () => {
    const { errors, standardError } = costOf({});
    expect(standardError).toBeGreaterThan(0);
    for (const error of Object.values(errors!)) expect(error).toBeGreaterThan(0);
  });
});

describe("correlations of draws", () => {
  test("inputs of a group share one quantile without one", () => {
    const { sheet } = contextOf(prepared, { scenario, overrides: [], ensemble: plan });
    const ngfs = ["scenario.electricityPriceSpread", "scenario.carbonPriceSpread"];
    for (const input of ngfs) expect(sheet.get(input)!.get("")!.path).toBe("group:ngfs");
  });

  test.each([0.6, -0.3, 0])("two inputs take the rank correlation %d", (rank) => {
    const between = ["energy.loadIndex", "energy.attainment"] as const;
    const quantiles = quantilesWith({ correlations: [{ between, rank }] });
    const { sheet } = contextOf(prepared, { scenario, overrides: [] });
    const [a, b] = between.map((input) => quantiles([...sheet.get(input)!.values()][0]!.path)!);
    expect(rankCorrelation(a!, b!)).toBeCloseTo(rank, 1);
    expect([...a!].every((p) => p > 0 && p < 1)).toBe(true);
  });

  test("a group with one draws its inputs apart, as far as it says", () => {
    const correlations: readonly Correlation[] = [{ group: "ngfs", rank: 0.7 }];
    const quantiles = quantilesWith({ correlations });
    const own = ["scenario.electricityPriceSpread", "scenario.carbonPriceSpread"];
    const [a, b] = own.map((path) => quantiles(path)!);
    expect(rankCorrelation(a!, b!)).toBeCloseTo(0.7, 1);
    const whole = runNow(prepared, request({ correlations }))[0]!;
    expect(whole.results["energy.cost"]).not.toEqual(
      runNow(prepared, request({}))[0]!.results["energy.cost"],
    );
  });

  test("the others keep their draws", () => {
    const quantiles = quantilesWith({ correlations: [{ group: "ngfs", rank: 0.7 }] });
    expect(quantiles("group:warming")).toEqual(quantilesWith({})("group:warming"));
  });
});

describe("a correlation that cannot be", () => {
  test.each([
    [[{ group: "ngfs", rank: 1.5 }], "correlation of ngfs: expected -1 to 1, found 1.5"],
    [[{ group: "ngsf", rank: 0.5 }], "correlation: expected a group among "],
    [[{ between: ["energy.loadIndex", "calendar.baseYear"], rank: 0.5 }], "it is certain"],
    [
      [
        { between: ["energy.loadIndex", "energy.attainment"], rank: 0.9 },
        { between: ["energy.loadIndex", "climate.globalWarming"], rank: 0.9 },
        { between: ["energy.attainment", "climate.globalWarming"], rank: -0.9 },
      ],
      "expected a positive semi-definite matrix",
    ],
    [
      [
        { between: ["energy.loadIndex", "energy.attainment"], rank: 0.9 },
        { between: ["energy.attainment", "energy.loadIndex"], rank: 0.8 },
      ],
      "expected one correlation, found two",
    ],
    [
      [{ between: ["scenario.electricityPriceSpread", "scenario.carbonPriceSpread"], rank: 0.4 }],
      "these share one",
    ],
  ] as const)("refuses %j in one line", (correlations, message) => {
    expect(() => runNow(prepared, request({ correlations }))).toThrow(message);
    try {
      runNow(prepared, request({ correlations }));
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});

describe("thresholds of a run", () => {
  test("are shares of the draws with an error, above and below", () => {
    const of = (side: "above" | "below") => {
      const value = { value: 250, unit: "MCNY" };
      const wanted = { metric: "energy.cost", year: 2030, side, value } as const;
      const [result] = runNow(prepared, request({ thresholds: [wanted], metrics: ["energy.pue"] }));
      return result!.thresholds![0]!;
    };
    const [above, below] = [of("above"), of("below")];
    expect(above).toMatchObject({ value: 250e6, unit: "CNY2024", year: 2030, site: null });
    expect(above.probability.value + below.probability.value).toBeCloseTo(1, 12);
    expect(above.probability.standardError).toBeGreaterThan(0);
    const { p50 } = costOf({});
    expect(above.probability.value > 0.5).toBe(p50! > 250e6);
  });

  test.each([
    [{ draws: 1 }, { year: 2030 }, "expected draws"],
    [{}, {}, "varies by year"],
    [{}, { metric: "energy.cots", year: 2030 }, "is not a metric"],
    [{}, { year: 2030, value: { value: 1, unit: "K" } }, "expected a unit like CNY2024"],
  ] as const)("refuses %j %j", (more, changed, message) => {
    const usual = { metric: "energy.cost", side: "above", value: { value: 1 } } as const;
    const wrong = request({ ...more, thresholds: [{ ...usual, ...changed }] });
    expect(() => runNow(prepared, wrong)).toThrow(message);
  });
});
