import type { CompiledEquation } from "./compile.ts";
import { placeKey, placeWithin, type Evaluated } from "./place.ts";
import { evaluateAt, type Place, type ScalarReader } from "./scalar.ts";
import type { Typed } from "./typed.ts";

/** One value an equation reads: a name and its place. */
export interface Found {
  readonly id: string;
  readonly key: string;
  readonly place: Place;
}

/** Names an equation reads at a place, each once: only the branches taken, every label of a sum. */
export function operandsAt(
  equation: CompiledEquation,
  place: Place,
  { evaluated, reader }: { readonly evaluated: Evaluated; readonly reader: ScalarReader },
): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (id: string, at: Place) => {
    const within = placeWithin(evaluated, id, at);
    const key = placeKey(evaluated, id, within);
    found.set(key, { id, key, place: within });
  };
  const { where } = equation.declaration;
  if (where !== undefined) {
    add(where, place);
    if (reader.read(where, place) === 0) return [...found.values()];
  }
  collect(equation.typed, place, { add, reader });
  return [...found.values()];
}

interface Collector {
  readonly add: (id: string, place: Place) => void;
  readonly reader: ScalarReader;
}

function collect(typed: Typed, place: Place, collector: Collector): void {
  const { node } = typed;
  switch (node.kind) {
    case "number":
      return;
    case "reference":
      return collector.add(node.id, place);
    case "binary":
      collect(node.left, place, collector);
      return collect(node.right, place, collector);
    case "choose": {
      collect(node.test, place, collector);
      const isTaken = evaluateAt(node.test, place, collector.reader) !== 0;
      return collect(isTaken ? node.yes : node.no, place, collector);
    }
    case "kernel":
      return collectKernel(node, place, collector);
    default:
      return collectSpan(typed, place, collector);
  }
}

function collectKernel(
  node: Typed["node"] & { kind: "kernel" },
  place: Place,
  collector: Collector,
): void {
  const isRow = node.kernel.evaluateYears !== undefined;
  for (const arg of node.args) {
    if (isRow) collectYears(arg, place, { ...collector, last: collector.reader.years.length - 1 });
    else collect(arg, place, collector);
  }
}

function collectYears(
  typed: Typed,
  place: Place,
  { last, ...collector }: Collector & { readonly last: number },
): void {
  for (let year = 0; year <= last; year += 1) collect(typed, { ...place, year }, collector);
}

function collectSpan(typed: Typed, place: Place, collector: Collector): void {
  const { node } = typed;
  const { reader } = collector;
  switch (node.kind) {
    case "scale":
    case "function":
      return collect(node.operand, place, collector);
    case "reduce":
      for (let i = 0; i < reader.sizes[node.dimension]; i += 1) {
        collect(node.operand, { ...place, [node.dimension]: i }, collector);
      }
      return;
    case "cumulative":
      return collectYears(node.operand, place, { ...collector, last: place.year ?? 0 });
    case "firstYear":
      return collectYears(node.operand, place, { ...collector, last: reader.years.length - 1 });
    case "at": {
      collect(node.year, place, collector);
      const year = reader.years.indexOf(evaluateAt(node.year, place, reader));
      return collect(node.operand, { ...place, year }, collector);
    }
    case "previous": {
      const year = place.year ?? 0;
      if (year === 0) return collect(node.initial, place, collector);
      return collector.add(node.id, { ...place, year: year - 1 });
    }
    default:
  }
}
