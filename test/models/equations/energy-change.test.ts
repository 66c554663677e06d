import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerOf } from "../../../models/engine/place.ts";
import { modelKernels } from "../../../models/equations/kernels.ts";
import { compileBundledModel } from "../../../models/run/workbench.ts";
import golden from "../../golden/energy-change.json" with { type: "json" };
import { evaluatePart } from "../../support/sub-model.ts";

const model = compileBundledModel();
const million = 1e6;
const parts = Object.entries(golden.parts);

type Factors = typeof golden.before;

/** The parts of the change between two years at one site, in million CNY, and both costs. */
function decompose(before: Factors, after: Factors): ReadonlyMap<string, number> {
  const pair = (name: keyof Factors) => [before[name], after[name]];
  const session = evaluatePart({
    model,
    kernels: modelKernels,
    equations: [
      "energy.overhead",
      "energy.itCost",
      "energy.itCostBefore",
      "energy.changeWeight",
      "energy.climateFactor",
      "energy.openedEffect",
      ...parts.map(([id]) => id),
    ],
    years: [2025, 2030],
    values: {
      "energy.itEnergy": pair("itEnergy"),
      "energy.attainedOverhead": pair("attainedOverhead"),
      "energy.warmingFactor": pair("warmingFactor"),
      "energy.price": pair("price"),
      "energy.costShare": [1],
      "energy.officeCost": [0, 0],
      "site.dataCentre": [1],
      "calendar.year": [2025, 2030],
      "calendar.baseYear": [2025],
      "calendar.nearYear": [2030],
    },
  });
  const read = (id: string, year: number) =>
    (readerOf(session).read(id, { year, site: 0 }) as number) / million;
  const values = [...parts.map(([id]) => id), "energy.openedEffect"].map(
    (id) => [id, read(id, 1)] as const,
  );
  return new Map([
    ...values,
    ["before", read("energy.itCost", 0)],
    ["after", read("energy.itCost", 1)],
  ]);
}

describe("the parts of a change of energy cost", () => {
  it.each(parts)("%s is as worked by hand", (id, value) => {
    const found = decompose(golden.before, golden.after).get(id)!;
    expect(Math.abs(found - value)).toBeLessThanOrEqual(golden.tolerance);
  });

  it("start from and lead to the costs worked by hand", () => {
    const found = decompose(golden.before, golden.after);
    expect(found.get("before")).toBeCloseTo(golden.cost[0]!, 9);
    expect(found.get("after")).toBeCloseTo(golden.cost[1]!, 9);
  });

  it("sum to the change exactly, also where nearly nothing changes", () => {
    const factors = fc.record({
      itEnergy: fc.double({ min: 1, max: 1e7, noNaN: true }),
      attainedOverhead: fc.double({ min: 0.02, max: 1, noNaN: true }),
      warmingFactor: fc.double({ min: 0.9, max: 1.5, noNaN: true }),
      price: fc.double({ min: 10, max: 3000, noNaN: true }),
    });
    const nearly = factors.chain((before) =>
      fc.double({ min: -1e-6, max: 1e-6, noNaN: true }).map((share) => ({
        before,
        after: { ...before, price: before.price * (1 + share) },
      })),
    );
    const pairs = fc.oneof(fc.record({ before: factors, after: factors }), nearly);
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const found = decompose(before, after);
        const [start, end] = [found.get("before")!, found.get("after")!];
        const sum = parts.reduce((total, [id]) => total + found.get(id)!, 0);
        const rounding = 1e-13 * (Math.abs(start) + Math.abs(end));
        expect(
          Math.abs(sum + found.get("energy.openedEffect")! - (end - start)),
        ).toBeLessThanOrEqual(rounding);
      }),
      { numRuns: 60, verbose: true },
    );
  });

  it("give a site that opens or closes a part of its own", () => {
    const closed = decompose(golden.before, { ...golden.after, itEnergy: 0 });
    expect(closed.get("energy.openedEffect")).toBeCloseTo(-91, 9);
    expect(parts.map(([id]) => closed.get(id))).toEqual([0, 0, 0, 0]);
    const opened = decompose({ ...golden.before, itEnergy: 0 }, golden.after);
    expect(opened.get("energy.openedEffect")).toBeCloseTo(152.46, 9);
  });
});
