import { describe, expect, it } from "vitest";
import type { Dimension } from "../../../models/engine/model.ts";
import { bindTiny, drawsOf, runTiny, valueOf, type TinyInput } from "../../support/tiny-model.ts";

const all = ["fuel", "site", "year"] as const;
const size = { fuel: 2, site: 3, year: 4 };

/** Fuel in the hundreds, site in the tens, year in the units. */
const cube = Array.from({ length: 24 }, (_, i) => {
  const [fuel, site, year] = [Math.floor(i / 12), Math.floor(i / 4) % 3, i % 4];
  return 100 * fuel + 10 * site + year;
});

const inputs: Readonly<Record<string, TinyInput>> = {
  cube: { over: all, values: cube },
  noisy: { over: all, values: cube, noise: (at, draw) => cube[at]! + 1000 * draw },
  path: { over: ["year"], values: [0, 2, 0, 5] },
  share: { over: ["site"], values: [1, 2, 3] },
  base: { unit: "year", values: [2026] },
  flag: { over: ["site"], values: [1, 0, 1] },
};

function values(formula: string, over: readonly Dimension[], unit = "1"): readonly number[] {
  const session = runTiny({ inputs, equations: { y: { formula, over, unit } } });
  const count = over.reduce((product, axis) => product * size[axis as "site"], 1);
  const slot = session.state.operands.get("m.y")!.slot;
  expect(session.state.slots[slot]).toHaveLength(count);
  return [...session.state.slots[slot]!];
}

describe("broadcasting", () => {
  it("matches dimensions by name and fills those the formula lacks", () => {
    expect(values("share * path", ["site", "year"])).toEqual([
      0, 2, 0, 5, 0, 4, 0, 10, 0, 6, 0, 15,
    ]);
    expect(values("path * share", ["year", "site"])).toEqual(
      values("share * path", ["site", "year"]),
    );
    expect(values("share", ["fuel", "site"])).toEqual([1, 2, 3, 1, 2, 3]);
    expect(values("7", ["site"])).toEqual([7, 7, 7]);
  });
});

describe("sums and means", () => {
  it("reduce the first, the middle and the last dimension", () => {
    const bySiteYear = cube.slice(0, 12).map((x, i) => x + cube[12 + i]!);
    expect(values("sum(cube, fuel)", ["site", "year"])).toEqual(bySiteYear);
    expect(values("sum(cube, site)", ["fuel", "year"])).toEqual([
      30, 33, 36, 39, 330, 333, 336, 339,
    ]);
    expect(values("sum(cube, year)", ["fuel", "site"])).toEqual([6, 46, 86, 406, 446, 486]);
    expect(values("mean(cube, year)", ["fuel", "site"])).toEqual([
      1.5, 11.5, 21.5, 101.5, 111.5, 121.5,
    ]);
    expect(values("sum(sum(sum(cube, site), fuel), year)", [])).toEqual([1476]);
    expect(values("largest(cube, site)", ["fuel", "year"])).toEqual([
      20, 21, 22, 23, 120, 121, 122, 123,
    ]);
    expect(values("largest(-cube, year)", ["fuel", "site"])).toEqual([
      -0, -10, -20, -100, -110, -120,
    ]);
    expect(values("sum(cube * share, site)", ["fuel", "year"])[0]).toBe(80);
  });

  it("reduce with draws", () => {
    const y = { formula: "sum(noisy, site)", over: ["fuel", "year"] as const };
    const session = bindTiny({ inputs, equations: { y } }, { draws: 5, block: 2 });
    expect(drawsOf(session, "y", { fuel: 1, year: 2 })).toEqual([336, 3336, 6336, 9336, 12336]);
  });

  it("over no labels give 0 and fail", () => {
    const none = { over: ["measure"] as const, values: [] };
    const run = (formula: string) =>
      valueOf(runTiny({ inputs: { none }, equations: { y: formula } }), "y");
    expect(run("sum(none, measure)")).toBe(0);
    expect(() => run("mean(none, measure)")).toThrow("m.y: the result is not a finite number");
    expect(() => run("largest(none, measure)")).toThrow("m.y: the result is not a finite number");
  });
});

