import type { Model } from "./compile.ts";
import { spansYears } from "./lower.ts";
import type { Typed } from "./typed.ts";
import { typedOperands } from "./typed.ts";

/** What is asked of a model: which equations at which years, and how a year's name is resolved. */
export interface Demand {
  readonly years: readonly number[];
  readonly wanted?: readonly string[] | undefined;
  readonly wantedYears?: readonly number[] | undefined;
  readonly inputs: ReadonlyMap<string, { readonly values: ArrayLike<unknown> }>;
}

/**
 * The places along the years at which each equation must be evaluated so that the wanted ones are
 * known at the wanted years; undefined for an equation stands for all years.
 */
export function yearsNeeded(
  model: Model,
  order: readonly string[],
  demand: Demand,
): ReadonlyMap<string, readonly number[] | undefined> {
  const all = demand.years.map((_, index) => index);
  const asked = demand.wantedYears?.map((year) => demand.years.indexOf(year)) ?? all;
  const needed = new Map<string, Set<number>>();
  for (const id of demand.wanted ?? order) needed.set(id, new Set(asked));
  for (const id of [...order].reverse()) {
    const equation = model.equations.get(id)!;
    const rows = equation.usesPrevious ? new Set(all) : (needed.get(id) ?? new Set<number>());
    needed.set(id, rows);
    spread(equation.typed, rows, { needed, all, demand });
  }
  return new Map(
    order.map((id) => {
      const rows = needed.get(id)!;
      const isAll = rows.size === all.length || !model.symbols.get(id)!.over.includes("year");
      return [id, isAll ? undefined : [...rows].sort((a, b) => a - b)] as const;
    }),
  );
}

interface Spreading {
  readonly needed: Map<string, Set<number>>;
  readonly all: readonly number[];
  readonly demand: Demand;
}

function spread(typed: Typed, rows: Iterable<number>, spreading: Spreading): void {
  const { node } = typed;
  if (node.kind === "reference") {
    const known = spreading.needed.get(node.id) ?? new Set<number>();
    spreading.needed.set(node.id, known);
    for (const row of rows) known.add(row);
    return;
  }
  if (node.kind === "at") {
    const row = yearPlace(node.year, spreading.demand);
    spread(node.operand, row === undefined ? spreading.all : [row], spreading);
    return;
  }
  const below = spansYears(node) ? spreading.all : rows;
  for (const operand of typedOperands(typed)) spread(operand, below, spreading);
}

function yearPlace({ node }: Typed, { inputs, years }: Demand): number | undefined {
  const year =
    node.kind === "number"
      ? node.value
      : node.kind === "reference"
        ? inputs.get(node.id)?.values[0]
        : undefined;
  const index = years.indexOf(year as number);
  return index < 0 ? undefined : index;
}
