import {
  exactly,
  expectName,
  failAt,
  inUnit,
  numberOperand,
  pureOperand,
  result,
  sharedUnit,
  type CheckContext,
} from "./check-parts.ts";
import type { Expression } from "./expression.ts";
import { interpolation } from "./kernel.ts";
import { dimensions, type Dimension } from "./model.ts";
import type { Typed, TypedNode, VectorFunction, VectorOperator } from "./typed.ts";
import { isPureNumber, one, parseUnit, powerUnit } from "./unit.ts";

type Call = Expression & { kind: "call" };
type CallCheck = (call: Call, context: CheckContext) => Typed;

/** A power: a constant exponent raises the unit, any other needs pure numbers. */
export function checkPower(
  expression: Expression,
  [base, exponent]: readonly [Expression, Expression],
  context: CheckContext,
): Typed {
  const left = numberOperand(base, context);
  const right = pureOperand(exponent, context);
  const isPure = left.unit === undefined || isPureNumber(left.unit);
  const constant = constantOf(exponent);
  if (!isPure && (constant === undefined || !Number.isInteger(constant * 2))) {
    throw failAt(
      expression,
      context,
      "a quantity with a unit needs a constant exponent, whole or half",
    );
  }
  const unit = isPure || constant === undefined ? one : powerUnit(left.unit ?? one, constant);
  const node: TypedNode = { kind: "binary", operator: "power", left, right };
  return result(expression, node, { unit, operands: [left, right] });
}

function constantOf(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  const isNegated = expression.kind === "unary" && expression.operator === "-";
  if (!isNegated || expression.operand.kind !== "number") return undefined;
  return -expression.operand.value;
}

/** Checks of the functions of the formula language, by name. */
export const callTypes: Readonly<Record<string, CallCheck>> = {
  min: (call, context) => extreme(call, "minimum", context),
  max: (call, context) => extreme(call, "maximum", context),
  clamp,
  abs: (call, context) => sameUnit(call, "abs", context),
  exp: (call, context) => pureFunction(call, "exp", context),
  log: (call, context) => pureFunction(call, "log", context),
  sqrt: squareRoot,
  pow: (call, context) => {
    expectArguments(call, 2, context);
    return checkPower(call, [call.args[0]!, call.args[1]!], context);
  },
  sum: (call, context) => reduction(call, "sum", context),
  mean: (call, context) => reduction(call, "mean", context),
  largest: (call, context) => reduction(call, "largest", context),
  cumulative,
  at,
  previous,
  firstYear,
  interpolate,
};

function expectArguments(call: Call, count: number, context: CheckContext): void {
  if (call.args.length !== count) {
    throw failAt(call, context, `expected ${count} argument${count === 1 ? "" : "s"}`);
  }
}

function extreme(call: Call, operator: VectorOperator, context: CheckContext): Typed {
  if (call.args.length < 2) throw failAt(call, context, "expected at least 2 arguments");
  const all = call.args.map((arg) => numberOperand(arg, context));
  const { unit, operands } = sharedUnit(all, context);
  return operands.slice(1).reduce((left, right) => {
    const node: TypedNode = { kind: "binary", operator, left, right };
    return result(call, node, { unit, operands: [left, right] });
  }, operands[0]!);
}

function clamp(call: Call, context: CheckContext): Typed {
  expectArguments(call, 3, context);
  const all = call.args.map((arg) => numberOperand(arg, context));
  const { unit, operands } = sharedUnit(all, context);
  const [value, low, high] = [operands[0]!, operands[1]!, operands[2]!];
  const raised = result(
    call,
    { kind: "binary", operator: "maximum", left: value, right: low },
    { unit, operands: [value, low] },
  );
  return result(
    call,
    { kind: "binary", operator: "minimum", left: raised, right: high },
    { unit, operands: [raised, high] },
  );
}

function sameUnit(call: Call, fn: VectorFunction, context: CheckContext): Typed {
  expectArguments(call, 1, context);
  const operand = numberOperand(call.args[0]!, context);
  return result(
    call,
    { kind: "function", fn, operand },
    { unit: operand.unit, operands: [operand] },
  );
}

function pureFunction(call: Call, fn: VectorFunction, context: CheckContext): Typed {
  expectArguments(call, 1, context);
  const operand = pureOperand(call.args[0]!, context);
  return result(call, { kind: "function", fn, operand }, { unit: one, operands: [operand] });
}

