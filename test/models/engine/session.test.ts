import { describe, expect, it } from "vitest";
import { downstreamOf } from "../../../models/engine/compile.ts";
import {
  createSession,
  evaluate,
  evaluateDraws,
  setInput,
  type Session,
} from "../../../models/engine/session.ts";
import {
  bindTiny,
  boundInput,
  compileTiny,
  drawsOf,
  runTiny,
  tinyBinding,
  valueOf,
  type TinyInput,
  type TinyModel,
} from "../../support/tiny-model.ts";

const inputs: Readonly<Record<string, TinyInput>> = {
  x: { values: [2] },
  z: { values: [5] },
  path: { over: ["year"], values: [1, 2, 3, 4] },
  flag: { over: ["site"], values: [1, 0, 1] },
  base: { unit: "year", values: [2026] },
};

const model: TinyModel = {
  inputs,
  equations: {
    a: "x + 1",
    b: "2 * a",
    c: { formula: "b * path", over: ["year"] },
    d: "z - 1",
    e: "sum(c, year) + d",
    f: { formula: "previous(f, z) + path", over: ["year"] },
    g: { formula: "a", over: ["site"], where: "m.flag" },
    h: "at(path, base)",
  },
};

function set(session: Session, name: string, values: readonly number[]): void {
  setInput(session, `m.${name}`, boundInput({ values }));
}

describe("evaluation after a change", () => {
  it.each(["x", "z", "path"])("evaluates only what lies downstream of %s", (name) => {
    const session = runTiny(model);
    const values = inputs[name]!.values!.map((value) => (value as number) + 1);
    set(session, name, values);
    const expected = downstreamOf(session.model, [`m.${name}`]);
    const evaluated = evaluate(session);
    expect(new Set(evaluated)).toEqual(expected);
    expect(evaluated).toHaveLength(expected.size);
    const fresh = runTiny({ ...model, inputs: { ...inputs, [name]: { ...inputs[name], values } } });
    for (const equation of Object.keys(model.equations)) {
      const at = { year: 3, site: 2 };
      expect(valueOf(session, equation, at)).toBe(valueOf(fresh, equation, at));
    }
  });

  it("counts what several changes touch once", () => {
    const session = runTiny(model);
    set(session, "x", [7]);
    set(session, "z", [7]);
    expect(evaluate(session)).toEqual(["m.a", "m.b", "m.c", "m.d", "m.e", "m.f", "m.g"]);
    expect(valueOf(session, "e")).toBe(16 * 10 + 6);
  });

  it("evaluates nothing when nothing changed", () => {
    const session = bindTiny(model);
    expect(evaluate(session)).toHaveLength(8);
    expect(evaluate(session)).toEqual([]);
    set(session, "x", [2]);
    set(session, "path", [1, 2, 3, 4]);
    expect(evaluate(session)).toEqual([]);
  });

  it("evaluates only what is wanted", () => {
    const session = bindTiny(model, { wanted: ["m.c"] });
    expect(evaluate(session)).toEqual(["m.a", "m.b", "m.c"]);
    set(session, "z", [9]);
    expect(evaluate(session)).toEqual([]);
  });

  it("recovers from a failed evaluation", () => {
    const session = runTiny({ inputs, equations: { y: "1 / x", w: "y + 1" } });
    set(session, "x", [0]);
    expect(() => evaluate(session)).toThrow("m.y: the result is not a finite number");
    expect(() => evaluate(session)).toThrow("m.y: the result is not a finite number");
    set(session, "x", [4]);
    expect(evaluate(session)).toEqual(["m.y", "m.w"]);
    expect(valueOf(session, "w")).toBe(1.25);
  });
});

