import type { CompiledEquation } from "../../../models/engine/compile.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Chapter } from "../chapter.ts";
import type { Context } from "../context.ts";
import { equationBlock } from "../method/equation-block.ts";
import { formulaStyle } from "../method/formula-style.ts";
import type { FormulaStyle } from "../method/style.ts";
import { chapterHeading, lead, paragraph, section } from "../typst/blocks.ts";
import { ensembleWords } from "./basis.ts";
import { kernelSections } from "./method-kernels.ts";

/** Every equation, typeset from its formula, with unit, meaning and source; then the kernels. */
export function methodChapter(context: Context): Chapter {
  const { t, request } = context;
  const style = formulaStyle(context);
  const typst = [
    chapterHeading(t("method.title"), "method"),
    lead(t("method.lead", { count: String(request.model.equations.size) })),
    paragraph(t("method.notation")),
    paragraph(t("method.kernels")),
    section(t("draws.title")),
    paragraph(t("draws.text", ensembleWords(context))),
  ];
  for (const [domain, equations] of byDomain(request.model.equations)) {
    if (equations.length === 0) continue;
    typst.push(section(t(`domain.${domain}`)));
    for (const equation of equations) typst.push(equationEntry(context, equation, style));
  }
  typst.push(...kernelSections(context, style.words));
  return { name: "method", typst: typst.join("\n"), figures: {} };
}

const domains = [
  "climate",
  "cooling",
  "energy",
  "coverage",
  "water",
  "scenario",
  "carbon",
  "business",
  "transition",
  "physical",
  "register",
] as const;

type Domain = (typeof domains)[number];

/** Equations by domain, both in the model's order; an equation of a new domain is an error. */
function byDomain(
  equations: ReadonlyMap<string, CompiledEquation>,
): ReadonlyMap<Domain, readonly CompiledEquation[]> {
  const found = new Map<Domain, CompiledEquation[]>(domains.map((domain) => [domain, []]));
  for (const [id, equation] of equations) {
    const list = found.get(id.split(".")[0] as Domain);
    if (list === undefined) throw new Error(`${id} belongs to a domain without a title`);
    list.push(equation);
  }
  return found;
}

function equationEntry(context: Context, equation: CompiledEquation, style: FormulaStyle): string {
  const { say, locale, t, request } = context;
  const { declaration, symbol, expression } = equation;
  return equationBlock({
    id: symbol.id,
    title: say(declaration.means),
    unit: unitText(symbol.unitText, locale),
    over: symbol.over.map((dimension) => t(`dimension.${dimension}`)),
    source: declaration.source,
    expression,
    style,
    condition:
      declaration.where === undefined ? undefined : t("method.where", { id: declaration.where }),
    operands: operandsOf(equation).map((id) => {
      const operand = request.model.symbols.get(id);
      return { id, unit: unitText(operand?.unitText ?? "1", locale) };
    }),
    t,
  });
}

function operandsOf({ references, declaration }: CompiledEquation): readonly string[] {
  return [...references].filter((id) => id !== declaration.where && !id.startsWith("calendar."));
}
