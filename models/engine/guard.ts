import { ModelError } from "./errors.ts";
import { denseStrides, nestOf, type Operand } from "./layout.ts";
import { operandsAt } from "./operands.ts";
import { labelAt, readerOf, type Evaluated } from "./place.ts";
import type { EquationProgram, ProgramState } from "./program.ts";
import type { Place } from "./scalar.ts";

interface Given {
  readonly evaluated: Evaluated;
  /** The block of draws in the arrays. */
  readonly block: { readonly first: number };
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
  const { state } = given.evaluated;
  const result = program.result!;
  const data = state.slots[result.slot]!;
  const { mayBeNever } = program.equation;
  const extent = { sizes: state.sizes, rows: program.rows };
  const { offsets, count } = nestOf(result.axes, extent, [result]);
  const runs = [...offsets[0]!].map((start) => data.subarray(start, start + count));
  return () => {
    for (let k = 0; k < runs.length; k += 1) {
      const run = runs[k]!;
      if (Number.isFinite(totalOf(run))) continue;
      const isBad = (value: number) =>
        !Number.isFinite(value) && !(mayBeNever && value === Infinity);
      const bad = run.findIndex(isBad);
      if (bad >= 0) throw notFinite(program, offsets[0]![k]! + bad, given);
    }
  };
}

/** Sum of a run: it is not finite where any element is not. */
function totalOf(run: Float64Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const end = run.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    first += run[i]!;
    second += run[i + 1]!;
    third += run[i + 2]!;
    fourth += run[i + 3]!;
  }
  return first + second + third + fourth + restOf(run, i);
}

function restOf(run: Float64Array, from: number): number {
  let total = 0;
  for (let i = from; i < run.length; i += 1) total += run[i]!;
  return total;
}

const mostOperands = 8;

function notFinite(program: EquationProgram, index: number, given: Given): ModelError {
  const { evaluated, block } = given;
  const { id } = program.equation.symbol;
  const place = placeOf(program.result!, index, evaluated.state);
  const labels = program.equation.symbol.over.map((axis) => labelAt(evaluated, axis, place));
  if (program.hasDraws) labels.push(`draw ${block.first + place.draw + 1}`);
  const reader = readerOf(evaluated, place.draw);
  const found = operandsAt(program.equation, place, { evaluated, reader });
  const shown = found.slice(0, mostOperands).map((operand) => {
    const value = reader.read(operand.id, operand.place);
    const isNumber = typeof value === "number";
    return isNumber ? `${operand.key} = ${Number(value.toPrecision(6))}` : operand.key;
  });
  if (found.length > mostOperands) shown.push(`${found.length - mostOperands} more`);
  const where = labels.length === 0 ? "" : ` at ${labels.join(", ")}`;
  return new ModelError(id, `the result is not a finite number${where} (${shown.join(", ")})`);
}

function placeOf(
  result: Operand,
  index: number,
  { sizes }: ProgramState,
): Place & { readonly draw: number } {
  const places = result.axes.map((axis, k) => [
    axis,
    Math.floor(index / result.strides[k]!) % sizes[axis],
  ]);
  return { draw: 0, ...Object.fromEntries(places) } as Place & { readonly draw: number };
}