describe("changes a session refuses", () => {
  it.each([
    ["m.x", { values: [1, 2] }, "m.x: expected 1 numbers, found 2 numbers"],
    ["m.x", { type: "choice", values: ["a"] }, "m.x: expected 1 numbers, found 1 objects"],
    ["m.base", { values: [2027] }, "m.base: cannot change in a bound model"],
    ["m.flag", { values: [1, 1, 1] }, "m.flag: cannot change in a bound model"],
    ["m.a", { values: [1] }, "m.a: is not an input"],
    ["m.none", { values: [1] }, "m.none: is not an input"],
  ] as const)("%s to %j", (id, input, message) => {
    const session = runTiny(model);
    expect(() => setInput(session, id, boundInput(input))).toThrow(message);
  });

  it("takes the same year and the same flags again", () => {
    const session = runTiny(model);
    set(session, "base", [2026]);
    set(session, "flag", [1, 0, 1]);
    expect(evaluate(session)).toEqual([]);
  });

  it("takes none in an ensemble", () => {
    const session = bindTiny(model, { draws: 2 });
    expect(() => set(session, "x", [1])).toThrow("m.x: cannot change in an ensemble");
  });
});

describe("binding", () => {
  const bind = (given: TinyModel["inputs"], draws?: number) => {
    const { inputs: bound, ...rest } = tinyBinding({ ...model, inputs: given! });
    return createSession(compileTiny(model), { ...rest, inputs: bound, draws });
  };

  it("asks for every value that is read", () => {
    const { z, ...others } = inputs;
    expect(() => bind(others)).toThrow("m.z: expected a value, found none");
    expect(() => bind({ ...others, z: { ...z, values: [1, 2] } })).toThrow(
      "m.z: expected 1 values, found 2",
    );
  });

  it.each(["base", "flag"])("takes no uncertain %s", (name) => {
    const uncertain = { ...inputs, [name]: { ...inputs[name], noise: () => 2026 } };
    expect(() => bind(uncertain, 10)).toThrow(`m.${name}: expected a certain value`);
    expect(() => bind(uncertain)).not.toThrow();
  });
});

describe("draws in blocks", () => {
  const noisy: TinyInput = { values: [0], noise: (_, draw) => draw * draw };
  const drawn: TinyModel = { inputs: { noisy }, equations: { y: "noisy + 1" } };
  const squares = (count: number) => Array.from({ length: count }, (_, i) => i * i + 1);

  it.each([
    [10, 4],
    [10, 64],
    [7, 1],
    [64, 64],
    [65, 64],
    [3, 2],
  ])("%i draws in blocks of %i give each draw once", (draws, block) => {
    const session = bindTiny(drawn, { draws, block });
    const blocks = [...evaluateDraws(session)];
    expect(blocks.map(({ first }) => first)).toEqual(
      Array.from({ length: Math.ceil(draws / Math.min(block, draws)) }, (_, i) => i * block),
    );
    expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(draws);
    expect(drawsOf(session, "y")).toEqual(squares(draws));
  });

  it("can be abandoned after any block and begun anew", () => {
    const session = bindTiny(drawn, { draws: 10, block: 3 });
    for (const block of evaluateDraws(session)) if (block.first > 0) break;
    expect(drawsOf(session, "y")).toEqual(squares(10));
    const running = evaluateDraws(session);
    expect(running.next().value).toEqual({ first: 0, count: 3, skip: 0 });
    running.return();
    expect(running.next()).toEqual({ value: undefined, done: true });
    expect(drawsOf(session, "y")).toEqual(squares(10));
  });

  it("keeps what does not vary out of the blocks", () => {
    const mixed = {
      inputs: { noisy, x: { values: [3] } },
      equations: { a: "x ^ 2", y: "a + noisy" },
    };
    const session = bindTiny(mixed, { draws: 6, block: 4 });
    expect(session.programs.map(({ hasDraws }) => hasDraws)).toEqual([false, true]);
    expect(drawsOf(session, "y")).toEqual([9, 10, 13, 18, 25, 34]);
  });

  it("gives the central values when there is no ensemble", () => {
    expect(valueOf(runTiny(drawn), "y")).toBe(1);
    expect([...evaluateDraws(bindTiny(drawn))]).toEqual([{ first: 0, count: 1, skip: 0 }]);
  });
});
