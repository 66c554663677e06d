import type { CompiledEquation, Model } from "../../models/engine/compile.ts";
import type { Dimension } from "../../models/engine/model.ts";
import { typedOperands, type Typed } from "../../models/engine/typed.ts";
import { modelEquations } from "../../models/equations/model.ts";
import { byDomain, domainTitle } from "./domains.ts";
import { formulaBlock, formulaText } from "./formula.ts";

/** The chapter of equations: one section a domain, one entry an equation. */
export function equationsChapter(model: Model): string {
  const groups = modelEquations.map(({ domain, equations }) => ({ domain, entries: equations }));
  const sections = [...byDomain(groups)].map(([domain, entries]) => {
    const texts = entries.map(([id]) => entryOf(model, id));
    return [`### ${domainTitle(domain)} (\`${domain}\`)`, ...texts].join("\n\n");
  });
  return sections.join("\n\n");
}

/** Every equation in an order in which each follows what it reads. */
export function calculationOrder(model: Model): string {
  return model.order.map((id, i) => `${i + 1}. ${linkTo(id)}`).join("\n");
}

function entryOf(model: Model, id: string): string {
  const equation = model.equations.get(id)!;
  const { declaration, symbol, expression } = equation;
  const domain = domainOf(id);
  return [
    `#### ${id}`,
    `${declaration.means.en}.`,
    `\`\`\`\n${formulaBlock(expression, domain)}\n\`\`\``,
    [
      `- Result: ${quantityOf(declaration)}, ${perText(symbol.over)}. Step ${model.order.indexOf(id) + 1}.`,
      ...whereLine(equation),
      ...factorLines(equation),
      ...readLines(model, equation),
      `- Source: ${declaration.source}.`,
    ].join("\n"),
  ].join("\n\n");
}

/** Link to the entry of an equation. */
function linkTo(id: string): string {
  return `[\`${id}\`](#${id.replaceAll(".", "").toLowerCase()})`;
}

function domainOf(id: string): string {
  return id.split(".")[0]!;
}

/** What a number or curve is counted in, as a phrase. */
export function quantityOf({ type, unit, xUnit = "1" }: Quantity): string {
  const isPure = unit === "1";
  if (type !== "curve") return isPure ? "a pure number" : `a number in \`${unit}\``;
  return `a curve of ${isPure ? "pure numbers" : `\`${unit}\``} over \`${xUnit}\``;
}

interface Quantity {
  readonly type?: string | undefined;
  readonly unit: string;
  readonly xUnit?: string | undefined;
}

/** How often there is a value: once, or one for each label of its dimensions. */
function perText(over: readonly Dimension[]): string {
  return over.length === 0 ? "one value" : `one value for each ${over.join(" and ")}`;
}

function whereLine({ declaration }: CompiledEquation): readonly string[] {
  if (declaration.where === undefined) return [];
  return [`- Applies where \`${declaration.where}\` is not 0; elsewhere 0, and not reported.`];
}

/** The factors between scales of a unit that the formula leaves to the reader. */
function factorLines({ typed, symbol }: CompiledEquation): readonly string[] {
  const found = new Set<string>();
  const walk = (part: Typed): void => {
    if (part.node.kind === "scale") {
      const { operand, factor } = part.node;
      const isWhole = part === typed;
      const text = isWhole
        ? `the whole`
        : `\`${formulaText(operand.expression, domainOf(symbol.id))}\``;
      found.add(`${text} × ${factor}`);
    }
    typedOperands(part).forEach(walk);
  };
  walk(typed);
  return found.size === 0 ? [] : [`- Factors between units: ${[...found].join("; ")}.`];
}

function readLines(model: Model, { references, symbol }: CompiledEquation): readonly string[] {
  const ids = [...references].filter((id) => id !== symbol.id).sort();
  const inputs = ids.filter((id) => !model.equations.has(id)).map((id) => `\`${id}\``);
  const equations = ids.filter((id) => model.equations.has(id)).map(linkTo);
  return [
    ...(inputs.length === 0 ? [] : [`- Inputs read: ${inputs.join(", ")}.`]),
    ...(equations.length === 0 ? [] : [`- Equations read: ${equations.join(", ")}.`]),
  ];
}
