import type { BinaryOperator, Expression } from "../../../models/engine/expression.ts";
import { str } from "../typst/code.ts";
import { wordsOf, type Symbols } from "./symbols.ts";

/** Words that stand inside a formula. */
export interface FormulaWords {
  readonly if: string;
  readonly otherwise: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly lasting: string;
}

/** What a formula is typeset with. */
export interface FormulaStyle {
  readonly symbols: Symbols;
  readonly words: FormulaWords;
}

type Call = Expression & { readonly kind: "call" };
type Binary = Expression & { readonly kind: "binary" };

/** Levels of binding, from loose to tight; operands looser than their place get parentheses. */
const level = { choice: 0, or: 1, and: 2, compare: 3, sum: 4, product: 5, unary: 6, power: 7 };

const binaryLevel: Readonly<Record<BinaryOperator, number>> = {
  or: level.or,
  and: level.and,
  "==": level.compare,
  "!=": level.compare,
  "<": level.compare,
  ">": level.compare,
  "<=": level.compare,
  ">=": level.compare,
  "+": level.sum,
  "-": level.sum,
  "*": level.product,
  "/": level.product,
  "^": level.power,
};

const signs: Readonly<Partial<Record<BinaryOperator, string>>> = {
  "+": "+",
  "-": "-",
  "*": "dot",
  "==": "=",
  "!=": "!=",
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
};

/** Typst math of a definition: `left = right`, broken after terms where the sum is long. */
export function definitionMath(left: string, right: Expression, style: FormulaStyle): string {
  const terms = termsOf(right);
  if (terms.length < 2 || lengthOf(right, style) < 78) {
    return `${left} = ${math(right, style, level.choice)}`;
  }
  const lines = linesOf(terms, style);
  const [first = "", ...rest] = lines;
  return [`${left} &= ${first}`, ...rest.map((line) => `&quad ${line}`)].join(" \\ ");
}

/** Typst math of a name with arguments. */
export function headMath(
  id: string,
  parameters: readonly string[],
  { symbols }: FormulaStyle,
): string {
  const name = symbols.name(id);
  if (parameters.length === 0) return name;
  return `${name} (${parameters.map((parameter) => symbols.name(parameter)).join(", ")})`;
}

interface Term {
  readonly sign: "+" | "-";
  readonly term: Expression;
}

function termsOf(expression: Expression): readonly Term[] {
  if (
    expression.kind === "binary" &&
    (expression.operator === "+" || expression.operator === "-")
  ) {
    const last: Term = { sign: expression.operator, term: expression.right };
    return [...termsOf(expression.left), last];
  }
  return [{ sign: "+", term: expression }];
}

function linesOf(terms: readonly Term[], style: FormulaStyle): readonly string[] {
  const lines: string[] = [];
  let room = 0;
  terms.forEach(({ sign, term }, index) => {
    const text = math(term, style, sign === "-" ? level.product : level.sum);
    const length = lengthOf(term, style) + 3;
    const signed = index === 0 ? text : `${sign} ${text}`;
    if (index > 0 && room + length <= 78) {
      lines.push(`${lines.pop() ?? ""} ${signed}`);
      room += length;
    } else {
      lines.push(signed);
      room = length;
    }
  });
  return lines;
}

/** Estimated length in letters, to decide where a formula breaks. */
function lengthOf(expression: Expression, style: FormulaStyle): number {
  return spoken(expression, style).length;
}

function math(expression: Expression, style: FormulaStyle, place: number): string {
  switch (expression.kind) {
    case "number":
      return numberMath(expression.value);
    case "name":
      return style.symbols.name(expression.id);
    case "unary": {
      const isMinus = expression.operator === "-";
      const operand = math(expression.operand, style, level.unary);
      const text = isMinus ? `-${operand}` : `${plain(style.words.not)} ${operand}`;
      return bracket(text, isMinus ? level.sum : level.unary, place);
    }
    case "binary":
      return binaryMath(expression, style, place);
    case "choose":
      return casesMath(expression, style);
    case "call":
      return callMath(expression, style);
  }
}

function numberMath(value: number): string {
  if (value !== 0 && Math.abs(value) < 1e-4) {
    const [digits = "0", power = "0"] = value.toExponential().split("e");
    return digits === "1" ? `10^(${power})` : `${digits} dot 10^(${power})`;
  }
  return String(value);
}

function binaryMath(expression: Binary, style: FormulaStyle, place: number): string {
  const { operator, left, right } = expression;
  if (operator === "/") {
    return `frac(${math(left, style, 0)}, ${math(right, style, 0)})`;
  }
  const own = binaryLevel[operator];
  if (operator === "^") {
    return bracket(`${math(left, style, own + 1)}^(${math(right, style, 0)})`, own, place);
  }
  const sign = signs[operator] ?? plain(operator === "and" ? style.words.and : style.words.or);
  const tight = operator === "-" ? own + 1 : own;
  return bracket(`${math(left, style, own)} ${sign} ${math(right, style, tight)}`, own, place);
}

function bracket(text: string, own: number, place: number): string {
  return own < place ? `(${text})` : text;
}

