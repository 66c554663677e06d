import { explainAt, type Explained } from "../engine/explain.ts";
import type { Dimension } from "../engine/model.ts";
import { labelAt } from "../engine/place.ts";
import { evaluate, type Session } from "../engine/session.ts";
import type { FallenSource } from "../scenario/source-status-schema.ts";
import { moneyOf, sheetOf } from "./bind.ts";
import { givenFactor } from "./elements.ts";
import { sessionFor } from "./session-for.ts";
import { metricSymbol, placeOf } from "./metric-place.ts";
import { shownUnit, type Money } from "./money.ts";
import { provenanceOf, scaledRange, shownValue } from "./provenance.ts";
import { givenAt, isCurve, isObject, type Sheet } from "./sheet.ts";
import type { ExplainInput, ExplainMetric, ExplainNode, Override } from "./types.ts";
import type { PreparedCompany } from "./workbench.ts";

/** Which value is to be explained. */
export interface ExplainRequest {
  readonly scenario: string;
  /** A metric, or an input, which then is all there is to the tree. */
  readonly metric: string;
  readonly year?: number | undefined;
  readonly site?: string | undefined;
  /** Labels along further dimensions, such as fuel. */
  readonly at?: Readonly<Partial<Record<Dimension, string>>> | undefined;
  readonly overrides?: readonly Override[] | undefined;
}

/**
 * The tree of equations behind one value, down to inputs with source and quote; an input is its own tree.
 * Throws ModelError for an unknown metric, year, site or label, and where one is missing.
 */
export function explain(prepared: PreparedCompany, request: ExplainRequest): ExplainNode {
  const { scenario, metric, overrides = [] } = request;
  const given = prepared.workbench.model.symbols.get(metric);
  const symbol = given?.role === "input" ? given : metricSymbol(prepared, metric);
  const place = placeOf(prepared, symbol, request);
  const session = sessionFor(prepared, { scenario, overrides });
  evaluate(session);
  const sheet = sheetOf(prepared, { scenario, overrides });
  const baseYear = prepared.company.baseYear;
  const year = request.year ?? null;
  const context = { session, sheet, baseYear, year, fallen: fallenIn(prepared) };
  return nodeOf(explainAt(session, metric, place), { ...context, money: moneyOf(prepared) });
}

interface Context {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly baseYear: number;
  readonly money: Money;
  readonly fallen: ReadonlyMap<string, FallenSource["state"]>;
  /** Year of the value above, for inputs that have none of their own. */
  readonly year: number | null;
}

interface Labels {
  readonly year: number | null;
  readonly site: string | null;
  readonly at?: Readonly<Record<string, string>>;
}

function labelsOf({ place }: Explained, session: Session): Labels {
  const others: Record<string, string> = {};
  for (const dimension of Object.keys(place) as Dimension[]) {
    if (dimension !== "year" && dimension !== "site") {
      others[dimension] = labelAt(session, dimension, place);
    }
  }
  return {
    year: place.year === undefined ? null : session.binding.years[place.year]!,
    site: place.site === undefined ? null : labelAt(session, "site", place),
    ...(Object.keys(others).length === 0 ? {} : { at: others }),
  };
}

function nodeOf(explained: Explained, context: Context): ExplainNode {
  return explained.role === "input"
    ? inputNode(explained, context)
    : metricNode(explained, context);
}

function metricNode(explained: Explained, context: Context): ExplainMetric {
  const { equation } = explained;
  const labels = labelsOf(explained, context.session);
  const year = labels.year ?? context.year;
  const value = typeof explained.value === "number" ? explained.value : null;
  return {
    metric: explained.id,
    unit: shownUnit(equation!.symbol.unitText, context.baseYear),
    value: value !== null && Number.isFinite(value) ? value : null,
    ...labels,
    formula: equation!.declaration.formula,
    operands: explained.operands.map((operand) => nodeOf(operand, { ...context, year })),
    ...(explained.isRepeated ? { sameAs: explained.key } : {}),
  };
}

function inputNode(
  explained: Explained,
  { session, sheet, baseYear, money, year, fallen }: Context,
): ExplainInput {
  const labels = labelsOf(explained, session);
  const own = Object.keys(explained.place).find((dimension) => dimension !== "year");
  const label = own === undefined ? "" : labelAt(session, own as Dimension, explained.place);
  const given = givenAt(sheet, explained.id, label);
  const symbol = session.model.symbols.get(explained.id)!;
  const unit = shownUnit(symbol.unitText, baseYear);
  if (given === undefined) {
    return { input: explained.id, value: null, unit, ...notApplicable, ...labels };
  }
  const isPlain = !isCurve(given.value) && !isObject(given.value) && symbol.type === "number";
  const provenance = provenanceOf(given.value, labels.year ?? year ?? undefined);
  const { range } = provenance;
  const source = { symbol, given, place: explained.id, money };
  const sourceState = fallen.get(provenance.source ?? "");
  return {
    input: explained.id,
    value: isPlain ? explained.value : shownValue(given.value),
    unit,
    ...provenance,
    ...(range === undefined || !isPlain ? {} : { range: scaledRange(range, givenFactor(source)) }),
    ...(sourceState === undefined ? {} : { sourceState }),
    layer: given.layer,
    ...labels,
  };
}

/** The sources that do not stand any more, by id. */
function fallenIn({ workbench, imported }: PreparedCompany): Context["fallen"] {
  const states = new Map(workbench.library.fallenSources.map(({ id, state }) => [id, state]));
  const own = imported?.source;
  if (own !== undefined && own.status.state !== "current") states.set(own.id, own.status.state);
  return states;
}

const notApplicable = {
  kind: "derived",
  source: null,
  locator: null,
  quote: null,
  layer: "default",
  why: "does not apply here",
} as const;
