import type { Context } from "../context.ts";
import type { FormulaStyle, FormulaWords } from "./style.ts";
import { modelSymbols } from "./symbols.ts";

/** Words inside formulas in the language of the appendix. */
function formulaWords({ t }: Pick<Context, "t">): FormulaWords {
  return {
    if: t("formula.if"),
    otherwise: t("formula.otherwise"),
    and: t("formula.and"),
    or: t("formula.or"),
    not: t("formula.not"),
    lasting: t("formula.lasting"),
  };
}

/** How equations of the model are typeset. */
export function formulaStyle(context: Context): FormulaStyle {
  const symbols = modelSymbols(context.request.model.symbols.keys());
  return { symbols, words: formulaWords(context) };
}
