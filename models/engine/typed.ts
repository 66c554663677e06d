import type { Expression } from "./expression.ts";
import type { Kernel } from "./kernel.ts";
import type { Dimension, ValueType } from "./model.ts";
import type { Unit } from "./unit.ts";

/** Operators of the vector program that take two operands. */
export type VectorOperator =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "power"
  | "less"
  | "lessEqual"
  | "equal"
  | "unequal"
  | "and"
  | "or"
  | "minimum"
  | "maximum";

/** Operators of the vector program that take one operand. */
export type VectorFunction = "negate" | "not" | "abs" | "exp" | "log" | "sqrt";

/** What a checked expression does, over checked operands. */
export type TypedNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "reference"; readonly id: string }
  | { readonly kind: "scale"; readonly operand: Typed; readonly factor: number }
  | {
      readonly kind: "function";
      readonly fn: VectorFunction;
      readonly operand: Typed;
    }
  | {
      readonly kind: "binary";
      readonly operator: VectorOperator;
      readonly left: Typed;
      readonly right: Typed;
    }
  | {
      readonly kind: "choose";
      readonly test: Typed;
      readonly yes: Typed;
      readonly no: Typed;
    }
  | {
      readonly kind: "reduce";
      readonly fn: "sum" | "mean" | "largest";
      readonly operand: Typed;
      readonly dimension: Dimension;
    }
  | { readonly kind: "cumulative"; readonly operand: Typed }
  | { readonly kind: "at"; readonly operand: Typed; readonly year: Typed }
  | { readonly kind: "previous"; readonly id: string; readonly initial: Typed }
  | { readonly kind: "firstYear"; readonly operand: Typed }
  | {
      readonly kind: "kernel";
      readonly kernel: Kernel;
      readonly args: readonly Typed[];
    };

/** An expression with its type, unit, dimensions, and whether it may be *never*. */
export interface Typed {
  readonly node: TypedNode;
  readonly type: ValueType;
  /** Undefined for a literal 0, which fits every unit. */
  readonly unit: Unit | undefined;
  readonly xUnit?: Unit | undefined;
  readonly over: readonly Dimension[];
  readonly mayBeNever: boolean;
  readonly expression: Expression;
}

/** The checked expressions directly below one. */
export function typedOperands(typed: Typed): readonly Typed[] {
  const { node } = typed;
  switch (node.kind) {
    case "number":
    case "reference":
      return [];
    case "binary":
      return [node.left, node.right];
    case "choose":
      return [node.test, node.yes, node.no];
    case "at":
      return [node.operand, node.year];
    case "previous":
      return [node.initial];
    case "kernel":
      return node.args;
    default:
      return [node.operand];
  }
}
