import type { Model } from "../../engine/compile.ts";
import type { InputView, ProvenanceView } from "../types.ts";
import type { ScenarioInputs } from "./scenario-inputs.ts";
import { columnsOf, type Cell, type Table } from "./table.ts";

/** What the table of inputs is made from. */
export interface InputsTableParts {
  readonly model: Pick<Model, "symbols">;
  readonly company: string;
  readonly inputs: readonly ScenarioInputs[];
}

/** Stands in the scenario column of inputs that are the same under every pairing of the table. */
export const everyScenario = "all";

const heads = [
  ...["company", "scenario", "input", "meaning", "over", "label", "year", "unit", "value", "text"],
  ...["kind", "layer", "low", "high", "shape", "source", "locator", "quote", "why"],
];

/**
 * Inputs in long form: a row for each value, and for each year of one given by years, with kind,
 * layer, range, source and reason. An input that is the same under every pairing stands once.
 */
export function inputsTable({ model, company, inputs }: InputsTableParts): Table {
  const found = new Map<string, Map<string, FoundRow>>();
  for (const { scenario, views } of inputs) {
    for (const view of views) collect(found, scenario, rowsOf(view, model));
  }
  const rows = [...found.values()].flatMap((rowsOfInput) =>
    [...rowsOfInput.values()].flatMap(({ cells, scenarios }) => {
      const isEvery = inputs.length > 1 && scenarios.length === inputs.length;
      return (isEvery ? [everyScenario] : scenarios).map((each) => [company, each, ...cells]);
    }),
  );
  const columns = columnsOf(heads, ["meaning", "text", "locator", "quote", "why"]);
  return { title: "Inputs", columns, rows };
}

interface FoundRow {
  readonly cells: readonly Cell[];
  readonly scenarios: string[];
}

/** Keeps the rows of one input together, in the order in which they first come. */
function collect(
  found: Map<string, Map<string, FoundRow>>,
  scenario: string,
  { input, rows }: { readonly input: string; readonly rows: readonly (readonly Cell[])[] },
): void {
  const known = found.get(input) ?? new Map<string, FoundRow>();
  found.set(input, known);
  for (const cells of rows) {
    const key = JSON.stringify(cells);
    const row = known.get(key) ?? { cells, scenarios: [] };
    known.set(key, row);
    row.scenarios.push(scenario);
  }
}

function rowsOf(view: InputView, model: InputsTableParts["model"]) {
  const { input, label, unit, layer, provenance } = view;
  const symbol = model.symbols.get(input);
  const over = symbol?.over.filter((each) => each !== "year").join("/") ?? "";
  const { kind, source, locator, quote, why = null } = provenance;
  const rows = pointsOf(view.value).map(({ year, value, text }): readonly Cell[] => [
    ...[input, symbol?.declaration.means.en ?? null],
    ...[label === null ? null : over, label, year, unit, value, text],
    ...[kind, layer, ...rangeCells(provenance.range, year)],
    ...[source, locator, quote, why],
  ]);
  return { input, rows };
}

interface Point {
  readonly year: number | null;
  readonly value: number | null;
  readonly text: string | null;
}

/** A value as points: one for a number or a word, one a year for a series or a curve over years. */
function pointsOf(value: unknown): readonly Point[] {
  if (typeof value === "number") return [{ year: null, value, text: null }];
  if (typeof value === "string") return [{ year: null, value: null, text: value }];
  if (typeof value !== "object" || value === null) return [{ year: null, value: null, text: null }];
  return Object.entries(value).map(([year, at]: [string, unknown]) => ({
    year: Number(year),
    value: typeof at === "number" ? at : null,
    text: typeof at === "string" ? at : null,
  }));
}

/** A bound of a range: one for all years, or one for each year. */
type Bound = number | Readonly<Record<string, number>>;

function rangeCells(range: ProvenanceView["range"], year: number | null): readonly Cell[] {
  if (range === undefined) return [null, null, null];
  return [boundAt(range.low, year), boundAt(range.high, year), range.shape];
}

function boundAt(bound: Bound, year: number | null): number | null {
  if (typeof bound === "number") return bound;
  return year === null ? null : (bound[String(year)] ?? null);
}
