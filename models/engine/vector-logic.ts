import type { VectorFunction } from "./typed.ts";
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
    out[o] = first < second || first > second ? 1 : unordered(first, second);
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
    const first = a[p]!;
    const second = b[q]!;
    const holds = first !== 0 && second !== 0;
    out[o] = first !== first || second !== second ? Number.NaN : holds ? 1 : 0;
    p += s;
    q += t;
  }
}

/** 1 where one is true. */
export function or(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  for (const end = o + count; o < end; o += 1) {
    const first = a[p]!;
    const second = b[q]!;
    const holds = first !== 0 || second !== 0;
    out[o] = first !== first || second !== second ? Number.NaN : holds ? 1 : 0;
    p += s;
    q += t;
  }
}

/** Powers. */
export function power(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  for (const end = o + count; o < end; o += 1) {
    out[o] = raised(a[p]!, b[q]!);
    p += s;
    q += t;
  }
}

/** A power; a square is a product; NaN where it is not finite, and for a power 0 of NaN too. */
export function raised(base: number, exponent: number): number {
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  return base === base ? finite(base ** exponent) : base;
}

/** The number itself; NaN where it is not finite, so that no failure hides in min or max. */
export function finite(x: number): number {
  return x - x * 0;
}

/** Functions of one element. */
export const functions: Readonly<Record<VectorFunction, (x: number) => number>> = {
  negate: (x) => -x,
  not: (x) => (x === x ? (x === 0 ? 1 : 0) : Number.NaN),
  abs: Math.abs,
  exp: (x) => finite(Math.exp(x)),
  log: (x) => finite(Math.log(x)),
  sqrt: Math.sqrt,
};
