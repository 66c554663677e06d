import { describe, expect, it } from "vitest";
import { evaluateDraws } from "../../../models/engine/session.ts";
import {
  bindTiny,
  runTiny,
  valueOf,
  type TinyEquation,
  type TinyInput,
} from "../../support/tiny-model.ts";

const siteYear = ["site", "year"] as const;

const inputs: Readonly<Record<string, TinyInput>> = {
  load: { over: siteYear, values: Array.from({ length: 12 }, (_, i) => (i === 6 ? 0 : i + 1)) },
  cost: { over: ["site"], values: [7, 8, 9] },
  zero: { values: [0] },
  one: { values: [1] },
  drawn: { over: ["site"], values: [1, 1, 1], noise: (at, draw) => (at === 2 ? 3 - draw : 1) },
  path: { over: ["year"], values: [1, 0, 0, 4] },
};

function run(equation: TinyEquation): number {
  return valueOf(runTiny({ inputs, equations: { y: equation } }), "y");
}

describe("a result that is not finite", () => {
  it("names equation, site, year and operands", () => {
    const y = { formula: "cost / load", over: siteYear };
    expect(() => run(y)).toThrow(
      "m.y: the result is not a finite number at b, 2027 (m.cost[b] = 8, m.load[b,2027] = 0)",
    );
  });

  it("names the draw by its number in the ensemble", () => {
    const y = { formula: "cost / drawn", over: ["site"] as const };
    const session = bindTiny({ inputs, equations: { y } }, { draws: 9, block: 2 });
    const all = () => [...evaluateDraws(session)];
    expect(all).toThrow(
      "m.y: the result is not a finite number at c, draw 4 (m.cost[c] = 9, m.drawn[c] = 0)",
    );
  });

  it("names operands as they were read: other years, sums, at most eight", () => {
    const ratio = { formula: "path / at(path, 2026)", over: ["year"] as const };
    expect(() => run(ratio)).toThrow("at 2025 (m.path[2025] = 1, m.path[2026] = 0)");
    const total = { formula: "1 / sum(sum(0 * load, site), year)" };
    expect(() => run(total)).toThrow(
      /^m\.y: the result is not a finite number \((m\.load\[[abc],\d+\] = \d+, ){8}4 more\)$/,
    );
  });

  it.each([
    ["1 / zero", "division by zero"],
    ["zero / zero", "zero by zero"],
    ["log(zero)", "the logarithm of zero"],
    ["log(-one)", "the logarithm of a negative number"],
    ["sqrt(-one)", "the root of a negative number"],
    ["zero ^ -1", "a negative power of zero"],
    ["(-one) ^ 0.5", "a root by power of a negative number"],
    ["exp(1000 * one)", "an exponential beyond all numbers"],
    ["1e300 * one * 1e300", "a product beyond all numbers"],
  ])("%s is caught: %s", (formula) => {
    expect(() => run(formula)).toThrow("m.y: the result is not a finite number");
  });
});

describe("a failure", () => {
  const failures = ["1 / zero", "-1 / zero", "zero / zero", "log(zero)", "sqrt(-one)", "zero ^ -1"];
  const hides = [
    (x: string) => `min(${x}, 5)`,
    (x: string) => `max(5, ${x}, -5)`,
    (x: string) => `clamp(${x}, 0, 1)`,
    (x: string) => `${x} > 5 ? 1 : 2`,
    (x: string) => `5 <= ${x} ? 1 : 2`,
    (x: string) => `(${x} == 5) + 1`,
    (x: string) => `(${x} != 5) + 1`,
    (x: string) => `not (${x})`,
    (x: string) => `(${x}) and zero`,
    (x: string) => `one or (${x})`,
    (x: string) => `1 / (${x})`,
    (x: string) => `0 * (${x})`,
    (x: string) => `(${x}) ^ 0`,
    (x: string) => `exp(-abs(${x}))`,
    (x: string) => `firstYear(path + ${x} > 3) > 0 ? 1 : 2`,
  ];

  it("is not hidden by what comes after it", () => {
    for (const failure of failures) {
      for (const hide of hides) {
        const formula = hide(failure);
        expect(() => run(formula), formula).toThrow("m.y: the result is not a finite number");
      }
    }
  });

  it("is none inside a branch not taken, also for part of the labels", () => {
    expect(run("zero > 0 ? 1 / zero : 7")).toBe(7);
    expect(run("one > 0 ? 7 : log(zero)")).toBe(7);
    const y = { formula: "load > 0 ? cost / load : 0", over: siteYear };
    const session = runTiny({ inputs, equations: { y } });
    expect(valueOf(session, "y", { site: 1, year: 2 })).toBe(0);
    expect(valueOf(session, "y", { site: 1, year: 1 })).toBe(8 / 6);
    const drawn = { formula: "drawn > 0 ? cost / drawn : 0", over: ["site"] as const };
    const many = bindTiny({ inputs, equations: { y: drawn } }, { draws: 5, block: 2 });
    expect(() => [...evaluateDraws(many)]).not.toThrow();
  });

  it("is told from never, which only a first year may be", () => {
    const never = { formula: "firstYear(path > 9)", unit: "year" };
    expect(run(never)).toBe(Infinity);
    const failing = { formula: "firstYear(path / zero > 9)", unit: "year" };
    expect(() => run(failing)).toThrow("m.y: the result is not a finite number");
  });
});
