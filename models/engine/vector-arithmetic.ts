/**
 * One run of elements for an operator: `out[outAt + i]` from `a[aAt + i * aStep]` and
 * `b[bAt + i * bStep]`, `i < count`; a step is 1, or 0 to repeat one element.
 */
export interface Lane {
  out: Float64Array;
  outAt: number;
  a: Float64Array;
  aAt: number;
  aStep: number;
  b: Float64Array;
  bAt: number;
  bStep: number;
  count: number;
}

// Written out, since one loop shared over a function value would not be compiled to straight code. Long
// runs go through the loops of vector-views.

/** Sums. */
export function add(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! + b[bAt + i * bStep]!;
  }
}

/** Differences. */
export function subtract(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! - b[bAt + i * bStep]!;
  }
}

/** Products. */
export function multiply(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! * b[bAt + i * bStep]!;
  }
}

/** Quotients; NaN where one is not finite, so that a division by zero never hides in min or max. */
export function divide(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = quotient(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

/** The lesser; NaN if either is. */
export function minimum(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = Math.min(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

/** The greater; NaN if either is. */
export function maximum(lane: Lane): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = 0; i < count; i += 1) {
    out[outAt + i] = Math.max(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

/** A quotient; NaN where it is not finite. */
export function quotient(a: number, b: number): number {
  const r = a / b;
  return r - r * 0;
}
