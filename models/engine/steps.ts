import type { Kernel } from "./kernel.ts";
import { jointAxes, nestOf, strideOf, type Axis, type Nest, type Operand } from "./layout.ts";
import type { ProgramState, Step } from "./program.ts";
import type { Lane } from "./vector-arithmetic.ts";

/** What a step works on: the program's memory, and whether it goes year by year. */
export interface StepContext {
  readonly state: ProgramState;
  readonly byYear: boolean;
  /** Places along the years that are worked on; all where left out. */
  readonly rows?: readonly number[] | undefined;
}

interface Walk {
  readonly nest: Nest;
  readonly data: readonly Float64Array[];
  /** Distance of one year in each operand; 0 when all years are done at once. */
  readonly yearSteps: readonly number[];
}

function walkOf(axes: readonly Axis[], operands: readonly Operand[], context: StepContext): Walk {
  const { state, byYear, rows } = context;
  const walked = byYear ? axes.filter((axis) => axis !== "year") : axes;
  return {
    nest: nestOf(walked, { sizes: state.sizes, rows: byYear ? undefined : rows }, operands),
    data: operands.map((operand) => state.slots[operand.slot]!),
    yearSteps: operands.map((operand) => (byYear ? strideOf(operand, "year") : 0)),
  };
}

/** A step that applies an elementwise loop of two operands. */
export function binaryStep(
  loop: (lane: Lane) => void,
  [out, a, b]: readonly [Operand, Operand, Operand],
  context: StepContext,
): Step {
  const { nest, data, yearSteps } = walkOf(out.axes, [out, a, b], context);
  const [outAt, aAt, bAt] = [nest.offsets[0]!, nest.offsets[1]!, nest.offsets[2]!];
  const lane: Lane = {
    out: data[0]!,
    outAt: 0,
    a: data[1]!,
    aAt: 0,
    aStep: nest.innerSteps[1]!,
    b: data[2]!,
    bAt: 0,
    bStep: nest.innerSteps[2]!,
    count: nest.count,
  };
  const [outYear, aYear, bYear] = [yearSteps[0]!, yearSteps[1]!, yearSteps[2]!];
  return (year) => {
    for (let i = 0; i < nest.steps; i += 1) {
      lane.outAt = outAt[i]! + year * outYear;
      lane.aAt = aAt[i]! + year * aYear;
      lane.bAt = bAt[i]! + year * bYear;
      loop(lane);
    }
  };
}

/** A step that applies a function to each element. */
export function functionStep(
  fn: (x: number) => number,
  [out, a]: readonly [Operand, Operand],
  context: StepContext,
): Step {
  return runStep([out, a], context, ([to, from], [o, p], { count, steps }) => {
    const step = steps[1]!;
    for (let i = 0; i < count; i += 1) to[o + i] = fn(from[p + i * step]!);
  });
}

/** A step that copies an operand, spread over the axes it lacks. */
export function copyStep([out, a]: readonly [Operand, Operand], context: StepContext): Step {
  return runStep([out, a], context, ([to, from], [o, p], { count, steps }) => {
    copyRun(to, o, { from, at: p, step: steps[1]!, count });
  });
}

interface Run {
  readonly from: Float64Array;
  readonly at: number;
  readonly step: number;
  readonly count: number;
}

function copyRun(to: Float64Array, start: number, { from, at, step, count }: Run): void {
  if (step === 0) to.fill(from[at]!, start, start + count);
  else for (let i = 0; i < count; i += 1) to[start + i] = from[at + i]!;
}

/** A step that takes `yes` where the test holds, `no` where it does not, NaN where it failed. */
export function chooseStep(
  [out, test, yes, no]: readonly [Operand, Operand, Operand, Operand],
  context: StepContext,
): Step {
  return runStep([out, test, yes, no], context, (data, at, { count, steps }) => {
    const [to, condition, first, second] = [data[0], data[1], data[2]!, data[3]!];
    const [o, c, p, q] = [at[0], at[1], at[2]!, at[3]!];
    const [cs, ps, qs] = [steps[1]!, steps[2]!, steps[3]!];
    if (cs === 0) {
      const holds = condition[c]!;
      if (holds === 0) copyRun(to, o, { from: second, at: q, step: qs, count });
      else if (holds === holds) copyRun(to, o, { from: first, at: p, step: ps, count });
      else to.fill(holds, o, o + count);
      return;
    }
    for (let i = 0; i < count; i += 1) {
      const holds = condition[c + i * cs]!;
      to[o + i] = holds === 0 ? second[q + i * qs]! : holds === holds ? first[p + i * ps]! : holds;
    }
  });
}

