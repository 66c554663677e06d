import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { levels, type Level } from "../../../../models/kernels/rating/rules.ts";
import type { MatrixItem } from "../../../../models/run/matrix/matrix-types.ts";
import { matrixOf } from "../../../../models/run/matrix/matrix.ts";
import {
  openWorkbench,
  prepare,
  type PreparedCompany,
  type Workbench,
} from "../../../../models/run/run.ts";
import { finish } from "../../../support/finish.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";
import {
  assumed,
  formula,
  item,
  judgement,
  metric,
  ratedCompany,
} from "../../../support/rated-company.ts";

const scenarios = ["kc-low", "net-zero-2050", "severe"] as const;
let workbench: Workbench;
let prepared: PreparedCompany;

beforeAll(async () => {
  workbench = await openWorkbench();
  const likely = { likelihoodMetric: "physical.stormEventProbability" };
  const company = await ratedCompany([
    item("cost", { method: metric("energy.effect") }),
    item("saving", {
      category: "opportunity-energy-source",
      method: metric("energy.effect", { sign: "cost" }),
    }),
    item("storm", {
      category: "physical-acute",
      method: metric("physical.stormEventLoss", likely),
    }),
    item("levy", {
      method: formula("levyShare * business.revenuePath", {
        inputs: { levyShare: assumed(0.01, [0, 0.02]) },
      }),
    }),
    item("judged", { method: judgement(assumed(0.01, [0, 0.04]), assumed(3, [1, 5])) }),
    item("silent"),
  ]);
  prepared = await prepare(workbench, company);
});

const requests = fc.record({
  scenario: fc.constantFrom(...scenarios),
  year: fc.integer({ min: 2025, max: 2050 }),
  draws: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(),
  method: fc.constantFrom("bands" as const, "four-dimensions" as const),
});

const heightOf = (rating: Level): number => levels.indexOf(rating);

describe("any matrix", () => {
  it("holds together", () => {
    const seed = fuzzSeed("matrices");
    fc.assert(
      fc.property(requests, (request) => {
        const found = finish(matrixOf(prepared, request)).result;
        const rated = found.items.filter(({ rank }) => rank !== null);
        expect(rated).toHaveLength(5);
        expect(rated.map(({ rank }) => rank)).toEqual(rated.map(({ rank }) => rank).toSorted());
        for (const each of rated) checkItem(each, request.draws > 1);
        for (const [i, above] of (found.outranking?.above ?? []).entries()) {
          for (const [j, share] of above.entries()) {
            const back = found.outranking!.above[j]![i]!;
            const tied = found.outranking!.tied[i]![j]!;
            expect(share + back + tied).toBeCloseTo(1, 12);
          }
        }
      }),
      { numRuns: 60, seed },
    );
  });

  it("rates an item no lower when its effect is larger, and ranks follow the ratings", () => {
    const seed = fuzzSeed("larger effects");
    const sets = fc.record({
      factor: fc.double({ min: 1, max: 20, noNaN: true }),
      share: fc.double({ min: 0, max: 0.03, noNaN: true }),
      year: fc.constantFrom(2030, 2050),
    });
    fc.assert(
      fc.property(sets, ({ factor, share, year }) => {
        const at = (value: number): MatrixItem => {
          const overrides = [{ path: "register.levyShare", value }];
          const request = { scenario: "ndcs", year, draws: 1, overrides };
          const { items } = finish(matrixOf(prepared, request)).result;
          const heights = items.flatMap(({ rating }) => (rating === null ? [] : heightOf(rating)));
          expect(heights).toEqual(heights.toSorted().toReversed());
          return items.find(({ id }) => id === "levy")!;
        };
        const [less, more] = [at(share), at(share * factor)];
        expect(heightOf(more.rating!)).toBeGreaterThanOrEqual(heightOf(less.rating!));
        expect(more.likelihood).toBeGreaterThanOrEqual(less.likelihood!);
      }),
      { numRuns: 40, seed },
    );
  });
});

function checkItem(each: MatrixItem, isEnsemble: boolean): void {
  const { probabilities, rankStability, magnitude, ranks, rating, effects } = each;
  expect(rating).not.toBeNull();
  expect(effects.length).toBeGreaterThan(0);
  if (!isEnsemble) {
    expect([probabilities, rankStability, ranks]).toEqual([null, null, null]);
    return;
  }
  const sum = levels.reduce((total, level) => total + probabilities![level], 0);
  expect(sum).toBeCloseTo(1, 12);
  expect(rankStability).toBeGreaterThanOrEqual(0);
  expect(rankStability).toBeLessThanOrEqual(1);
  expect(ranks!.low).toBeLessThanOrEqual(ranks!.high);
  expect(magnitude!.low).toBeLessThanOrEqual(magnitude!.central);
  expect(magnitude!.central).toBeLessThanOrEqual(magnitude!.high!);
}
