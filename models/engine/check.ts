import { callTypes, checkPower } from "./check-calls.ts";
import { checkKernel } from "./check-kernel.ts";
import {
  exactly,
  failAt,
  inUnit,
  numberOperand,
  pureOperand,
  result,
  sharedUnit,
  type CheckContext,
} from "./check-parts.ts";
import { ModelError } from "./errors.ts";
import type { BinaryOperator, Expression } from "./expression.ts";
import type { Typed, TypedNode, VectorOperator } from "./typed.ts";
import { divideUnits, multiplyUnits, one } from "./unit.ts";

/**
 * Gives an expression its types, units and dimensions, and inserts the factors between scales.
 * Throws ModelError that quotes the part and says what was expected.
 */
function checkExpression(expression: Expression, context: CheckContext): Typed {
  switch (expression.kind) {
    case "number":
      return checkNumber(expression);
    case "name":
      return checkName(expression, context);
    case "unary":
      return checkUnary(expression, context);
    case "binary":
      return checkBinary(expression, context);
    case "choose":
      return checkChoose(expression, context);
    case "call":
      return checkCall(expression, context);
  }
}

/** Checks an equation's formula against its declaration and converts the result to its unit. */
export function checkEquation(expression: Expression, given: Omit<CheckContext, "check">): Typed {
  const context: CheckContext = {
    ...given,
    check: (part) => checkExpression(part, context),
  };
  const { equation } = context;
  const typed = checkExpression(expression, context);
  if (typed.type !== equation.type) {
    throw new ModelError(equation.id, `expected a ${equation.type}, found a ${typed.type}`);
  }
  const extra = typed.over.filter((dimension) => !equation.over.includes(dimension));
  if (extra.length > 0) {
    throw new ModelError(
      equation.id,
      `the formula varies over ${extra.join(", ")}; add it to over or reduce it`,
    );
  }
  if (typed.type === "curve") return checkCurveResult(typed, context);
  const converted = inUnit(typed, equation.unit, context);
  return { ...converted, over: typed.over };
}

function checkCurveResult(typed: Typed, context: CheckContext): Typed {
  const { equation } = context;
  if (typed.node.kind !== "kernel") {
    throw new ModelError(equation.id, "expected a kernel that gives a curve");
  }
  const isSame =
    exactly(typed.unit, equation.unit) && exactly(typed.xUnit ?? one, equation.xUnit ?? one);
  if (!isSame) {
    const { xUnit = "1" } = equation.declaration;
    throw new ModelError(equation.id, `expected a curve in ${equation.unitText} over ${xUnit}`);
  }
  return typed;
}

function checkNumber(expression: Expression & { kind: "number" }): Typed {
  const unit = expression.value === 0 ? undefined : one;
  const node: TypedNode = { kind: "number", value: expression.value };
  return result(expression, node, { unit, operands: [] });
}

function checkName(expression: Expression & { kind: "name" }, context: CheckContext): Typed {
  const symbol = context.symbols.get(expression.id);
  if (symbol === undefined)
    throw new ModelError(context.equation.id, `unknown name ${expression.id}`);
  return {
    node: { kind: "reference", id: symbol.id },
    type: symbol.type,
    unit: symbol.unit,
    xUnit: symbol.xUnit,
    over: symbol.over,
    mayBeNever: context.neverIds.has(symbol.id),
    expression,
  };
}

function checkUnary(expression: Expression & { kind: "unary" }, context: CheckContext): Typed {
  if (expression.operator === "-") {
    const operand = numberOperand(expression.operand, context);
    const node: TypedNode = { kind: "function", fn: "negate", operand };
    return result(expression, node, {
      unit: operand.unit,
      operands: [operand],
    });
  }
  const operand = pureOperand(expression.operand, context);
  const node: TypedNode = { kind: "function", fn: "not", operand };
  return result(expression, node, { unit: one, operands: [operand] });
}

const comparisons: Partial<Record<BinaryOperator, readonly [VectorOperator, boolean]>> = {
  "<": ["less", false],
  ">": ["less", true],
  "<=": ["lessEqual", false],
  ">=": ["lessEqual", true],
  "==": ["equal", false],
  "!=": ["unequal", false],
};

function checkBinary(expression: Expression & { kind: "binary" }, context: CheckContext): Typed {
  const { operator } = expression;
  if (operator === "^") return checkPower(expression, [expression.left, expression.right], context);
  if (operator === "and" || operator === "or") {
    const left = pureOperand(expression.left, context);
    const right = pureOperand(expression.right, context);
    const node: TypedNode = { kind: "binary", operator, left, right };
    return result(expression, node, { unit: one, operands: [left, right] });
  }
  const left = numberOperand(expression.left, context);
  const right = numberOperand(expression.right, context);
  if (operator === "*" || operator === "/") {
    if (left.mayBeNever || right.mayBeNever) {
      throw failAt(expression, context, "a year that may be never is not multiplied or divided");
    }
    return checkProduct(expression, left, right);
  }
  const { unit, operands } = sharedUnit([left, right], context);
  const [first, second] = [operands[0]!, operands[1]!];
  const comparison = comparisons[operator];
  if (comparison !== undefined) return compare(expression, comparison, [first, second]);
  const node: TypedNode = {
    kind: "binary",
    operator: operator === "+" ? "add" : "subtract",
    left: first,
    right: second,
  };
  return result(expression, node, { unit, operands });
}

function compare(
  expression: Expression,
  [operator, isSwapped]: readonly [VectorOperator, boolean],
  [first, second]: readonly [Typed, Typed],
): Typed {
  const left = isSwapped ? second : first;
  const right = isSwapped ? first : second;
  const node: TypedNode = { kind: "binary", operator, left, right };
  return {
    ...result(expression, node, { unit: one, operands: [left, right] }),
    mayBeNever: false,
  };
}

function checkProduct(
  expression: Expression & { kind: "binary" },
  left: Typed,
  right: Typed,
): Typed {
  const isQuotient = expression.operator === "/";
  const combine = isQuotient ? divideUnits : multiplyUnits;
  const isAny = left.unit === undefined || right.unit === undefined;
  const unit = isAny ? undefined : combine(left.unit, right.unit);
  const operator = isQuotient ? "divide" : "multiply";
  const node: TypedNode = { kind: "binary", operator, left, right };
  return result(expression, node, { unit, operands: [left, right] });
}

function checkChoose(expression: Expression & { kind: "choose" }, context: CheckContext): Typed {
  const test = pureOperand(expression.test, context);
  const branches = [numberOperand(expression.yes, context), numberOperand(expression.no, context)];
  const { unit, operands } = sharedUnit(branches, context);
  const node: TypedNode = {
    kind: "choose",
    test,
    yes: operands[0]!,
    no: operands[1]!,
  };
  const typed = result(expression, node, {
    unit,
    operands: [test, ...operands],
  });
  return {
    ...typed,
    mayBeNever: operands.some((operand) => operand.mayBeNever),
  };
}

function checkCall(expression: Expression & { kind: "call" }, context: CheckContext): Typed {
  const builtIn = Object.hasOwn(callTypes, expression.name)
    ? callTypes[expression.name]
    : undefined;
  if (builtIn !== undefined) return builtIn(expression, context);
  const kernel = context.kernels.get(expression.name);
  if (kernel === undefined) {
    throw new ModelError(context.equation.id, `unknown function ${expression.name}`);
  }
  return checkKernel(expression, kernel, context);
}
