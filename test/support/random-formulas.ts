import fc from "fast-check";
import { modelEquations } from "../../models/equations/model.ts";

const names = [
  "x",
  "y",
  "z",
  "m.x",
  "m.q",
  "y.z.x",
  "nobody",
  "year",
  "site",
  "Infinity",
  "pi",
  "i",
  "constructor",
  "__proto__",
];
const numbers = ["0", "1", "2.5", "1e300", "1e-300", "1e999", ".5", "5%", "0x1F", "1_000", "-0"];
const functions = [
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
  "cumulative",
  "previous",
  "at",
  "firstYear",
  "interpolate",
  "eval",
  "import",
  "random",
  "constructor",
];
const operators = [
  "+",
  "-",
  "*",
  "/",
  "^",
  "<",
  ">",
  "<=",
  ">=",
  "==",
  "!=",
  " and ",
  " or ",
  ";",
  "=",
  " to ",
  " in ",
  "??",
  "!",
  "'",
  ":",
  "..",
  "?.",
];
const scraps = [
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  '"a"',
  "#",
  "//",
  "\n",
  "\\",
  "é",
  "金",
  "not ",
  "? 1 :",
  ",",
  " ",
  "x.",
  "\u0000",
  "function f(x) = x",
  "x[1]",
  "a => b",
];

const atoms = fc.constantFrom(...names, ...numbers);

/** Formulas that mostly follow the grammar of the language. */
const grammatical = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    atoms,
    fc
      .tuple(tie("formula"), fc.constantFrom(...operators.slice(0, 13)), tie("formula"))
      .map(([left, operator, right]) => `${left} ${operator} ${right}`),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie("formula"), { maxLength: 3 }))
      .map(([name, args]) => `${name}(${args.join(", ")})`),
    fc
      .tuple(tie("formula"), tie("formula"), tie("formula"))
      .map(([test, yes, no]) => `(${test} > 0 ? ${yes} : ${no})`),
    fc
      .tuple(
        fc.constantFrom("sum", "mean", "largest"),
        tie("formula"),
        fc.constantFrom("site", "year"),
      )
      .map(([name, formula, dimension]) => `${name}(${formula}, ${dimension})`),
    tie("formula").map((formula) => `-(${formula})`),
  ),
})).formula;

/** Pieces of formulas in any order. */
const pieces = fc
  .array(fc.constantFrom(...names, ...numbers, ...functions, ...operators, ...scraps), {
    maxLength: 24,
  })
  .map((list) => list.join(""));

const known = modelEquations.flatMap(({ equations }) =>
  Object.values(equations).map(({ formula }) => formula),
);

/** A formula of the product with a piece replaced. */
const damaged = fc
  .tuple(fc.constantFrom(...known), fc.nat(), fc.nat({ max: 8 }), fc.oneof(pieces, fc.string()))
  .map(([formula, at, length, put]) => {
    const from = at % formula.length;
    return formula.slice(0, from) + put + formula.slice(from + length);
  });

const deep = fc
  .tuple(fc.constantFrom("(", "-", "abs(", "not ", "x ? ", "2^", "min(x,"), fc.nat({ max: 3000 }))
  .map(
    ([piece, count]) => `${piece.repeat(count)}x${piece.endsWith("(") ? ")".repeat(count) : ""}`,
  );

/** Random formulas: sound ones, nearly sound ones, and noise. */
export const randomFormulas: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: grammatical },
  { weight: 3, arbitrary: pieces },
  { weight: 3, arbitrary: damaged },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
