import { expressionText, precedence, type Expression } from "../../models/engine/expression.ts";

const widest = 96;

type Binary = Expression & { readonly kind: "binary" };

/** Writes an equation's formula as code, broken into lines where it is long; bare names belong to the domain. */
export function formulaBlock(expression: Expression, domain: string): string {
  return layOut(withBareNames(expression, `${domain}.`), "").join("\n");
}

/** Writes part of an equation's formula on one line. */
export function formulaText(expression: Expression, domain: string): string {
  return expressionText(withBareNames(expression, `${domain}.`));
}

function withBareNames(expression: Expression, prefix: string): Expression {
  const inner = (part: Expression) => withBareNames(part, prefix);
  switch (expression.kind) {
    case "number":
      return expression;
    case "name":
      return expression.id.startsWith(prefix)
        ? { kind: "name", id: expression.id.slice(prefix.length) }
        : expression;
    case "unary":
      return { ...expression, operand: inner(expression.operand) };
    case "binary":
      return { ...expression, left: inner(expression.left), right: inner(expression.right) };
    case "choose":
      return {
        kind: "choose",
        test: inner(expression.test),
        yes: inner(expression.yes),
        no: inner(expression.no),
      };
    case "call":
      return { ...expression, args: expression.args.map(inner) };
  }
}

/** Lines of an expression: one where it fits, else split at its outermost operator. */
function layOut(expression: Expression, indent: string): string[] {
  const whole = `${indent}${expressionText(expression)}`;
  if (whole.length <= widest) return [whole];
  switch (expression.kind) {
    case "choose":
      return [
        ...termLines(expression.test, indent, 0),
        ...marked("? ", expression.yes, indent),
        ...marked(": ", expression.no, indent),
      ];
    case "call":
      return callLines(expression, indent);
    case "binary":
      return binaryLines(expression, indent);
    default:
      return [whole];
  }
}

function marked(mark: string, part: Expression, indent: string): string[] {
  const lines = termLines(part, `${indent}    `, 0);
  return lines.map((line, i) => (i === 0 ? `${indent}  ${mark}${line.trimStart()}` : line));
}

function callLines(call: Expression & { readonly kind: "call" }, indent: string): string[] {
  const last = call.args.length - 1;
  const args = call.args.flatMap((arg, i) => {
    const lines = layOut(arg, `${indent}  `);
    return i === last ? lines : [...lines.slice(0, -1), `${lines.at(-1)!},`];
  });
  return [`${indent}${call.name}(`, ...args, `${indent})`];
}

const chained = new Set<string>(["or", "and", "+", "-", "*", "/"]);

function binaryLines(expression: Binary, indent: string): string[] {
  const level = precedence[expression.operator];
  if (!chained.has(expression.operator)) return [`${indent}${expressionText(expression)}`];
  const terms = termsOf(expression, level);
  const inner = `${indent}  `;
  return terms.flatMap(({ operator, part }, i) => {
    const isOpening = i === 0 && part.kind === "call";
    const lines = termLines(part, isOpening ? indent : inner, level);
    const start = i === 0 ? indent : `${inner}${operator} `;
    return [`${start}${lines[0]!.trimStart()}`, ...lines.slice(1)];
  });
}

interface Term {
  readonly operator: string;
  readonly part: Expression;
}

/** The terms of a chain of operators of one level, left to right. */
function termsOf(expression: Expression, level: number): Term[] {
  if (expression.kind !== "binary" || precedence[expression.operator] !== level) {
    return [{ operator: "", part: expression }];
  }
  const { operator, left, right } = expression;
  return [...termsOf(left, level), { operator, part: right }];
}

/** A term, in parentheses where it binds less than the operator before it. */
function termLines(part: Expression, indent: string, level: number): string[] {
  const isLoose =
    part.kind === "choose" || (part.kind === "binary" && precedence[part.operator] <= level);
  if (!isLoose) return layOut(part, indent);
  const oneLine = `${indent}(${expressionText(part)})`;
  if (oneLine.length <= widest) return [oneLine];
  return [`${indent}(`, ...layOut(part, `${indent}  `), `${indent})`];
}
