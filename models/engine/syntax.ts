import { ModelError } from "./errors.ts";
import { operandsOf, type BinaryOperator, type Expression } from "./expression.ts";
import { mathematics } from "./mathematics.ts";

const longest = 2000;
const deepest = 64;
const longestChain = 400;
const strangeCharacter = /[^A-Za-z0-9_.+\-*/^<>=!?:(), \t]/;
const basedNumber = /(?<![A-Za-z0-9_.])0[xXbBoO]/;
const writtenNumber = /(?<![A-Za-z0-9_.])(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/g;

const binaryOperators: Readonly<Record<string, BinaryOperator>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  pow: "^",
  smaller: "<",
  larger: ">",
  smallerEq: "<=",
  largerEq: ">=",
  equal: "==",
  unequal: "!=",
  and: "and",
  or: "or",
};

const reductions = new Set(["sum", "mean", "largest"]);

/** Shape of the parser's nodes as far as the engine reads them. */
interface ParsedNode {
  readonly type: string;
  readonly name?: string | ParsedNode;
  readonly value?: unknown;
  readonly fn?: string | ParsedNode;
  readonly args?: readonly ParsedNode[];
  readonly implicit?: boolean;
  readonly content?: ParsedNode;
  readonly condition?: ParsedNode;
  readonly trueExpr?: ParsedNode;
  readonly falseExpr?: ParsedNode;
  readonly object?: ParsedNode;
  readonly index?: {
    readonly dotNotation?: boolean;
    readonly dimensions?: readonly ParsedNode[];
  };
  readonly optionalChaining?: boolean;
  toString(): string;
}

/** Where a formula stands, for messages and for bare names. */
export interface FormulaPlace {
  /** Id of the equation. */
  readonly id: string;
  /** Domain of bare names. */
  readonly domain: string;
}

/**
 * Reads a formula of the closed language into an expression; bare names get the place's domain.
 * Throws ModelError with the column for syntax errors and with the part for anything refused.
 */
export function parseFormula(formula: string, place: FormulaPlace): Expression {
  checkText(formula, place.id);
  let expression: Expression;
  try {
    expression = convert(mathematics.parse(formula), place);
  } catch (error) {
    if (error instanceof ModelError) throw error;
    throw new ModelError(place.id, syntaxMessage(error));
  }
  checkNesting(expression, { depth: 0, chain: 0, id: place.id });
  return expression;
}

interface Nesting {
  readonly depth: number;
  readonly chain: number;
  readonly id: string;
}

/** Refuses nesting that needs no parentheses; the left side of an operator, as in a long sum, is none. */
function checkNesting(expression: Expression, { depth, chain, id }: Nesting): void {
  if (depth > deepest) throw new ModelError(id, `expected at most ${deepest} levels of nesting`);
  if (chain > longestChain) {
    throw new ModelError(id, `expected at most ${longestChain} operators in a row`);
  }
  operandsOf(expression).forEach((operand, i) => {
    const isChain = i === 0 && expression.kind === "binary" && operand.kind === "binary";
    checkNesting(operand, { depth: isChain ? depth : depth + 1, chain: chain + 1, id });
  });
}

function checkText(formula: string, id: string): void {
  if (formula.trim() === "") throw new ModelError(id, "expected a formula, found nothing");
  if (formula.length > longest) {
    throw new ModelError(id, `expected at most ${longest} characters, found ${formula.length}`);
  }
  if (/[\n\r]/.test(formula)) throw new ModelError(id, "expected one line");
  const strange = strangeCharacter.exec(formula);
  if (strange !== null) {
    throw new ModelError(id, `"${strange[0]}" at column ${strange.index + 1} is not allowed`);
  }
  checkNumbers(formula, id);
  checkDepth(formula, id);
}

/** Numbers are decimal, and none is too large or too small to be held. */
function checkNumbers(formula: string, id: string): void {
  const based = basedNumber.exec(formula);
  if (based !== null)
    throw new ModelError(id, `expected a decimal number at column ${based.index + 1}`);
  for (const { 0: written, index } of formula.matchAll(writtenNumber)) {
    const value = Number(written);
    const isLost = value === 0 && /[1-9]/.test(written.split(/e/i)[0]!);
    if (Number.isFinite(value) && !isLost) continue;
    const size = isLost ? "small" : "large";
    throw new ModelError(id, `"${written}" at column ${index + 1} is too ${size} a number`);
  }
}

