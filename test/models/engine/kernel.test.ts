import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  interpolateCurve,
  type Curve,
  type Kernel,
  type KernelValue,
} from "../../../models/engine/kernel.ts";
import { evaluate, setInput } from "../../../models/engine/session.ts";
import {
  bindTiny,
  boundInput,
  compileTiny,
  drawsOf,
  runTiny,
  valueOf,
  type TinyInput,
} from "../../support/tiny-model.ts";

const means = { en: "x", "zh-Hans": "x", "zh-Hant": "x" };
const same = { type: "number", unit: "same" } as const;

const kernels: readonly Kernel[] = [
  {
    name: "scaled",
    args: [
      { name: "table", type: "table", unit: "1" },
      { name: "word", type: "choice", unit: "1" },
      { name: "energy", type: "number", unit: "GJ" },
    ],
    result: { type: "number", unit: "CNY" },
    means,
    source: "test",
    evaluate: (table, word, energy) =>
      (table as Record<string, number>)[word as string]! * (energy as number),
  },
  {
    name: "middle",
    args: [
      { name: "a", ...same },
      { name: "b", ...same },
    ],
    result: same,
    means,
    source: "test",
    evaluate: (a, b) => ((a as number) + (b as number)) / 2,
  },
  {
    name: "line",
    args: [
      { name: "table", type: "table", unit: "1" },
      { name: "word", type: "choice", unit: "1" },
    ],
    result: { type: "curve", unit: "MWh", xUnit: "K" },
    means,
    source: "test",
    evaluate: (table, word) =>
      curve([0, 10], [0, (table as Record<string, number>)[word as string]!]),
  },
  {
    name: "reversed",
    args: [{ name: "row", type: "number", unit: "1" }],
    result: { type: "number", unit: "1" },
    means,
    source: "test",
    evaluateYears: (row, out) => {
      out.set(row);
      out.reverse();
    },
  },
];

