import { checkEquation } from "./check.ts";
import { ModelError } from "./errors.ts";
import { operandsOf, type Expression } from "./expression.ts";
import type { Kernel } from "./kernel.ts";
import type { EquationDeclaration, EquationGroup, InputGroup } from "./model.ts";
import { symbolTable, type Symbol, type SymbolTable } from "./symbols.ts";
import { parseFormula } from "./syntax.ts";
import { typedOperands, type Typed } from "./typed.ts";

/** An equation, read and checked. */
export interface CompiledEquation {
  readonly symbol: Symbol;
  readonly declaration: EquationDeclaration;
  readonly expression: Expression;
  readonly typed: Typed;
  /** Ids of the inputs and equations it reads, its `where` input among them. */
  readonly references: ReadonlySet<string>;
  /** Inputs whose values must be known before evaluation: its `where` input and years of `at`. */
  readonly fixedNames: ReadonlySet<string>;
  readonly usesPrevious: boolean;
  readonly mayBeNever: boolean;
}

/** A checked model: names, equations in an order in which each follows what it reads. */
export interface Model {
  readonly symbols: SymbolTable;
  readonly equations: ReadonlyMap<string, CompiledEquation>;
  readonly order: readonly string[];
  /** For each name, the equations that read it directly. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
}

/** What a model is made of. */
export interface ModelParts {
  readonly inputs: readonly InputGroup[];
  readonly equations: readonly EquationGroup[];
  readonly kernels: readonly Kernel[];
}

/**
 * Reads and checks a model: syntax, names, units, dimensions, cycles.
 * Throws ModelError that names the equation, quotes the part, or names the cycle.
 */
export function compileModel(parts: ModelParts): Model {
  return compileOver(emptyModel, parts);
}

/**
 * A model with further inputs and equations, which may read all of it; what it has already is not
 * compiled again and reads none of them. Throws ModelError as `compileModel`, and for a name it has.
 */
export function extendModel(base: Model, parts: ModelParts): Model {
  return compileOver(base, parts);
}

const emptyModel: Model = {
  symbols: new Map(),
  equations: new Map(),
  order: [],
  readers: new Map(),
};

function compileOver(base: Model, parts: ModelParts): Model {
  const symbols = symbolTable(parts.inputs, parts.equations, base.symbols);
  const kernels = new Map(parts.kernels.map((kernel) => [kernel.name, kernel]));
  const expressions = new Map<string, Expression>();
  for (const symbol of symbols.values()) {
    const isNew = symbol.role === "equation" && !base.equations.has(symbol.id);
    if (isNew) expressions.set(symbol.id, expressionOf(symbol));
  }
  const order = orderOf(expressions);
  const equations = new Map(base.equations);
  const neverIds = new Set(base.order.filter((id) => base.equations.get(id)!.mayBeNever));
  for (const id of order) {
    const given = { symbols, kernels, neverIds, equation: symbols.get(id)! };
    const compiled = compileEquation(expressions.get(id)!, given);
    if (compiled.mayBeNever) neverIds.add(id);
    equations.set(id, compiled);
  }
  return { symbols, equations, order: [...base.order, ...order], readers: readersOf(equations) };
}

function expressionOf(symbol: Symbol): Expression {
  const declaration = symbol.declaration as EquationDeclaration;
  return parseFormula(declaration.formula, { id: symbol.id, domain: symbol.id.split(".")[0]! });
}

function compileEquation(
  expression: Expression,
  given: Parameters<typeof checkEquation>[1],
): CompiledEquation {
  const { equation: symbol, symbols } = given;
  const typed = checkEquation(expression, given);
  const declaration = symbol.declaration as EquationDeclaration;
  checkWhere(symbol, declaration, symbols);
  checkPrevious(typed, symbol.id, false);
  return {
    symbol,
    declaration,
    expression,
    typed,
    references: new Set([...namesIn(expression), ...whereName(declaration)]),
    fixedNames: new Set([...yearNames(typed), ...whereName(declaration)]),
    usesPrevious: contains(typed, "previous"),
    mayBeNever: typed.mayBeNever,
  };
}

function whereName(declaration: EquationDeclaration): readonly string[] {
  return declaration.where === undefined ? [] : [declaration.where];
}

function yearNames(typed: Typed): readonly string[] {
  const { node } = typed;
  const own = node.kind === "at" && node.year.node.kind === "reference" ? [node.year.node.id] : [];
  return [...own, ...typedOperands(typed).flatMap(yearNames)];
}

function checkWhere(symbol: Symbol, declaration: EquationDeclaration, symbols: SymbolTable): void {
  if (declaration.where === undefined) return;
  const named = symbols.get(declaration.where);
  const isOverSite = named?.over.length === 1 && named.over[0] === "site";
  const isFlag = named?.role === "input" && named.type === "number" && isOverSite;
  if (!isFlag) {
    throw new ModelError(symbol.id, `where expects an input over site, found ${declaration.where}`);
  }
  if (!symbol.over.includes("site")) {
    throw new ModelError(symbol.id, "where expects an equation over site");
  }
}

function checkPrevious(typed: Typed, id: string, isInside: boolean): void {
  const { node } = typed;
  if (node.kind === "previous" && isInside) {
    throw new ModelError(
      id,
      "previous may not stand inside anything that looks over years: cumulative, at, firstYear, a sum or mean over year, a kernel over years",
    );
  }
  const spansYears =
    node.kind === "cumulative" ||
    node.kind === "at" ||
    node.kind === "firstYear" ||
    (node.kind === "reduce" && node.dimension === "year") ||
    (node.kind === "kernel" && node.kernel.evaluateYears !== undefined);
  for (const operand of typedOperands(typed)) checkPrevious(operand, id, isInside || spansYears);
}

/** Whether a checked expression holds a node of a kind. */
export function contains(typed: Typed, kind: Typed["node"]["kind"]): boolean {
  return (
    typed.node.kind === kind || typedOperands(typed).some((operand) => contains(operand, kind))
  );
}

/** Names an expression reads, without the equation's own name inside `previous`. */
function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (part: Expression): void => {
    const isDimension = part.kind === "name" && !part.id.includes(".");
    if (part.kind === "name" && !isDimension) names.add(part.id);
    const isPrevious = part.kind === "call" && part.name === "previous";
    for (const operand of operandsOf(part).slice(isPrevious ? 1 : 0)) walk(operand);
  };
  walk(expression);
  return names;
}

