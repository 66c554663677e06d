import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import { runNow, type PreparedCompany } from "../../../models/run/run.ts";
import type { Override, RunResult } from "../../../models/run/types.ts";
import functions from "../../golden/damage-functions.json" with { type: "json" };
import golden from "../../golden/physical-risk.json" with { type: "json" };
import { numberAt, pairingIds, prepareAll, runOne } from "../../support/prepared-companies.ts";

let companies: readonly PreparedCompany[] = [];
let kingsoft: PreparedCompany;
let capital: PreparedCompany;

beforeAll(async () => {
  companies = await prepareAll();
  kingsoft = companies.find(({ company }) => company.id === "kingsoft-cloud")!;
  capital = companies.find(({ company }) => company.id === "capital-online")!;
});

const yizhuang = "beijing-yizhuang";

/** No interruption, one value of assets: what is lost is the damage function alone. */
function onlyAssets(kind: "building" | "server"): readonly Override[] {
  const other = kind === "building" ? "serverAssets" : "buildingAssets";
  return [
    { path: `physical.${other}`, value: 0 },
    ...["flood", "wind", "heat"].map((peril) => ({
      path: `physical.${peril}OutageHours`,
      value: 0,
    })),
  ];
}

/** Share of the value lost in the flood that is so many times as rare as protection holds. */
function shareLost(kind: "building" | "server", multiple: number, scale = 1): number {
  const overrides: Override[] = [
    ...onlyAssets(kind),
    { path: "physical.floodProtection", value: 100 },
    { path: "physical.eventPeriod", value: 100 * multiple },
    { path: "physical.floodDepthScale", value: scale },
  ];
  const result = runOne(kingsoft, "kc-low", overrides);
  const lost = numberAt(result, "physical.floodSiteLoss", yizhuang, "2025");
  return lost / numberAt(result, `physical.${kind}Value`, yizhuang);
}

describe("damage functions through the model", () => {
  const points = (name: string, region: string) =>
    functions.functions.find((each) => each.function === name && each.region === region)!.points;

  test("the published points of building damage come out to 1e-9", () => {
    const jrc = new Map(points("jrc-industrial", "Asia").map(([depth, lost]) => [depth!, lost!]));
    for (const [multiple, depth] of [
      [2, 0.5],
      [5, 1],
      [10, 1.5],
    ] as const) {
      expect(shareLost("building", multiple)).toBeCloseTo(jrc.get(depth)!, 9);
      expect(shareLost("building", multiple, 2)).toBeCloseTo(jrc.get(2 * depth)!, 9);
    }
  });

  test("those of contents too", () => {
    const hazus = new Map(points("hazus-contents", "USA").map(([depth, lost]) => [depth!, lost!]));
    for (const depth of [0.3, 0.61, 1.22]) {
      expect(shareLost("server", 2, 2 * depth)).toBeCloseTo(hazus.get(depth)!, 9);
    }
  });
});

describe("expected damage through the model", () => {
  it("is the closed form of the screening depths", () => {
    const jrc = [0, 0.283181524, 0.481615653, 0.629218894];
    const share = 0.25 * jrc[0]! + 0.4 * jrc[1]! + 0.2 * jrc[2]! + 0.15 * jrc[3]!;
    const result = runOne(kingsoft, "kc-low", onlyAssets("building"));
    const found = numberAt(result, "physical.floodDamage", yizhuang, "2025");
    const value = numberAt(result, "physical.buildingValue", yizhuang);
    expect(found / (value * (share / 150))).toBeCloseTo(1, 9);
  });

  it("grows with rain, by the frequency that the rain factor gives", () => {
    const result = runOne(kingsoft, "severe");
    const factor = numberAt(result, "physical.rainFactor", yizhuang, "2050");
    const [now, then] = ["2025", "2050"].map((year) =>
      numberAt(result, "physical.floodAssetDamage", yizhuang, year),
    );
    expect(factor).toBeGreaterThan(1);
    expect(then! / now!).toBeCloseTo(factor ** 5, 9);
  });

  it("has the published distribution of the annual maximum at Beijing", () => {
    const result = runOne(kingsoft, "kc-low");
    const scale = numberAt(result, "physical.maximumScale", yizhuang);
    const location = numberAt(result, "physical.maximumLocation", yizhuang);
    const { gumbel } = golden;
    expect(Math.abs(scale - gumbel.scale.value)).toBeLessThan(gumbel.scale.tolerance);
    expect(Math.abs(location - gumbel.location.value)).toBeLessThan(gumbel.location.tolerance);
    const twenty = location - scale * Math.log(-Math.log(1 - 1 / 20));
    expect(Math.abs(twenty - gumbel.twentyYears.value)).toBeLessThan(gumbel.twentyYears.tolerance);
  });

  it("has the reference wind of the load code", () => {
    const result = runOne(capital, "kc-low", [
      { path: "physical.windPressure", value: golden.windSpeed.pressure },
      { path: "physical.gustRatio", value: 1 },
    ]);
    expect(numberAt(result, "physical.referenceWind", "hainan")).toBeCloseTo(
      golden.windSpeed.value,
      6,
    );
  });

  it("counts interruption alone at leased sites, and no sea or cyclone inland", () => {
    const result = runOne(kingsoft, "severe");
    for (const site of ["leased-capacity", "changshu-glp"]) {
      for (const metric of ["floodAssetDamage", "coastalAssetDamage", "windAssetDamage"]) {
        expect(numberAt(result, `physical.${metric}`, site, "2050")).toBe(0);
      }
      expect(numberAt(result, "physical.floodDamage", site, "2050")).toBeGreaterThan(0);
    }
    for (const metric of ["coastalDamage", "windDamage", "coastalSiteLoss", "windSiteLoss"]) {
      expect(numberAt(result, `physical.${metric}`, yizhuang, "2050")).toBe(0);
    }
  });

  it("counts credits up to the fee of one month", () => {
    const result = runOne(kingsoft, "kc-low", [
      { path: "physical.floodOutageHours", value: 720 },
      { path: "physical.usageShare", value: 0 },
      { path: "physical.churn", value: 0 },
    ]);
    expect(numberAt(result, "physical.floodOutageShare")).toBeCloseTo(1 / 12, 12);
  });
});