function squareRoot(call: Call, context: CheckContext): Typed {
  expectArguments(call, 1, context);
  const operand = numberOperand(call.args[0]!, context);
  const unit = operand.unit === undefined ? undefined : powerUnit(operand.unit, 0.5);
  return result(call, { kind: "function", fn: "sqrt", operand }, { unit, operands: [operand] });
}

function reduction(call: Call, fn: "sum" | "mean" | "largest", context: CheckContext): Typed {
  expectArguments(call, 2, context);
  const operand = numberOperand(call.args[0]!, context);
  const named = call.args[1]!;
  const dimension = dimensions.find((name) => named.kind === "name" && named.id === name);
  if (dimension === undefined) {
    throw failAt(
      call,
      context,
      `expected a dimension (${dimensions.join(", ")}) as second argument`,
    );
  }
  if (!operand.over.includes(dimension)) {
    throw failAt(call, context, `expected something that varies over ${dimension}`);
  }
  const node: TypedNode = { kind: "reduce", fn, operand, dimension };
  return without(dimension, result(call, node, { unit: operand.unit, operands: [operand] }));
}

function without(dimension: Dimension, typed: Typed): Typed {
  return { ...typed, over: typed.over.filter((name) => name !== dimension) };
}

function yearly(call: Call, context: CheckContext): Typed {
  const operand = numberOperand(call.args[0]!, context);
  if (!operand.over.includes("year")) {
    throw failAt(call, context, "expected something that varies over year");
  }
  return operand;
}

function cumulative(call: Call, context: CheckContext): Typed {
  expectArguments(call, 1, context);
  const operand = yearly(call, context);
  const node: TypedNode = { kind: "cumulative", operand };
  return result(call, node, { unit: operand.unit, operands: [operand] });
}

function at(call: Call, context: CheckContext): Typed {
  expectArguments(call, 2, context);
  const operand = yearly(call, context);
  const given = numberOperand(call.args[1]!, context);
  const { node: year } = given;
  const isInput = year.kind === "reference" && context.symbols.get(year.id)?.role === "input";
  const isYear = isInput && given.over.length === 0 && exactly(given.unit, parseUnit("year"));
  if (year.kind !== "number" && !isYear) {
    throw failAt(call, context, "expected a year or an input that is one as second argument");
  }
  const node: TypedNode = { kind: "at", operand, year: given };
  return without("year", result(call, node, { unit: operand.unit, operands: [operand] }));
}

function previous(call: Call, context: CheckContext): Typed {
  expectArguments(call, 2, context);
  const { equation } = context;
  const named = call.args[0]!;
  if (named.kind !== "name" || named.id !== equation.id) {
    throw failAt(call, context, `previous looks back only at its own equation, ${equation.id}`);
  }
  if (!equation.over.includes("year")) throw failAt(call, context, "the equation has no years");
  const initial = inUnit(numberOperand(call.args[1]!, context), equation.unit, context);
  const extra = initial.over.filter((dimension) => !equation.over.includes(dimension));
  if (extra.length > 0) {
    throw failAt(call.args[1]!, context, `varies over ${extra.join(", ")}, unlike the equation`);
  }
  const typed = result(
    call,
    { kind: "previous", id: equation.id, initial },
    { unit: equation.unit, operands: [initial] },
  );
  return { ...typed, over: equation.over };
}

function firstYear(call: Call, context: CheckContext): Typed {
  expectArguments(call, 1, context);
  const operand = inUnit(yearly(call, context), one, context);
  const typed = result(
    call,
    { kind: "firstYear", operand },
    { unit: parseUnit("year"), operands: [operand] },
  );
  return { ...without("year", typed), mayBeNever: true };
}

function interpolate(call: Call, context: CheckContext): Typed {
  expectArguments(call, 2, context);
  const curve = context.check(call.args[0]!);
  if (curve.type !== "curve") throw failAt(call, context, "expected a curve as first argument");
  expectName(curve, context);
  const x = inUnit(numberOperand(call.args[1]!, context), curve.xUnit ?? one, context);
  const node: TypedNode = {
    kind: "kernel",
    kernel: interpolation,
    args: [curve, x],
  };
  return {
    ...result(call, node, { unit: curve.unit, operands: [curve, x] }),
    mayBeNever: false,
  };
}
