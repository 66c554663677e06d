import { downstreamOf, upstreamOf, type CompiledEquation, type Model } from "./compile.ts";
import { ModelError } from "./errors.ts";
import { finiteCheck, maskStep } from "./guard.ts";
import type { Evaluated } from "./place.ts";
import type { KernelValue } from "./kernel.ts";
import { allocate, emptyState, type EquationProgram, type ProgramState } from "./program.ts";
import { lowerCurves } from "./lower-curves.ts";
import { lowerEquation } from "./lower.ts";
import { dimensions, type Dimension } from "./model.ts";
import type { AxisSizes } from "./layout.ts";
import { checksNeeded } from "./checks-needed.ts";
import { yearsNeeded } from "./demand.ts";

/** Fills an uncertain input for a block of draws, starting at a draw; layout as the input's, draws innermost. */
export type FillDraws = (out: Float64Array, firstDraw: number, count: number) => void;

/** Values of one input over its declared dimensions, dense in the engine's order. */
export type BoundInput =
  | {
      readonly kind: "numbers";
      readonly values: Float64Array;
      readonly fill?: FillDraws | undefined;
    }
  | { readonly kind: "objects"; readonly values: readonly KernelValue[] };

/** Everything a model needs to be evaluated: labels of the dimensions, years, inputs, ensemble. */
export interface Binding {
  readonly labels: Readonly<Record<Dimension, readonly string[]>>;
  readonly years: readonly number[];
  readonly inputs: ReadonlyMap<string, BoundInput>;
  /** Number of draws; undefined for a deterministic run. */
  readonly draws?: number | undefined;
  /** Draws evaluated together. */
  readonly block?: number | undefined;
  /** Equations wanted; all when left out. */
  readonly wanted?: readonly string[] | undefined;
  /** Years the wanted equations are read at, with draws; all when left out. */
  readonly wantedYears?: readonly number[] | undefined;
}

/** What follows the steps of an equation: zeros where it does not apply, and the check that it is finite. */
export interface ResultGuard {
  readonly mask: (() => void) | undefined;
  readonly check: (() => void) | undefined;
}

/** A model bound to inputs: its memory, and the work of each equation in order. */
export interface Session {
  readonly model: Model;
  readonly binding: Binding;
  readonly state: ProgramState;
  readonly programs: readonly EquationProgram[];
  readonly guards: ReadonlyMap<string, ResultGuard>;
  /** Equations an ensemble checks to be finite; a failure of any other arrives in one of these. */
  readonly checked: ReadonlySet<string>;
  readonly fills: ReadonlyMap<string, FillDraws>;
  readonly blockSize: number;
  /** First draw of the block in the arrays. */
  readonly block: { first: number };
  readonly dirty: Set<string>;
}

const defaultBlock = 200;

/** Binds a model to inputs and lays out its memory. Throws ModelError for an input without a value. */
export function createSession(model: Model, binding: Binding): Session {
  const blockSize = Math.max(1, Math.min(binding.draws ?? 1, binding.block ?? defaultBlock));
  const state = emptyState(sizesOf(binding, blockSize), binding.years);
  const order = binding.wanted === undefined ? model.order : upstreamOf(model, binding.wanted);
  const fills = new Map<string, FillDraws>();
  for (const id of inputsRead(model, order)) bindInput(id, { model, binding, state, fills });
  const uncertain =
    binding.draws === undefined ? new Set<string>() : downstreamOf(model, fills.keys());
  const rows = binding.draws === undefined ? undefined : yearsNeeded(model, order, binding);
  const programs = order.map((id) =>
    lowerOne(model.equations.get(id)!, { hasDraws: uncertain.has(id), rows: rows?.get(id) }, state),
  );
  const block = { first: 0 };
  const guards = new Map<string, ResultGuard>();
  for (const program of programs)
    guards.set(program.equation.symbol.id, guardOf(program, { model, binding, state }, block));
  const checked = binding.draws === undefined ? new Set(order) : checksNeeded(model, programs);
  const dirty = new Set(order);
  return { model, binding, state, programs, guards, checked, fills, blockSize, block, dirty };
}

