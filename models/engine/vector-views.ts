import type { VectorOperator } from "./typed.ts";
import { quotient } from "./vector-arithmetic.ts";

/**
 * One run of elements as views that start at their first element: `out[i]` from `a[i]` and `b[i]`; a
 * view of one element is repeated.
 */
export interface Views {
  readonly out: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** Loops of an operator over views: both vary, the second repeats, the first repeats. */
export interface ViewLoops {
  readonly each: (views: Views) => void;
  readonly second: (views: Views) => void;
  readonly first: (views: Views) => void;
}

// Loops over views from 0 on, unrolled by four, run without checks of bounds: about twice as fast as
// loops over places in larger arrays. What is left after the fours has a function of its own, since a
// second loop in one function slows down the first.

function addEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! + b[i]!;
    out[i + 1] = a[i + 1]! + b[i + 1]!;
    out[i + 2] = a[i + 2]! + b[i + 2]!;
    out[i + 3] = a[i + 3]! + b[i + 3]!;
  }
  if (i < out.length) addRest(views, i);
}

function addSecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! + same;
    out[i + 1] = a[i + 1]! + same;
    out[i + 2] = a[i + 2]! + same;
    out[i + 3] = a[i + 3]! + same;
  }
  if (i < out.length) addRest(views, i);
}

function addRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = a[i * s]! + b[i * t]!;
}

function subtractEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! - b[i]!;
    out[i + 1] = a[i + 1]! - b[i + 1]!;
    out[i + 2] = a[i + 2]! - b[i + 2]!;
    out[i + 3] = a[i + 3]! - b[i + 3]!;
  }
  if (i < out.length) subtractRest(views, i);
}

function subtractSecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! - same;
    out[i + 1] = a[i + 1]! - same;
    out[i + 2] = a[i + 2]! - same;
    out[i + 3] = a[i + 3]! - same;
  }
  if (i < out.length) subtractRest(views, i);
}

function subtractFirst(views: Views): void {
  const { out, a, b } = views;
  const same = a[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = same - b[i]!;
    out[i + 1] = same - b[i + 1]!;
    out[i + 2] = same - b[i + 2]!;
    out[i + 3] = same - b[i + 3]!;
  }
  if (i < out.length) subtractRest(views, i);
}

function subtractRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = a[i * s]! - b[i * t]!;
}

function multiplyEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! * b[i]!;
    out[i + 1] = a[i + 1]! * b[i + 1]!;
    out[i + 2] = a[i + 2]! * b[i + 2]!;
    out[i + 3] = a[i + 3]! * b[i + 3]!;
  }
  if (i < out.length) multiplyRest(views, i);
}

function multiplySecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = a[i]! * same;
    out[i + 1] = a[i + 1]! * same;
    out[i + 2] = a[i + 2]! * same;
    out[i + 3] = a[i + 3]! * same;
  }
  if (i < out.length) multiplyRest(views, i);
}

function multiplyRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = a[i * s]! * b[i * t]!;
}

function minimumEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = Math.min(a[i]!, b[i]!);
    out[i + 1] = Math.min(a[i + 1]!, b[i + 1]!);
    out[i + 2] = Math.min(a[i + 2]!, b[i + 2]!);
    out[i + 3] = Math.min(a[i + 3]!, b[i + 3]!);
  }
  if (i < out.length) minimumRest(views, i);
}

function minimumSecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = Math.min(a[i]!, same);
    out[i + 1] = Math.min(a[i + 1]!, same);
    out[i + 2] = Math.min(a[i + 2]!, same);
    out[i + 3] = Math.min(a[i + 3]!, same);
  }
  if (i < out.length) minimumRest(views, i);
}

function minimumRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = Math.min(a[i * s]!, b[i * t]!);
}

function maximumEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = Math.max(a[i]!, b[i]!);
    out[i + 1] = Math.max(a[i + 1]!, b[i + 1]!);
    out[i + 2] = Math.max(a[i + 2]!, b[i + 2]!);
    out[i + 3] = Math.max(a[i + 3]!, b[i + 3]!);
  }
  if (i < out.length) maximumRest(views, i);
}

function maximumSecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = Math.max(a[i]!, same);
    out[i + 1] = Math.max(a[i + 1]!, same);
    out[i + 2] = Math.max(a[i + 2]!, same);
    out[i + 3] = Math.max(a[i + 3]!, same);
  }
  if (i < out.length) maximumRest(views, i);
}

function maximumRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = Math.max(a[i * s]!, b[i * t]!);
}

function divideEach(views: Views): void {
  const { out, a, b } = views;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = quotient(a[i]!, b[i]!);
    out[i + 1] = quotient(a[i + 1]!, b[i + 1]!);
    out[i + 2] = quotient(a[i + 2]!, b[i + 2]!);
    out[i + 3] = quotient(a[i + 3]!, b[i + 3]!);
  }
  if (i < out.length) divideRest(views, i);
}

function divideSecond(views: Views): void {
  const { out, a, b } = views;
  const same = b[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = quotient(a[i]!, same);
    out[i + 1] = quotient(a[i + 1]!, same);
    out[i + 2] = quotient(a[i + 2]!, same);
    out[i + 3] = quotient(a[i + 3]!, same);
  }
  if (i < out.length) divideRest(views, i);
}

function divideFirst(views: Views): void {
  const { out, a, b } = views;
  const same = a[0]!;
  const end = out.length - 3;
  let i = 0;
  for (; i < end; i += 4) {
    out[i] = quotient(same, b[i]!);
    out[i + 1] = quotient(same, b[i + 1]!);
    out[i + 2] = quotient(same, b[i + 2]!);
    out[i + 3] = quotient(same, b[i + 3]!);
  }
  if (i < out.length) divideRest(views, i);
}

function divideRest({ out, a, b }: Views, from: number): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = from; i < out.length; i += 1) out[i] = quotient(a[i * s]!, b[i * t]!);
}

function lessViews({ out, a, b }: Views): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = 0; i < out.length; i += 1) {
    const first = a[i * s]!;
    const second = b[i * t]!;
    out[i] = first < second ? 1 : first >= second ? 0 : Number.NaN;
  }
}

function lessEqualViews({ out, a, b }: Views): void {
  const [s, t] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  for (let i = 0; i < out.length; i += 1) {
    const first = a[i * s]!;
    const second = b[i * t]!;
    out[i] = first <= second ? 1 : first > second ? 0 : Number.NaN;
  }
}

function always(loop: (views: Views) => void): ViewLoops {
  return { each: loop, second: loop, first: loop };
}

function swapped(loop: (views: Views) => void): (views: Views) => void {
  return ({ out, a, b }) => loop({ out, a: b, b: a });
}

/** Loops over views of the operators that have them. */
export const viewLoops: Partial<Record<VectorOperator, ViewLoops>> = {
  add: { each: addEach, second: addSecond, first: swapped(addSecond) },
  subtract: { each: subtractEach, second: subtractSecond, first: subtractFirst },
  multiply: { each: multiplyEach, second: multiplySecond, first: swapped(multiplySecond) },
  divide: { each: divideEach, second: divideSecond, first: divideFirst },
  minimum: { each: minimumEach, second: minimumSecond, first: swapped(minimumSecond) },
  maximum: { each: maximumEach, second: maximumSecond, first: swapped(maximumSecond) },
  less: always(lessViews),
  lessEqual: always(lessEqualViews),
};

/** Adds a run to another of the same length. */
export const addInto: (total: Float64Array, part: Float64Array) => void = (total, part) => {
  addEach({ out: total, a: total, b: part });
};

/** Views of a choice: what is taken where the test holds and where it does not; one element is repeated. */
export interface ChoiceViews {
  readonly out: Float64Array;
  readonly test: Float64Array;
  readonly yes: Float64Array;
  readonly no: Float64Array;
}

/** Takes `yes` where the test is not 0, `no` where it is, and NaN where the test failed. */
export function chooseViews({ out, test, yes, no }: ChoiceViews): void {
  const [s, t] = [yes.length === 1 ? 0 : 1, no.length === 1 ? 0 : 1];
  for (let i = 0; i < out.length; i += 1) {
    const holds = test[i]!;
    out[i] = holds === 0 ? no[i * t]! : holds === holds ? yes[i * s]! : holds;
  }
}
