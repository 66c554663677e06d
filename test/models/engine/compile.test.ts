import { describe, expect, it } from "vitest";
import { compileModel, downstreamOf, upstreamOf } from "../../../models/engine/compile.ts";
import { equations, inputs, text } from "../../../models/engine/model.ts";
import { compileTiny, type TinyEquation } from "../../support/tiny-model.ts";

const means = text("x", "x", "x");
const plain = { unit: "1", over: [], means, source: "test" } as const;
const yearly = { over: ["year"] } as const;

function compile(own: Readonly<Record<string, TinyEquation>>): ReturnType<typeof compileTiny> {
  const path = { over: ["year"], values: [] } as const;
  const flag = { over: ["site"], values: [] } as const;
  const word = { type: "choice", over: ["site"], of: ["a"], values: [] } as const;
  return compileTiny({ inputs: { x: { values: [1] }, path, flag, word }, equations: own });
}

describe("order and cycles", () => {
  it("puts each equation after what it reads", () => {
    const { order } = compile({ c: "a + b", b: "a * 2", a: "x" });
    expect(order).toEqual(["m.a", "m.b", "m.c"]);
  });

  it("names the cycle", () => {
    expect(() => compile({ a: "b", b: "c + 1", c: "a" })).toThrow(
      "m.a: the equations form a cycle: m.a -> m.b -> m.c -> m.a",
    );
    expect(() => compile({ y: "x", a: "a + y" })).toThrow("a cycle: m.a -> m.a");
    expect(() => compile({ y: "b", a: "b", b: "a" })).toThrow("a cycle: m.b -> m.a -> m.b");
  });

  it("names the cycle that runs through years or previous of another", () => {
    expect(() => compile({ a: { formula: "cumulative(a)", ...yearly } })).toThrow("m.a -> m.a");
    const b = { formula: "previous(b, a)", ...yearly };
    expect(() => compile({ a: "at(b, 2026)", b })).toThrow("m.a -> m.b -> m.a");
  });

  it("knows what lies downstream and upstream", () => {
    const model = compile({ a: "x", b: "a", c: "2 * b", d: "1", e: "sum(path, year) + d" });
    expect([...downstreamOf(model, ["m.x"])].sort()).toEqual(["m.a", "m.b", "m.c"]);
    expect([...downstreamOf(model, ["m.path"])]).toEqual(["m.e"]);
    expect(upstreamOf(model, ["m.c"])).toEqual(["m.a", "m.b", "m.c"]);
    expect(upstreamOf(model, ["m.e", "m.a"])).toEqual(["m.a", "m.d", "m.e"]);
  });
});

describe("names", () => {
  it("belong to the equation's own domain unless written out", () => {
    const model = compileModel({
      inputs: [inputs("one", { x: { ...plain, type: "number" } })],
      equations: [
        equations("two", {
          x: { ...plain, formula: "one.x + 1" },
          y: { ...plain, formula: "x" },
        }),
      ],
      kernels: [],
    });
    expect([...model.equations.get("two.y")!.references]).toEqual(["two.x"]);
    expect(model.readers.get("one.x")).toEqual(["two.x"]);
  });

  it("are declared once", () => {
    const parts = {
      inputs: [inputs("m", { x: { ...plain, type: "number" } })],
      equations: [equations("m", { x: { ...plain, formula: "1" } })],
      kernels: [],
    } as const;
    expect(() => compileModel(parts)).toThrow("m.x: is declared twice");
  });
});

describe("previous", () => {
  it.each([
    ["previous(path, 1)", "previous looks back only at its own equation, m.y"],
    ["previous(y, flag)", 'in "m.flag": varies over site, unlike the equation'],
    ["cumulative(previous(y, 1))", "previous may not stand inside"],
    ["sum(previous(y, 1), year) + path", "previous may not stand inside"],
    ["mean(previous(y, 1), year) + path", "previous may not stand inside"],
    ["at(previous(y, 1), 2026) + path", "previous may not stand inside"],
    ["firstYear(previous(y, 1)) > firstYear(path) ? path : 1", "previous may not stand inside"],
    ["previous(y)", "expected 2 arguments"],
  ])("%s is refused", (formula, message) => {
    expect(() => compile({ y: { formula, ...yearly } })).toThrow(message);
  });

  it("needs years", () => {
    expect(() => compile({ y: "previous(y, 1)" })).toThrow("the equation has no years");
  });
});

describe("never", () => {
  const first = { formula: "firstYear(path > 0)", unit: "year" };

  it("is carried by what reads it, and ends in a comparison", () => {
    const { equations: found } = compile({
      first,
      late: { formula: "first + 0", unit: "year" },
      least: { formula: "min(first, late)", unit: "year" },
      isEarly: "first < late ? 1 : 0",
    });
    const may = [...found].filter(([, { mayBeNever }]) => mayBeNever).map(([id]) => id);
    expect(may).toEqual(["m.first", "m.late", "m.least"]);
  });

  it.each(["first * 2", "x / first", "first / x"])("%s is refused", (formula) => {
    expect(() => compile({ first, y: { formula, unit: "year" } })).toThrow(
      "a year that may be never is not multiplied or divided",
    );
  });
});

describe("where", () => {
  const over = ["site"] as const;

  it("takes a number input over site, for an equation over site", () => {
    const model = compile({ y: { formula: "x", over, where: "m.flag" } });
    expect([...model.equations.get("m.y")!.references]).toEqual(["m.x", "m.flag"]);
  });

  it.each(["m.x", "m.word", "m.missing", "m.y", "flag"])("refuses %s", (where) => {
    expect(() => compile({ y: { formula: "x", over, where } })).toThrow(
      `m.y: where expects an input over site, found ${where}`,
    );
  });

  it("refuses an equation without sites", () => {
    expect(() => compile({ y: { formula: "x", where: "m.flag" } })).toThrow(
      "m.y: where expects an equation over site",
    );
  });
});

describe("at", () => {
  it.each([
    ["at(path, x)", "expected a year or an input that is one"],
    ["at(path, late)", "expected a year or an input that is one"],
    ["at(path, 2020 + 6)", "expected a year or an input that is one"],
  ])("%s is refused", (formula, message) => {
    const late = { formula: "firstYear(path > 0)", unit: "year" };
    expect(() => compile({ late, y: formula })).toThrow(message);
  });
});
