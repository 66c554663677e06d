import type { BinaryOperator, Expression } from "../../../models/engine/expression.ts";
import { bindingOf, type FormulaStyle } from "./style.ts";
import { wordsOf } from "./symbols.ts";

type Binary = Expression & { readonly kind: "binary" };

/** A formula in words and plain signs, for readers who hear it. */
export function spoken(expression: Expression, style: FormulaStyle): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "name":
      return style.symbols.spoken(expression.id);
    case "unary": {
      const word = expression.operator === "-" ? "−" : `${style.words.not} `;
      return `${word}${spoken(expression.operand, style)}`;
    }
    case "binary":
      return spokenBinary(expression, style);
    case "choose": {
      const [test, yes, no] = [expression.test, expression.yes, expression.no].map((part) =>
        spoken(part, style),
      );
      return `${yes} ${style.words.if} ${test}, ${style.words.otherwise} ${no}`;
    }
    case "call": {
      const args = expression.args.map((part) => spoken(part, style));
      return `${wordsOf(expression.name)}(${args.join(", ")})`;
    }
  }
}

function spokenBinary({ operator, left, right }: Binary, style: FormulaStyle): string {
  const side = (part: Expression, isTight: boolean): string => {
    const text = spoken(part, style);
    const binding = bindingOf(part);
    const own = bindingOf({ kind: "binary", operator, left, right });
    return binding < own || (isTight && binding === own) ? `(${text})` : text;
  };
  const signs: Partial<Record<BinaryOperator, string>> = {
    "*": "×",
    "-": "−",
    "==": "=",
    "!=": "≠",
    "<=": "≤",
    ">=": "≥",
    and: style.words.and,
    or: style.words.or,
  };
  const isTight = operator === "-" || operator === "/";
  return `${side(left, false)} ${signs[operator] ?? operator} ${side(right, isTight)}`;
}
