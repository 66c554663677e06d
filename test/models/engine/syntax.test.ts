import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../../models/engine/errors.ts";
import { expressionText } from "../../../models/engine/expression.ts";
import { parseFormula } from "../../../models/engine/syntax.ts";

const place = { id: "m.y", domain: "m" };

function parse(formula: string): ReturnType<typeof parseFormula> {
  return parseFormula(formula, place);
}

describe("refused syntax", () => {
  it.each([
    ["a comment", "a # b", '"#" at column 3 is not allowed'],
    ["a product of a number and a name without a sign", "2 a", '"2 a" multiplies without a * sign'],
    ["a product of names without a sign", "a b", '"a b" multiplies without a * sign'],
    ["a product of brackets without a sign", "(a)(b)", '"(a) (b)" multiplies without a * sign'],
    ["per cent", "5%", '"%" at column 2 is not allowed'],
    ["the remainder", "a mod b", '"a mod b" uses an operator'],
    ["conversion by to", "a to b", '"a to b" uses an operator'],
    ["conversion by in", "a in b", '"a in b" uses an operator'],
    ["a default by ??", "a ?? b", '"a ?? b" uses an operator'],
    ["a chained comparison", "1 < a < 2", '"1 < a < 2" is a chained comparison; join two'],
    ["a text", "'a'", '"\'" at column 1 is not allowed'],
    ["a text in double quotes", 'a + "b"', '""" at column 5 is not allowed'],
    ["a number too large", "a + 1e999", '"1e999" at column 5 is too large'],
    ["a number too small", "1e-999 * a", '"1e-999" at column 1 is too small'],
    ["a hexadecimal number", "a + 0xFF", "expected a decimal number at column 5"],
    ["a binary number", "0b11", "expected a decimal number at column 1"],
    ["an octal number", "0o17", "expected a decimal number at column 1"],
    ["an assignment", "a = 1", '"a = 1" is not part of the formula language'],
    ["a function definition", "f(x) = x", '"f(x) = x" is not part of the formula language'],
    ["indexing", "a[1]", '"[" at column 2 is not allowed'],
    ["a matrix", "[1, 2]", '"[" at column 1 is not allowed'],
    ["an object", "{b: 1}", '"{" at column 1 is not allowed'],
    ["a name of three parts", "a.b.c", '"a.b.c" is not a name of the form domain.name'],
    ["a call of a member", "a.b(x)", '"a.b(x)" does not call a function by its name'],
    ["a call of a result", "max(a, b)(c)", "multiplies without a * sign"],
    ["an optional member", "a?.b", '"a?.b" is not a name of the form domain.name'],
    ["a range", "1:2", '"1:2" is not part of the formula language'],
    ["a factorial", "a!", '"a!" uses an operator'],
    ["a transpose", "a'", '"\'" at column 2 is not allowed'],
    ["an elementwise product", "a .* b", '"a .* b" uses an operator'],
    ["a shift", "a << 2", '"a << 2" uses an operator'],
    ["a bitwise operator", "a & b", '"&" at column 3 is not allowed'],
    ["a leading plus", "+a", '"+a" uses an operator'],
    ["two statements", "a; b", '";" at column 2 is not allowed'],
    ["two lines", "a\nb", "expected one line"],
    ["a dollar", "$a", '"$" at column 1 is not allowed'],
    ["letters of another script", "α + 1", '"α" at column 1 is not allowed'],
    ["a wide space", "a\u00a0+ b", "at column 2 is not allowed"],
    ["truth values", "true", '"true" is not a number'],
    ["nothing by name", "null", '"null" is not a number'],
    ["not a number by name", "NaN", '"NaN" is not a finite number'],
    ["infinity by name", "Infinity", '"Infinity" is not a finite number'],
    ["nothing", "  ", "expected a formula, found nothing"],
  ])("%s", (_, formula, message) => {
    expect(() => parse(formula)).toThrow(ModelError);
    expect(() => parse(formula)).toThrow(message);
    expect(() => parse(formula)).toThrow(/^m\.y: /);
  });
});

describe("syntax errors", () => {
  it.each([
    ["a + ", 5],
    ["a +* b", 4],
    ["(a", 3],
    ["a)", 2],
    ["a ? b", 6],
    ["max(a,,b)", 7],
    ["a .. b", 4],
    ["not", 4],
  ])("%j gives column %i", (formula, column) => {
    expect(() => parse(formula)).toThrow(`m.y: syntax error at column ${column}: `);
  });
});

