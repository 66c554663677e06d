import { dimensions, type Dimension } from "./model.ts";

/** Axes of an array: the dimensions in the fixed order, and the draws innermost where there are any. */
export type Axis = Dimension | "draw";

/** Length of each axis. */
export type AxisSizes = Readonly<Record<Axis, number>>;

/** Where an operand's elements are: its array, where it starts, how far apart along each axis. */
export interface Operand {
  readonly slot: number;
  readonly start: number;
  readonly axes: readonly Axis[];
  readonly strides: readonly number[];
}

/** Axes of a result over some dimensions, with or without draws. */
export function axesOf(over: readonly Dimension[], hasDraws: boolean): readonly Axis[] {
  return hasDraws ? [...over, "draw"] : over;
}

/** Axes of either, in the fixed order. */
export function jointAxes(first: readonly Axis[], second: readonly Axis[]): readonly Axis[] {
  const all: readonly Axis[] = [...dimensions, "draw"];
  return all.filter((axis) => first.includes(axis) || second.includes(axis));
}

/** Number of elements along some axes. */
export function sizeOf(axes: readonly Axis[], sizes: AxisSizes): number {
  return axes.reduce((product, axis) => product * sizes[axis], 1);
}

/** Distances between elements of a dense array along its axes. */
export function denseStrides(axes: readonly Axis[], sizes: AxisSizes): readonly number[] {
  const strides = new Array<number>(axes.length);
  let stride = 1;
  for (let i = axes.length - 1; i >= 0; i -= 1) {
    strides[i] = stride;
    stride *= sizes[axes[i]!];
  }
  return strides;
}

/** Distance between an operand's elements along an axis; 0 where it does not vary. */
export function strideOf(operand: Operand, axis: Axis): number {
  const i = operand.axes.indexOf(axis);
  return i < 0 ? 0 : operand.strides[i]!;
}

/** The same operand at one index of an axis. */
export function sliceOf(operand: Operand, axis: Axis, index: number): Operand {
  const at = operand.axes.indexOf(axis);
  if (at < 0) return operand;
  return {
    slot: operand.slot,
    start: operand.start + index * operand.strides[at]!,
    axes: operand.axes.filter((_, i) => i !== at),
    strides: operand.strides.filter((_, i) => i !== at),
  };
}

/**
 * How to walk several operands together: for each outer step the offset of each operand, and the
 * inner run of `count` elements with a step of 0 or 1 for each operand.
 */
export interface Nest {
  readonly steps: number;
  readonly offsets: readonly Int32Array[];
  readonly count: number;
  readonly innerSteps: readonly number[];
}

/** Which elements of the axes are walked: all, or only some places along the years. */
export interface Extent {
  readonly sizes: AxisSizes;
  readonly rows?: readonly number[] | undefined;
}

/** Merges axes that run on without a gap in every operand, so that inner runs are long. */
export function nestOf(axes: readonly Axis[], extent: Extent, operands: readonly Operand[]): Nest {
  const merged = mergeAxes(axes, extent, operands);
  const inner = merged.at(-1);
  const canRun =
    inner !== undefined &&
    inner.rows === undefined &&
    inner.strides.every((stride) => stride === 0 || stride === 1);
  const outer = canRun ? merged.slice(0, -1) : merged;
  const steps = outer.reduce((product, axis) => product * axis.size, 1);
  return {
    steps,
    offsets: operands.map((operand, k) => offsetsOf(outer, steps, { start: operand.start, k })),
    count: canRun ? inner.size : 1,
    innerSteps: operands.map((_, k) => (canRun ? inner.strides[k]! : 0)),
  };
}

interface MergedAxis {
  readonly size: number;
  readonly strides: readonly number[];
  /** Places walked along the axis where not all are. */
  readonly rows?: readonly number[];
}

function mergeAxes(
  axes: readonly Axis[],
  { sizes, rows }: Extent,
  operands: readonly Operand[],
): readonly MergedAxis[] {
  const merged: MergedAxis[] = [];
  for (const axis of axes) {
    const size = sizes[axis];
    const strides = operands.map((operand) => strideOf(operand, axis));
    if (axis === "year" && rows !== undefined) {
      merged.push({ size: rows.length, strides, rows });
      continue;
    }
    if (size === 1) continue;
    const before = merged.at(-1);
    const runsOn =
      before?.rows === undefined &&
      before?.strides.every((stride, k) => stride === strides[k]! * size) === true;
    if (before !== undefined && runsOn) {
      merged[merged.length - 1] = { size: before.size * size, strides };
    } else {
      merged.push({ size, strides });
    }
  }
  return merged;
}

function offsetsOf(
  outer: readonly MergedAxis[],
  steps: number,
  operand: { readonly start: number; readonly k: number },
): Int32Array {
  const offsets = new Int32Array(steps);
  for (let step = 0; step < steps; step += 1) {
    let rest = step;
    let offset = operand.start;
    for (let i = outer.length - 1; i >= 0; i -= 1) {
      const { size, strides, rows } = outer[i]!;
      const index = rest % size;
      offset += (rows === undefined ? index : rows[index]!) * strides[operand.k]!;
      rest = Math.floor(rest / size);
    }
    offsets[step] = offset;
  }
  return offsets;
}
