import { beforeAll, describe, expect, it } from "vitest";
import { matrixOf } from "../../../../models/run/matrix/matrix.ts";
import { openWorkbench, prepare, type PreparedCompany } from "../../../../models/run/run.ts";
import {
  solveBand,
  type BandRequest,
  type BandResult,
} from "../../../../models/run/solve/solve-band.ts";
import { finish } from "../../../support/finish.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../../support/rated-company.ts";

let prepared: PreparedCompany;

beforeAll(async () => {
  const inputs = { levy: assumed(0.004, [0, 0.01]) };
  const likely = { likelihoodMetric: "physical.stormEventProbability" };
  const company = await ratedCompany([
    item("levy-item", { method: formula("levy * business.revenuePath", { inputs }) }),
    item("bump", { method: formula("levy * (0.2 - levy) * business.revenuePath") }),
    item("bill", { method: metric("energy.effect") }),
    item("storm", { method: formula("levy * business.revenuePath", likely) }),
    item("judged", { method: judgement(assumed(0.01, [0, 0.02]), assumed(3, [3, 3])) }),
    item("silent"),
  ]);
  prepared = await prepare(await openWorkbench(), company);
});

const request = { scenario: "ndcs", year: 2030, item: "levy-item", by: "register.levy" } as const;
const bounds = { low: { value: 0 }, high: { value: 0.2 } };

const solved = (more: Partial<BandRequest> & Pick<BandRequest, "becomes">): BandResult =>
  finish(solveBand(prepared, { ...request, ...bounds, ...more })).result;

describe("solving for a rating", () => {
  it.each([
    ["medium", 0.005],
    ["high", 0.02],
  ] as const)("finds where an item becomes %s, worked by hand", (becomes, bound) => {
    const found = solved({ becomes });
    expect(found).toMatchObject({
      found: "one",
      present: { input: 0.004, rating: "low" },
      becomes,
    });
    expect(found.solutions[0]).toMatchObject({ kind: "number", holds: "above" });
    expect(found.solutions[0]!.low.input).toBeCloseTo(bound, 9);
    expect(found.solutions[0]!.isWithinRange).toBe(bound < 0.01);
  });

  it("agrees with the matrix on both sides of the bound", () => {
    const { solutions } = solved({
      item: "bill",
      becomes: "medium",
      by: "scenario.electricityPrice",
      as: "factor",
      low: { value: 1 },
      high: { value: 10 },
    });
    const bound = solutions[0]!.low.input;
    expect(solutions[0]!.low.share).toBeCloseTo(0.005, 9);
    expect(bound).toBeGreaterThan(1);
    const levy = solved({ becomes: "high" }).solutions[0]!.low.input;
    const ratingAt = (value: number) => {
      const overrides = [{ path: "register.levy", value }];
      const found = finish(
        matrixOf(prepared, { scenario: "ndcs", year: 2030, draws: 1, overrides }),
      ).result;
      return found.items.find(({ id }) => id === "levy-item")!.rating;
    };
    expect([ratingAt(levy * 0.999), ratingAt(levy * 1.001)]).toEqual(["medium", "high"]);
  });

  it("finds several where the effect rises and falls", () => {
    const found = solved({ item: "bump", becomes: "medium" });
    expect(found.found).toBe("several");
    expect(found.solutions.map(({ holds }) => holds)).toEqual(["above", "below"]);
    expect(found.solutions[0]!.low.input + found.solutions[1]!.low.input).toBeCloseTo(0.2, 6);
  });

  it("says that there is none, with the shares seen", () => {
    const found = solved({ becomes: "high", high: { value: 0.01 } });
    expect(found).toMatchObject({ found: "none", solutions: [] });
    expect(found.shares.high).toBeCloseTo(0.01, 12);
  });
});

describe("what bears no solution", () => {
  it("knows that an unlikely event is medium at most", () => {
    expect(solved({ item: "storm", becomes: "high" }).found).toBe("none");
    const found = solved({ item: "storm", becomes: "medium" });
    expect(found.solutions[0]!.low.input).toBeCloseTo(0.02, 9);
  });

  it.each([
    [{ becomes: "low" as const }, "becomes: expected another rating than low, which levy-item has"],
    [{ item: "judged" }, "register judged: is judged, so no input moves its rating"],
    [{ item: "silent" }, "register silent: has no method, so no input moves its rating"],
    [{ item: "nix" }, "item: expected one of levy-item, bump"],
    [{ by: "water.price" }, "expected an input of register.levyItem, business.revenuePath"],
    [{ by: "register.nix" }, "register.nix: is not an input of the model"],
    [{ year: 2024 }, "year: expected 2025 to 2050"],
    [{ low: { value: 5 }, high: { value: 1 } }, "low: expected less than 1"],
  ])("refuses %j", (more, message) => {
    expect(() => solved({ becomes: "high", ...more } as never)).toThrow(message);
  });
});
