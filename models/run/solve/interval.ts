/** Lowest and highest value, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
