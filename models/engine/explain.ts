import type { CompiledEquation } from "./compile.ts";
import { ModelError } from "./errors.ts";
import type { KernelValue } from "./kernel.ts";
import { denseStrides, strideOf } from "./layout.ts";
import type { Dimension } from "./model.ts";
import { evaluateAt, type Place, type ScalarReader } from "./scalar.ts";
import type { Session } from "./session.ts";
import type { Typed } from "./typed.ts";

/** A value at one place with what went into it; inputs have no formula and no operands. */
export interface Explained {
  readonly id: string;
  readonly key: string;
  readonly role: "equation" | "input";
  readonly value: KernelValue;
  readonly place: Place;
  readonly equation: CompiledEquation | undefined;
  readonly operands: readonly Explained[];
  /** Whether the same value stands elsewhere in the tree with its operands. */
  readonly isRepeated: boolean;
}

/** Reads any name of an evaluated session at a place. */
export function sessionReader(session: Session): ScalarReader {
  const { state, binding } = session;
  return {
    years: binding.years,
    sizes: state.sizes,
    read: (id, place) => {
      const objects = state.objects.get(id);
      if (objects !== undefined) {
        const strides = denseStrides(objects.over, state.sizes);
        return objects.values[
          objects.over.reduce((sum, d, i) => sum + (place[d] ?? 0) * strides[i]!, 0)
        ];
      }
      const operand = state.operands.get(id);
      if (operand === undefined) throw new ModelError(id, "has no value");
      const offset = operand.axes.reduce(
        (sum, axis) => (axis === "draw" ? sum : sum + (place[axis] ?? 0) * strideOf(operand, axis)),
        operand.start,
      );
      return state.slots[operand.slot]![offset]!;
    },
  };
}

/** `energy.electricity[lingang-aidc,2030]`: one value by name, in the order of its dimensions. */
export function placeKey(session: Session, id: string, place: Place): string {
  const over = session.model.symbols.get(id)?.over ?? [];
  const labels = over.map((dimension) => labelAt(session, dimension, place));
  return labels.length === 0 ? id : `${id}[${labels.join(",")}]`;
}

/** Label of a place along a dimension. */
export function labelAt(session: Session, dimension: Dimension, place: Place): string {
  const i = place[dimension] ?? 0;
  return dimension === "year"
    ? String(session.binding.years[i])
    : (session.binding.labels[dimension][i] ?? String(i));
}

/** The tree of equations behind one value of an evaluated session, down to the inputs. */
export function explainAt(session: Session, id: string, place: Place): Explained {
  return explainNode(id, place, { session, reader: sessionReader(session), seen: new Set() });
}

interface Walk {
  readonly session: Session;
  readonly reader: ScalarReader;
  readonly seen: Set<string>;
}

interface Found {
  readonly id: string;
  readonly place: Place;
}

function explainNode(id: string, wide: Place, walk: Walk): Explained {
  const { session, reader, seen } = walk;
  const place = placeWithin(session, id, wide);
  const key = placeKey(session, id, place);
  const equation = session.model.equations.get(id);
  const isRepeated = equation !== undefined && seen.has(key);
  seen.add(key);
  const found = equation === undefined || isRepeated ? [] : operandsAt(equation, place, walk);
  return {
    id,
    key,
    role: equation === undefined ? "input" : "equation",
    value: reader.read(id, place),
    place,
    equation,
    operands: found.map((operand) => explainNode(operand.id, operand.place, walk)),
    isRepeated,
  };
}

function placeWithin(session: Session, id: string, place: Place): Place {
  const over = session.model.symbols.get(id)?.over ?? [];
  return Object.fromEntries(over.map((dimension) => [dimension, place[dimension] ?? 0]));
}

/** Names an equation reads at a place, each once: only the branches taken, every label of a sum. */
function operandsAt(equation: CompiledEquation, place: Place, walk: Walk): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (id: string, at: Place) => {
    const within = placeWithin(walk.session, id, at);
    found.set(placeKey(walk.session, id, within), { id, place: within });
  };
  const { where } = equation.declaration;
  if (where !== undefined) {
    add(where, place);
    if (walk.reader.read(where, place) === 0) return [...found.values()];
  }
  collect(equation.typed, place, { add, reader: walk.reader });
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
