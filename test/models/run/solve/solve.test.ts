import { beforeAll, describe, expect, test } from "vitest";
import { downstreamOf } from "../../../../models/engine/compile.ts";
import { evaluate } from "../../../../models/engine/session.ts";
import type { PreparedCompany } from "../../../../models/run/run.ts";
import { openDial } from "../../../../models/run/solve/input-dial.ts";
import { openMetric } from "../../../../models/run/solve/metric-session.ts";
import { solve, type SolveRequest, type SolveResult } from "../../../../models/run/solve/solve.ts";
import type { Override } from "../../../../models/run/types.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, prepareAll, runOne } from "../../../support/prepared-companies.ts";

const scenario = "ndcs";
const main = "lingang-aidc";
let companies: readonly PreparedCompany[];
let prepared: PreparedCompany;

beforeAll(async () => {
  companies = await prepareAll();
  prepared = companies.find(({ company }) => company.id === "sensetime")!;
});

const cost = { scenario, metric: "energy.cost", year: 2030 } as const;

const solved = (request: Omit<SolveRequest, "scenario">, of = prepared): SolveResult =>
  finish(solve(of, { scenario, ...request })).result;

function costWith(overrides: readonly Override[], of = prepared): number {
  return numberAt(runOne(of, scenario, overrides), "energy.cost", "2030");
}

describe("solving for an input", () => {
  test("the tariff at which the cost doubles is that of the line through two runs", () => {
    for (const company of companies) {
      const at = (value: number) => costWith([{ path: "energy.tariff", value }], company);
      const [none, some] = [at(0), at(1000)];
      const wanted = 2 * costWith([], company);
      const expected = (1000 * (wanted - none)) / (some - none);
      const by = { by: "energy.tariff", reaches: { value: wanted } };
      const result = solved({ ...cost, ...by }, company);
      expect(result.found).toBe("one");
      const { kind, low } = result.solutions[0]!;
      expect(kind).toBe("number");
      expect(Math.abs(low.input / expected - 1)).toBeLessThan(1e-10);
      const again = costWith([{ path: "energy.tariff", value: low.input }], company);
      expect(Math.abs(again / wanted - 1)).toBeLessThan(1e-12);
    }
  });

  test("one label may be turned, and units converted", () => {
    const reaches = { value: 250, unit: "MCNY2024" };
    const result = solved({ ...cost, by: `energy.tariff[${main}]`, reaches });
    expect(result).toMatchObject({ reaches: 250e6, unit: "CNY2024", inputUnit: "CNY2024/MWh" });
    const { input } = result.solutions[0]!.low;
    const path = `energy.tariff[${main}]`;
    expect(costWith([{ path, value: input }])).toBeCloseTo(250e6, 2);
    const inThousandths = solved({
      ...cost,
      by: path,
      reaches,
      low: { value: 0.5, unit: "CNY/kWh" },
      high: { value: 2, unit: "CNY/kWh" },
    });
    expect(inThousandths.searched).toEqual({ low: 500, high: 2000 });
    expect(inThousandths.solutions[0]!.low.input).toBeCloseTo(input, 9);
  });

  test("the contracted share that halves market-based emissions is exact", () => {
    const now = numberAt(runOne(prepared, scenario), "carbon.scope2Market", "2030");
    const metric = "carbon.scope2Market";
    const by = "energy.contractedShare";
    const result = solved({ metric, year: 2030, by, reaches: { value: now / 2 } });
    const value = result.solutions[0]!.low.input;
    const found = runOne(prepared, scenario, [{ path: by, value }]);
    expect(numberAt(found, metric, "2030")).toBeCloseTo(now / 2, 6);
  });

  test("says whether a solution lies in the range the input is given with", () => {
    const by = "energy.tariff";
    const near = solved({ ...cost, by, reaches: { value: costWith([]) * 1.05 } });
    expect(near.range).toEqual({ low: 660, high: 790 });
    expect(near.solutions[0]!.isWithinRange).toBe(true);
    const far = solved({ ...cost, by, reaches: { value: costWith([]) * 2 } });
    expect(far.solutions[0]!.isWithinRange).toBe(false);
  });
});

