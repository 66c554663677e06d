import type { BinaryOperator, Expression } from "../../../models/engine/expression.ts";
import { str } from "../typst/code.ts";
import { choiceRows, factorsOf, termsOf, type ChoiceRow } from "./parts.ts";
import { binding, bindingOf, type FormulaStyle } from "./style.ts";
import { wordsOf } from "./symbols.ts";
import { conditionWidth, widthOf } from "./width.ts";

type Call = Expression & { readonly kind: "call" };
type Binary = Expression & { readonly kind: "binary" };

/** Letters up to which a term within broken parentheses stays whole. */
const termLength = 40;

/** Letters that fit a line of a formula at its full size. */
const lineLength = 84;

/** Typst math of a definition: `left = right`, broken into lines where it is long. */
export function definitionMath(left: string, right: Expression, style: FormulaStyle): string {
  const [first = "", ...rest] = linesOf(right, style, lineLength);
  if (rest.length === 0) return `${left} = ${first}`;
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

interface Piece {
  readonly text: string;
  readonly length: number;
}

function linesOf(expression: Expression, style: FormulaStyle, room: number): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const piece of piecesOf(expression, style, room)) {
    if (lines.length > 0 && used + piece.length <= room) {
      lines.push(`${lines.pop() ?? ""} ${piece.text}`);
      used += piece.length;
    } else {
      lines.push(piece.text);
      used = piece.length;
    }
  }
  return lines;
}

/** A long formula in pieces that may begin a line, each with the sign before it. */
function piecesOf(expression: Expression, style: FormulaStyle, room: number): readonly Piece[] {
  const length = widthOf(expression, style);
  if (length <= room) return [{ text: math(expression, style, binding.choice), length }];
  const terms = termsOf(expression);
  if (terms.length > 1 || terms[0]?.term !== expression) {
    return terms.flatMap(({ sign, term }, index) => {
      const isLast = index === terms.length - 1;
      const isGrouped = needsGroup(term, binding.sum + (sign === "-" ? 1 : 0), isLast);
      const pieces = isGrouped ? grouped(term, style, room) : piecesOf(term, style, room);
      return prefixed(pieces, index === 0 && sign === "+" ? "" : sign);
    });
  }
  const { above, below } = factorsOf(expression);
  if (above.length > 1 && below.length === 0) {
    return above.flatMap((factor, index) => {
      const isSum = needsGroup(factor, binding.product, index === above.length - 1);
      const pieces = isSum ? grouped(factor, style, room) : piecesOf(factor, style, room);
      return prefixed(pieces, index === 0 ? "" : "dot");
    });
  }
  if (expression.kind === "call") return callPieces(expression, style, room);
  return [{ text: math(expression, style, binding.choice), length }];
}

/** Whether an operand stands in parentheses; a choice at the end has its brace. */
function needsGroup(part: Expression, place: number, isLast: boolean): boolean {
  return part.kind === "choose" ? !isLast : bindingOf(part) < place;
}

/** An operand of a sum or product; a choice before others stands in parentheses. */
function operandMath(
  part: Expression,
  style: FormulaStyle,
  at: { readonly place: number; readonly isLast: boolean },
): string {
  const text = math(part, style, at.place);
  return part.kind === "choose" && !at.isLast ? `(${text})` : text;
}

function callPieces(call: Call, style: FormulaStyle, room: number): readonly Piece[] {
  const [argument] = call.args;
  if (argument === undefined) return [];
  if (call.name === "sum" && call.args.length === 2) {
    const sign = `sum${over(call.args[1])}`;
    const isSum = needsGroup(argument, binding.product, true);
    return prefixed(isSum ? grouped(argument, style, room) : piecesOf(argument, style, room), sign);
  }
  if (call.name === "exp") return prefixed(grouped(argument, style, room), "exp");
  const text = callMath(call, style);
  return [{ text, length: widthOf(call, style) }];
}

