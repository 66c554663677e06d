import type { Kernel } from "./kernel.ts";
import { jointAxes, nestOf, strideOf, type Axis, type Nest, type Operand } from "./layout.ts";
import type { ProgramState, Step } from "./program.ts";
import type { VectorOperator } from "./typed.ts";
import type { Lane } from "./vector-arithmetic.ts";
import { vectorLoops } from "./vector-operators.ts";
import {
  addInto,
  chooseViews,
  viewLoops,
  type ChoiceViews,
  type ViewLoops,
  type Views,
} from "./vector-views.ts";

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

/** Runs shorter than this are not worth views of their own. */
const shortestView = 16;

/** A step that applies an operator to two operands, element by element. */
export function binaryStep(
  operator: VectorOperator,
  operands: readonly [Operand, Operand, Operand],
  context: StepContext,
): Step {
  const walk = walkOf(operands[0].axes, operands, context);
  const loops = viewLoops[operator];
  const isLong = walk.nest.count >= shortestView && !context.byYear;
  return loops !== undefined && isLong
    ? viewStep(loops, walk)
    : laneStep(vectorLoops[operator], walk);
}

function laneStep(loop: (lane: Lane) => void, { nest, data, yearSteps }: Walk): Step {
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

function viewStep(loops: ViewLoops, walk: Walk): Step {
  const [aStep, bStep] = [walk.nest.innerSteps[1]!, walk.nest.innerSteps[2]!];
  const runs: Views[] = [];
  for (let i = 0; i < walk.nest.steps; i += 1) {
    runs.push({ out: viewOf(walk, 0, i), a: viewOf(walk, 1, i), b: viewOf(walk, 2, i) });
  }
  if (aStep === 0 && bStep === 0) return () => runs.forEach((run) => repeat(loops, run));
  const loop = bStep === 0 ? loops.second : aStep === 0 ? loops.first : loops.each;
  return () => {
    for (let i = 0; i < runs.length; i += 1) loop(runs[i]!);
  };
}

function choiceStep(walk: Walk): Step {
  const runs = Array.from({ length: walk.nest.steps }, (_, i): ChoiceViews => {
    const [out, test] = [viewOf(walk, 0, i), viewOf(walk, 1, i)];
    return { out, test, yes: viewOf(walk, 2, i), no: viewOf(walk, 3, i) };
  });
  return () => {
    for (let i = 0; i < runs.length; i += 1) chooseViews(runs[i]!);
  };
}

/** Computes one element and fills the run with it. */
function repeat(loops: ViewLoops, { out, a, b }: Views): void {
  loops.each({ out: out.subarray(0, 1), a, b });
  out.fill(out[0]!);
}

/** The run of one operand in one outer step; one element where it is repeated. */
function viewOf({ nest, data }: Walk, operand: number, step: number): Float64Array {
  const start = nest.offsets[operand]![step]!;
  const length = nest.innerSteps[operand] === 0 ? 1 : nest.count;
  return data[operand]!.subarray(start, start + length);
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
  const walk = walkOf(out.axes, [out, test, yes, no], context);
  const isLong = walk.nest.count >= shortestView && !context.byYear;
  if (isLong && walk.nest.innerSteps[1] === 1) return choiceStep(walk);
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
  const add = addingStep([out, a], context);
  const end = finish === undefined ? undefined : functionStep(finish, [out, out], context);
  return (year) => {
    clear(year);
    add(year);
    end?.(year);
  };
}

/** The largest of `a` along what `out` lacks; NaN where one of them is NaN or there is none. */
export function largestStep(
  [out, a]: readonly [Operand, Operand],
  context: StepContext,
  count: number,
): Step {
  const least = count === 0 ? Number.NaN : Number.NEGATIVE_INFINITY;
  const clear = runStep([out], context, ([to], [o], run) => {
    to.fill(least, o, o + run.count);
  });
  const axes = jointAxes(out.axes, a.axes);
  const raise = runStep([out, a], { ...context, axes }, ([to, from], [o, p], run) => {
    const [os, ps] = [run.steps[0]!, run.steps[1]!];
    for (let i = 0; i < run.count; i += 1) {
      const value = from[p + i * ps]!;
      if (value > to[o + i * os]! || value !== value) to[o + i * os] = value;
    }
  });
  return (year) => {
    clear(year);
    raise(year);
  };
}

function addingStep([out, a]: readonly [Operand, Operand], context: StepContext): Step {
  const axes = jointAxes(out.axes, a.axes);
  const walk = walkOf(axes, [out, a], context);
  const { count, innerSteps, steps } = walk.nest;
  const isRun = innerSteps[0] === 1 && innerSteps[1] === 1 && count >= shortestView;
  if (isRun && !context.byYear) {
    const runs = Array.from({ length: steps }, (_, i) => [viewOf(walk, 0, i), viewOf(walk, 1, i)]);
    return () => {
      for (const [total, part] of runs) addInto(total!, part!);
    };
  }
  return runStep([out, a], { ...context, axes }, ([to, from], [o, p], shape) => {
    const [os, ps] = [shape.steps[0]!, shape.steps[1]!];
    for (let i = 0; i < shape.count; i += 1) to[o + i * os]! += from[p + i * ps]!;
  });
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
