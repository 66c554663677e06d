import type { CompiledEquation } from "../../models/engine/compile.ts";
import { explainAt, type Explained } from "../../models/engine/explain.ts";
import type { KernelValue } from "../../models/engine/kernel.ts";
import type { Dimension } from "../../models/engine/model.ts";
import { operandsAt } from "../../models/engine/operands.ts";
import { placeKey, placeWithin, readerOf } from "../../models/engine/place.ts";
import { evaluateAt, type Place, type ScalarReader } from "../../models/engine/scalar.ts";
import type { Session } from "../../models/engine/session.ts";

type Shape = Pick<ScalarReader, "years" | "sizes">;

/** One value as the run has it and as it follows from its operands. */
export interface Recomputed {
  readonly key: string;
  readonly value: KernelValue;
  readonly recomputed: KernelValue;
}

/**
 * Recomputes every node of an explanation from the nodes below it, inputs first, reading nothing but
 * the tree. Throws where a formula reads a value that the tree does not list.
 */
function recomputeTree(tree: Explained, shape: Shape): readonly Recomputed[] {
  const found = new Map<string, Recomputed>();
  const visit = (node: Explained): void => {
    if (node.isRepeated) {
      if (!found.has(node.key)) throw new Error(`${node.key} refers to a node that is not there`);
      return;
    }
    node.operands.forEach(visit);
    const { equation, key, value } = node;
    const recomputed =
      equation === undefined
        ? value
        : valueAt(equation, node.place, treeReader(node, found, shape));
    found.set(key, { key, value, recomputed });
  };
  visit(tree);
  return [...found.values()];
}

/** Reads the operands of a node, and nothing else. */
function treeReader(
  node: Explained,
  found: ReadonlyMap<string, Recomputed>,
  shape: Shape,
): ScalarReader {
  const keys = new Map(node.operands.map(({ id, place, key }) => [nameAt(id, place), key]));
  const over = new Map(node.operands.map(({ id, place }) => [id, Object.keys(place)]));
  const read = (id: string, place: Place): KernelValue => {
    const axes = (over.get(id) ?? []) as Dimension[];
    const key = keys.get(nameAt(id, Object.fromEntries(axes.map((axis) => [axis, place[axis]]))));
    if (key === undefined) throw new Error(`${node.key} reads ${id}, which the tree does not list`);
    return found.get(key)!.recomputed;
  };
  return { ...shape, read };
}

function nameAt(id: string, place: Place): string {
  const axes = Object.keys(place).sort() as Dimension[];
  return `${id}|${axes.map((axis) => `${axis}=${place[axis]}`).join(",")}`;
}

function valueAt(equation: CompiledEquation, place: Place, reader: ScalarReader): KernelValue {
  const { where } = equation.declaration;
  const isMasked = where !== undefined && reader.read(where, place) === 0;
  if (isMasked) return equation.symbol.type === "number" ? 0 : undefined;
  return evaluateAt(equation.typed, place, reader);
}

/**
 * Recomputes every value of every equation of an evaluated session from recomputed operands, those
 * and only those its explanation lists; as if the trees of all values were recomputed at once.
 */
export function recomputeAll(session: Session): readonly Recomputed[] {
  const known = new Map<string, Recomputed>();
  const values = readerOf(session);
  const recompute = (id: string, place: Place): Recomputed => {
    const key = placeKey(session, id, place);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = values.read(id, place);
    const equation = session.model.equations.get(id);
    const recomputed =
      equation === undefined ? value : valueAt(equation, place, listedReader(equation, place));
    const result = { key, value, recomputed };
    known.set(key, result);
    return result;
  };
  const listedReader = (equation: CompiledEquation, at: Place): ScalarReader => {
    const given = { evaluated: session, reader: values };
    const listed = new Set(operandsAt(equation, at, given).map(({ key }) => key));
    const read = (id: string, place: Place): KernelValue => {
      const within = placeWithin(session, id, place);
      const key = placeKey(session, id, within);
      if (!listed.has(key))
        throw new Error(`${equation.symbol.id} reads ${key}, which is not listed`);
      return recompute(id, within).recomputed;
    };
    return { ...values, read };
  };
  return session.model.order.flatMap((id) =>
    placesOf(session, id).map((place) => recompute(id, place)),
  );
}

/** All places of a name. */
export function placesOf({ model, state }: Session, id: string): readonly Place[] {
  return model.symbols
    .get(id)!
    .over.reduce<readonly Place[]>(
      (places, axis) =>
        places.flatMap((place) =>
          Array.from({ length: state.sizes[axis] }, (_, i) => ({ ...place, [axis]: i })),
        ),
      [{}],
    );
}

/** Values whose recomputation differs by more than a relative error, worst first. */
export function differences(all: readonly Recomputed[], allowed: number): readonly Recomputed[] {
  return all.filter(({ value, recomputed }) => {
    if (typeof value !== "number" || typeof recomputed !== "number") {
      return JSON.stringify(value) !== JSON.stringify(recomputed);
    }
    return value !== recomputed && !(Math.abs(value - recomputed) <= allowed * Math.abs(value));
  });
}

/** The explanation of one value with every node recomputed. */
export function recomputeAt(session: Session, id: string, place: Place): readonly Recomputed[] {
  return recomputeTree(explainAt(session, id, place), readerOf(session));
}
