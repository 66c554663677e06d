import type { Expression } from "../../../models/engine/expression.ts";
import { choiceRows, factorsOf, termsOf, type ChoiceRow } from "./parts.ts";
import type { FormulaStyle } from "./style.ts";
import { wordsOf } from "./symbols.ts";

/** Estimated width of a typeset formula in letters, to decide where it breaks. */
export function widthOf(expression: Expression, style: FormulaStyle): number {
  switch (expression.kind) {
    case "number":
      return String(expression.value).length;
    case "name":
      return style.symbols.spoken(expression.id).length;
    case "unary":
      return 2 + widthOf(expression.operand, style);
    case "choose":
      return 3 + Math.max(...choiceRows(expression).map((row) => rowWidth(row, style)));
    case "binary":
      return binaryWidth(expression, style);
    case "call":
      return callWidth(expression, style);
  }
}

function rowWidth({ value, tests }: ChoiceRow, style: FormulaStyle): number {
  return widthOf(value, style) + conditionWidth(tests, style);
}

/** Width of the conditions of a row. */
export function conditionWidth(tests: readonly Expression[], style: FormulaStyle): number {
  return tests.length === 0 ? 10 : 3 + joined(tests, 5, style);
}

function joined(parts: readonly Expression[], between: number, style: FormulaStyle): number {
  const widths = parts.map((part) => widthOf(part, style) + between);
  return widths.reduce((sum, width) => sum + width, -between);
}

function binaryWidth(
  expression: Expression & { readonly kind: "binary" },
  style: FormulaStyle,
): number {
  const { operator, left, right } = expression;
  if (operator === "^") return widthOf(left, style) + widthOf(right, style) * 0.7;
  const { above, below, choices } = factorsOf(expression);
  if (below.length > 0) {
    const bar = Math.max(joined(above, 3, style), joined(below, 3, style));
    return choices.length === 0 ? bar : bar + 3 + joined(choices, 3, style);
  }
  if (above.length > 1) return joined(above, 3, style);
  const terms = termsOf(expression).map(({ term }) => term);
  if (terms.length > 1) return joined(terms, 3, style);
  return joined([left, right], 3, style);
}

function callWidth(
  { name, args }: Expression & { readonly kind: "call" },
  style: FormulaStyle,
): number {
  const [first] = args;
  const inner = first === undefined ? 0 : widthOf(first, style);
  if (name === "at" || name === "previous") return inner + 2;
  if (name === "sum" || name === "cumulative") return inner + 4;
  return wordsOf(name).length + 2 + joined(args, 2, style);
}
