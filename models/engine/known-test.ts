import type { Operand } from "./layout.ts";
import type { Dimension } from "./model.ts";
import { variesByDraw, type ProgramState } from "./program.ts";
import { evaluateAt, type Place, type ScalarReader } from "./scalar.ts";
import { strideOf } from "./layout.ts";
import { typedOperands, type Typed } from "./typed.ts";

/**
 * What a condition is when inputs that do not vary by draw settle it, the same at every place; undefined
 * where it varies or depends on an equation or a drawn input. Lets an ensemble skip the other branch.
 */
export function knownTest(
  test: Typed,
  state: ProgramState,
  isEquation: (id: string) => boolean,
): boolean | undefined {
  if (!isSettled(test, state, isEquation)) return undefined;
  const reader = readerOf(state);
  let found: boolean | undefined;
  for (const place of placesOver(test.over, state)) {
    const holds = evaluateAt(test, place, reader);
    if (Number.isNaN(holds) || (found !== undefined && found !== (holds !== 0))) return undefined;
    found = holds !== 0;
  }
  return found;
}

function isSettled(
  typed: Typed,
  state: ProgramState,
  isEquation: (id: string) => boolean,
): boolean {
  const { node } = typed;
  if (node.kind === "reference") {
    const operand = state.operands.get(node.id);
    return operand !== undefined && !variesByDraw(operand) && !isEquation(node.id);
  }
  if (node.kind === "kernel" || node.kind === "previous") return false;
  return typedOperands(typed).every((operand) => isSettled(operand, state, isEquation));
}

function readerOf(state: ProgramState): ScalarReader {
  return {
    years: state.years,
    sizes: state.sizes,
    read: (id, place) => valueAt(state.operands.get(id)!, place, state),
  };
}

function valueAt(operand: Operand, place: Place, { slots }: ProgramState): number {
  const offset = operand.axes.reduce(
    (sum, axis) => (axis === "draw" ? sum : sum + (place[axis] ?? 0) * strideOf(operand, axis)),
    operand.start,
  );
  return slots[operand.slot]![offset]!;
}

function placesOver(over: readonly Dimension[], { sizes }: ProgramState): readonly Place[] {
  return over.reduce<readonly Place[]>(
    (places, dimension) =>
      places.flatMap((place) =>
        Array.from({ length: sizes[dimension] }, (_, index) => ({ ...place, [dimension]: index })),
      ),
    [{}],
  );
}
