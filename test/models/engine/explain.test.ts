import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { explainAt, type Explained } from "../../../models/engine/explain.ts";
import { evaluate } from "../../../models/engine/session.ts";
import { randomModel, randomYears } from "../../support/random-model.ts";
import { differences, placesOf, recomputeAll, recomputeAt } from "../../support/recompute.ts";
import { bindTiny, runTiny, type TinyInput } from "../../support/tiny-model.ts";

const inputs: Readonly<Record<string, TinyInput>> = {
  x: { over: ["site", "year"], values: Array.from({ length: 12 }, (_, i) => i + 1) },
  share: { over: ["site"], values: [0.5, 0.25, 0.125] },
  flag: { over: ["site"], values: [1, 0, 1] },
  base: { unit: "year", values: [2026] },
  zero: { values: [0] },
};

const siteYear = ["site", "year"] as const;

const session = runTiny({
  inputs,
  equations: {
    part: { formula: "x * share", over: siteYear, where: "m.flag" },
    total: { formula: "sum(part, site)", over: ["year"] },
    growth: { formula: "total / at(total, base)", over: ["year"] },
    choice: { formula: "zero > 0 ? total : growth + growth", over: ["year"] },
    running: { formula: "cumulative(total)", over: ["year"] },
    last: { formula: "previous(last, zero) + total", over: ["year"] },
    first: { formula: "firstYear(total > 5)", unit: "year" },
  },
});

function keysOf(name: string, place: Parameters<typeof explainAt>[2] = {}): readonly string[] {
  return explainAt(session, `m.${name}`, place).operands.map(({ key }) => key);
}

describe("the tree behind a value", () => {
  it("names operands with the labels of their own dimensions", () => {
    const tree = explainAt(session, "m.part", { site: 2, year: 1 });
    expect(tree).toMatchObject({ key: "m.part[c,2026]", role: "equation", value: 1.25 });
    expect(tree.operands.map(({ key, value }) => [key, value])).toEqual([
      ["m.flag[c]", 1],
      ["m.x[c,2026]", 10],
      ["m.share[c]", 0.125],
    ]);
  });

  it("lists every label of a sum, and stops at a mask", () => {
    expect(keysOf("total", { year: 0 })).toEqual([
      "m.part[a,2025]",
      "m.part[b,2025]",
      "m.part[c,2025]",
    ]);
    expect(keysOf("part", { site: 1, year: 0 })).toEqual(["m.flag[b]"]);
  });

  it("reads the years that at, cumulative, previous and firstYear read", () => {
    expect(keysOf("growth", { year: 3 })).toEqual(["m.total[2028]", "m.base", "m.total[2026]"]);
    expect(keysOf("running", { year: 1 })).toEqual(["m.total[2025]", "m.total[2026]"]);
    expect(keysOf("last", { year: 0 })).toEqual(["m.zero", "m.total[2025]"]);
    expect(keysOf("last", { year: 2 })).toEqual(["m.last[2026]", "m.total[2027]"]);
    expect(keysOf("first")).toEqual(randomYears.map((year) => `m.total[${year}]`));
  });

  it("follows only the branch taken, and names an operand once", () => {
    expect(keysOf("choice", { year: 2 })).toEqual(["m.zero", "m.growth[2027]"]);
  });

  it("repeats a node without its operands", () => {
    const tree = explainAt(session, "m.last", { year: 2 });
    const nodes: Explained[] = [];
    const walk = (node: Explained): void => {
      nodes.push(node);
      node.operands.forEach(walk);
    };
    walk(tree);
    const repeated = nodes.filter(({ isRepeated }) => isRepeated);
    expect(repeated.every(({ operands }) => operands.length === 0)).toBe(true);
    const whole = nodes.filter(({ role, isRepeated }) => role === "equation" && !isRepeated);
    expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
  });
});

describe("recomputing a tree from its leaves", () => {
  it("gives the run's value at every node", () => {
    for (const id of session.model.order) {
      for (const place of placesOf(session, id)) {
        expect(differences(recomputeAt(session, id, place), 0)).toEqual([]);
      }
    }
  });

  it("gives the run's value at every node of random models", () => {
    const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = bindTiny(randomModel(seed), { years: randomYears });
        try {
          evaluate(random);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          return;
        }
        expect(differences(recomputeAll(random), 1e-12)).toEqual([]);
        for (const id of ["m.e4", "m.last"]) {
          const place = placesOf(random, id).at(-1)!;
          expect(differences(recomputeAt(random, id, place), 1e-12)).toEqual([]);
        }
      }),
      { numRuns: 60, verbose: true },
    );
  });
});
