import type { Model } from "../../engine/compile.ts";
import type {
  Leaf,
  MetricResult,
  PercentileErrors,
  Percentiles,
  ResultValues,
  RunResult,
} from "../types.ts";
import { groundsOf, type Grounds, type ScenarioInputs } from "./scenario-inputs.ts";
import { leavesOf, type LeafPlace } from "./leaves.ts";
import { columnsOf, type Cell, type Table } from "./table.ts";

/** What the table of results is made from. */
export interface ResultsTableParts {
  readonly model: Pick<Model, "order" | "equations">;
  readonly results: readonly RunResult[];
  /** Ensembles of the same pairings, whose percentiles stand beside the values of `results`. */
  readonly ensembles?: readonly RunResult[] | undefined;
  readonly inputs: readonly ScenarioInputs[];
}

const places = ["company", "scenario", "metric", "meaning", "over", "label", "year", "unit"];
const percentileFields = [
  "p05",
  "p25",
  "p50",
  "p75",
  "p95",
  "mean",
  "standardError",
  "reached",
] as const satisfies readonly (keyof Percentiles)[];
/** Columns of the standard errors of the percentiles. */
const errorFields = [
  "p05",
  "p25",
  "p50",
  "p75",
  "p95",
] as const satisfies readonly (keyof PercentileErrors)[];
const errorHeads = errorFields.map((field) => `${field}Error`);
const grounding = ["note", "method", "assumed", "sources"];

/**
 * Results in long form: a row for each company, pairing, metric, label and year, with the unit in a
 * column of its own, the method, the number of assumed inputs and the sources the metric rests on.
 * `never` is an empty value with a note.
 */
export function resultsTable(parts: ResultsTableParts): Table {
  const { results, ensembles = [] } = parts;
  const shown: Shown = {
    value: results.some(({ draws }) => draws <= 1),
    percentiles: [...results, ...ensembles].some(({ draws }) => draws > 1),
  };
  const values = [
    ...(shown.value ? ["value"] : []),
    ...(shown.percentiles ? [...percentileFields, ...errorHeads] : []),
  ];
  const heads = [...places, ...values, ...grounding];
  const rows = results.flatMap((result) => rowsOf(result, parts, shown));
  return { title: "Results", columns: columnsOf(heads), rows };
}

/** Which columns of values the table has. */
interface Shown {
  readonly value: boolean;
  readonly percentiles: boolean;
}

function rowsOf(
  result: RunResult,
  { model, ensembles = [], inputs }: ResultsTableParts,
  shown: Shown,
): readonly (readonly Cell[])[] {
  const { company, scenario } = result;
  const views = inputs.find((each) => each.scenario === scenario)?.views ?? [];
  const grounds = groundsOf(model, views);
  const ensemble = ensembles.find((each) => each.scenario === scenario && each.company === company);
  return Object.entries(result.results).flatMap(([metric, found]) => {
    const declaration = model.equations.get(metric)?.declaration;
    const drawn = ensemble?.results[metric];
    return leavesOf(found).map(({ labels, year, leaf }) => [
      ...[company, scenario, metric, declaration?.means.en ?? null],
      ...[joined(found.over.filter((each) => each !== "year")), joined(labels), year, found.unit],
      ...valueCells(leaf, leafAt(drawn, { labels, year }), shown),
      declaration?.source ?? null,
      ...groundCells(grounds.get(metric)),
    ]);
  });
}

function valueCells(leaf: Leaf, drawnLeaf: Leaf | undefined, shown: Shown): readonly Cell[] {
  const drawn = percentilesIn(leaf) ?? percentilesIn(drawnLeaf ?? null);
  const value = typeof leaf === "number" ? leaf : null;
  return [
    ...(shown.value ? [value] : []),
    ...(shown.percentiles ? percentileFields.map((field) => drawn?.[field] ?? null) : []),
    ...(shown.percentiles ? errorFields.map((field) => drawn?.errors?.[field] ?? null) : []),
    noteOn(leaf, drawn),
  ];
}

function percentilesIn(leaf: Leaf): Percentiles | undefined {
  return typeof leaf === "object" && leaf !== null ? leaf : undefined;
}

function noteOn(leaf: Leaf, drawn: Percentiles | undefined): string | null {
  if (leaf === null) return "never";
  const { p05 = 0, p95 = 0 } = drawn ?? {};
  return p05 === null || p95 === null ? "never in some draws" : null;
}

function groundCells(grounds: Grounds | undefined): readonly Cell[] {
  return grounds === undefined ? [null, null] : [grounds.assumed, joined(grounds.sources, "; ")];
}

function joined(words: readonly string[], by = "/"): string | null {
  return words.length === 0 ? null : words.join(by);
}

function leafAt(result: MetricResult | undefined, place: LeafPlace): Leaf | undefined {
  if (result === undefined) return undefined;
  const keys = [...place.labels, ...(place.year === null ? [] : [String(place.year)])];
  return keys.reduce<ResultValues | undefined>(
    (below, key) => (below as Readonly<Record<string, ResultValues>> | undefined)?.[key],
    result.values,
  ) as Leaf | undefined;
}
