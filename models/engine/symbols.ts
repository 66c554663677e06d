import { ModelError } from "./errors.ts";
import type { EquationDeclaration, InputDeclaration } from "./model.ts";
import {
  type Dimension,
  type EquationGroup,
  type InputGroup,
  dimensions,
  type ValueType,
} from "./model.ts";
import { parseUnit, type Unit } from "./unit.ts";

/** A name formulas may use: an input or an equation, with its unit read. */
export interface Symbol {
  readonly id: string;
  readonly role: "input" | "equation";
  readonly type: ValueType;
  readonly unit: Unit;
  readonly unitText: string;
  readonly xUnit: Unit | undefined;
  readonly over: readonly Dimension[];
  readonly declaration: InputDeclaration | EquationDeclaration;
}

/** All names of a model. */
export type SymbolTable = ReadonlyMap<string, Symbol>;

/**
 * Collects the names of a model, after those it is built upon. Throws ModelError for a name declared
 * twice or an unreadable unit.
 */
export function symbolTable(
  inputs: readonly InputGroup[],
  equations: readonly EquationGroup[],
  known: SymbolTable = new Map<string, Symbol>(),
): SymbolTable {
  const table = new Map<string, Symbol>(known);
  const add = (
    id: string,
    role: Symbol["role"],
    declared: InputDeclaration | EquationDeclaration,
  ) => {
    if (table.has(id)) throw new ModelError(id, "is declared twice");
    table.set(id, symbolOf(id, role, declared));
  };
  for (const group of inputs) {
    for (const [id, declared] of Object.entries(group.inputs)) add(id, "input", declared);
  }
  for (const group of equations) {
    for (const [id, declared] of Object.entries(group.equations)) add(id, "equation", declared);
  }
  return table;
}

function symbolOf(
  id: string,
  role: Symbol["role"],
  declaration: InputDeclaration | EquationDeclaration,
): Symbol {
  const { xUnit } = declaration;
  return {
    id,
    role,
    type: declaration.type ?? "number",
    unit: parseUnit(declaration.unit),
    unitText: declaration.unit,
    xUnit: xUnit === undefined ? undefined : parseUnit(xUnit),
    over: inOrder(declaration.over),
    declaration,
  };
}

/** Dimensions in the engine's fixed order, year last, without repeats. */
export function inOrder(over: Iterable<Dimension>): readonly Dimension[] {
  const wanted = new Set(over);
  return dimensions.filter((dimension) => wanted.has(dimension));
}
