import { ModelError } from "./errors.ts";
import type { CompiledEquation } from "./compile.ts";
import type { KernelValue } from "./kernel.ts";
import type { KernelOperand } from "./kernel-steps.ts";
import { denseStrides, strideOf, type Operand } from "./layout.ts";
import type { Dimension } from "./model.ts";
import type { EquationProgram, ProgramState, Step } from "./program.ts";
import type { Typed } from "./typed.ts";

/** Where a curve, table or choice named as an argument is kept. */
export function objectOperand(
  { node, type }: Typed,
  state: ProgramState,
  equation: CompiledEquation,
): KernelOperand & { readonly values: readonly KernelValue[] } {
  const objects = node.kind === "reference" ? state.objects.get(node.id) : undefined;
  if (objects === undefined) {
    throw new ModelError(equation.symbol.id, `a ${type} must be named directly`);
  }
  const { over, values } = objects;
  return {
    operand: { slot: 0, start: 0, axes: over, strides: denseStrides(over, state.sizes) },
    values,
  };
}

/** For each element over some dimensions, the place of an operand that lacks some of them. */
function spreadPlaces(
  operand: Operand,
  over: readonly Dimension[],
  { sizes }: ProgramState,
): readonly number[] {
  return over.reduce<readonly number[]>(
    (places, axis) =>
      places.flatMap((place) =>
        Array.from({ length: sizes[axis] }, (_, i) => place + i * strideOf(operand, axis)),
      ),
    [operand.start],
  );
}

/** Turns a curve equation into the one step that computes its curves, one for each index. */
export function lowerCurves(equation: CompiledEquation, state: ProgramState): EquationProgram {
  const { symbol, typed } = equation;
  const node = typed.node;
  if (node.kind !== "kernel") throw new ModelError(symbol.id, "a curve must come from a kernel");
  const count = symbol.over.reduce((product, axis) => product * state.sizes[axis], 1);
  const values: KernelValue[] = new Array<KernelValue>(count).fill(undefined);
  state.objects.set(symbol.id, { over: symbol.over, values });
  const args = node.args.map((arg) => {
    const { operand, values: list } = objectOperand(arg, state, equation);
    return { list, places: spreadPlaces(operand, symbol.over, state) };
  });
  const step: Step = () => {
    for (let i = 0; i < count; i += 1) {
      const given = args.map(({ list, places }) => list[places[i]!]);
      values[i] = given.includes(undefined) ? undefined : node.kernel.evaluate!(...given);
    }
  };
  return {
    equation,
    hasDraws: false,
    rows: undefined,
    result: undefined,
    once: [step],
    perBlock: [],
    byYear: [],
  };
}
