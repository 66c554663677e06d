import type { Model } from "./compile.ts";
import { denseStrides, strideOf } from "./layout.ts";
import type { Dimension } from "./model.ts";
import type { ProgramState } from "./program.ts";
import type { Place, ScalarReader } from "./scalar.ts";

/** What places and values of an evaluated model are read from. */
export interface Evaluated {
  readonly model: Model;
  readonly binding: {
    readonly labels: Readonly<Record<Dimension, readonly string[]>>;
    readonly years: readonly number[];
  };
  readonly state: ProgramState;
}

/** Reads any name at a place; of an uncertain name, the value of one draw of the present block. */
export function readerOf(
  { state, binding }: Pick<Evaluated, "state" | "binding">,
  draw = 0,
): ScalarReader {
  return {
    years: binding.years,
    sizes: state.sizes,
    read: (id, place) => {
      const at = { ...place, draw };
      const objects = state.objects.get(id);
      if (objects !== undefined) {
        const strides = denseStrides(objects.over, state.sizes);
        return objects.values[
          objects.over.reduce((sum, axis, i) => sum + (at[axis] ?? 0) * strides[i]!, 0)
        ];
      }
      const operand = state.operands.get(id)!;
      const offset = operand.axes.reduce(
        (sum, axis) => sum + (at[axis] ?? 0) * strideOf(operand, axis),
        operand.start,
      );
      return state.slots[operand.slot]![offset]!;
    },
  };
}

/** A place along the dimensions of a name only; the first label where the place says nothing. */
export function placeWithin({ model }: Pick<Evaluated, "model">, id: string, place: Place): Place {
  const over = model.symbols.get(id)?.over ?? [];
  return Object.fromEntries(over.map((dimension) => [dimension, place[dimension] ?? 0]));
}

/** `energy.electricity[lingang-aidc,2030]`: one value by name, in the order of its dimensions. */
export function placeKey(evaluated: Evaluated, id: string, place: Place): string {
  const over = evaluated.model.symbols.get(id)?.over ?? [];
  const labels = over.map((dimension) => labelAt(evaluated, dimension, place));
  return labels.length === 0 ? id : `${id}[${labels.join(",")}]`;
}

/** Label of a place along a dimension. */
export function labelAt(
  { binding }: Pick<Evaluated, "binding">,
  dimension: Dimension,
  place: Place,
): string {
  const i = place[dimension] ?? 0;
  return dimension === "year"
    ? String(binding.years[i])
    : (binding.labels[dimension][i] ?? String(i));
}