/** Pieces within parentheses that may stand on different lines. */
function grouped(expression: Expression, style: FormulaStyle, room: number): readonly Piece[] {
  const length = widthOf(expression, style);
  if (length <= room / 2 || termsOf(expression).length < 2) {
    return [{ text: `(${math(expression, style, binding.choice)})`, length: length + 2 }];
  }
  const pieces = piecesOf(expression, style, termLength);
  return prefixed(pieces, "\\(").map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, text: `${piece.text} \\)` } : piece,
  );
}

function prefixed(pieces: readonly Piece[], sign: string): readonly Piece[] {
  return pieces.map((piece, index) =>
    index === 0 && sign !== ""
      ? { text: `${sign} ${piece.text}`, length: piece.length + 3 }
      : piece,
  );
}

function math(expression: Expression, style: FormulaStyle, place: number): string {
  switch (expression.kind) {
    case "number":
      return numberMath(expression.value);
    case "name":
      return style.symbols.name(expression.id);
    case "unary": {
      const isMinus = expression.operator === "-";
      const operand = math(expression.operand, style, binding.unary);
      const text = isMinus ? `-${operand}` : `${plain(style.words.not)} ${operand}`;
      return bracket(text, isMinus ? binding.sum : binding.unary, place);
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
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || (size >= 1e5 && Math.log10(size) % 1 === 0))) {
    const [digits = "0", power = "0"] = value.toExponential().split("e");
    const ten = `10^(${power.replace("+", "")})`;
    return digits === "1" ? ten : `${digits} dot ${ten}`;
  }
  return String(value);
}

const signs: Readonly<Partial<Record<BinaryOperator, string>>> = {
  "==": "=",
  "!=": "!=",
  "<": "<",
  ">": ">",
  "<=": "<=",
  ">=": ">=",
};

function binaryMath(expression: Binary, style: FormulaStyle, place: number): string {
  const { operator, left, right } = expression;
  const own = bindingOf(expression);
  if (own === binding.product) return productMath(expression, style, place);
  if (own === binding.sum) {
    const terms = termsOf(expression);
    const text = terms
      .map(({ sign, term }, index) => {
        const room = sign === "-" ? binding.product : binding.sum;
        const isLast = index === terms.length - 1;
        const words = operandMath(term, style, { place: room, isLast });
        return index === 0 && sign === "+" ? words : `${sign} ${words}`;
      })
      .join(" ");
    return bracket(text, own, place);
  }
  if (operator === "^") {
    return bracket(`${math(left, style, own + 1)}^(${math(right, style, 0)})`, own, place);
  }
  const sign = signs[operator] ?? plain(operator === "and" ? style.words.and : style.words.or);
  return bracket(`${math(left, style, own)} ${sign} ${math(right, style, own)}`, own, place);
}

function productMath(expression: Binary, style: FormulaStyle, place: number): string {
  const { above, below, choices } = factorsOf(expression);
  const product = (factors: readonly Expression[], room: number): string =>
    factors
      .map((factor, index) =>
        operandMath(factor, style, { place: room, isLast: index === factors.length - 1 }),
      )
      .join(" dot ");
  if (below.length === 0) {
    return bracket(product(above, binding.product), binding.product, place);
  }
  const within = (factors: readonly Expression[]): string =>
    product(factors, factors.length === 1 ? binding.choice : binding.product);
  const bar = `frac(${within(above)}, ${within(below)})`;
  return choices.length === 0 ? bar : `${bar} dot ${product(choices, binding.product)}`;
}

function bracket(text: string, own: number, place: number): string {
  return own < place ? `(${text})` : text;
}

/** Letters of a row's value from which it is set in lines of its own. */
const rowLength = 62;

/** Letters of value and condition that fit beside each other. */
const widestRow = 88;

/** A choice as rows behind a brace; where a row is long, its condition stands below its value. */
function casesMath(expression: Expression, style: FormulaStyle): string {
  const rows = choiceRows(expression);
  const isStacked = rows.some((row) => shownWidth(row, style) > widestRow);
  return `cases(gap: #0.6em, ${rows.map((row) => rowMath(row, style, isStacked)).join(", ")})`;
}

