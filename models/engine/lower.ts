import { ModelError } from "./errors.ts";
import { contains, type CompiledEquation } from "./compile.ts";
import { knownTest } from "./known-test.ts";
import { kernelStep, type KernelOperand } from "./kernel-steps.ts";
import { objectOperand } from "./lower-curves.ts";
import { axesOf, sliceOf, strideOf, type Operand } from "./layout.ts";
import {
  allocate,
  allocateTemporary,
  constant,
  release,
  variesByDraw,
  type EquationProgram,
  type ProgramState,
  type Step,
} from "./program.ts";
import {
  binaryStep,
  chooseStep,
  copyStep,
  cumulativeStep,
  firstYearStep,
  functionStep,
  largestStep,
  sumStep,
  yearsStep,
  type StepContext,
} from "./steps.ts";
import type { Typed, TypedNode } from "./typed.ts";
import { functions } from "./vector-logic.ts";

interface Lowering {
  readonly state: ProgramState;
  readonly program: EquationProgram;
  /** Where the equation's result goes. */
  readonly target: Operand;
  /** Places along the years that are needed of the part being turned into steps; all where left out. */
  readonly rows: readonly number[] | undefined;
}

/** Turns a number equation into steps over the program's memory, and gives its result a place. */
export function lowerEquation(
  equation: CompiledEquation,
  needed: { readonly hasDraws: boolean; readonly rows?: readonly number[] | undefined },
  state: ProgramState,
): EquationProgram {
  const { hasDraws, rows } = needed;
  const target = allocate(state, equation.symbol.over, hasDraws);
  state.operands.set(equation.symbol.id, target);
  state.equationIds.add(equation.symbol.id);
  const program: EquationProgram = {
    equation,
    hasDraws,
    rows,
    result: target,
    once: [],
    perBlock: [],
    byYear: [],
  };
  const lowering: Lowering = { state, program, target, rows };
  const value = lower(equation.typed, lowering, target);
  if (value !== target) {
    const context = contextFor(equation.typed, lowering);
    emit({ step: copyStep([target, value], context), out: target, context }, lowering);
    release(state, value);
  }
  return program;
}

function contextFor(typed: Typed, { state, rows }: Lowering): StepContext {
  return { state, byYear: contains(typed, "previous"), rows };
}

interface Emitted {
  readonly step: Step;
  readonly out: Operand;
  readonly context: StepContext;
}

function emit({ step, out, context }: Emitted, { program }: Lowering): void {
  if (context.byYear) program.byYear.push(step);
  else if (variesByDraw(out)) program.perBlock.push(step);
  else program.once.push(step);
}

function lower(typed: Typed, lowering: Lowering, target?: Operand): Operand {
  const { node } = typed;
  switch (node.kind) {
    case "number":
      return constant(lowering.state, node.value);
    case "reference":
      return referred(node.id, lowering);
    case "at": {
      const index = yearIndex(node.year, lowering);
      return sliceOf(lower(node.operand, { ...lowering, rows: [index] }), "year", index);
    }
    case "kernel":
      return lowerKernel(typed, lowering, target);
    case "choose": {
      const taken = takenBranch(node, lowering);
      return taken === undefined
        ? lowerWork(typed, lowering, target)
        : lower(taken, lowering, target);
    }
    default:
      return lowerWork(typed, lowering, target);
  }
}

/** The branch that inputs without draws settle on in an ensemble; undefined where it stays open. */
function takenBranch(
  node: TypedNode & { kind: "choose" },
  { state, program }: Lowering,
): Typed | undefined {
  if (!program.hasDraws || program.equation.usesPrevious) return undefined;
  const isEquation = (id: string) => state.equationIds.has(id);
  const holds = knownTest(node.test, state, isEquation);
  return holds === undefined ? undefined : holds ? node.yes : node.no;
}

function referred(id: string, { state, program }: Lowering): Operand {
  const operand = state.operands.get(id);
  if (operand === undefined) throw new ModelError(program.equation.symbol.id, `${id} has no value`);
  return operand;
}

/** Place of a given year among the years; the year must be known before evaluation. */
function yearIndex(year: Typed, { state, program }: Lowering): number {
  const wanted =
    year.node.kind === "number"
      ? year.node.value
      : state.slots[
          referred((year.node as { id: string }).id, { state, program } as Lowering).slot
        ]![0]!;
  const index = state.years.indexOf(wanted);
  if (index >= 0) return index;
  const [first, last] = [state.years[0], state.years.at(-1)];
  throw new ModelError(program.equation.symbol.id, `year ${wanted} is outside ${first}-${last}`);
}