describe("along the years", () => {
  it("cumulative keeps a running sum", () => {
    expect(values("cumulative(path)", ["year"])).toEqual([0, 2, 2, 7]);
    expect(values("cumulative(cube)", all).slice(20)).toEqual([120, 241, 363, 486]);
  });

  it("at reads one year, given by number or name", () => {
    expect(values("at(path, 2028)", [])).toEqual([5]);
    expect(values("at(cube, base)", ["fuel", "site"])).toEqual([1, 11, 21, 101, 111, 121]);
    expect(values("path - at(path, base)", ["year"])).toEqual([-2, 0, -2, 3]);
    const y = { formula: "at(noisy, base)", over: ["fuel", "site"] as const };
    const session = bindTiny({ inputs, equations: { y } }, { draws: 3, block: 3 });
    expect(drawsOf(session, "y", { fuel: 1, site: 2 })).toEqual([121, 1121, 2121]);
    expect(() => values("at(path, 2029)", [])).toThrow("m.y: year 2029 is outside 2025-2028");
  });

  it("previous looks back one year, over several dimensions", () => {
    const formula = "previous(y, 100 * share) / 2 + path";
    expect(values(formula, ["site", "year"])).toEqual([
      50, 27, 13.5, 11.75, 100, 52, 26, 18, 150, 77, 38.5, 24.25,
    ]);
    expect(values("previous(y, 1) + sum(previous(y, 1), site)", ["site", "year"])[3]).toBe(256);
  });

  it("previous keeps each draw apart, over several dimensions", () => {
    const y = { formula: "previous(y, 0) + noisy", over: all };
    const session = bindTiny({ inputs, equations: { y } }, { draws: 4, block: 3 });
    const last = drawsOf(session, "y", { fuel: 1, site: 1, year: 3 });
    expect(last).toEqual([446, 4446, 8446, 12446]);
  });

  it("firstYear finds the first year that holds, or never", () => {
    expect(values("firstYear(path > 0)", [], "year")).toEqual([2026]);
    expect(values("firstYear(path > share)", ["site"], "year")).toEqual([2026, 2028, 2028]);
    expect(values("firstYear(path > 2 * share)", ["site"], "year")).toEqual([2028, 2028, Infinity]);
    expect(values("firstYear(path > 9)", [], "year")).toEqual([Infinity]);
    expect(values("firstYear(path > 9) <= base ? 1 : 2", [])).toEqual([2]);
    const y = { formula: "firstYear(noisy > 550)", unit: "year", over: ["site"] as const };
    const drawn = { inputs: { ...inputs, noisy: drawnPath }, equations: { y } };
    expect(drawsOf(bindTiny(drawn, { draws: 3, block: 2 }), "y", { site: 1 })).toEqual([
      Infinity,
      2027,
      2025,
    ]);
  });
});

const drawnPath: TinyInput = {
  over: ["site", "year"],
  values: Array.from({ length: 12 }, () => 0),
  noise: (at, draw) => draw * (549 + (at % 4)),
};

describe("where", () => {
  it("gives 0 where an equation does not apply, whatever the formula says there", () => {
    const y = { formula: "1 / flag + path", over: ["site", "year"] as const, where: "m.flag" };
    const session = runTiny({
      inputs,
      equations: { y, total: { formula: "sum(y, site)", over: ["year"] } },
    });
    expect(valueOf(session, "y", { site: 0, year: 3 })).toBe(6);
    expect([0, 1, 2, 3].map((year) => valueOf(session, "y", { site: 1, year }))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(valueOf(session, "total", { year: 3 })).toBe(12);
  });

  it("masks draws and outer dimensions", () => {
    const y = { formula: "noisy / flag", over: all, where: "m.flag" };
    const session = bindTiny({ inputs, equations: { y } }, { draws: 3, block: 2 });
    expect(drawsOf(session, "y", { fuel: 1, site: 1, year: 2 })).toEqual([0, 0, 0]);
    expect(drawsOf(session, "y", { fuel: 1, site: 2, year: 2 })).toEqual([122, 1122, 2122]);
  });
});
