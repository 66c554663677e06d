import { ModelError } from "./errors.ts";
import { denseStrides, nestOf, strideOf, type Axis, type Operand } from "./layout.ts";
import type { Dimension } from "./model.ts";
import type { EquationProgram, ProgramState } from "./program.ts";

interface Given {
  readonly binding: { readonly labels: Readonly<Record<Dimension, readonly string[]>> };
  readonly state: ProgramState;
}

/** Sets a result to 0 at the sites where it does not apply; undefined when it applies everywhere. */
export function maskStep(program: EquationProgram, state: ProgramState): (() => void) | undefined {
  const { where } = program.equation.declaration;
  if (where === undefined) return undefined;
  const flags = state.slots[state.operands.get(where)!.slot]!;
  const result = program.result!;
  const data = state.slots[result.slot]!;
  const at = result.axes.indexOf("site");
  const inner = denseStrides(result.axes, state.sizes)[at]!;
  const sites = state.sizes.site;
  return () => {
    for (let start = 0; start < data.length; start += inner * sites) {
      for (let site = 0; site < sites; site += 1) {
        if (flags[site] === 0) data.fill(0, start + site * inner, start + (site + 1) * inner);
      }
    }
  };
}

/** Checks that every value of a result is finite; *never* passes where the equation may be never. */
export function finiteCheck(program: EquationProgram, given: Given): () => void {
  const data = given.state.slots[program.result!.slot]!;
  const { mayBeNever } = program.equation;
  const result = program.result!;
  const extent = { sizes: given.state.sizes, rows: program.rows };
  const { offsets, count } = nestOf(result.axes, extent, [result]);
  return () => {
    for (const start of offsets[0]!) {
      if (isFiniteRun(data, start, count)) continue;
      for (let i = start; i < start + count; i += 1) {
        const value = data[i]!;
        if (Number.isFinite(value) || (mayBeNever && value === Infinity)) continue;
        throw notFinite(program, i, given);
      }
    }
  };
}

/** Whether a run holds finite numbers only: any other times 0 is not 0. */
function isFiniteRun(data: Float64Array, start: number, count: number): boolean {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const end = start + count;
  let i = start;
  for (; i < end - 3; i += 4) {
    first += data[i]! * 0;
    second += data[i + 1]! * 0;
    third += data[i + 2]! * 0;
    fourth += data[i + 3]! * 0;
  }
  for (; i < end; i += 1) first += data[i]! * 0;
  return first + second + third + fourth === 0;
}

function notFinite(program: EquationProgram, index: number, given: Given): ModelError {
  const { state } = given;
  const result = program.result!;
  const places = placesOf(result, index, state);
  const label = (axis: Axis, i: number) => {
    if (axis === "draw") return `draw ${i + 1}`;
    return axis === "year" ? String(state.years[i]) : (given.binding.labels[axis][i] ?? String(i));
  };
  const at = result.axes.map((axis, k) => label(axis, places[k]!)).join(", ");
  const operands = [...program.equation.references]
    .flatMap((id) => {
      const operand = state.operands.get(id);
      return operand === undefined
        ? []
        : [`${id} = ${valueAt(operand, { result, places, state })}`];
    })
    .join(", ");
  const { id } = program.equation.symbol;
  const where = at === "" ? "" : ` at ${at}`;
  return new ModelError(id, `the result is not a finite number${where} (${operands})`);
}

function placesOf(result: Operand, index: number, state: ProgramState): readonly number[] {
  return result.axes.map((axis, k) => Math.floor(index / result.strides[k]!) % state.sizes[axis]);
}

function valueAt(
  operand: Operand,
  at: {
    readonly result: Operand;
    readonly places: readonly number[];
    readonly state: ProgramState;
  },
): string {
  const offset = at.result.axes.reduce(
    (sum, axis, k) => sum + at.places[k]! * strideOf(operand, axis),
    operand.start,
  );
  const value = at.state.slots[operand.slot]![offset];
  return value === undefined ? "?" : String(Number(value.toPrecision(6)));
}
