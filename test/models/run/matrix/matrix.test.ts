import { beforeAll, describe, expect, it } from "vitest";
import type { RegisterItem } from "../../../../models/company/register-schema.ts";
import { horizonLikelihood } from "../../../../models/kernels/damage/likelihood.ts";
import { defaultRatingRules } from "../../../../models/kernels/rating/rules.ts";
import type {
  MatrixItem,
  MatrixRequest,
  MatrixResult,
} from "../../../../models/run/matrix/matrix-types.ts";
import { matricesOf, matrixOf } from "../../../../models/run/matrix/matrix.ts";
import { orderAgreements } from "../../../../models/run/matrix/order.ts";
import {
  openWorkbench,
  prepare,
  type PreparedCompany,
  type Workbench,
} from "../../../../models/run/run.ts";
import { finish } from "../../../support/finish.ts";
import { numberAt, runOne } from "../../../support/prepared-companies.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../../support/rated-company.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

const prepareWith = async (...register: readonly RegisterItem[]) =>
  prepare(workbench, await ratedCompany(register));

const at = { scenario: "ndcs", year: 2030, draws: 1 } as const;

const matrix = (prepared: PreparedCompany, request: Partial<MatrixRequest> = {}): MatrixResult =>
  finish(matrixOf(prepared, { ...at, ...request })).result;

const only = (result: MatrixResult, id: string): MatrixItem =>
  result.items.find((each) => each.id === id)!;

/** An effect that is the given share of the year's revenue. */
const shareOf = (share: number) => formula(`${share} * business.revenuePath`);

/** A share that grows by one hundredth a year from the base year on. */
const growing = formula(
  "0.01 * (calendar.year - calendar.baseYear) / calendar.oneYear * business.revenuePath",
);

