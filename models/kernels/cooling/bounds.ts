/**
 * Holds a number between two bounds.
 *
 * All in one unit; the low bound wins where the bounds cross.
 */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