function shownWidth({ value, tests }: ChoiceRow, style: FormulaStyle): number {
  return Math.min(rowLength, widthOf(value, style)) + conditionWidth(tests, style);
}

function rowMath({ value, tests }: ChoiceRow, style: FormulaStyle, isStacked: boolean): string {
  const lines = linesOf(value, style, rowLength).map(asCell);
  const condition = conditionMath(tests, style);
  if (!isStacked) return `${stacked(lines)} & ${condition}`;
  return stacked([...lines, `display(quad ${condition})`]);
}

function conditionMath(tests: readonly Expression[], style: FormulaStyle): string {
  if (tests.length === 0) return plain(style.words.otherwise);
  const words = tests.map((test) => math(test, style, binding.and));
  return `${plain(style.words.if)} ${words.join(` ${plain(style.words.and)} `)}`;
}

function stacked(lines: readonly string[]): string {
  return lines.length === 1
    ? (lines[0] ?? "")
    : `vec(delim: #none, align: #left, gap: #0.45em, ${lines.join(", ")})`;
}

function asCell(line: string, index: number): string {
  return index === 0 ? `display(${line})` : `display(quad ${line})`;
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

type CallMath = (args: readonly Expression[], style: FormulaStyle) => string;

const special: Readonly<Record<string, CallMath>> = {
  sqrt: (args, style) => `sqrt(${argument(args, 0, style)})`,
  abs: (args, style) => `abs(${argument(args, 0, style)})`,
  floor: (args, style) => `floor(${argument(args, 0, style)})`,
  pow: (args, style) => `${base(args, style)}^(${argument(args, 1, style)})`,
  sum: (args, style) => `sum${over(args[1])} ${summand(args, style, binding.product)}`,
  mean: (args, style) => `${plain("mean")}${over(args[1])} ${summand(args, style, binding.unary)}`,
  largest: (args, style) => `max${over(args[1])} ${summand(args, style, binding.unary)}`,
  cumulative: (args, style) => `sum_(t <= y) ${summand(args, style, binding.product)}`,
  at: (args, style) => indexed(args, argument(args, 1, style), style),
  previous: (args, style) => indexed(args, "y - 1", style),
  firstYear: (args, style) => `min {y : ${argument(args, 0, style)}}`,
  lasting: (args, style) => `${argument(args, 0, style)} ${plain(style.words.lasting)}`,
  interpolate: (args, style) => `${base(args, style)} (${argument(args, 1, style)})`,
};

function callMath(call: Call, style: FormulaStyle): string {
  const own = Object.hasOwn(special, call.name) ? special[call.name] : undefined;
  if (own !== undefined) return own(call.args, style);
  const args = call.args.map((part) => math(part, style, binding.choice)).join(", ");
  const known = Object.hasOwn(namedFunctions, call.name) ? namedFunctions[call.name] : undefined;
  return `${known ?? functionName(call.name, style)} (${args})`;
}

/** A function of a kernel's method bears a symbol; one of the model is a kernel, named in words. */
function functionName(name: string, style: FormulaStyle): string {
  return style.symbols.functionName?.(name) ?? plain(wordsOf(name));
}

function over(dimension: Expression | undefined): string {
  return dimension?.kind === "name" ? `_(#upright(${str(wordsOf(dimension.id))}))` : "";
}

function argument(args: readonly Expression[], index: number, style: FormulaStyle): string {
  const part = args[index];
  return part === undefined ? "" : math(part, style, binding.choice);
}

function summand(args: readonly Expression[], style: FormulaStyle, place: number): string {
  const [part] = args;
  return part === undefined ? "" : math(part, style, place);
}

/** What carries a power or an argument: a bare symbol, or anything else in parentheses. */
function base(args: readonly Expression[], style: FormulaStyle): string {
  const text = argument(args, 0, style);
  const kind = args[0]?.kind;
  return kind === "name" || kind === "number" ? text : `(${text})`;
}

function indexed(args: readonly Expression[], index: string, style: FormulaStyle): string {
  const [part] = args;
  if (part?.kind === "name") return style.symbols.name(part.id, index);
  return `${base(args, style)}_(${index})`;
}
