import { beforeAll, describe, expect, test } from "vitest";
import { runNow, type PreparedCompany } from "../../../../models/run/run.ts";
import { sensitivity } from "../../../../models/run/sensitivity/sensitivity.ts";
import type {
  EnsembleView,
  SensitivityRequest,
  SensitivityResult,
  SobolResult,
} from "../../../../models/run/sensitivity/sensitivity-types.ts";
import type { Percentiles } from "../../../../models/run/types.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

const scenario = "net-zero-2050";
let companies: readonly PreparedCompany[];
let prepared: PreparedCompany;

beforeAll(async () => {
  companies = await prepareAll();
  prepared = companies.find(({ company }) => company.id === "sensetime")!;
});

const cost = { scenario, metric: "energy.cost", year: 2030 } as const;

const analysed = (request: SensitivityRequest, of = prepared): SensitivityResult =>
  finish(sensitivity(of, request)).result;

function indicesOf({ sobol }: SensitivityResult): SobolResult {
  if (sobol.kind !== "indices") throw new Error(sobol.why);
  return sobol;
}

describe("the tornado", () => {
  test("moves each path to its ends with the others central, the widest first", () => {
    const { tornado, central } = analysed({ ...cost, draws: 64 });
    expect(central).toBe(numberAt(runOne(prepared, scenario), "energy.cost", "2030"));
    const swings = tornado.map(({ swing }) => swing!);
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    const tariff = tornado.find(({ path }) => path === "group:electricity-tariffs")!;
    for (const end of ["atLow", "atHigh"] as const) {
      const value = tariff.inputs[0]![end];
      const found = runOne(prepared, scenario, [{ path: "energy.tariff", value }]);
      expect(tariff[end]).toBeCloseTo(numberAt(found, "energy.cost", "2030"), 2);
    }
    // triangular 660, 710, 790: quantiles at 5 and 95 % in closed form
    expect(tariff.inputs[0]!.atLow).toBeCloseTo(660 + Math.sqrt(0.05 * 130 * 50), 6);
    expect(tariff.inputs[0]!.atHigh).toBeCloseTo(790 - Math.sqrt(0.05 * 130 * 80), 6);
  });

  test("moves the inputs of a group together", () => {
    const { tornado } = analysed({ ...cost, draws: 64 });
    const local = tornado.find(({ path }) => path === "group:local-warming")!;
    const labels = local.inputs.map(({ label }) => label);
    expect(labels).toEqual(["lingang-aidc", "xinzhou-building", "rest"]);
    const seen = tornado.flatMap(({ inputs }) =>
      inputs.map(({ input, label }) => `${input}[${label}]`),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("takes single values from the lowest to the highest", () => {
    const { tornado } = analysed({ ...cost, draws: 64 });
    const listed = tornado.find(({ path }) => path === "energy.etsListed[lingang-aidc]")!;
    expect(listed.inputs[0]).toMatchObject({ atLow: 0, atHigh: 1 });
  });

  test("leaves out what the user sets and what has no part in the metric", () => {
    const overrides = [{ path: "energy.tariff", value: 700 }];
    const paths = analysed({ ...cost, overrides, draws: 64 }).tornado.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith("energy.tariff"))).toEqual([]);
    expect(paths.filter((path) => path.startsWith("water."))).toEqual([]);
  });

  test("bears a metric that may be never, without indices", () => {
    const metric = "carbon.neutralityYear";
    const result = analysed({ scenario, metric, draws: 256, threshold: { value: 2050 } });
    expect(result.tornado.some(({ atLow, atHigh }) => (atLow === null) !== (atHigh === null))).toBe(
      true,
    );
    expect(result.sobol).toMatchObject({ kind: "none" });
    const { reached, mean } = result.ensemble;
    expect(mean).toBeNull();
    expect(reached!.value + result.threshold!.above.value).toBeGreaterThanOrEqual(1);
  });
});

describe("the ensemble", () => {
  test("is that of a run with the same draws and seed", () => {
    const request = { company: prepared.company, scenarios: [scenario], years: [2030] };
    const [run] = runNow(prepared, { ...request, draws: 300, seed: 7, metrics: ["energy.cost"] });
    const from = (run!.results["energy.cost"]!.values as Record<string, Percentiles>)["2030"]!;
    const { ensemble } = analysed({ ...cost, draws: 300, seed: 7 });
    expect(ensemble.mean!.value / from.mean!).toBeCloseTo(1, 12);
    expect(ensemble.mean!.standardError / from.standardError!).toBeCloseTo(1, 9);
    for (const name of ["p05", "p25", "p50", "p75", "p95"] as const) {
      expect(ensemble.percentiles[name].value).toBe(from[name]);
    }
  });

  test("gives the probability of a threshold with its error", () => {
    const { ensemble } = analysed({ ...cost, draws: 1000 });
    const value = ensemble.percentiles.p75.value!;
    const { threshold } = analysed({ ...cost, draws: 1000, threshold: { value } });
    expect(threshold!.above.value).toBeCloseTo(0.25, 9);
    expect(threshold!.above.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 1000), 3);
    const never = analysed({ ...cost, draws: 1000, threshold: { value: 1, unit: "GCNY" } });
    expect(never.threshold).toMatchObject({ value: 1e9, above: { value: 0 } });
    expect(never.threshold!.above.standardError).toBeGreaterThan(0);
  });

  test("states errors that other seeds bear out", () => {
    const seeds = Array.from({ length: 24 }, (_, i) => i + 1);
    const found = seeds.map((seed) => analysed({ ...cost, draws: 128, seed }).ensemble);
    // a Latin hypercube errs less than independent draws, never much more
    for (const of of [
      (each: EnsembleView) => each.mean!,
      (each: EnsembleView) => each.deviation!,
      (each: EnsembleView) => each.percentiles.p50 as { value: number; standardError: number },
    ]) {
      const values = found.map((each) => of(each).value);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const stated = found.reduce((sum, each) => sum + of(each).standardError, 0) / found.length;
      expect(Math.sqrt(square / (values.length - 1))).toBeLessThan(1.5 * stated);
    }
  });
});

