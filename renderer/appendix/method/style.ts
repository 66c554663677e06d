import type { BinaryOperator, Expression } from "../../../models/engine/expression.ts";
import type { Symbols } from "./symbols.ts";

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

/** Strength of binding, from loose to tight; operands looser than their place get parentheses. */
export const binding = {
  choice: 0,
  or: 1,
  and: 2,
  compare: 3,
  sum: 4,
  product: 5,
  unary: 6,
  power: 7,
  whole: 8,
};

const ofOperator: Readonly<Record<BinaryOperator, number>> = {
  or: binding.or,
  and: binding.and,
  "==": binding.compare,
  "!=": binding.compare,
  "<": binding.compare,
  ">": binding.compare,
  "<=": binding.compare,
  ">=": binding.compare,
  "+": binding.sum,
  "-": binding.sum,
  "*": binding.product,
  "/": binding.product,
  "^": binding.power,
};

/** How tightly an expression binds as written on one line. */
export function bindingOf(expression: Expression): number {
  if (expression.kind === "binary") return ofOperator[expression.operator];
  if (expression.kind === "choose") return binding.choice;
  return expression.kind === "unary" ? binding.sum : binding.whole;
}