function lowerOne(
  equation: CompiledEquation,
  needed: { readonly hasDraws: boolean; readonly rows: readonly number[] | undefined },
  state: ProgramState,
): EquationProgram {
  if (equation.symbol.type === "curve") return lowerCurves(equation, state);
  const rows = needed.hasDraws ? needed.rows : undefined;
  return lowerEquation(equation, { ...needed, rows }, state);
}

function sizesOf(binding: Binding, draw: number): AxisSizes {
  const sizes = { draw } as Record<Dimension | "draw", number>;
  for (const dimension of dimensions) sizes[dimension] = binding.labels[dimension].length;
  sizes.year = binding.years.length;
  return sizes;
}

function inputsRead(model: Model, order: readonly string[]): ReadonlySet<string> {
  const read = new Set<string>();
  for (const id of order) {
    for (const name of model.equations.get(id)!.references) {
      if (!model.equations.has(name)) read.add(name);
    }
  }
  return read;
}

interface InputBinding {
  readonly model: Model;
  readonly binding: Binding;
  readonly state: ProgramState;
  readonly fills: Map<string, FillDraws>;
}

function bindInput(id: string, { model, binding, state, fills }: InputBinding): void {
  const symbol = model.symbols.get(id);
  const bound = binding.inputs.get(id);
  if (symbol === undefined || bound === undefined)
    throw new ModelError(id, "expected a value, found none");
  const size = symbol.over.reduce((product, axis) => product * state.sizes[axis], 1);
  if (bound.values.length !== size) {
    throw new ModelError(id, `expected ${size} values, found ${bound.values.length}`);
  }
  if (bound.kind === "objects") {
    state.objects.set(id, { over: symbol.over, values: [...bound.values] });
    return;
  }
  const isUncertain = binding.draws !== undefined && bound.fill !== undefined;
  const operand = allocate(state, symbol.over, isUncertain);
  state.operands.set(id, operand);
  if (isUncertain && isFixed(model, id)) {
    throw new ModelError(
      id,
      "expected a certain value: a year or a where input cannot vary by draw",
    );
  }
  if (isUncertain) fills.set(id, bound.fill);
  else state.slots[operand.slot]!.set(bound.values);
}

function guardOf(
  program: EquationProgram,
  evaluated: Evaluated,
  block: Session["block"],
): ResultGuard {
  if (program.result === undefined) return { mask: undefined, check: undefined };
  const mask = maskStep(program, evaluated.state);
  if (mask !== undefined && program.byYear.length > 0) program.byYear.push(mask);
  return { mask, check: finiteCheck(program, { evaluated, block }) };
}

/**
 * Gives an input new values; only what depends on it is evaluated again. Deterministic sessions only.
 * Throws ModelError for values of another kind or number, and for what the steps were built from:
 * years named in `at` and inputs named in `where`.
 */
export function setInput(session: Session, id: string, bound: BoundInput): void {
  if (session.binding.draws !== undefined) throw new ModelError(id, "cannot change in an ensemble");
  const known = valuesOf(session, id);
  if (known === undefined) return;
  checkFit(id, known, bound);
  if (bound.values.every((value, i) => value === known.values[i])) return;
  if (isFixed(session.model, id)) throw new ModelError(id, "cannot change in a bound model");
  bound.values.forEach((value, i) => (known.values[i] = value));
  for (const reader of downstreamOf(session.model, [id])) session.dirty.add(reader);
}

/**
 * Gives all inputs of a deterministic session new values, as for another company of the same shape;
 * everything is evaluated again. Throws ModelError as `setInput` does, before anything has changed.
 */
export function rebind(session: Session, inputs: ReadonlyMap<string, BoundInput>): void {
  if (session.binding.draws !== undefined) throw new ModelError("rebind", "expected no ensemble");
  const changes = [...inputs].flatMap(([id, bound]) => {
    const known = valuesOf(session, id);
    if (known === undefined) return [];
    checkFit(id, known, bound);
    const isSame = bound.values.every((value, i) => value === known.values[i]);
    if (!isSame && isFixed(session.model, id)) {
      throw new ModelError(id, "cannot change in a bound model");
    }
    return isSame ? [] : [{ known, bound }];
  });
  for (const { known, bound } of changes) {
    bound.values.forEach((value, i) => (known.values[i] = value));
  }
  for (const { equation } of session.programs) session.dirty.add(equation.symbol.id);
}

