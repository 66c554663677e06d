import type { CompiledEquation } from "./compile.ts";
import type { KernelValue } from "./kernel.ts";
import { operandsAt } from "./operands.ts";
import { placeKey, placeWithin, readerOf, type Evaluated } from "./place.ts";
import type { Place, ScalarReader } from "./scalar.ts";

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

/** The tree of equations behind one value of an evaluated session, down to the inputs. */
export function explainAt(evaluated: Evaluated, id: string, place: Place): Explained {
  const within = placeWithin(evaluated, id, place);
  return explainNode(id, within, { evaluated, reader: readerOf(evaluated), seen: new Set() });
}

interface Walk {
  readonly evaluated: Evaluated;
  readonly reader: ScalarReader;
  readonly seen: Set<string>;
}

function explainNode(id: string, place: Place, walk: Walk): Explained {
  const { evaluated, reader, seen } = walk;
  const key = placeKey(evaluated, id, place);
  const equation = evaluated.model.equations.get(id);
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