describe("positions worked by hand", () => {
  it.each([
    [0.004, "low", 5],
    [0.005, "medium", 5],
    [0.02, "medium", 5],
    [0.021, "high", 5],
    [0.0009, "low", 1],
    [-0.03, "low", 1],
  ] as const)("a share of %d is %s at likelihood %i", async (share, rating, likelihood) => {
    const found = only(matrix(await prepareWith(item("it", { method: shareOf(share) }))), "it");
    expect(found).toMatchObject({
      rating,
      likelihood,
      status: "computed",
      method: "formula",
      basis: "scenario",
    });
    expect(found.magnitude!.central).toBeCloseTo(Math.max(0, share), 12);
    expect(found.otherSide?.central ?? 0).toBeCloseTo(Math.max(0, -share), 12);
  });

  it("takes the worst year of the horizon, and the single year beside it", async () => {
    const prepared = await prepareWith(item("it", { method: growing }));
    const near = only(matrix(prepared, { year: 2026 }), "it");
    expect(near).toMatchObject({ worstYear: 2030, rating: "high" });
    expect(near.magnitude!.central).toBeCloseTo(0.06, 12);
    expect(near.inYear!.central).toBeCloseTo(0.02, 12);
    expect(near.effects.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
    const far = only(matrix(prepared, { year: 2050 }), "it");
    expect(far.magnitude!.central).toBeCloseTo(0.26, 12);
    expect(far.effects).toHaveLength(20);
    const revenue = numberAt(runOne(prepared, at.scenario), "business.revenuePath", "2050");
    expect(far.effects.at(-1)!.central).toBeCloseTo(0.26 * revenue, 0);
    const base = numberAt(runOne(prepared, at.scenario), "business.revenuePath", "2024");
    expect(far.shares!.ofBaseRevenue).toBeCloseTo((0.26 * revenue) / base, 9);
  });
});

describe("sides", () => {
  it("rates the gain of an opportunity and the cost of a risk, by what a positive value means", async () => {
    const cost = shareOf(0.03);
    const prepared = await prepareWith(
      item("risk", { method: cost }),
      item("benefit", {
        method: { ...shareOf(0.03), sign: "benefit" } as typeof cost,
        category: "transition-market",
      }),
    );
    expect(only(matrix(prepared), "risk")).toMatchObject({ rating: "high", side: "cost" });
    expect(only(matrix(prepared), "benefit")).toMatchObject({ rating: "low", side: "cost" });
    const chance = { category: "opportunity-markets" } as const;
    const chances = await prepareWith(
      item("gain", { ...chance, method: shareOf(0.03) }),
      item("saving", { ...chance, method: { ...shareOf(-0.03), sign: "cost" } as typeof cost }),
      item("loss", { ...chance, method: { ...shareOf(0.03), sign: "cost" } as typeof cost }),
    );
    const found = matrix(chances);
    expect(only(found, "gain")).toMatchObject({ rating: "high", side: "gain" });
    expect(only(found, "saving")).toMatchObject({ rating: "high", side: "gain" });
    expect(only(found, "loss")).toMatchObject({ rating: "low" });
    expect(only(found, "loss").otherSide!.central).toBeCloseTo(0.03, 12);
  });
});

describe("events and judgements", () => {
  it("takes the probability of an event over the years of the horizon", async () => {
    const likely = { likelihoodMetric: "physical.stormEventProbability" };
    const prepared = await prepareWith(
      item("storm", {
        category: "physical-acute",
        method: metric("physical.stormEventLoss", likely),
      }),
    );
    const result = runOne(prepared, at.scenario);
    for (const [year, from, to] of [
      [2030, 2025, 2030],
      [2050, 2031, 2050],
    ] as const) {
      const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
      const annual = years.map((each) => numberAt(result, likely.likelihoodMetric, each));
      const shares = years.map(
        (each) =>
          numberAt(result, "physical.stormEventLoss", each) /
          numberAt(result, "business.revenuePath", each),
      );
      const found = only(matrix(prepared, { year }), "storm");
      expect(found.basis).toBe("event");
      expect(found.probability).toBeCloseTo(horizonLikelihood(annual, "test"), 12);
      expect(found.magnitude!.central).toBeCloseTo(Math.max(...shares), 12);
    }
  });

  it("shows a judgement as judged, in shares or in money", async () => {
    const prepared = await prepareWith(
      item("share", { method: judgement(assumed(0.012, [0.002, 0.05]), assumed(3, [2, 4])) }),
      item("money", { method: judgement(assumed(1, [0, 2], "MCNY2024"), assumed(2, [2, 2])) }),
    );
    for (const draws of [1, 200]) {
      const found = matrix(prepared, { draws });
      expect(only(found, "share")).toMatchObject({
        status: "judged",
        rating: "medium",
        likelihood: 3,
        metric: null,
        magnitude: { low: 0.002, central: 0.012, high: 0.05 },
      });
      const money = only(found, "money");
      expect(money).toMatchObject({ likelihood: 2, rating: "low" });
      expect(money.effects[0]!.central).toBeCloseTo(1e6, 6);
    }
  });
});

describe("missing methods", () => {
  it("shows an item without a method as not quantified, with the reliefs it claims", async () => {
    const evidence = [{ source: "sensetime-sustainability-2024", locator: "line 1" }];
    const anticipated = { text: "none", relief: ["UNC" as const], evidence };
    const found = matrix(
      await prepareWith(item("silent", { anticipated }), item("it", { method: shareOf(0.01) })),
    );
    const silent = found.items.at(-1)!;
    expect(silent).toMatchObject({
      id: "silent",
      status: "not-quantified",
      rating: null,
      rank: null,
      effects: [],
    });
    expect(silent.why).toBe("Not quantified: the item has no method; the company claims UNC.");
  });
});

describe("under uncertainty", () => {
  it("has the probabilities of an even share, worked by hand", async () => {
    const even = (range: readonly [number, number]) =>
      formula("even * business.revenuePath", {
        inputs: { even: assumed((range[0] + range[1]) / 2, range) },
      });
    const prepared = await prepareWith(item("it", { method: even([0, 0.025]) }));
    const found = only(matrix(prepared, { draws: 1000 }), "it");
    expect(found.probabilities!.low).toBeCloseTo(0.2, 2);
    expect(found.probabilities!.medium).toBeCloseTo(0.6, 2);
    expect(found.probabilities!.high).toBeCloseTo(0.2, 2);
    expect(found.probability).toBeCloseTo(0.96, 2);
    expect(found).toMatchObject({ likelihood: 5, rating: "medium" });
    expect(found.magnitude!.low).toBeCloseTo(0.00125, 4);
    expect(found.magnitude!.high).toBeCloseTo(0.02375, 4);
  });

  it("knows how often one item outranks another, and how firm ranks are", async () => {
    const even = (name: string, low: number) =>
      formula(`${name} * business.revenuePath`, {
        inputs: { [name]: assumed(low + 0.005, [low, low + 0.01]) },
      });
    const prepared = await prepareWith(
      item("one", { method: even("one0", 0.006) }),
      item("two", { method: even("two0", 0.006) }),
      item("top", { method: even("top0", 0.03) }),
    );
    const found = matrix(prepared, { draws: 2000 });
    const { items, above, tied } = found.outranking!;
    const [one, two, top] = ["one", "two", "top"].map((id) => items.indexOf(id));
    expect(above[one!]![two!]).toBeCloseTo(0.5, 1);
    expect(above[top!]![one!]).toBe(1);
    expect(above[one!]![two!]! + above[two!]![one!]! + tied[one!]![two!]!).toBeCloseTo(1, 12);
    expect(found.items[0]).toMatchObject({
      id: "top",
      rank: 1,
      rankStability: 1,
      ranks: { low: 1, high: 1 },
    });
    expect(only(found, "two").rankStability).toBeCloseTo(0.5, 1);
    expect(found.orderAgreement).toBeGreaterThan(0.5);
  });
});

describe("an ensemble", () => {
  it("is the same for the same seed, and the same for one year as for two", async () => {
    const prepared = await prepareWith(item("it", { method: metric("energy.effect") }));
    const request = { draws: 300, seed: 9 };
    const [near] = finish(
      matricesOf(prepared, [2030, 2050], { scenario: "ndcs", ...request }),
    ).result;
    expect(matrix(prepared, request)).toEqual(near);
    expect(matrix(prepared, request)).toEqual(matrix(prepared, request));
    expect(matrix(prepared, { ...request, seed: 10 })).not.toEqual(near);
  });

  it("yields its progress and can be left", async () => {
    const prepared = await prepareWith(item("it", { method: metric("energy.effect") }));
    const { steps } = finish(matrixOf(prepared, { ...at, draws: 600 }));
    expect(steps).toEqual([
      { done: 200, total: 600 },
      { done: 400, total: 600 },
      { done: 600, total: 600 },
    ]);
    const left = matrixOf(prepared, { ...at, draws: 600 });
    left.next();
    left.return?.(undefined as never);
    expect(left.next().done).toBe(true);
  });
});

describe("ratings of the user", () => {
  it("stand in place of the model's, which stays beside them", async () => {
    const prepared = await prepareWith(
      item("it", { method: shareOf(0.004) }),
      item("silent"),
      item("other", { method: shareOf(0.03) }),
    );
    const rating = { likelihood: 4, magnitude: 0.04, why: "the board says so" } as const;
    const ratings = {
      "it|ndcs|2030": rating,
      "silent|ndcs|2030": rating,
      "it|ndcs|2050": rating,
      "gone|kc-low|2030": rating,
    };
    const found = matrix(prepared, { ratings });
    expect(only(found, "it")).toMatchObject({
      rating: "high",
      likelihood: 4,
      override: rating,
      rank: 1,
      modelled: { rating: "low", likelihood: 5 },
      why: "Set by the user: the board says so",
    });
    expect(only(found, "silent")).toMatchObject({
      rating: "high",
      status: "not-quantified",
      modelled: null,
      rank: 1,
    });
    expect(only(found, "other")).toMatchObject({ override: null, rank: 3 });
  });

  it.each([
    [
      "it|ndcs",
      { likelihood: 3, magnitude: 0, why: "x" },
      "ratings it|ndcs: expected item|pairing|year",
    ],
    [
      "it|ndcs|2030",
      { likelihood: 6, magnitude: 0, why: "x" },
      "expected a likelihood of 1 to 5, found 6",
    ],
    [
      "it|ndcs|2030",
      { likelihood: 3, magnitude: -1, why: "x" },
      "expected a share from 0 as magnitude, found -1",
    ],
    ["it|ndcs|2030", { likelihood: 3, magnitude: Number.NaN, why: "x" }, "found NaN"],
  ])("refuses %s", async (key, rating, message) => {
    const prepared = await prepareWith(item("it", { method: shareOf(0.004) }));
    expect(() => matrix(prepared, { ratings: { [key]: rating as never } })).toThrow(message);
  });
});

describe("other ways to rate", () => {
  it("scores four dimensions, with what is stated", async () => {
    const stated = { horizons: ["short" as const], valueChain: ["own operations: data centres"] };
    const prepared = await prepareWith(
      item("plain", { method: shareOf(0.01) }),
      item("stated", { ...stated, method: formula("register.plain") }),
    );
    const found = matrix(prepared, { method: "four-dimensions" });
    // magnitude 2 and likelihood 3 of 3: 2.5; with horizon 3 and operations 3: 2.75
    expect(only(found, "plain").rating).toBe("high");
    expect(only(found, "stated").rating).toBe("high");
    const early = { ...found.fourDimensions!, highFrom: 2.6 };
    const again = matrix(prepared, { method: "four-dimensions", fourDimensions: early });
    expect(only(again, "plain").rating).toBe("medium");
    expect(only(again, "stated").rating).toBe("high");
  });

  it("rates impact apart from money", async () => {
    const impact = {
      scale: assumed(4, [3, 5]),
      scope: assumed(4, [4, 4]),
      likelihood: assumed(4, [4, 4]),
      why: "made up",
    };
    const prepared = await prepareWith(
      item("it", { impact, method: shareOf(0) }),
      item("silent", { method: shareOf(0.03) }),
    );
    const found = matrix(prepared, { perspective: "impact", draws: 100 });
    expect(found.reference).toBe("none");
    expect(only(found, "it")).toMatchObject({ rating: "high", likelihood: 4, metric: null });
    expect(only(found, "it").magnitude!.central).toBe(4);
    expect(only(found, "silent")).toMatchObject({ rating: null, status: "not-quantified" });
  });

  it("takes other rules, and refuses those that do not hold together", async () => {
    const prepared = await prepareWith(item("it", { method: shareOf(0.01) }));
    const rules = { ...defaultRatingRules, highAbove: 0.008 };
    expect(only(matrix(prepared, { rules }), "it").rating).toBe("high");
    const odd = { ...defaultRatingRules, highAbove: 0.001 };
    expect(() => matrix(prepared, { rules: odd })).toThrow("rating rules, bands");
  });
});

describe("several pairings", () => {
  it("compares their orders by Kendall's tau", async () => {
    const prepared = await prepareWith(
      item("one", { method: shareOf(0.01) }),
      item("two", { method: formula("2 * register.one") }),
      item("silent"),
    );
    const found = ["ndcs", "kc-low"].map((scenario) => matrix(prepared, { scenario }));
    expect(orderAgreements(found)).toEqual([{ a: "ndcs", b: "kc-low", tau: 1 }]);
    const [one] = [await prepareWith(item("one", { method: shareOf(0.01) }))];
    const lone = ["ndcs", "kc-low"].map((scenario) => matrix(one, { scenario }));
    expect(orderAgreements(lone)[0]!.tau).toBeNull();
  });
});

describe("bad requests", () => {
  it.each([
    [{ year: 2024 }, "year: expected 2025 to 2050, found 2024"],
    [{ year: 2051 }, "year: expected 2025 to 2050, found 2051"],
    [{ year: 2030.5 }, "year: expected 2025 to 2050"],
    [{ scenario: "nix" }, "nix"],
  ])("%j is refused", async (request, message) => {
    const prepared = await prepareWith(item("it", { method: shareOf(0.01) }));
    expect(() => matrix(prepared, request)).toThrow(message);
  });

  it("refuses a revenue of nothing by item and year", async () => {
    const prepared = await prepareWith(item("it", { method: shareOf(0.01) }));
    const overrides = [{ path: "business.revenue", value: 0 }];
    expect(() => matrix(prepared, { overrides })).toThrow(
      "register it, 2025: expected a revenue above 0, found 0",
    );
  });
});