function checkFit(id: string, known: KnownValues, bound: BoundInput): void {
  if (bound.kind === known.kind && bound.values.length === known.values.length) return;
  const expected = `${known.values.length} ${known.kind}`;
  throw new ModelError(id, `expected ${expected}, found ${bound.values.length} ${bound.kind}`);
}

interface KnownValues {
  readonly kind: BoundInput["kind"];
  readonly values: { [index: number]: KernelValue; readonly length: number };
}

/** The values of an input as they stand; undefined where the session does not read it. */
function valuesOf({ state, model }: Session, id: string): KnownValues | undefined {
  if (model.symbols.get(id)?.role !== "input") throw new ModelError(id, "is not an input");
  const objects = state.objects.get(id);
  if (objects !== undefined) return { kind: "objects", values: objects.values };
  const operand = state.operands.get(id);
  if (operand === undefined) return undefined;
  return { kind: "numbers", values: state.slots[operand.slot]! };
}

/** Whether steps are built from an input: years named in `at`, inputs named in `where`. It cannot change. */
export function isFixed(model: Model, id: string): boolean {
  const readers = model.readers.get(id) ?? [];
  return readers.some((reader) => model.equations.get(reader)!.fixedNames.has(id));
}

/** Evaluates what has changed, once; returns the ids of the equations evaluated. */
export function evaluate(session: Session): readonly string[] {
  const evaluated: string[] = [];
  const years = session.binding.years.length;
  for (const program of session.programs) {
    const { id } = program.equation.symbol;
    if (!session.dirty.has(id)) continue;
    for (const step of program.once) step(0);
    if (!program.hasDraws) {
      runByYear(program, years);
      const guard = session.guards.get(id)!;
      guard.mask?.();
      guard.check?.();
    }
    evaluated.push(id);
  }
  session.dirty.clear();
  return evaluated;
}

function runByYear(program: EquationProgram, years: number): void {
  if (program.byYear.length === 0) return;
  for (let year = 0; year < years; year += 1) {
    for (const step of program.byYear) step(year);
  }
}

/** One evaluated block of draws: `count` new ones from `first`, the last `count` of the block. */
export interface Block {
  readonly first: number;
  readonly count: number;
  readonly skip: number;
}

/**
 * Evaluates all draws block by block and yields after each, so that a caller can read the block,
 * show progress or stop. The last block overlaps the one before where draws do not divide evenly.
 */
export function* evaluateDraws(session: Session): Generator<Block, void, void> {
  evaluate(session);
  const draws = session.binding.draws ?? 1;
  const size = session.blockSize;
  const years = session.binding.years.length;
  for (let first = 0; first < draws; first += size) {
    const start = Math.min(first, draws - size);
    fillBlock(session, start);
    for (const program of session.programs) {
      if (!program.hasDraws) continue;
      for (const step of program.perBlock) step(0);
      runByYear(program, years);
      const { id } = program.equation.symbol;
      const guard = session.guards.get(id)!;
      guard.mask?.();
      if (session.checked.has(id)) checkFrom(session, id);
    }
    yield { first, count: start + size - first, skip: first - start };
  }
}

/** Checks a result; where it failed, the first failure among what was evaluated before it is named. */
function checkFrom(session: Session, id: string): void {
  try {
    session.guards.get(id)!.check?.();
  } catch (error) {
    for (const { equation, hasDraws } of session.programs) {
      if (hasDraws) session.guards.get(equation.symbol.id)!.check?.();
      if (equation.symbol.id === id) break;
    }
    throw error;
  }
}

function fillBlock(session: Session, start: number): void {
  const { state, block } = session;
  block.first = start;
  for (const [id, fill] of session.fills) {
    fill(state.slots[state.operands.get(id)!.slot]!, start, session.blockSize);
  }
}
