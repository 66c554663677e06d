import type { Expression } from "../../../models/engine/expression.ts";

/** A term of a sum with its sign. */
export interface Term {
  readonly sign: "+" | "-";
  readonly term: Expression;
}

/** The terms of a sum, a leading zero dropped; an expression that is no sum is its one term. */
export function termsOf(expression: Expression): readonly Term[] {
  const terms = allTerms(expression);
  const [first, ...rest] = terms;
  const isZero = first?.term.kind === "number" && first.term.value === 0;
  return isZero && rest.length > 0 ? rest : terms;
}

function allTerms(expression: Expression): readonly Term[] {
  if (expression.kind !== "binary") return [{ sign: "+", term: expression }];
  const { operator, left, right } = expression;
  if (operator !== "+" && operator !== "-") return [{ sign: "+", term: expression }];
  return [...allTerms(left), { sign: operator, term: right }];
}

/** A product as factors above and below the bar; choices stand behind it. */
export interface Factors {
  readonly above: readonly Expression[];
  readonly below: readonly Expression[];
  readonly choices: readonly Expression[];
}

/** The factors of a product or quotient; any other expression is its one factor. */
export function factorsOf(expression: Expression): Factors {
  const { above, below } = spine(expression);
  if (below.length === 0) return { above, below, choices: [] };
  return {
    above: above.filter((factor) => factor.kind !== "choose"),
    below,
    choices: above.filter((factor) => factor.kind === "choose"),
  };
}

function spine(expression: Expression): Pick<Factors, "above" | "below"> {
  if (expression.kind === "binary" && expression.operator === "*") {
    const { above, below } = spine(expression.left);
    return { above: [...above, expression.right], below };
  }
  if (expression.kind === "binary" && expression.operator === "/") {
    const { above, below } = spine(expression.left);
    return { above, below: [...below, expression.right] };
  }
  return { above: [expression], below: [] };
}

/** A row of a choice: a value, and the conditions under which it holds; none for what is left. */
export interface ChoiceRow {
  readonly value: Expression;
  readonly tests: readonly Expression[];
}

/**
 * The rows of a choice, read from above: the first whose conditions hold gives the value. A choice
 * within a product becomes rows of its own, the other factors in each.
 */
export function choiceRows(expression: Expression): readonly ChoiceRow[] {
  const whole = distributed(expression);
  if (whole.kind !== "choose") return [{ value: whole, tests: [] }];
  const { test, yes, no } = whole;
  const held = choiceRows(yes).map((row) => ({ ...row, tests: [test, ...row.tests] }));
  return [...held, ...choiceRows(no)];
}

/** A product with one choice among its factors, written as a choice of products. */
function distributed(expression: Expression): Expression {
  if (expression.kind !== "binary") return expression;
  const choices = spine(expression).above.filter((factor) => factor.kind === "choose");
  const [choice] = choices;
  if (choice === undefined || choices.length > 1) return expression;
  const { test, yes, no } = choice;
  return {
    kind: "choose",
    test,
    yes: replaced(expression, choice, yes),
    no: replaced(expression, choice, no),
  };
}

function replaced(expression: Expression, factor: Expression, by: Expression): Expression {
  if (expression === factor) return by;
  if (expression.kind !== "binary") return expression;
  const { left, right } = expression;
  if (right === factor) return { ...expression, right: by };
  return { ...expression, left: replaced(left, factor, by) };
}