function curve(x: readonly number[], y: readonly number[]): Curve {
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

const inputs: Readonly<Record<string, TinyInput>> = {
  table: { type: "table", values: [{ low: 2, high: 5 } satisfies KernelValue] },
  word: { type: "choice", over: ["site"], of: ["low", "high"], values: ["low", "high", "low"] },
  bend: { type: "curve", unit: "MWh", xUnit: "K", values: [curve([0, 1, 3], [10, 20, 0])] },
  energy: { unit: "MWh", values: [10] },
  cost: { unit: "CNY", values: [1] },
  warm: { unit: "K", values: [2], noise: (_, draw) => draw },
  path: { over: ["year"], values: [1, 2, 3, 4] },
};

const bySite = ["site"] as const;

describe("curves, tables and choices", () => {
  it("stand as direct arguments of kernels, spread by name", () => {
    const y = { formula: "scaled(table, word, energy)", unit: "CNY", over: bySite };
    const session = runTiny({ inputs, equations: { y }, kernels });
    expect([0, 1, 2].map((site) => valueOf(session, "y", { site }))).toEqual([72, 180, 72]);
  });

  it("make curves that other equations read", () => {
    const equations = {
      bent: { formula: "line(table, word)", unit: "MWh", xUnit: "K", type: "curve", over: bySite },
      y: { formula: "interpolate(bent, warm)", unit: "MWh", over: bySite },
    } as const;
    const session = runTiny({ inputs, equations, kernels });
    expect([0, 1, 2].map((site) => valueOf(session, "y", { site }))).toEqual([0.4, 1, 0.4]);
    setInput(session, "m.word", boundInput({ ...inputs["word"], values: ["low", "low", "low"] }));
    expect(evaluate(session)).toEqual(["m.bent", "m.y"]);
    expect(valueOf(session, "y", { site: 1 })).toBe(0.4);
  });

  it("spread over dimensions they lack, also where a curve is made", () => {
    const over = ["fuel", "site"] as const;
    const bent = {
      formula: "line(table, word)",
      unit: "MWh",
      xUnit: "K",
      type: "curve",
      over,
    } as const;
    const y = { formula: "interpolate(bent, warm)", unit: "MWh", over };
    const session = runTiny({ inputs, equations: { bent, y }, kernels });
    expect(valueOf(session, "y", { fuel: 1, site: 1 })).toBe(1);
    expect(valueOf(session, "y", { fuel: 1, site: 2 })).toBe(0.4);
  });

  it("are looked up for each draw", () => {
    const y = { formula: "interpolate(bend, warm)", unit: "MWh" };
    const session = bindTiny({ inputs, equations: { y }, kernels }, { draws: 5, block: 2 });
    expect(drawsOf(session, "y")).toEqual([10, 20, 10, 0, 0]);
  });
});

describe("curves, tables and choices elsewhere", () => {
  it.each([
    ["bend + 1", "a curve may stand only as an argument of a kernel"],
    ["-table", "a table may stand only as an argument of a kernel"],
    ["max(word, 1)", "a choice may stand only as an argument of a kernel"],
    ["path > 0 ? bend : bend", "a curve may stand only as an argument of a kernel"],
    ["bend", "expected a number, found a curve"],
    ["middle(bend, bend)", "expected a number for a, found a curve"],
    ["scaled(word, table, energy)", "expected a table for table, found a choice"],
    ["scaled(table, word, 1)", "expected energy, found a pure number"],
    ["scaled(table, word)", "expected 3 arguments"],
    ["interpolate(energy, 1)", "expected a curve as first argument"],
    ["interpolate(bend, 1)", "expected temperature, found a pure number"],
    ["interpolate(line(table, word), warm)", "a curve must be named: give it its own equation"],
    ["reversed(energy / energy)", "expected something that varies over year"],
  ])("%s is refused", (formula, message) => {
    const y = { formula, over: ["site", "year"] as const };
    expect(() => compileTiny({ inputs, equations: { y }, kernels })).toThrow(message);
  });

  it("need the unit of the abscissa too", () => {
    const bent = {
      formula: "line(table, word)",
      unit: "MWh",
      type: "curve",
      over: bySite,
    } as const;
    const compile = (xUnit: string, unit = "MWh") =>
      compileTiny({ inputs, equations: { bent: { ...bent, xUnit, unit } }, kernels });
    expect(() => compile("K")).not.toThrow();
    expect(() => compile("year")).toThrow("m.bent: expected a curve in MWh over year");
    expect(() => compile("K", "GJ")).toThrow("m.bent: expected a curve in GJ over K");
    const copy = { ...bent, formula: "bend", over: [], xUnit: "K" } as const;
    expect(() => compileTiny({ inputs, equations: { copy }, kernels })).toThrow(
      "expected a kernel that gives a curve",
    );
  });
});

describe("kernels", () => {
  it("bring arguments that share a unit to the first one's", () => {
    const compute = (formula: string) =>
      valueOf(runTiny({ inputs, equations: { y: { formula, unit: "MWh" } }, kernels }), "y");
    expect(compute("middle(energy, 36 * energy / 7.2)")).toBe(30);
    expect(compute("middle(0, energy)")).toBe(5);
    expect(() => compute("middle(energy, cost)")).toThrow("expected energy, found CNY");
  });

  it("over years see the whole row, with and without draws", () => {
    const noisy = {
      over: ["year"] as const,
      values: [0, 0, 0, 0],
      noise: (at: number, d: number) => at + d,
    };
    const equations = {
      y: { formula: "reversed(path)", over: ["year"] },
      z: { formula: "reversed(noisy)", over: ["year"] },
    } as const;
    const model = { inputs: { ...inputs, noisy }, equations, kernels };
    const session = bindTiny(model, { draws: 3, block: 2 });
    expect(drawsOf(session, "z", { year: 1 })).toEqual([2, 3, 4]);
    expect([0, 1, 2, 3].map((year) => valueOf(session, "y", { year }))).toEqual([4, 3, 2, 1]);
  });
});

describe("interpolation", () => {
  const given = curve([0, 1, 3, 3.5], [10, 20, 0, 5]);

  it("is straight between points and constant beyond them", () => {
    const xs = [-5, 0, 0.25, 1, 2, 3, 3.25, 3.5, 99];
    expect(xs.map((x) => interpolateCurve(given, x))).toEqual([10, 10, 12.5, 20, 10, 0, 2.5, 5, 5]);
  });

  it("fails without a curve, without points and without a number", () => {
    expect(interpolateCurve(undefined, 1)).toBeNaN();
    expect(interpolateCurve(curve([], []), 1)).toBeNaN();
    expect(interpolateCurve(given, NaN)).toBeNaN();
    expect(interpolateCurve(curve([2], [7]), 1)).toBe(7);
  });

  it("finds the interval however points are spaced", () => {
    const points = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const xs = list.toSorted((a, b) => a - b);
        const x = xs[0]! + share * (xs.at(-1)! - xs[0]!);
        const line = curve(
          xs,
          xs.map((each) => 3 * each - 1),
        );
        expect(interpolateCurve(line, x)).toBeCloseTo(3 * x - 1, 8);
      }),
      { verbose: true },
    );
  });
});
