import { describe, expect, it } from "vitest";
import type { Text } from "../../../models/engine/model.ts";
import { modelKernels } from "../../../models/equations/kernels.ts";
import { modelEquations, modelInputs } from "../../../models/equations/model.ts";
import { compileBundledModel } from "../../../models/run/workbench.ts";

const model = compileBundledModel();
const symbols = [...model.symbols.values()];
const inputs = modelInputs.flatMap((group) => Object.entries(group.inputs));
const equations = modelEquations.flatMap((group) => Object.entries(group.equations));

const chinese = /[\u4e00-\u9fff]/;

function isWritten(text: Text): boolean {
  const trimmed = Object.values(text).every((each: string) => each.trim() === each && each !== "");
  return (
    trimmed &&
    chinese.test(text["zh-Hans"]) &&
    chinese.test(text["zh-Hant"]) &&
    !chinese.test(text.en)
  );
}

describe("every name of the model", () => {
  it("says what it means in three languages", () => {
    expect(symbols.filter(({ declaration }) => !isWritten(declaration.means))).toEqual([]);
    expect(modelKernels.filter(({ means }) => !isWritten(means))).toEqual([]);
  });

  it("is a domain and a name in camelCase", () => {
    const camelCase = /^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/;
    expect(symbols.filter(({ id }) => !camelCase.test(id)).map(({ id }) => id)).toEqual([]);
    expect(modelKernels.filter(({ name }) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
  });

  it("is written once, and kernels hide no function of the language", () => {
    expect(new Set(symbols.map(({ id }) => id)).size).toBe(inputs.length + equations.length);
    const names = modelKernels.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const own = [
      "min",
      "max",
      "abs",
      "exp",
      "log",
      "sqrt",
      "pow",
      "clamp",
      "sum",
      "mean",
      "largest",
      "at",
    ];
    expect(names.filter((name) => own.includes(name))).toEqual([]);
  });
});

describe("every equation", () => {
  it("has a source", () => {
    const missing = equations.filter(([, { source }]) => source.trim() === "");
    expect(missing.map(([id]) => id)).toEqual([]);
    expect(modelKernels.filter(({ source }) => source.trim() === "")).toEqual([]);
  });
});

describe("every input", () => {
  it("is read by some equation", () => {
    const unread = inputs.map(([id]) => id).filter((id) => !model.readers.has(id));
    expect(unread).toEqual([]);
  });

  it("that is a choice lists its words, and an interval has its ends in order", () => {
    for (const [id, { type, of = [], within = [0, 0] }] of inputs) {
      expect(of.length > 0, id).toBe(type === "choice");
      expect(within[0], id).toBeLessThanOrEqual(within[1]);
    }
  });
});

describe("every kernel", () => {
  it("is called by some equation", () => {
    const formulas = equations.map(([, { formula }]) => formula);
    const idle = modelKernels.filter(
      ({ name }) => !formulas.some((each) => each.includes(`${name}(`)),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