describe("what solving may find", () => {
  test("none: says what the metric reaches in the interval", () => {
    const result = solved({ ...cost, by: "energy.attainment", reaches: { value: 1e9 } });
    expect(result).toMatchObject({ found: "none", solutions: [] });
    expect(result.searched).toEqual({ low: -1, high: 3 });
    const { lowest, highest } = result.reachable;
    expect(highest.metric).toBe(costWith([{ path: "energy.attainment", value: highest.input }]));
    expect(lowest.metric).toBeLessThan(highest.metric);
    expect(highest.metric).toBeLessThan(1e9);
  });

  test("a threshold is a jump, with both sides", () => {
    const by = `energy.etsThreshold[${main}]`;
    const with_ = costWith([{ path: by, value: 0 }]);
    const without = costWith([{ path: by, value: 1e9 }]);
    const result = solved({ ...cost, by, reaches: { value: (with_ + without) / 2 } });
    const emissions = numberAt(runOne(prepared, scenario), "energy.etsEmissions", main, "2030");
    expect(result.solutions).toHaveLength(1);
    const { kind, low, high } = result.solutions[0]!;
    expect(kind).toBe("jump");
    expect(low.metric).toBeCloseTo(with_, 3);
    expect(high.metric).toBeCloseTo(without, 3);
    expect(low.input).toBeCloseTo(emissions, 6);
    expect(high.input).toBeCloseTo(emissions, 6);
  });

  test("where the metric stays at the value there is a stretch", () => {
    const by = `energy.etsThreshold[${main}]`;
    const without = costWith([{ path: by, value: 1e9 }]);
    const [stretch] = solved({ ...cost, by, reaches: { value: without } }).solutions;
    const emissions = numberAt(runOne(prepared, scenario), "energy.etsEmissions", main, "2030");
    expect(stretch).toMatchObject({ kind: "stretch", high: { input: 1e9 } });
    expect(stretch!.low.input).toBeCloseTo(emissions, 6);
  });
});

describe("what may be turned", () => {
  test("a shift leaves the base year of a series, and a factor scales values", () => {
    const base = runOne(prepared, scenario);
    const wanted = numberAt(base, "energy.averagePue", "2050") + 0.002;
    const metric = { metric: "energy.averagePue", year: 2050, reaches: { value: wanted } };
    const warmer = solved({ ...metric, by: "climate.globalWarming", as: "shift" });
    expect(warmer).toMatchObject({ as: "shift", inputUnit: "K", found: "one" });
    expect(warmer.present.input).toBe(0);
    expect(warmer.solutions[0]!.low.input).toBeGreaterThan(0.2);
    const dearer = solved({
      ...cost,
      by: "energy.tariff",
      as: "factor",
      reaches: { value: 1.1 * costWith([]) },
    });
    const { input } = dearer.solutions[0]!.low;
    expect(costWith([{ path: "energy.tariff", value: 710 * input }])).toBeCloseTo(
      1.1 * costWith([]),
      2,
    );
  });

  test("overrides hold while another input is turned", () => {
    const overrides = [{ path: "energy.attainment", value: 0 }];
    const by = { by: "energy.greenPremium", reaches: { value: costWith(overrides) + 1e5 } };
    const { solutions } = solved({ ...cost, ...by, overrides: [...overrides, share()] });
    expect(solutions.length).toBeGreaterThan(0);
    const again = costWith([
      ...overrides,
      share(),
      { path: "energy.greenPremium", value: solutions[0]!.low.input },
    ]);
    expect(again).toBeCloseTo(costWith(overrides) + 1e5, 2);
  });
});

function share(): Override {
  return { path: "energy.contractedShare", value: 0.5 };
}

