import {
  interpolateCurve,
  interpolation,
  type Curve,
  type Kernel,
  type KernelValue,
} from "./kernel.ts";
import { strideOf, type Operand } from "./layout.ts";
import type { Step } from "./program.ts";
import { runStep, type StepContext } from "./steps.ts";

/** One argument of a kernel: an array, or values that are not numbers, with their place by index. */
export interface KernelOperand {
  readonly operand: Operand;
  /** Curves, tables or choices, indexed as the operand is; undefined for numbers. */
  readonly values: readonly KernelValue[] | undefined;
}

type Evaluate = (...args: KernelValue[]) => number;

/** Writes one result for each draw at one index; `at` and `steps` place the arguments. */
type DrawLoop = (draws: Draws, args: readonly DrawArgument[]) => void;

interface Draws {
  readonly out: Float64Array;
  readonly start: number;
  readonly count: number;
}

interface DrawArgument {
  readonly data: Float64Array;
  readonly step: number;
  at: number;
  value: KernelValue;
}

/** A step that applies an elementwise kernel; values that are not numbers never vary by draw. */
export function kernelStep(
  kernel: Kernel,
  [out, args]: readonly [Operand, readonly KernelOperand[]],
  context: StepContext,
): Step {
  const { state } = context;
  const operands = [out, ...args.map((arg) => arg.operand)];
  const plainAxes = out.axes.filter((axis) => axis !== "draw");
  const count = out.axes.at(-1) === "draw" ? state.sizes.draw : 1;
  const lists = args.map((arg) => arg.values);
  const loop = drawLoop(kernel, lists);
  const result = state.slots[out.slot]!;
  const given: DrawArgument[] = args.map(({ operand }) => ({
    data: state.slots[operand.slot]!,
    step: strideOf(operand, "draw"),
    at: 0,
    value: undefined,
  }));
  return runStep(operands, { ...context, axes: plainAxes }, (_, at, shape) => {
    for (let j = 0; j < shape.count; j += 1) {
      for (let k = 0; k < given.length; k += 1) {
        const argument = given[k]!;
        argument.at = at[k + 1]! + j * shape.steps[k + 1]!;
        argument.value = lists[k]?.[argument.at];
      }
      loop({ out: result, start: at[0] + j * shape.steps[0]!, count }, given);
    }
  });
}

function drawLoop(
  kernel: Kernel,
  lists: readonly (readonly KernelValue[] | undefined)[],
): DrawLoop {
  if (kernel === interpolation) return lookUp;
  const evaluate = kernel.evaluate as Evaluate;
  const isPair = lists.length === 2 && lists.every((list) => list === undefined);
  return isPair ? pairs(evaluate) : general(evaluate, lists);
}

const lookUp: DrawLoop = ({ out, start, count }, [curve, x]) => {
  const { data, step, at } = x!;
  const points = curve!.value as Curve | undefined;
  for (let i = 0; i < count; i += 1)
    out[start + i] = interpolateCurve(points, data[at + i * step]!);
};

function pairs(evaluate: Evaluate): DrawLoop {
  return ({ out, start, count }, [first, second]) => {
    const [a, b] = [first!, second!];
    for (let i = 0; i < count; i += 1) {
      out[start + i] = evaluate(a.data[a.at + i * a.step], b.data[b.at + i * b.step]);
    }
  };
}

function general(
  evaluate: Evaluate,
  lists: readonly (readonly KernelValue[] | undefined)[],
): DrawLoop {
  const values: KernelValue[] = lists.map(() => undefined);
  return ({ out, start, count }, args) => {
    for (let i = 0; i < count; i += 1) {
      for (let k = 0; k < values.length; k += 1) {
        const { data, at, step, value } = args[k]!;
        values[k] = lists[k] === undefined ? data[at + i * step]! : value;
      }
      out[start + i] = evaluate(...values);
    }
  };
}
