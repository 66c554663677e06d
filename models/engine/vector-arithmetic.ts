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

// The loops are written out and unrolled by four: one loop shared over a function value would not be
// compiled to straight code and costs several times as much. What is left of a run after the fours has
// a function of its own, since a second loop in the same function slows down the first by a third.

/** Sums. */
export function add(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = a[p]! + b[q]!;
    out[o + 1] = a[p + s]! + b[q + t]!;
    out[o + 2] = a[p + 2 * s]! + b[q + 2 * t]!;
    out[o + 3] = a[p + 3 * s]! + b[q + 3 * t]!;
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) addFrom(lane, count - (end - o));
}

function addFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! + b[bAt + i * bStep]!;
  }
}

/** Differences. */
export function subtract(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = a[p]! - b[q]!;
    out[o + 1] = a[p + s]! - b[q + t]!;
    out[o + 2] = a[p + 2 * s]! - b[q + 2 * t]!;
    out[o + 3] = a[p + 3 * s]! - b[q + 3 * t]!;
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) subtractFrom(lane, count - (end - o));
}

function subtractFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! - b[bAt + i * bStep]!;
  }
}

/** Products. */
export function multiply(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = a[p]! * b[q]!;
    out[o + 1] = a[p + s]! * b[q + t]!;
    out[o + 2] = a[p + 2 * s]! * b[q + 2 * t]!;
    out[o + 3] = a[p + 3 * s]! * b[q + 3 * t]!;
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) multiplyFrom(lane, count - (end - o));
}

function multiplyFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = a[aAt + i * aStep]! * b[bAt + i * bStep]!;
  }
}

/** Quotients; NaN where one is not finite, so that a division by zero never hides in min or max. */
export function divide(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = quotient(a[p]!, b[q]!);
    out[o + 1] = quotient(a[p + s]!, b[q + t]!);
    out[o + 2] = quotient(a[p + 2 * s]!, b[q + 2 * t]!);
    out[o + 3] = quotient(a[p + 3 * s]!, b[q + 3 * t]!);
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) divideFrom(lane, count - (end - o));
}

function divideFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = quotient(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

/** The lesser; NaN if either is. */
export function minimum(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = Math.min(a[p]!, b[q]!);
    out[o + 1] = Math.min(a[p + s]!, b[q + t]!);
    out[o + 2] = Math.min(a[p + 2 * s]!, b[q + 2 * t]!);
    out[o + 3] = Math.min(a[p + 3 * s]!, b[q + 3 * t]!);
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) minimumFrom(lane, count - (end - o));
}

function minimumFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = Math.min(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

/** The greater; NaN if either is. */
export function maximum(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = Math.max(a[p]!, b[q]!);
    out[o + 1] = Math.max(a[p + s]!, b[q + t]!);
    out[o + 2] = Math.max(a[p + 2 * s]!, b[q + 2 * t]!);
    out[o + 3] = Math.max(a[p + 3 * s]!, b[q + 3 * t]!);
    p += 4 * s;
    q += 4 * t;
  }
  if (o < end) maximumFrom(lane, count - (end - o));
}

function maximumFrom(lane: Lane, first: number): void {
  const { out, outAt, a, aAt, aStep, b, bAt, bStep, count } = lane;
  for (let i = first; i < count; i += 1) {
    out[outAt + i] = Math.max(a[aAt + i * aStep]!, b[bAt + i * bStep]!);
  }
}

function quotient(a: number, b: number): number {
  const r = a / b;
  return r - r * 0;
}
