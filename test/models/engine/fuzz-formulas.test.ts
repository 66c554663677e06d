import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { expressionText } from "../../../models/engine/expression.ts";
import { evaluate } from "../../../models/engine/session.ts";
import { parseFormula } from "../../../models/engine/syntax.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";
import { randomFormulas } from "../../support/random-formulas.ts";
import { bindTiny, type TinyModel } from "../../support/tiny-model.ts";

const formulas = 10_000;
const slowest = 2_000;
const years = [2025, 2026, 2027];

const inputs: TinyModel["inputs"] = {
  x: { over: ["site", "year"], values: [1, 2, 3, -1, 0, 0.5] },
  y: { over: ["site"], values: [2, -3] },
  z: { values: [0.25] },
};

/** What became of a formula: refused when read, refused as an equation, refused in numbers, or evaluated. */
type Outcome = "syntax" | "equation" | "numbers" | "value";

function outcomeOf(formula: string): Outcome {
  try {
    const expression = parseFormula(formula, { id: "m.result", domain: "m" });
    expect(expressionText(expression).length).toBeGreaterThan(0);
  } catch (error) {
    return refusal(error, "syntax");
  }
  let session: ReturnType<typeof bindTiny>;
  try {
    const model: TinyModel = {
      inputs: inputs ?? {},
      equations: { result: { formula, over: ["site", "year"] as const } },
    };
    session = bindTiny(model, { labels: { site: ["a", "b"] }, years });
  } catch (error) {
    return refusal(error, "equation");
  }
  try {
    evaluate(session);
  } catch (error) {
    return refusal(error, "numbers");
  }
  const operand = session.state.operands.get("m.result");
  const values = session.state.slots[operand?.slot ?? -1];
  const mayBeNever = session.model.equations.get("m.result")?.mayBeNever === true;
  expect(values?.length).toBe(6);
  expect(
    values?.every((value) => Number.isFinite(value) || (mayBeNever && value === Infinity)),
  ).toBe(true);
  return "value";
}

function refusal(error: unknown, outcome: Outcome): Outcome {
  if (!(error instanceof ModelError)) throw error;
  expect(error.message).toMatch(/^\S.*: ./s);
  return outcome;
}

describe("random formulas", () => {
  it(`are evaluated to finite numbers or refused, ${formulas} of them`, () => {
    const seed = fuzzSeed("formulas");
    const counts: Record<Outcome, number> = { syntax: 0, equation: 0, numbers: 0, value: 0 };
    fc.assert(
      fc.property(randomFormulas, (formula) => {
        const start = performance.now();
        counts[outcomeOf(formula)] += 1;
        expect(performance.now() - start).toBeLessThan(slowest);
      }),
      { seed, numRuns: formulas },
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  }, 60_000);
});