/** The order of the equations to be compiled; others are there already and read none of them. */
function orderOf(expressions: ReadonlyMap<string, Expression>): readonly string[] {
  const order: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (id: string): void => {
    const expression = expressions.get(id);
    if (done.has(id) || expression === undefined) return;
    const start = open.indexOf(id);
    if (start >= 0) {
      const cycle = [...open.slice(start), id].join(" -> ");
      throw new ModelError(id, `the equations form a cycle: ${cycle}`);
    }
    open.push(id);
    for (const name of namesIn(expression)) visit(name);
    open.pop();
    done.add(id);
    order.push(id);
  };
  for (const id of expressions.keys()) visit(id);
  return order;
}

function readersOf(
  equations: ReadonlyMap<string, CompiledEquation>,
): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  for (const [id, equation] of equations) {
    for (const name of equation.references) {
      const list = readers.get(name);
      if (list === undefined) readers.set(name, [id]);
      else list.push(id);
    }
  }
  return readers;
}

/** Equations that depend, directly or not, on any of the given names. */
export function downstreamOf(model: Model, names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...names];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const reader of model.readers.get(id) ?? []) {
      if (found.has(reader)) continue;
      found.add(reader);
      pending.push(reader);
    }
  }
  return found;
}

/** Equations the given ones need, themselves included, in order of evaluation. */
export function upstreamOf(model: Model, ids: Iterable<string>): readonly string[] {
  const found = new Set<string>();
  const pending = [...ids];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const equation = model.equations.get(id);
    if (equation === undefined || found.has(id)) continue;
    found.add(id);
    pending.push(...equation.references);
  }
  return model.order.filter((id) => found.has(id));
}
