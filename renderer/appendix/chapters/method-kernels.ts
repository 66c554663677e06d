import type { KernelMethod } from "../../../models/run/methods.ts";
import { formatGiven } from "../../format/number.ts";
import { unitText } from "../../format/unit-text.ts";
import { viewOf, type Context } from "../context.ts";
import { formulaCode } from "../method/equation-block.ts";
import type { FormulaStyle, FormulaWords } from "../method/style.ts";
import { kernelSymbols } from "../method/symbols.ts";
import { sourceReference } from "../references.ts";
import {
  heading,
  lead,
  note,
  paragraph,
  prose,
  section,
  table,
  withSymbols,
} from "../typst/blocks.ts";
import { array, call, statement, str, type Code } from "../typst/code.ts";
import { kindTag, valueOfKind } from "../typst/kinds.ts";

/** How the kernels compute: cooling with the parameters of the company's plants, damage, ratings. */
export function kernelSections(context: Context, words: FormulaWords): readonly string[] {
  const { t, request } = context;
  if (request.methods.length === 0) return [];
  const style: FormulaStyle = { symbols: kernelSymbols, words };
  const sections = (of: (id: string) => boolean): readonly string[] =>
    request.methods
      .filter(({ id }) => of(id))
      .flatMap((method) => sectionOf(context, method, style));
  return [
    section(t("method.coolingTitle")),
    lead(t("method.coolingLead")),
    ...sections(isCooling),
    ...parameterTables(context),
    section(t("method.riskTitle")),
    lead(t("method.riskLead")),
    ...sections((id) => !isCooling(id)),
  ];
}

function isCooling(id: string): boolean {
  return id.startsWith("cooling.");
}

function sectionOf(context: Context, method: KernelMethod, style: FormulaStyle): readonly string[] {
  const { t, locale } = context;
  return [
    heading(method.title, 3),
    prose(method.text),
    ...method.equations.map((equation) => {
      const { name, parameters, expression, meaning, unit } = equation;
      const domain = (id: string): string => `method.${id}`;
      const formula = formulaCode(
        { id: domain(name), parameters: parameters.map(domain) },
        expression,
        style,
      );
      const words = unitText(unit, locale);
      return statement(
        call("kernel-entry", [
          formula,
          withSymbols(words === "" ? meaning : `${meaning}, ${words}`),
        ]),
      );
    }),
    note(t("method.source", { source: method.source })),
  ];
}

interface Plant {
  readonly technology: string;
  readonly quality: string;
  readonly sites: readonly string[];
}

function plantsOf(context: Context): readonly Plant[] {
  const plants = new Map<string, Plant>();
  for (const { id } of context.request.company.sites) {
    const technology = viewOf(context, "cooling.technology", id)?.value;
    const quality = viewOf(context, "cooling.quality", id)?.value;
    if (typeof technology !== "string" || typeof quality !== "string") continue;
    const key = `${technology} ${quality}`;
    const sites = [...(plants.get(key)?.sites ?? []), id];
    plants.set(key, { technology, quality, sites });
  }
  return [...plants.values()];
}

function parameterTables(context: Context): readonly string[] {
  const { t } = context;
  const plants = plantsOf(context);
  return [
    heading(t("method.parametersTitle"), 3),
    paragraph(t("method.parametersText")),
    parameterTable(context, plants),
  ];
}

function parameterTable(context: Context, plants: readonly Plant[]): string {
  const { t, locale, request } = context;
  const { parameters, technologies, qualities } = request.library.cooling;
  type Overrides = Readonly<Record<string, { readonly value: number } | undefined>>;
  const valueFor = (id: string, plant: Plant, base: number): number => {
    const technology = technologies[plant.technology as keyof typeof technologies] as Overrides;
    const quality = qualities[plant.quality as keyof typeof qualities] as Overrides;
    return quality[id]?.value ?? technology[id]?.value ?? base;
  };
  return table({
    caption: t("method.parametersCaption"),
    size: 7,
    columns: [
      { head: t("table.symbol") },
      { head: t("table.meaning"), share: 2.6 },
      { head: t("table.unit") },
      ...plants.map((plant) => ({
        head: `${plant.technology} ${plant.quality}`,
        align: "right" as const,
      })),
      { head: t("table.kind") },
      { head: t("table.reason"), share: 3 },
    ],
    rows: Object.entries(parameters).map(([id, { symbol, unit, means, base }]): readonly Code[] => [
      call("math.equation", [`$${kernelSymbols.name(`method.${symbol}`)}$`], {
        alt: str(symbol.replaceAll("_", " ")),
      }),
      str(means.en),
      str(unitText(unit, locale)),
      ...plants.map((plant) =>
        valueOfKind(formatGiven(valueFor(id, plant, base.value)), base.kind),
      ),
      kindTag(base.kind, context),
      call("lines", [array([sourceReference(context, { why: base.why, locator: base.locator })])]),
    ]),
  });
}
