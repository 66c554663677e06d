import { exactly, expectName, failAt, inUnit, unionOf, type CheckContext } from "./check-parts.ts";
import type { Expression } from "./expression.ts";
import type { Kernel } from "./kernel.ts";
import type { Typed } from "./typed.ts";
import { one, parseUnit, type Unit } from "./unit.ts";

/** Checks a call of a kernel: number of arguments, their types and units. */
export function checkKernel(
  expression: Expression & { kind: "call" },
  kernel: Kernel,
  context: CheckContext,
): Typed {
  if (expression.args.length !== kernel.args.length) {
    throw failAt(expression, context, `expected ${kernel.args.length} arguments`);
  }
  const typed = expression.args.map((arg) => context.check(arg));
  const shared = typed.find((arg, i) => kernel.args[i]!.unit === "same" && arg.unit)?.unit;
  const args = typed.map((arg, i) => kernelArgument(arg, { kernel, i, shared }, context));
  checkShape(expression, kernel, { args, context });
  return {
    node: { kind: "kernel", kernel, args },
    type: kernel.result.type,
    unit: kernelUnit(kernel.result.unit, shared),
    xUnit: kernel.result.xUnit === undefined ? undefined : parseUnit(kernel.result.xUnit),
    over: unionOf(args),
    mayBeNever: false,
    expression,
  };
}

/** A kernel over years needs years, and one that gives a curve takes only named values. */
function checkShape(
  expression: Expression,
  kernel: Kernel,
  { args, context }: { readonly args: readonly Typed[]; readonly context: CheckContext },
): void {
  const varies = args.some((arg) => arg.over.includes("year"));
  if (kernel.evaluateYears !== undefined && !varies) {
    throw failAt(expression, context, "expected something that varies over year");
  }
  if (kernel.result.type !== "curve") return;
  const number = args.find((arg) => arg.type === "number");
  if (number === undefined) return;
  throw failAt(number.expression, context, "a kernel that gives a curve takes no numbers");
}

function kernelArgument(
  arg: Typed,
  at: {
    readonly kernel: Kernel;
    readonly i: number;
    readonly shared: Unit | undefined;
  },
  context: CheckContext,
): Typed {
  const wanted = at.kernel.args[at.i]!;
  if (arg.type !== wanted.type) {
    throw failAt(
      arg.expression,
      context,
      `expected a ${wanted.type} for ${wanted.name}, found a ${arg.type}`,
    );
  }
  expectName(arg, context);
  if (wanted.type === "number") {
    return inUnit(arg, kernelUnit(wanted.unit, at.shared), context);
  }
  if (wanted.type !== "curve") return arg;
  const isSame =
    exactly(arg.unit, parseUnit(wanted.unit)) && exactly(arg.xUnit, parseUnit(wanted.xUnit ?? "1"));
  if (!isSame) {
    throw failAt(
      arg.expression,
      context,
      `expected a curve in ${wanted.unit} over ${wanted.xUnit ?? "1"}`,
    );
  }
  return arg;
}

function kernelUnit(text: string, shared: Unit | undefined): Unit {
  return text === "same" ? (shared ?? one) : parseUnit(text);
}
