import { text, type Text, type ValueType } from "./model.ts";

/** A function given by points; `x` ascends. */
export interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A table as data give it; only the kernels that name it know its columns. */
export type TableValue = object;

/** What a kernel receives for one argument at one index. */
export type KernelValue = number | Curve | TableValue | string | undefined;

/** One argument of a kernel; unit `same` stands for one unit shared by all arguments that say so. */
export interface KernelArgument {
  readonly name: string;
  readonly type: ValueType;
  readonly unit: string;
  readonly xUnit?: string;
}

/**
 * A domain function that formulas call by name: pure, with declared types and units. `evaluate`
 * works on one index; with `along: "year"` it works on the whole row of years at once.
 */
export interface Kernel {
  readonly name: string;
  readonly args: readonly KernelArgument[];
  readonly result: {
    readonly type: "number" | "curve";
    readonly unit: string;
    readonly xUnit?: string;
  };
  readonly means: Text;
  readonly source: string;
  readonly evaluate?: (...args: KernelValue[]) => number | Curve;
  readonly evaluateYears?: (values: Float64Array, out: Float64Array) => void;
}

/** Value of a curve at `x`: straight between points, constant beyond the ends; NaN without a curve. */
export function interpolateCurve(curve: Curve | undefined, x: number): number {
  if (curve === undefined || !Number.isFinite(x)) return Number.NaN;
  const { x: xs, y: ys } = curve;
  const last = xs.length - 1;
  if (last < 0) return Number.NaN;
  if (x <= xs[0]!) return ys[0]!;
  if (x >= xs[last]!) return ys[last]!;
  const i = intervalAt(xs, x);
  const x0 = xs[i]!;
  const y0 = ys[i]!;
  return y0 + ((ys[i + 1]! - y0) * (x - x0)) / (xs[i + 1]! - x0);
}

/** Index of the interval of ascending `xs` that holds `x`; a guess from even spacing comes first. */
function intervalAt(xs: Float64Array, x: number): number {
  const last = xs.length - 1;
  const guess = Math.floor(((x - xs[0]!) / (xs[last]! - xs[0]!)) * last);
  if (guess < last && xs[guess]! <= x && x < xs[guess + 1]!) return guess;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (xs[middle]! <= x) low = middle;
    else high = middle;
  }
  return low;
}

/** The kernel behind `interpolate(curve, x)`; its units are those of the curve. */
export const interpolation: Kernel = {
  name: "interpolate",
  args: [
    { name: "curve", type: "curve", unit: "same" },
    { name: "x", type: "number", unit: "same" },
  ],
  result: { type: "number", unit: "same" },
  means: text(
    "Value of a curve, straight between its points",
    "曲线取值，点间线性插值",
    "曲線取值，點間線性插值",
  ),
  source: "piecewise linear interpolation",
  evaluate: (curve, x) => interpolateCurve(curve as Curve | undefined, x as number),
};
