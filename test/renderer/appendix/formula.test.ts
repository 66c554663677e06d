import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../../models/engine/expression.ts";
import { parseFormula } from "../../../models/engine/syntax.ts";
import { definitionMath, headMath } from "../../../renderer/appendix/method/formula.ts";
import { choiceRows, factorsOf, termsOf } from "../../../renderer/appendix/method/parts.ts";
import { spoken } from "../../../renderer/appendix/method/spoken.ts";
import type { FormulaStyle } from "../../../renderer/appendix/method/style.ts";
import { kernelSymbols, modelSymbols, wordsOf } from "../../../renderer/appendix/method/symbols.ts";
import { labelName, str } from "../../../renderer/appendix/typst/code.ts";

const words = {
  if: "if",
  otherwise: "otherwise",
  and: "and",
  or: "or",
  not: "not",
  lasting: "from then on",
};
const symbols = modelSymbols(["energy.itEnergy", "energy.price", "water.price", "energy.cost"]);
const style: FormulaStyle = { symbols, words };
const place = { id: "energy.cost", domain: "energy" };

function typeset(formula: string): string {
  return definitionMath("x", parseFormula(formula, place), style)
    .replaceAll(/#(?:word|upright)\("([^"]*)"\)/g, "$1")
    .replaceAll(/display\(([^()]*)\)/g, "$1");
}

describe("a formula as mathematics", () => {
  it("shows quotients as fractions, all divisors below one bar", () => {
    expect(typeset("itEnergy / 2")).toBe("x = frac(IT energy, 2)");
    expect(typeset("a * b / c / d * e")).toBe("x = frac(a dot b dot e, c dot d)");
    expect(typeset("1 / (a + b)")).toBe("x = frac(1, a + b)");
  });

  it("keeps the parentheses that change the meaning, and only those", () => {
    expect(typeset("a * (b + c)")).toBe("x = a dot (b + c)");
    expect(typeset("a - (b - c)")).toBe("x = a - (b - c)");
    expect(typeset("(a - b) - c")).toBe("x = a - b - c");
    expect(typeset("(a + b) ^ 2")).toBe("x = (a + b)^(2)");
    expect(typeset("0 - a")).toBe("x = - a");
  });

  it("names years as indices and sums with their dimension", () => {
    expect(typeset("itEnergy / at(itEnergy, calendar.baseYear)")).toBe(
      "x = frac(IT energy, IT energy_(b))",
    );
    expect(typeset("sum(itEnergy, site)")).toBe("x = sum_(site) IT energy");
    expect(typeset("cumulative(cost)")).toBe("x = sum_(t <= y) cost");
    expect(typeset("previous(cost, 0)")).toBe("x = cost_(y - 1)");
    expect(typeset("firstYear(lasting(cost <= 1))")).toBe("x = min {y : cost <= 1 from then on}");
  });

  it("tells names apart that two domains share", () => {
    expect(typeset("price")).toBe("x = price_(energy)");
    expect(typeset("at(water.price, calendar.baseYear)")).toBe("x = price_(water, b)");
  });

  it("reads nested choices as rows, the first that holds", () => {
    expect(typeset("a > 0 ? (b > 0 ? c : d) : 0")).toBe(
      "x = cases(gap: #0.6em, c & if a > 0 and b > 0, d & if a > 0, 0 & otherwise)",
    );
    const rows = choiceRows(parseFormula("a * (b > 0 ? c : d)", place));
    expect(rows.map((row) => row.tests.length)).toEqual([1, 0]);
    expect(rows.map((row) => spoken(row.value, style))).toEqual(["a × c", "a × d"]);
  });

  it("breaks long sums into lines", () => {
    const long = Array.from({ length: 12 }, (_, i) => `partNumber${"abcdefghijkl"[i]}`).join(" + ");
    const lines = typeset(long).split(" \\ ");
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/^x &= /);
    expect(lines[1]).toMatch(/^&quad \+ /);
  });

  it("sets the symbols of a kernel as letters with subscripts", () => {
    const kernel: FormulaStyle = { symbols: kernelSymbols, words };
    const right = parseFormula("rho(T_sa) * dp_f / e_f / 1000000", { id: "k", domain: "method" });
    expect(definitionMath(headMath("method.P_fan", [], kernel), right, kernel)).toBe(
      'P_(#upright("fan")) = frac(rho (T_(#upright("sa"))) dot Delta p_(#upright("f")), e_(#upright("f")) dot 10^(6))',
    );
    expect(headMath("method.F", ["method.t"], kernel)).toBe("F (t)");
  });
});

