import type { CompiledEquation } from "./compile.ts";
import type { KernelValue } from "./kernel.ts";
import { axesOf, denseStrides, sizeOf, type Axis, type AxisSizes, type Operand } from "./layout.ts";
import type { Dimension } from "./model.ts";

/** One piece of work of the program, for one year when the equation is evaluated year by year. */
export type Step = (year: number) => void;

/** The work of one equation, split into what is done once and what is done for each block of draws. */
export interface EquationProgram {
  readonly equation: CompiledEquation;
  readonly hasDraws: boolean;
  /** Places along the years that are evaluated; all where left out. */
  readonly rows: readonly number[] | undefined;
  readonly result: Operand | undefined;
  readonly once: Step[];
  readonly perBlock: Step[];
  /** Steps repeated for each year in turn, after the others. */
  readonly byYear: Step[];
}

/** Values that are not numbers (curves, tables, choices) by index of their dimensions. */
export interface ObjectValues {
  readonly over: readonly Dimension[];
  readonly values: KernelValue[];
}

/** The memory of a program and what is known while it is built. */
export interface ProgramState {
  readonly sizes: AxisSizes;
  readonly years: readonly number[];
  readonly slots: Float64Array[];
  /** Where each name's numbers are. */
  readonly operands: Map<string, Operand>;
  /** Names in `operands` that are equations. */
  readonly equationIds: Set<string>;
  /** Curves, tables and choices by name. */
  readonly objects: Map<string, ObjectValues>;
  readonly pool: Map<number, number[]>;
  readonly pooled: Set<number>;
}

/** Empty memory for given sizes and years. */
export function emptyState(sizes: AxisSizes, years: readonly number[]): ProgramState {
  return {
    sizes,
    years,
    slots: [],
    operands: new Map(),
    equationIds: new Set(),
    objects: new Map(),
    pool: new Map(),
    pooled: new Set(),
  };
}

/** A new dense array over some dimensions, kept for the life of the program. */
export function allocate(
  state: ProgramState,
  over: readonly Dimension[],
  hasDraws: boolean,
): Operand {
  const axes = axesOf(over, hasDraws);
  const slot = state.slots.push(new Float64Array(sizeOf(axes, state.sizes))) - 1;
  return { slot, start: 0, axes, strides: denseStrides(axes, state.sizes) };
}

/** An array for an intermediate result; those with draws are reused once released. */
export function allocateTemporary(state: ProgramState, axes: readonly Axis[]): Operand {
  const size = sizeOf(axes, state.sizes);
  const strides = denseStrides(axes, state.sizes);
  const isReusable = axes.at(-1) === "draw";
  const free = isReusable ? state.pool.get(size)?.pop() : undefined;
  if (free !== undefined) return { slot: free, start: 0, axes, strides };
  const slot = state.slots.push(new Float64Array(size)) - 1;
  if (isReusable) state.pooled.add(slot);
  return { slot, start: 0, axes, strides };
}

/** Gives a temporary array back. */
export function release(state: ProgramState, operand: Operand): void {
  if (!state.pooled.has(operand.slot)) return;
  const size = state.slots[operand.slot]!.length;
  const list = state.pool.get(size);
  if (list === undefined) state.pool.set(size, [operand.slot]);
  else if (!list.includes(operand.slot)) list.push(operand.slot);
}

/** A slot that holds one constant. */
export function constant(state: ProgramState, value: number): Operand {
  const slot = state.slots.push(Float64Array.of(value)) - 1;
  return { slot, start: 0, axes: [], strides: [] };
}

/** Whether an operand varies between draws. */
export function variesByDraw(operand: Operand): boolean {
  return operand.axes.at(-1) === "draw";
}
