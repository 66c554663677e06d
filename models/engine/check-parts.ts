import { ModelError } from "./errors.ts";
import { expressionText, type Expression } from "./expression.ts";
import type { Kernel } from "./kernel.ts";
import type { Dimension } from "./model.ts";
import { inOrder, type Symbol, type SymbolTable } from "./symbols.ts";
import type { Typed, TypedNode } from "./typed.ts";
import { describeUnit } from "./unit-words.ts";
import { conversionFactor, one, sameDimension, type Unit } from "./unit.ts";

/** What the check knows while it walks one equation. */
export interface CheckContext {
  readonly symbols: SymbolTable;
  readonly kernels: ReadonlyMap<string, Kernel>;
  /** Equations checked before whose value may be *never*. */
  readonly neverIds: ReadonlySet<string>;
  /** The equation being checked. */
  readonly equation: Symbol;
  /** Checks an expression below the present one. */
  readonly check: (expression: Expression) => Typed;
}

/** Fails with the part of the formula quoted. */
export function failAt(expression: Expression, context: CheckContext, message: string): ModelError {
  const part = expressionText(expression);
  const shown = part.length > 80 ? `${part.slice(0, 77)}...` : part;
  return new ModelError(context.equation.id, `in "${shown}": ${message}`);
}

/** The same quantity in another scale; throws where the dimensions differ. */
export function inUnit(typed: Typed, unit: Unit, context: CheckContext): Typed {
  if (typed.unit === undefined) return { ...typed, unit };
  if (!sameDimension(typed.unit, unit)) {
    throw failAt(
      typed.expression,
      context,
      `expected ${describeUnit(unit)}, found ${describeUnit(typed.unit)}`,
    );
  }
  const factor = conversionFactor(typed.unit, unit);
  if (factor === 1) return { ...typed, unit };
  return { ...typed, unit, node: { kind: "scale", operand: typed, factor } };
}

/** A number argument; anything but a number may stand only as a direct argument of a kernel. */
export function numberOperand(expression: Expression, context: CheckContext): Typed {
  const typed = context.check(expression);
  if (typed.type !== "number") {
    throw failAt(expression, context, `a ${typed.type} may stand only as an argument of a kernel`);
  }
  return typed;
}

/** Curves, tables and choices are given to a kernel by their name. */
export function expectName(typed: Typed, context: CheckContext): void {
  if (typed.type === "number" || typed.node.kind === "reference") return;
  throw failAt(
    typed.expression,
    context,
    `a ${typed.type} must be named: give it its own equation`,
  );
}

/** A number argument without unit. */
export function pureOperand(expression: Expression, context: CheckContext): Typed {
  return inUnit(numberOperand(expression, context), one, context);
}

/** Builds a checked number expression over the union of its operands' dimensions. */
export function result(
  expression: Expression,
  node: TypedNode,
  parts: {
    readonly unit: Unit | undefined;
    readonly operands: readonly Typed[];
  },
): Typed {
  return {
    node,
    type: "number",
    unit: parts.unit,
    over: unionOf(parts.operands),
    mayBeNever: parts.operands.some((operand) => operand.mayBeNever),
    expression,
  };
}

/** Dimensions of several operands together. */
export function unionOf(operands: readonly Typed[]): readonly Dimension[] {
  return inOrder(operands.flatMap((operand) => operand.over));
}

/** Brings operands that must share a unit to the unit of the first that has one. */
export function sharedUnit(
  operands: readonly Typed[],
  context: CheckContext,
): { readonly unit: Unit | undefined; readonly operands: readonly Typed[] } {
  const unit = operands.find((operand) => operand.unit !== undefined)?.unit;
  if (unit === undefined) return { unit, operands };
  return {
    unit,
    operands: operands.map((operand) => inUnit(operand, unit, context)),
  };
}

/** Whether a unit is there and the same in dimension and scale. */
export function exactly(found: Unit | undefined, wanted: Unit): boolean {
  return (
    found !== undefined && sameDimension(found, wanted) && conversionFactor(found, wanted) === 1
  );
}