describe("limits checked before parsing", () => {
  it("holds the length to 2,000 characters", () => {
    expect(parse(`a${" ".repeat(1999)}`)).toEqual({ kind: "name", id: "m.a" });
    expect(() => parse(`a${" ".repeat(2000)}`)).toThrow(
      "expected at most 2000 characters, found 2001",
    );
  });

  it("holds the nesting to 64", () => {
    const nested = (depth: number) => "(".repeat(depth) + "a" + ")".repeat(depth);
    expect(parse(nested(64))).toEqual({ kind: "name", id: "m.a" });
    expect(() => parse(nested(65))).toThrow("expected at most 64 nested parentheses");
    expect(() => parse(nested(990))).toThrow("expected at most 64 nested parentheses");
  });

  it.each(["-", "not ", "a^", "a?a:"])("refuses a nest of %j without parentheses", (part) => {
    const row = (count: number) => part.repeat(count) + "a";
    expect(() => parse(row(60))).not.toThrow();
    expect(() => parse(row(70))).toThrow("m.y: expected at most 64 levels of nesting");
    const most = Math.floor(1990 / part.length);
    expect(() => parse(row(most))).toThrow("m.y: expected at most 64 levels of nesting");
  });

  it.each(["a+", "a/"])("takes a long row of %j, up to 400", (part) => {
    expect(() => expressionText(parse(part.repeat(400) + "a"))).not.toThrow();
    expect(() => parse(part.repeat(900) + "a")).toThrow("expected at most 400 operators in a row");
  });
});

describe("accepted syntax", () => {
  it.each([
    ["a", "m.a"],
    ["energy.pue", "energy.pue"],
    ["-a^2", "-m.a ^ 2"],
    ["(-a)^2", "(-m.a) ^ 2"],
    ["a^b^2", "m.a ^ m.b ^ 2"],
    ["(a^b)^2", "(m.a ^ m.b) ^ 2"],
    ["a - (b - c)", "m.a - (m.b - m.c)"],
    ["a / b / c", "m.a / m.b / m.c"],
    ["a / (b * c)", "m.a / (m.b * m.c)"],
    ["2^-1", "2 ^ (-1)"],
    ["(a < b) == c", "(m.a < m.b) == m.c"],
    ["a < b and b < c or not c", "m.a < m.b and m.b < m.c or not m.c"],
    ["a > 0 ? b : c > 0 ? 1 : 2", "m.a > 0 ? m.b : (m.c > 0 ? 1 : 2)"],
    ["sum(a, site)", "sum(m.a, site)"],
    ["clamp(a, 0, 1.5e2)", "clamp(m.a, 0, 150)"],
  ])("%s", (formula, written) => {
    expect(expressionText(parse(formula))).toBe(written);
  });
});

const leaves = fc.oneof(
  fc.constantFrom("m.a", "m.b", "other.c"),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => String(Math.round(x * 100) / 100)),
);

const formulas = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaves,
    fc
      .tuple(
        tie("part"),
        fc.constantFrom("+", "-", "*", "/", "^", "<", ">=", "==", "!=", "and", "or"),
        tie("part"),
      )
      .map(([a, operator, b]) => `(${a}) ${operator} (${b})`),
    fc.tuple(fc.constantFrom("-", "not "), tie("part")).map(([sign, a]) => `${sign}(${a})`),
    fc.tuple(tie("part"), tie("part"), tie("part")).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
    fc.tuple(tie("part"), tie("part")).map(([a, b]) => `max(${a}, ${b})`),
  ),
})).part;

describe("writing a formula back", () => {
  it("keeps its meaning", () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        fc.pre(formula.length < 1000);
        const expression = parse(formula);
        expect(parse(expressionText(expression))).toEqual(expression);
      }),
      { verbose: true },
    );
  });
});

describe("random texts", () => {
  const parts = ["a", "m.b", "1", ".5", "1e9", "(", ")", "+", "-", "*", "^", "<", "==", "?", ":"];
  const more = [",", " ", "sum(", "not ", " and ", "!", "=", "e", "0x", "..", "in", "%", "#", "'"];
  const texts = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fc.constantFrom(...parts, ...more), { maxLength: 20 }).map((list) => list.join("")),
  );

  it("are read or refused with the equation's name, and never crash", () => {
    fc.assert(
      fc.property(texts, (formula) => {
        try {
          parse(formula);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError);
          expect((error as ModelError).message).toMatch(/^m\.y: \S/);
        }
      }),
      { numRuns: 2000, verbose: true },
    );
  });
});
