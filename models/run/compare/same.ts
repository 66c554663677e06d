/** How far two numbers may lie apart that are the same, against the larger one. */
const sameShare = 1e-12;

/** Whether two numbers are the same but for rounding; null (never) and missing are equal to themselves. */
export function isEqual(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= sameShare * Math.max(Math.abs(a), Math.abs(b));
}