describe("Sobol indices", () => {
  test("of every company lie within 0 and 1 and sum to 1 at most, within their errors", () => {
    for (const company of companies) {
      for (const metric of ["energy.cost", "carbon.netEmissions", "water.withdrawal"]) {
        const year = 2050;
        const { model } = company.workbench;
        if (model.symbols.get(metric)!.over.includes("site")) continue;
        const result = analysed({ scenario: "ndcs", metric, year, draws: 1024 }, company);
        const { rows, varianceShare } = indicesOf(result);
        const sum = rows.reduce((total, { first }) => total + first.value, 0);
        const error = Math.hypot(...rows.map(({ first }) => first.standardError));
        expect(sum, metric).toBeLessThan(1 + 3 * error);
        for (const { path, first, total } of rows) {
          expect(first.value, path).toBeGreaterThan(-3 * first.standardError - 1e-9);
          const gap = 3 * Math.hypot(first.standardError, total.standardError) + 1e-9;
          expect(total.value, path).toBeGreaterThan(first.value - gap);
        }
        const { value, standardError } = varianceShare!;
        expect(Math.abs(value - 1), metric).toBeLessThan(4 * standardError + 0.02);
      }
    }
  });

  test("of a sum are the shares of the variances in closed form, in the order of the tornado", () => {
    const company = companies.find(({ company: { id } }) => id === "kingsoft-cloud")!;
    const sure = ["gasoline", "diesel"].flatMap((fuel) => [
      { path: `carbon.carbonContent[${fuel}]`, value: 20 },
      { path: `carbon.oxidation[${fuel}]`, value: 1 },
    ]);
    const overrides = [...sure, { path: "carbon.fuelEnergy[diesel]", value: 80 }];
    const request = { scenario, metric: "carbon.scope1", year: 2030, overrides, draws: 4096 };
    const result = analysed(request, company);
    const { rows } = indicesOf(result);
    // triangular 0, 0, 300 t and 180, 271.23, 350 MWh of gasoline at 20 tC/TJ
    const perMwh = (3.6 / 1000) * 20 * (44 / 12);
    const variance = (low: number, mode: number, high: number): number =>
      (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18;
    const bounds = ["carbon.refrigerants", "carbon.fuelEnergy"].map((id) => rangeOf(company, id));
    const variances = [
      variance(bounds[0]!.low, bounds[0]!.mode, bounds[0]!.high),
      perMwh ** 2 * variance(bounds[1]!.low, bounds[1]!.mode, bounds[1]!.high),
    ];
    const whole = variances[0]! + variances[1]!;
    const expected = variances.map((part) => part / whole);
    const strongest = rows.slice(0, 2);
    expect(strongest.map(({ path }) => path)).toEqual(
      result.tornado.slice(0, 2).map(({ path }) => path),
    );
    strongest.forEach(({ first, total }, i) => {
      for (const index of [first, total]) {
        const allowed = 3 * index.standardError + 1e-4;
        expect(Math.abs(index.value - expected[i]!)).toBeLessThan(allowed);
      }
    });
    for (const { total } of rows.slice(2)) expect(total.value).toBeLessThan(1e-9);
  });
});

describe("Sobol indices of many paths", () => {
  test("are over the 20 paths a screening finds strongest, and say which are held", () => {
    const result = analysed({ ...cost, draws: 64 });
    const { rows, held, draws, evaluations } = indicesOf(result);
    expect(result.tornado.length).toBeGreaterThan(20);
    expect(rows).toHaveLength(20);
    const all = result.tornado.map(({ path }) => path);
    expect([...rows.map(({ path }) => path), ...held].sort()).toEqual(all.toSorted());
    expect([draws, evaluations]).toEqual([64, 64 * 22]);
  });

  test("hold paths whose bars have no length at the centre but matter elsewhere", () => {
    const company = companies.find(({ company: { id } }) => id === "kingsoft-cloud")!;
    const request = { scenario: "ndcs", metric: "carbon.netEmissions", year: 2050, draws: 1024 };
    const result = analysed(request, company);
    const growth = "energy.growthCap[beijing-yizhuang]";
    expect(result.tornado.find(({ path }) => path === growth)!.swing).toBe(0);
    const row = indicesOf(result).rows.find(({ path }) => path === growth)!;
    expect(row.total.value).toBeGreaterThan(3 * row.total.standardError);
  });

  test("of 20 inputs take less than 10 s", () => {
    const start = performance.now();
    const { rows } = indicesOf(analysed({ ...cost, draws: 4096 }));
    expect(rows).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("the work", () => {
  test("gives the same numbers for the same seed, and others for another", () => {
    const of = (seed: number) => analysed({ ...cost, draws: 128, seed });
    expect(of(3)).toEqual(of(3));
    expect(of(3)).not.toEqual(of(4));
  });

  test("tells how far it is, and can be abandoned at every step", () => {
    const { steps } = finish(sensitivity(prepared, { ...cost, draws: 512 }));
    const done = steps.map((step) => step.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(steps.at(-1)!.done).toBeCloseTo(steps[0]!.total, 6);
    const before = runOne(prepared, scenario);
    for (const count of [1, 20, steps.length - 2]) {
      const work = sensitivity(prepared, { ...cost, draws: 512 });
      for (let i = 0; i < count; i += 1) expect(work.next().done).toBe(false);
      work.return(undefined as never);
      expect(work.next().done).toBe(true);
    }
    expect(runOne(prepared, scenario)).toEqual(before);
  });

  test("never goes long without a step", () => {
    const work = sensitivity(prepared, { ...cost, draws: 4096 });
    let longest = 0;
    for (let start = performance.now(); work.next().done !== true; start = performance.now()) {
      longest = Math.max(longest, performance.now() - start);
    }
    expect(longest).toBeLessThan(1000);
  });

  test.each([
    [{ draws: 5 }, "draws: expected a whole number from 64 to 65536, found 5"],
    [{ draws: 64.5 }, "draws: expected a whole number"],
    [{ metric: "energy.coast" }, "energy.coast: is not a metric"],
    [{ scenario: "ndc" }, "unknown pairing ndc"],
    [{ year: undefined }, "energy.cost: varies by year"],
    [{ threshold: { value: 1, unit: "K" } }, "threshold: expected a unit like CNY2024, found K"],
    [{ overrides: [{ path: "energy.tarif", value: 1 }] }, "is not an input"],
  ])("refuses %j", (change, message) => {
    expect(() => analysed({ ...cost, ...change })).toThrow(message);
  });
});

/** Bounds and central value of the gasoline label, or of an input without labels. */
function rangeOf(
  { company }: PreparedCompany,
  id: string,
): { readonly low: number; readonly mode: number; readonly high: number } {
  const given = company.inputs[id] as unknown as GivenInput;
  const { value, range } = given.labels?.["gasoline"] ?? given;
  return { low: range.low, mode: value, high: range.high };
}

interface GivenInput {
  readonly value: number;
  readonly range: { readonly low: number; readonly high: number };
  readonly labels?: Readonly<Record<string, GivenInput>>;
}