describe("a formula in words", () => {
  it("keeps what parentheses say", () => {
    const say = (formula: string): string => spoken(parseFormula(formula, place), style);
    expect(say("a * (b + c) / (d * e)")).toBe("a × (b + c) / (d × e)");
    expect(say("a - (b - c)")).toBe("a − (b − c)");
    expect(say("a > 0 and b <= 1 ? c : 0")).toBe("c if a > 0 and b ≤ 1, otherwise 0");
    expect(wordsOf("scope2MarketPue")).toBe("scope 2 market PUE");
  });
});

/** Value of an expression of signs and choices, names given by a table. */
function valueOf(part: Expression, names: Readonly<Record<string, number>>): number {
  const value = (below: Expression): number => valueOf(below, names);
  if (part.kind === "number") return part.value;
  if (part.kind === "name") return names[part.id] ?? Number.NaN;
  if (part.kind === "choose") return value(part.test) !== 0 ? value(part.yes) : value(part.no);
  if (part.kind !== "binary") throw new Error(`${part.kind} is not part of this test`);
  const [left, right] = [value(part.left), value(part.right)];
  if (part.operator === ">") return Number(left > right);
  return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[
    part.operator as "+" | "-" | "*" | "/"
  ];
}

const leaf = fc.constantFrom("a", "b", "c", "d", "2", "3");
const formulas = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    leaf,
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
      .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    fc
      .tuple(leaf, leaf, tie("formula"), tie("formula"))
      .map(([one, two, yes, no]) => `(${one} > ${two} ? ${yes} : ${no})`),
  ),
})).formula;

describe("what is typeset", () => {
  it("means what is computed", () => {
    const name = fc.integer({ min: 1, max: 5 });
    const names = fc.tuple(name, name, name, name);
    fc.assert(
      fc.property(formulas, names, (formula, [a, b, c, d]) => {
        const table = { "energy.a": a, "energy.b": b, "energy.c": c, "energy.d": d };
        const parsed = parseFormula(formula, place);
        const wanted = valueOf(parsed, table);
        const value = (part: Expression): number => valueOf(part, table);
        const row = choiceRows(parsed).find(({ tests }) =>
          tests.every((test) => value(test) !== 0),
        );
        const sum = termsOf(parsed).reduce(
          (total, { sign, term }) => total + (sign === "+" ? 1 : -1) * value(term),
          0,
        );
        const { above, below, choices } = factorsOf(parsed);
        const product = (factors: readonly Expression[]): number =>
          factors.reduce((total, factor) => total * value(factor), 1);
        const quotient = (product(above) * product(choices)) / product(below);
        if (!Number.isFinite(wanted) || !Number.isFinite(quotient)) return;
        const close = 1e-9 * Math.max(1, Math.abs(wanted));
        for (const found of [value(row!.value), sum, quotient]) {
          expect(Math.abs(found - wanted)).toBeLessThanOrEqual(close);
        }
      }),
    );
  });
});

describe("the parts of a formula", () => {
  it("are its terms and factors, whole for anything else", () => {
    expect(termsOf(parseFormula("a + b - c", place)).map(({ sign }) => sign)).toEqual([
      "+",
      "+",
      "-",
    ]);
    expect(termsOf(parseFormula("a * b", place))).toHaveLength(1);
    expect(factorsOf(parseFormula("a / b / c", place)).below).toHaveLength(2);
  });
});

describe("Typst code", () => {
  it("quotes every text so that nothing in it is markup", () => {
    expect(str('a "b" \\ #c $d$\n')).toBe('"a \\"b\\" \\\\ #c $d$\\n"');
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = str(text).slice(1, -1);
        expect(inside).not.toMatch(/(^|[^\\])(\\\\)*"/);
        expect(inside).not.toContain("\n");
      }),
    );
    expect(labelName("eq-energy.cost")).toBe("eq-energy-cost");
  });
});
