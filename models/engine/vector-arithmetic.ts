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
// compiled to straight code and costs several times as much.

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
  for (; o < end; o += 1) {
    out[o] = a[p]! + b[q]!;
    p += s;
    q += t;
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
  for (; o < end; o += 1) {
    out[o] = a[p]! - b[q]!;
    p += s;
    q += t;
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
  for (; o < end; o += 1) {
    out[o] = a[p]! * b[q]!;
    p += s;
    q += t;
  }
}

/** Quotients. */
export function divide(lane: Lane): void {
  const { out, a, b, aStep: s, bStep: t, count } = lane;
  let { outAt: o, aAt: p, bAt: q } = lane;
  const end = o + count;
  for (; o < end - 3; o += 4) {
    out[o] = a[p]! / b[q]!;
    out[o + 1] = a[p + s]! / b[q + t]!;
    out[o + 2] = a[p + 2 * s]! / b[q + 2 * t]!;
    out[o + 3] = a[p + 3 * s]! / b[q + 3 * t]!;
    p += 4 * s;
    q += 4 * t;
  }
  for (; o < end; o += 1) {
    out[o] = a[p]! / b[q]!;
    p += s;
    q += t;
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
  for (; o < end; o += 1) {
    out[o] = Math.min(a[p]!, b[q]!);
    p += s;
    q += t;
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
  for (; o < end; o += 1) {
    out[o] = Math.max(a[p]!, b[q]!);
    p += s;
    q += t;
  }
}