/** A step that sums an operand over the axes its result lacks; `finish` turns a sum into the result. */
export function sumStep(
  [out, a]: readonly [Operand, Operand],
  context: StepContext,
  finish?: (sum: number) => number,
): Step {
  const clear = runStep([out], context, ([to], [o], { count }) => {
    to.fill(0, o, o + count);
  });
  const add = runStep(
    [out, a],
    { ...context, axes: jointAxes(out.axes, a.axes) },
    ([to, from], [o, p], { count, steps }) => {
      const [os, ps] = [steps[0]!, steps[1]!];
      for (let i = 0; i < count; i += 1) to[o + i * os]! += from[p + i * ps]!;
    },
  );
  const end = finish === undefined ? undefined : functionStep(finish, [out, out], context);
  return (year) => {
    clear(year);
    add(year);
    end?.(year);
  };
}

/** How far one inner run goes, and the step of each operand in it. */
export interface RunShape {
  readonly count: number;
  readonly steps: readonly number[];
}

/** What a step does with one inner run: arrays, places in them, and the shape of the run. */
export type RunBody = (
  data: readonly [Float64Array, Float64Array, ...Float64Array[]],
  at: readonly [number, number, ...number[]],
  shape: RunShape,
) => void;

/** A step that walks its operands together and hands each inner run to a body. */
export function runStep(
  operands: readonly Operand[],
  context: StepContext & { readonly axes?: readonly Axis[] },
  body: RunBody,
): Step {
  const axes = context.axes ?? operands[0]!.axes;
  const { nest, data, yearSteps } = walkOf(axes, operands, context);
  const shape: RunShape = { count: nest.count, steps: nest.innerSteps };
  const at = operands.map(() => 0);
  const arrays = data as unknown as Parameters<RunBody>[0];
  return (year) => {
    for (let i = 0; i < nest.steps; i += 1) {
      for (let k = 0; k < at.length; k += 1) at[k] = nest.offsets[k]![i]! + year * yearSteps[k]!;
      body(arrays, at as unknown as Parameters<RunBody>[1], shape);
    }
  };
}

/** A step that fills a result with running sums along the years. */
export function cumulativeStep([out, a]: readonly [Operand, Operand], context: StepContext): Step {
  const years = context.state.years.length;
  const [outYear, aYear] = [strideOf(out, "year"), strideOf(a, "year")];
  const axes = out.axes.filter((axis) => axis !== "year");
  return runStep([out, a], { ...context, axes }, ([to, from], [o, p], { count, steps }) => {
    const [os, ps] = [steps[0]!, steps[1]!];
    for (let i = 0; i < count; i += 1) {
      let total = 0;
      for (let y = 0; y < years; y += 1) {
        total += from[p + i * ps + y * aYear]!;
        to[o + i * os + y * outYear] = total;
      }
    }
  });
}

/** A step that finds the first year in which a condition holds; +Infinity stands for never. */
export function firstYearStep([out, a]: readonly [Operand, Operand], context: StepContext): Step {
  const { years } = context.state;
  const aYear = strideOf(a, "year");
  return runStep([out, a], context, ([to, from], [o, p], { count, steps }) => {
    const ps = steps[1]!;
    for (let i = 0; i < count; i += 1) {
      let found = Number.POSITIVE_INFINITY;
      for (let y = 0; y < years.length && found === Number.POSITIVE_INFINITY; y += 1) {
        const holds = from[p + i * ps + y * aYear]!;
        if (holds !== 0) found = holds === holds ? years[y]! : holds;
      }
      to[o + i] = found;
    }
  });
}

/** A step that applies a kernel to whole rows of years. */
export function yearsStep(
  kernel: Kernel,
  [out, a]: readonly [Operand, Operand],
  context: StepContext,
): Step {
  const count = context.state.years.length;
  const [row, filled] = [new Float64Array(count), new Float64Array(count)];
  const [outYear, aYear] = [strideOf(out, "year"), strideOf(a, "year")];
  const axes = out.axes.filter((axis) => axis !== "year");
  return runStep([out, a], { ...context, axes }, ([to, from], [o, p], shape) => {
    for (let i = 0; i < shape.count; i += 1) {
      for (let y = 0; y < count; y += 1) row[y] = from[p + i * shape.steps[1]! + y * aYear]!;
      kernel.evaluateYears!(row, filled);
      for (let y = 0; y < count; y += 1) to[o + i * shape.steps[0]! + y * outYear] = filled[y]!;
    }
  });
}
