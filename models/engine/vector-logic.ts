import type { Lane } from "./vector-arithmetic.ts";

// Comparisons give 1 or 0, and NaN where an operand is NaN, so that a failure never hides in a branch.

/** 1 where the first is less. */
export function less(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end; o += 1) {
    const first = a[p]!;
    const second = b[q]!;
    out[o] = first < second ? 1 : unordered(first, second);
    p += s;
    q += t;
  }
}

/** 1 where the first is not greater. */
export function lessEqual(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end; o += 1) {
    const first = a[p]!;
    const second = b[q]!;
    out[o] = first <= second ? 1 : unordered(first, second);
    p += s;
    q += t;
  }
}

/** 1 where both are equal. */
export function equal(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end; o += 1) {
    const first = a[p]!;
    const second = b[q]!;
    out[o] = first === second ? 1 : unordered(first, second);
    p += s;
    q += t;
  }
}

/** 1 where both differ. */
export function unequal(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end; o += 1) {
    const first = a[p]!;
    const second = b[q]!;
    out[o] = first !== second ? 1 : unordered(first, second);
    p += s;
    q += t;
  }
}

function unordered(first: number, second: number): number {
  return first === first && second === second ? 0 : Number.NaN;
}

/** 1 where both are true. */
export function and(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  for (const end = o + count; o < end; o += 1) {
    const product = a[p]! * b[q]!;
    out[o] = product === product ? (product === 0 ? 0 : 1) : Number.NaN;
    p += s;
    q += t;
  }
}

/** 1 where one is true. */
export function or(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  for (const end = o + count; o < end; o += 1) {
    const total = Math.abs(a[p]!) + Math.abs(b[q]!);
    out[o] = total === total ? (total === 0 ? 0 : 1) : Number.NaN;
    p += s;
    q += t;
  }
}

/** Powers; a whole power of two is a product. */
export function power(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  for (const end = o + count; o < end; o += 1) {
    const exponent = b[q]!;
    out[o] = exponent === 1 ? a[p]! : exponent === 2 ? a[p]! * a[p]! : Math.pow(a[p]!, exponent);
    p += s;
    q += t;
  }
}

/** Functions of one element; the second operand is not read. */
export const functions: Readonly<Record<string, (x: number) => number>> = {
  negate: (x) => -x,
  not: (x) => (x === x ? (x === 0 ? 1 : 0) : Number.NaN),
  abs: Math.abs,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
};
