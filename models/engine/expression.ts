/** Operators of two operands. */
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "<" | ">" | "<=" | ">=" | "==" | "!=" | "and" | "or";

/** A formula as the engine holds it: numbers, names, operators, choices and calls. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly id: string }
  | {
      readonly kind: "unary";
      readonly operator: "-" | "not";
      readonly operand: Expression;
    }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "choose";
      readonly test: Expression;
      readonly yes: Expression;
      readonly no: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly args: readonly Expression[];
    };

/** The expressions directly below one. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "name":
      return [];
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "choose":
      return [expression.test, expression.yes, expression.no];
    case "call":
      return expression.args;
  }
}

/** How tightly each operator binds; the higher, the tighter. */
export const precedence: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "==": 3,
  "!=": 3,
  "<": 3,
  ">": 3,
  "<=": 3,
  ">=": 3,
  "+": 4,
  "-": 4,
  "*": 5,
  "/": 5,
  "^": 7,
};

/** Writes an expression back as text of the same meaning, with few parentheses. */
export function expressionText(expression: Expression): string {
  return textAt(expression, 0);
}

function textAt(expression: Expression, outer: number): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "name":
      return expression.id;
    case "unary":
      return inParentheses(
        expression.operator === "-"
          ? `-${textAt(expression.operand, 6)}`
          : `not ${textAt(expression.operand, 6)}`,
        outer > 4,
      );
    case "binary":
      return binaryText(expression, outer);
    case "choose": {
      const parts = [expression.test, expression.yes, expression.no].map((part) => textAt(part, 1));
      return inParentheses(`${parts[0]} ? ${parts[1]} : ${parts[2]}`, outer > 0);
    }
    case "call":
      return `${expression.name}(${expression.args.map((part) => textAt(part, 0)).join(", ")})`;
  }
}

function binaryText(expression: Expression & { kind: "binary" }, outer: number): string {
  const own = precedence[expression.operator];
  const isGrouped = expression.operator === "^" || own === precedence["=="];
  const left = textAt(expression.left, isGrouped ? own + 1 : own);
  const right = textAt(expression.right, expression.operator === "^" ? own : own + 1);
  return inParentheses(`${left} ${expression.operator} ${right}`, own < outer);
}

function inParentheses(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