describe("events", () => {
  it("take the loss at full size, not multiplied by its probability", () => {
    const result = runOne(capital, "kc-low");
    const losses = ["hainan", "jingxi-zhigu", "other-nodes"].map((site) =>
      numberAt(result, "physical.floodSiteLoss", site, "2030"),
    );
    expect(numberAt(result, "physical.floodEventLoss", "2030")).toBe(Math.max(...losses));
    expect(numberAt(result, "physical.floodEventProbability", "2030")).toBeCloseTo(0.01, 12);
  });

  it("strike one of the places an aggregate stands for", () => {
    const at = (places: number): RunResult =>
      runOne(kingsoft, "kc-low", [{ path: "physical.places[leased-capacity]", value: places }]);
    const [one, ten] = [at(1), at(10)];
    const loss = (result: RunResult) =>
      numberAt(result, "physical.floodSiteLoss", "leased-capacity", "2030");
    expect(loss(ten)).toBeCloseTo(loss(one) / 10, 3);
    const total = (result: RunResult) => numberAt(result, "physical.totalFloodDamage", "2030");
    expect(total(ten)).toBe(total(one));
    const rate = numberAt(ten, "physical.floodOvertopping", "leased-capacity", "2030");
    expect(numberAt(ten, "physical.floodEventProbability", "2030")).toBeCloseTo(
      1 - (1 - rate) ** 10,
      12,
    );
  });
});

describe("every company in every pairing", () => {
  it("has finite results, and no change in the base year", () => {
    for (const prepared of companies) {
      const base = String(prepared.company.baseYear);
      for (const scenario of pairingIds(prepared.workbench)) {
        const result = runOne(prepared, scenario);
        for (const [metric, { values, over }] of Object.entries(result.results)) {
          if (!metric.startsWith("physical.") || over.length !== 1 || over[0] !== "year") continue;
          for (const value of Object.values(values as Record<string, number>)) {
            expect(Number.isFinite(value), `${metric} ${scenario}`).toBe(true);
            if (/Probability$/.test(metric)) expect(value).toBeLessThanOrEqual(1);
            if (!/chronic|Change/.test(metric)) expect(value).toBeGreaterThanOrEqual(-1e-6);
          }
        }
        for (const metric of ["damageChange", "seaLevelDamage", "chronicCost", "waterStressCost"]) {
          expect(numberAt(result, `physical.${metric}`, base)).toBe(0);
        }
        const perils = ["Flood", "Coastal", "Wind", "Heat"];
        const sum = perils.reduce(
          (total, peril) => total + numberAt(result, `physical.total${peril}Damage`, "2050"),
          0,
        );
        expect(numberAt(result, "physical.expectedAnnualDamage", "2050")).toBeCloseTo(sum, 3);
      }
    }
  }, 60_000);

  it("has more heat, rain and sea under more warming", () => {
    for (const prepared of companies) {
      const site = prepared.labels.site.find((id) => id !== "head-office")!;
      const [low, high] = ["low-demand", "severe"].map((scenario) => runOne(prepared, scenario));
      for (const metric of ["hoursAboveDesign", "tripProbability", "floodOvertopping"]) {
        const of = (result: RunResult) => numberAt(result, `physical.${metric}`, site, "2050");
        expect(of(high!), metric).toBeGreaterThan(of(low!));
      }
      for (const metric of ["expectedAnnualDamage", "damageChange", "seaLevelDamage"]) {
        const of = (result: RunResult) => numberAt(result, `physical.${metric}`, "2050");
        expect(of(high!), metric).toBeGreaterThan(of(low!));
      }
    }
  });
});