function casesMath(expression: Expression, style: FormulaStyle): string {
  const rows: string[] = [];
  let rest = expression;
  while (rest.kind === "choose") {
    const test = math(rest.test, style, level.choice);
    rows.push(`${math(rest.yes, style, 0)} & ${plain(style.words.if)} ${test}`);
    rest = rest.no;
  }
  rows.push(`${math(rest, style, 0)} & ${plain(style.words.otherwise)}`);
  return `cases(gap: #0.45em, ${rows.join(", ")})`;
}

function plain(text: string): string {
  return `#upright(${str(text)})`;
}

const namedFunctions: Readonly<Record<string, string>> = {
  min: "min",
  max: "max",
  exp: "exp",
  log: "ln",
};

type CallMath = (call: Call, style: FormulaStyle) => string;

const special: Readonly<Record<string, CallMath>> = {
  sqrt: ({ args }, style) => `sqrt(${argument(args, 0, style)})`,
  abs: ({ args }, style) => `abs(${argument(args, 0, style)})`,
  floor: ({ args }, style) => `floor(${argument(args, 0, style)})`,
  pow: ({ args }, style) => `${base(args, style)}^(${argument(args, 1, style)})`,
  sum: ({ args }, style) => `sum${over(args[1])} ${summand(args, style, level.product)}`,
  mean: ({ args }, style) =>
    `${plain("mean")}${over(args[1])} ${summand(args, style, level.unary)}`,
  cumulative: ({ args }, style) => `sum_(t <= y) ${summand(args, style, level.product)}`,
  at: ({ args }, style) => `${base(args, style)}_(${argument(args, 1, style)})`,
  previous: ({ args }, style) => `${base(args, style)}_(y - 1)`,
  firstYear: ({ args }, style) => `min {y : ${argument(args, 0, style)}}`,
  lasting: ({ args }, style) => `${argument(args, 0, style)} ${plain(style.words.lasting)}`,
  interpolate: ({ args }, style) => `${base(args, style)} (${argument(args, 1, style)})`,
};

/** What carries an index or a power: a bare symbol, or anything else in parentheses. */
function base(args: readonly Expression[], style: FormulaStyle): string {
  const [part] = args;
  const text = argument(args, 0, style);
  return part?.kind === "name" || part?.kind === "number" ? text : `(${text})`;
}

function callMath(call: Call, style: FormulaStyle): string {
  const own = Object.hasOwn(special, call.name) ? special[call.name] : undefined;
  if (own !== undefined) return own(call, style);
  const args = call.args.map((part) => math(part, style, 0)).join(", ");
  const known = Object.hasOwn(namedFunctions, call.name) ? namedFunctions[call.name] : undefined;
  const name = known ?? functionName(call.name, style);
  return `${name} (${args})`;
}

/** A function of a kernel's method bears a symbol; one of the model is a kernel, named in words. */
function functionName(name: string, style: FormulaStyle): string {
  return style.symbols.functionName?.(name) ?? plain(wordsOf(name));
}

function over(dimension: Expression | undefined): string {
  return dimension?.kind === "name" ? `_(#upright(${str(dimension.id)}))` : "";
}

function argument(args: readonly Expression[], index: number, style: FormulaStyle): string {
  const part = args[index];
  return part === undefined ? "" : math(part, style, level.choice);
}

function summand(args: readonly Expression[], style: FormulaStyle, place: number): string {
  const [part] = args;
  return part === undefined ? "" : math(part, style, place);
}

/** The formula in words and plain signs, for readers who hear it. */
export function spoken(expression: Expression, style: FormulaStyle): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "name":
      return style.symbols.spoken(expression.id);
    case "unary":
      return `${expression.operator === "-" ? "minus" : style.words.not} ${spoken(expression.operand, style)}`;
    case "binary":
      return spokenBinary(expression, style);
    case "choose": {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((part) =>
        spoken(part, style),
      );
      return `${yes} ${style.words.if} ${test}, ${style.words.otherwise} ${no}`;
    }
    case "call":
      return `${wordsOf(expression.name)}(${expression.args.map((part) => spoken(part, style)).join(", ")})`;
  }
}

function spokenBinary({ operator, left, right }: Binary, style: FormulaStyle): string {
  const isLoose = (part: Expression): boolean =>
    part.kind === "choose" ||
    (part.kind === "binary" && binaryLevel[part.operator] < binaryLevel[operator]);
  const side = (part: Expression): string =>
    isLoose(part) ? `(${spoken(part, style)})` : spoken(part, style);
  const words: Partial<Record<BinaryOperator, string>> = {
    "*": "×",
    "-": "−",
    "==": "=",
    "!=": "≠",
    "<=": "≤",
    ">=": "≥",
    and: style.words.and,
    or: style.words.or,
  };
  const needs = operator === "-" || operator === "/";
  const last =
    needs && right.kind === "binary" && binaryLevel[right.operator] === binaryLevel[operator]
      ? `(${spoken(right, style)})`
      : side(right);
  return `${side(left)} ${words[operator] ?? operator} ${last}`;
}
