import { upstreamOf } from "../../engine/compile.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { labelsOf, mayBeDrawn, type BindContext } from "../bind-input.ts";
import { elementAt } from "../elements.ts";
import { givenAt, type Given } from "../sheet.ts";
import type { PreparedCompany } from "../workbench.ts";

/** One input at one label that is drawn with a path. */
export interface DrawnInput {
  readonly symbol: Symbol;
  /** "" for an input without labels. */
  readonly label: string;
}

/** What is drawn as one: an uncertain input, or several that share a quantile. */
export interface UncertainPath {
  readonly path: string;
  readonly inputs: readonly DrawnInput[];
  /** Whether it takes single values, not all between two bounds. */
  readonly isDiscrete: boolean;
}

/** The uncertain paths a metric depends on, in the order of the model's inputs. */
export function uncertainPaths(
  { workbench: { model } }: PreparedCompany,
  metric: string,
  context: BindContext,
): readonly UncertainPath[] {
  const read = new Set(
    upstreamOf(model, [metric]).flatMap((id) => [...model.equations.get(id)!.references]),
  );
  const found = new Map<string, { inputs: DrawnInput[]; isDiscrete: boolean }>();
  for (const symbol of model.symbols.values()) {
    if (symbol.role !== "input" || !read.has(symbol.id) || !mayBeDrawn(symbol)) continue;
    for (const label of labelsOf(symbol, context.labels)) {
      const given = givenAt(context.sheet, symbol.id, label);
      if (given === undefined || !isUncertain(symbol, given, context)) continue;
      const known = found.get(given.path) ?? { inputs: [], isDiscrete: true };
      known.inputs.push({ symbol, label });
      known.isDiscrete &&= isDiscrete(given);
      found.set(given.path, known);
    }
  }
  return [...found].map(([path, known]) => ({ path, ...known }));
}

function isUncertain(symbol: Symbol, given: Given, { years, money }: BindContext): boolean {
  if (!("range" in given.value) || given.value.range === undefined) return false;
  const source = { symbol, given, place: symbol.id, money };
  const each = symbol.over.includes("year") ? years : [undefined];
  return each.some((year) => elementAt(source, year).quantile !== undefined);
}

function isDiscrete({ value }: Given): boolean {
  return "range" in value && value.range?.shape === "discrete";
}