/** Where a node's result goes: the equation's own array where it fits, else a temporary one. */
function placeFor(
  typed: Typed,
  {
    operands,
    target,
  }: { readonly operands: readonly Operand[]; readonly target: Operand | undefined },
  lowering: Lowering,
): Operand {
  const hasDraws =
    operands.some(variesByDraw) || (contains(typed, "previous") && lowering.program.hasDraws);
  const axes = axesOf(typed.over, hasDraws);
  const fits = target !== undefined && axes.length === target.axes.length;
  return fits ? target : allocateTemporary(lowering.state, axes);
}

function lowerWork(typed: Typed, lowering: Lowering, target?: Operand): Operand {
  const below = spansYears(typed.node) ? { ...lowering, rows: undefined } : lowering;
  const operands = workOperands(typed.node).map((operand) => lower(operand, below));
  const out = placeFor(typed, { operands, target }, lowering);
  const context = contextFor(typed, below);
  const step = workStep(typed.node, [out, ...operands], { context, lowering });
  emit({ step, out, context }, lowering);
  if (!lowering.program.equation.usesPrevious) {
    for (const operand of operands) release(lowering.state, operand);
  }
  return out;
}

/** Whether a node reads all years of its operand, whichever years are needed of itself. */
export function spansYears(node: TypedNode): boolean {
  return (
    node.kind === "cumulative" ||
    node.kind === "firstYear" ||
    node.kind === "previous" ||
    (node.kind === "reduce" && node.dimension === "year") ||
    (node.kind === "kernel" && node.kernel.evaluateYears !== undefined)
  );
}

function workOperands(node: TypedNode): readonly Typed[] {
  switch (node.kind) {
    case "binary":
      return [node.left, node.right];
    case "choose":
      return [node.test, node.yes, node.no];
    case "previous":
      return [node.initial];
    case "scale":
    case "function":
    case "reduce":
    case "cumulative":
    case "firstYear":
      return [node.operand];
    default:
      return [];
  }
}

function workStep(
  node: TypedNode,
  operands: readonly Operand[],
  { context, lowering }: { readonly context: StepContext; readonly lowering: Lowering },
): Step {
  const [out, a, b, c] = [operands[0]!, operands[1]!, operands[2]!, operands[3]!];
  switch (node.kind) {
    case "binary":
      return binaryStep(node.operator, [out, a, b], context);
    case "scale":
      return binaryStep("multiply", [out, a, constant(lowering.state, node.factor)], context);
    case "function":
      return functionStep(functions[node.fn], [out, a], context);
    case "choose":
      return chooseStep([out, a, b, c], context);
    case "reduce":
      return reduceStep(node, [out, a], context);
    case "cumulative":
      return cumulativeStep([out, a], context);
    case "firstYear":
      return firstYearStep([out, a], context);
    case "previous":
      return previousStep([out, lowering.target, a], context);
    default:
      throw new ModelError(lowering.program.equation.symbol.id, `cannot evaluate ${node.kind}`);
  }
}

/** A sum, mean or largest; an operand that a settled branch keeps the same along the dimension counts as often. */
function reduceStep(
  { fn, dimension }: TypedNode & { kind: "reduce" },
  [out, a]: readonly [Operand, Operand],
  context: StepContext,
): Step {
  const count = context.state.sizes[dimension];
  const isSpread = a.axes.includes(dimension);
  if (fn === "largest") return largestStep([out, a], context, count);
  if (fn === "sum") return sumStep([out, a], context, isSpread ? undefined : (x) => x * count);
  return sumStep([out, a], context, isSpread || count === 0 ? (x) => x / count : undefined);
}

/** Copies the equation's result of the year before; in the first year, the initial value. */
function previousStep(
  [out, result, initial]: readonly [Operand, Operand, Operand],
  context: StepContext,
): Step {
  const copyInitial = copyStep([out, initial], context);
  const shifted = { ...result, start: result.start - strideOf(result, "year") };
  const copyBefore = copyStep([out, shifted], context);
  return (year) => (year === 0 ? copyInitial(year) : copyBefore(year));
}

function lowerKernel(typed: Typed, lowering: Lowering, target?: Operand): Operand {
  const node = typed.node as TypedNode & { kind: "kernel" };
  const { state } = lowering;
  const context = contextFor(typed, lowering);
  const below = spansYears(node) ? { ...lowering, rows: undefined } : lowering;
  const args = node.args.map((arg) => kernelOperand(arg, below));
  const operands = args.map((arg) => arg.operand);
  const out = placeFor(typed, { operands, target }, lowering);
  const step =
    node.kernel.evaluateYears === undefined
      ? kernelStep(node.kernel, [out, args], context)
      : yearsStep(node.kernel, [out, operands[0]!], context);
  emit({ step, out, context }, lowering);
  if (!lowering.program.equation.usesPrevious) {
    for (const operand of operands) release(state, operand);
  }
  return out;
}

function kernelOperand(arg: Typed, lowering: Lowering): KernelOperand {
  if (arg.type === "number") return { operand: lower(arg, lowering), values: undefined };
  return objectOperand(arg, lowering.state, lowering.program.equation);
}