function checkDepth(formula: string, id: string): void {
  let depth = 0;
  for (const character of formula) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth > deepest) throw new ModelError(id, `expected at most ${deepest} nested parentheses`);
  }
}

function syntaxMessage(error: unknown): string {
  if (error instanceof RangeError) return "expected a formula that is nested less deeply";
  const text = error instanceof Error ? error.message : String(error);
  const place = /\(char (\d+)\)/.exec(text);
  const reason = text.replace(/\s*\(char \d+\)/, "");
  return place === null
    ? `syntax error: ${reason}`
    : `syntax error at column ${place[1]}: ${reason}`;
}

function refuse(node: ParsedNode, place: FormulaPlace, why: string): ModelError {
  const part = node.toString();
  const shown = part.length > 60 ? `${part.slice(0, 57)}...` : part;
  return new ModelError(place.id, `"${shown}" ${why}`);
}

function convert(node: ParsedNode, place: FormulaPlace): Expression {
  switch (node.type) {
    case "ConstantNode":
      return convertConstant(node, place);
    case "SymbolNode":
      return { kind: "name", id: `${place.domain}.${node.name as string}` };
    case "AccessorNode":
      return convertAccessor(node, place);
    case "ParenthesisNode":
      return convert(node.content!, place);
    case "ConditionalNode":
      return {
        kind: "choose",
        test: convert(node.condition!, place),
        yes: convert(node.trueExpr!, place),
        no: convert(node.falseExpr!, place),
      };
    case "OperatorNode":
      return convertOperator(node, place);
    case "FunctionNode":
      return convertCall(node, place);
    case "RelationalNode":
      throw refuse(node, place, "is a chained comparison; join two comparisons with and");
    default:
      throw refuse(node, place, "is not part of the formula language");
  }
}

function convertConstant(node: ParsedNode, place: FormulaPlace): Expression {
  if (typeof node.value !== "number") throw refuse(node, place, "is not a number");
  if (!Number.isFinite(node.value)) throw refuse(node, place, "is not a finite number");
  return { kind: "number", value: node.value };
}

function convertAccessor(node: ParsedNode, place: FormulaPlace): Expression {
  const part = node.index?.dimensions?.[0];
  const isDotted = node.index?.dotNotation === true && node.optionalChaining !== true;
  if (!isDotted || node.object?.type !== "SymbolNode" || typeof part?.value !== "string") {
    throw refuse(node, place, "is not a name of the form domain.name");
  }
  return { kind: "name", id: `${node.object.name as string}.${part.value}` };
}

function convertOperator(node: ParsedNode, place: FormulaPlace): Expression {
  const args = node.args ?? [];
  const name = node.fn as string;
  if (node.implicit === true) throw refuse(node, place, "multiplies without a * sign");
  if (args.length === 1 && (name === "unaryMinus" || name === "not")) {
    const operand = convert(args[0]!, place);
    return { kind: "unary", operator: name === "not" ? "not" : "-", operand };
  }
  const operator = Object.hasOwn(binaryOperators, name) ? binaryOperators[name] : undefined;
  if (operator === undefined || args.length !== 2) {
    throw refuse(node, place, "uses an operator that is not part of the formula language");
  }
  return {
    kind: "binary",
    operator,
    left: convert(args[0]!, place),
    right: convert(args[1]!, place),
  };
}

function convertCall(node: ParsedNode, place: FormulaPlace): Expression {
  const callee = node.fn;
  const isNamed = typeof callee === "object" && callee.type === "SymbolNode";
  if (!isNamed) throw refuse(node, place, "does not call a function by its name");
  const name = callee.name as string;
  const args = (node.args ?? []).map((arg, i): Expression => {
    const isDimension = i === 1 && reductions.has(name) && arg.type === "SymbolNode";
    return isDimension ? { kind: "name", id: arg.name as string } : convert(arg, place);
  });
  return { kind: "call", name, args };
}
