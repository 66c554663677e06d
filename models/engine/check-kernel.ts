import { exactly, failAt, inUnit, unionOf, type CheckContext } from "./check-parts.ts";
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
  const shared = typed.find((_, i) => kernel.args[i]!.unit === "same")?.unit;
  const args = typed.map((arg, i) => kernelArgument(arg, { kernel, i, shared }, context));
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
      `expected a curve in ${wanted.unit} over ${wanted.xUnit}`,
    );
  }
  return arg;
}

function kernelUnit(text: string, shared: Unit | undefined): Unit {
  return text === "same" ? (shared ?? one) : parseUnit(text);
}
