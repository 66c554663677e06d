import type { Expression } from "../../../models/engine/expression.ts";
import type { Translate } from "../../i18n/translate.ts";
import { together } from "../typst/blocks.ts";
import { array, call, labelName, statement, str, type Code } from "../typst/code.ts";
import { definitionMath, headMath } from "./formula.ts";
import { spoken } from "./spoken.ts";
import type { FormulaStyle } from "./style.ts";

/** An equation of the model as it is printed. */
export interface PrintedEquation {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly over: readonly string[];
  readonly source: string;
  readonly expression: Expression;
  readonly style: FormulaStyle;
  /** Where it does not apply, in words. */
  readonly condition: string | undefined;
  readonly operands: readonly { readonly id: string; readonly unit: string }[];
  readonly t: Translate;
}

/** Title, id, unit, formula, operands and source of an equation. */
export function equationBlock(printed: PrintedEquation): string {
  const { id, title, unit, over, source, style, t } = printed;
  const head = call("heading", [str(title)], {
    level: "3",
    numbering: "none",
    outlined: "false",
  });
  const facts = [
    unit === "" ? t("method.pure") : unit,
    ...(over.length === 0 ? [] : [t("method.over", { dimensions: over.join(t("list.comma")) })]),
    ...(printed.condition === undefined ? [] : [printed.condition]),
  ];
  const operands = printed.operands.map((operand) =>
    call("operand", [str(style.symbols.spoken(operand.id)), str(operand.id), str(operand.unit)]),
  );
  return together([
    `#${head} <${labelName(`eq-${id}`)}>\n`,
    statement(
      call("equation-entry", [formulaCode({ id }, printed.expression, style)], {
        id: str(id),
        facts: str(facts.join(" · ")),
        operands: array(operands),
        source: str(t("method.source", { source })),
      }),
    ),
  ]);
}

/** A formula as a block equation with its alternative text. */
export function formulaCode(
  { id, parameters = [] }: { readonly id: string; readonly parameters?: readonly string[] },
  expression: Expression,
  style: FormulaStyle,
): Code {
  const left = headMath(id, parameters, style);
  const heard = `${style.symbols.spoken(id)} = ${spoken(expression, style)}`;
  const math = `$ ${definitionMath(left, expression, style)} $`;
  return call("math.equation", [math], { block: "true", alt: str(heard) });
}