describe("the work of solving", () => {
  test("evaluates only what depends on the input", () => {
    const metric = openMetric(prepared, { ...cost });
    metric.compute();
    const request = { path: `energy.tariff[${main}]`, scenario, overrides: [] };
    openDial(prepared, metric.session, request).set(900);
    const { model } = prepared.workbench;
    const below = downstreamOf(model, ["energy.tariff"]);
    const evaluated = evaluate(metric.session);
    expect(evaluated.length).toBeGreaterThan(0);
    expect(evaluated.filter((id) => !below.has(id))).toEqual([]);
    expect(evaluated.length).toBeLessThan(metric.session.programs.length / 2);
  });

  test("leaves other runs of the company as they were", () => {
    const before = runOne(prepared, scenario);
    solved({ ...cost, by: "energy.tariff", reaches: { value: 3e8 } });
    expect(runOne(prepared, scenario)).toEqual(before);
  });

  test("tells how far it is, and can be abandoned", () => {
    const request = { ...cost, by: "energy.tariff", reaches: { value: 3e8 } };
    const { steps } = finish(solve(prepared, request));
    expect(steps.length).toBeGreaterThan(50);
    expect(steps.map(({ done }) => done)).toEqual(
      steps.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(steps.at(-1)!.done).toBe(steps.at(-1)!.total);
    const work = solve(prepared, request);
    expect(work.next().done).toBe(false);
    work.return(undefined as never);
    expect(work.next().done).toBe(true);
  });
});

describe("what cannot be solved is refused with its place", () => {
  const reaches = { value: 1 };
  test.each([
    [{ ...cost, metric: "energy.coast", by: "energy.tariff" }, "energy.coast: is not a metric"],
    [{ ...cost, by: "energy.tarif" }, "energy.tarif: is not an input of the model"],
    [{ ...cost, by: "energy.tariff[moon]" }, "energy.tariff[moon]: expected one of lingang-aidc"],
    [{ ...cost, by: "tariff" }, "tariff: expected an input such as energy.tariff"],
    [{ ...cost, by: "cooling.technology" }, "expected an input that is a number, found a choice"],
    [{ ...cost, by: "energy.puePlan" }, "expected an input that is a number, found a curve"],
    [{ ...cost, by: "calendar.baseYear" }, "expected an input that may vary"],
    [{ ...cost, by: "site.dataCentre" }, "expected an input that may vary"],
    [{ ...cost, by: "water.price" }, "water.price: expected an input of energy.cost"],
    [{ ...cost, year: 2100, by: "energy.tariff" }, "year: expected 2024 to 2060, found 2100"],
    [{ ...cost, year: undefined, by: "energy.tariff" }, "energy.cost: varies by year"],
    [{ metric: "energy.pue", year: 2030, by: "energy.attainment" }, "energy.pue: varies by site"],
    [{ metric: "carbon.neutralityYear", by: "energy.contractedShare" }, "may be never"],
    [{ ...cost, scenario: "ndc", by: "energy.tariff" }, "unknown pairing ndc"],
    [
      { ...cost, by: "energy.tariff", reaches: { value: 1, unit: "MWh" } },
      "reaches: expected a unit",
    ],
    [{ ...cost, by: "energy.tariff", low: { value: -1 } }, "low: expected 0 to 10000 CNY2024/MWh"],
    [{ ...cost, by: "energy.tariff", high: { value: 1, unit: "K" } }, "high: expected a unit like"],
    [
      { ...cost, by: "energy.tariff", low: { value: 9 }, high: { value: 9 } },
      "low: expected less than 9 CNY2024/MWh, found 9",
    ],
    [
      { ...cost, by: "energy.tariff", reaches: { value: Number.NaN } },
      "reaches: expected a number",
    ],
  ])("%j", (request, message) => {
    expect(() => solved({ reaches, ...request })).toThrow(message);
  });
});
