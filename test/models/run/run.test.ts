import { beforeAll, describe, expect, test } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { evaluate } from "../../../models/engine/session.ts";
import { sessionFor } from "../../../models/run/session-for.ts";
import { explain, inputsOf, run, runNow, type PreparedCompany } from "../../../models/run/run.ts";
import type { Percentiles } from "../../../models/run/types.ts";
import { numberAt, pairingIds, prepareOne, runOne } from "../../support/prepared-companies.ts";

let prepared: PreparedCompany;

beforeAll(async () => {
  prepared = await prepareOne("sensetime");
});

describe("a deterministic run", () => {
  test("reports every metric for the reporting years, keyed by label with the year last", () => {
    const { company } = prepared;
    const [result] = runNow(prepared, { company, scenarios: ["kc-high"] });
    expect(result).toMatchObject({ company: "sensetime", currency: "CNY2024", draws: 1 });
    expect(result!.years).toEqual([2030, 2050]);
    const pue = result!.results["energy.pue"]!;
    expect(pue.over).toEqual(["site", "year"]);
    expect(Object.keys(pue.values as object)).toEqual(["lingang-aidc", "rest"]);
    expect(result!.results["energy.cost"]!.unit).toBe("CNY2024");
  });

  test("never is null", () => {
    const result = runOne(prepared, "kc-high");
    expect(result.results["carbon.neutralityYear"]!.values).toBeNull();
  });

  test("switching pairings and back gives the same numbers, and evaluates only what depends on them", () => {
    const before = runOne(prepared, "kc-low");
    runOne(prepared, "severe");
    expect(runOne(prepared, "kc-low")).toEqual(before);
    const session = sessionFor(prepared, { scenario: "severe", overrides: [] });
    const evaluated = evaluate(session);
    expect(evaluated).not.toContain("cooling.overheadCurve");
    expect(evaluated).toContain("energy.cost");
    expect(evaluate(sessionFor(prepared, { scenario: "severe", overrides: [] }))).toEqual([]);
  });

  test("an override reaches one site or all, and money of another year is converted", () => {
    const dearer = runOne(prepared, "kc-low", [
      { path: "energy.tariff[lingang-aidc]", value: 0.8, unit: "CNY/kWh" },
    ]);
    expect(numberAt(dearer, "energy.price", "lingang-aidc", "2024")).toBeCloseTo(800, 9);
    expect(numberAt(dearer, "energy.price", "rest", "2024")).toBeCloseTo(710, 9);
  });
});

describe("an ensemble", () => {
  const request = () => ({
    company: prepared.company,
    scenarios: ["kc-low"],
    draws: 500,
    seed: 7,
    metrics: ["energy.cost", "carbon.neutralityYear", "carbon.meetsTarget"],
  });

  test("is the same for the same seed and another for another", () => {
    expect(runNow(prepared, request())).toEqual(runNow(prepared, request()));
    const other = runNow(prepared, { ...request(), seed: 8 });
    expect(other).not.toEqual(runNow(prepared, request()));
  });

  test("gives ordered percentiles around the central run, and null where never", () => {
    const [result] = runNow(prepared, request());
    const cost = (result!.results["energy.cost"]!.values as Record<string, Percentiles>)["2030"]!;
    const order = [cost.p05, cost.p25, cost.p50, cost.p75, cost.p95] as number[];
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    const neutral = result!.results["carbon.neutralityYear"]!.values as Percentiles;
    expect(neutral.reached).toBeGreaterThan(0);
    expect(neutral.reached).toBeLessThan(1);
    expect(neutral.mean).toBeNull();
  });

  test("only totals are reported unless sites are asked for", () => {
    const all = { company: prepared.company, scenarios: ["kc-low"], draws: 20 };
    expect(runNow(prepared, all)[0]!.results["energy.pue"]).toBeUndefined();
    const [bySite] = runNow(prepared, { ...all, perSite: true });
    expect(bySite!.results["energy.pue"]!.values).toHaveProperty("rest");
  });

  test("reports the years it is asked for as a run over all years would", () => {
    const some = runNow(prepared, request())[0]!;
    const all = runNow(prepared, { ...request(), years: prepared.years })[0]!;
    const at = (result: typeof some, year: string) =>
      (result.results["energy.cost"]!.values as Record<string, Percentiles>)[year];
    expect(at(all, "2050")).toEqual(at(some, "2050"));
  });

  test("can be abandoned between blocks", () => {
    const running = run(prepared, { ...request(), draws: 5000 });
    expect(running.next().done).toBe(false);
    running.return([]);
    expect(running.next().done).toBe(true);
  });
});

describe("bad requests name the place and what was expected", () => {
  const failing = (change: object): unknown => {
    try {
      return runNow(prepared, { company: prepared.company, scenarios: ["kc-low"], ...change });
    } catch (error) {
      return error;
    }
  };

  test.each([
    [{ scenarios: ["kc-lowe"] }, "unknown pairing kc-lowe"],
    [{ years: [2100] }, "expected 2024 to 2060, found 2100"],
    [{ metrics: ["energy.coast"] }, "is not a metric"],
    [{ overrides: [{ path: "energy.tarif", value: 1 }] }, "is not an input"],
    [{ overrides: [{ path: "energy.tariff[here]", value: 1 }] }, "expected one of lingang-aidc"],
    [{ overrides: [{ path: "energy.tariff", value: 1, unit: "CNY/t" }] }, "expected a unit like"],
    [{ overrides: [{ path: "energy.tariff", value: -5 }] }, "expected 0 to 10000"],
    [{ overrides: [{ path: "cooling.technology[rest]", value: "ICE" }] }, "expected one of WSE"],
  ])("%j", (change, message) => {
    const error = failing(change);
    expect(error).toBeInstanceOf(ModelError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain("\n");
  });

  test("an explanation needs a metric, a year and a site that exist", () => {
    const at = { scenario: "kc-low", metric: "energy.pue", year: 2030 };
    expect(() => explain(prepared, at)).toThrow("varies by site: expected one of lingang-aidc");
    expect(() => explain(prepared, { ...at, site: "moon" })).toThrow("found moon");
    expect(() => explain(prepared, { ...at, metric: "energy.x" })).toThrow("is not a metric");
  });
});

test("every input carries its kind and layer, and every assumption its reason and range", () => {
  for (const scenario of pairingIds(prepared.workbench)) {
    for (const view of inputsOf(prepared, scenario)) {
      const { kind, why, range, source } = view.provenance;
      if (kind === "assumed") {
        expect(why, view.input).toBeDefined();
        const isChoice = typeof view.value === "string";
        if (!isChoice) expect(range, view.input).toBeDefined();
      }
      if (kind === "disclosed" || kind === "published") expect(source, view.input).not.toBeNull();
    }
  }
});