describe("properties", () => {
  const damage = (prepared: PreparedCompany, overrides: readonly Override[]): number => {
    const { company } = prepared;
    const metrics = ["physical.expectedAnnualDamage"];
    const request = { company, scenarios: ["severe"], years: [2050], overrides, metrics };
    return numberAt(runNow(prepared, request)[0]!, metrics[0]!, "2050");
  };
  const up = (input: string, [low, high]: readonly [number, number], sign: 1 | -1) =>
    test(`${sign === 1 ? "more" : "less"} damage with a higher ${input}`, () => {
      const value = fc.double({ min: low, max: high, noNaN: true });
      fc.assert(
        fc.property(value, value, (a, b) => {
          const [first, second] = [Math.min(a, b), Math.max(a, b)];
          const less = damage(capital, [{ path: `physical.${input}`, value: first }]);
          const more = damage(capital, [{ path: `physical.${input}`, value: second }]);
          expect(sign * (more - less)).toBeGreaterThanOrEqual(-1e-6);
        }),
        { numRuns: 15 },
      );
    });
  up("floodProtection", [10, 1000], -1);
  up("rainSlope", [0, 0.15], 1);
  up("recirculation", [0, 10], 1);
  up("tripTemperature", [40, 55], -1);
  up("windPressure", [200, 1200], 1);
  up("exposedShare", [0, 1], 1);
  up("floodOutageHours", [0, 2000], 1);
});

const refusal = (prepared: PreparedCompany, overrides: readonly Override[] = []): string => {
  try {
    runOne(prepared, "kc-low", overrides);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};

/** The company with one of the library's files changed. */
function changed(
  edit: (library: PreparedCompany["workbench"]["library"]) => void,
): PreparedCompany {
  const { workbench } = capital;
  const { hazards, defaults, ...rest } = workbench.library;
  const library = { ...rest, ...structuredClone({ hazards, defaults }) };
  edit(library);
  const known = { session: undefined, scenarios: new Map(), quantiles: new Map() };
  return { ...capital, workbench: { ...workbench, library }, known };
}

describe("what is refused", () => {
  it("names probabilities and return periods outside their bounds", () => {
    for (const [path, value, expected] of [
      ["physical.exposedShare", 1.5, "expected 0 to 1 1, found 1.5"],
      ["physical.usageShare", -0.1, "expected 0 to 1 1, found -0.1"],
      ["physical.floodProtection[hainan]", 0, "expected 1 to 100000 years, found 0"],
      ["physical.designUtilisation", 0, "expected 0.05 to 1 1, found 0"],
    ] as const) {
      expect(refusal(capital, [{ path, value }])).toContain(expected);
    }
  });

  it("names the table and point of return periods out of order", () => {
    const prepared = changed(({ defaults }) => {
      (defaults["physical.floodDepths"] as { rows: unknown[][] }).rows.reverse();
    });
    expect(refusal(prepared)).toBe(
      "physical.floodDepths, point 2: expected return periods from 1 year that ascend, found 5 after 10",
    );
  });

  it("names the damage curve that falls", () => {
    const prepared = changed(({ hazards }) => {
      const row = hazards.damage.flood.rows.find(
        ([name, region, depth]) => name === "jrc-industrial" && region === "Asia" && depth === 1,
      )!;
      row[3] = 0.1;
    });
    expect(refusal(prepared)).toMatch(
      /^climate\/damage-functions\.json, jrc-industrial Asia, point 3: expected damage from 0\.28\d+ to 1, found 0\.1$/,
    );
  });

  it("names credits that are no share, and places without figures", () => {
    const credits = changed(({ hazards }) => {
      hazards.serviceCredits.bands.rows[0]![1] = 1.2;
    });
    expect(refusal(credits)).toBe(
      "outage/service-credits.json: expected shares from 0 to 1, found 1.2",
    );
    const unprotected = changed(({ hazards }) => {
      delete hazards.protection.areas["hainan"];
    });
    expect(refusal(unprotected)).toBe("climate/protection.json: expected a row of hainan");
  });
});
