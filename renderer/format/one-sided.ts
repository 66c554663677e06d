/** A central figure with the bounds of its draws; null is never, later and more than everything. */
export interface RangedFigure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Rounding of sums; what differs less stands at the bound. */
const rounding = 1e-9;

/** Whether a central figure lies outside the range of its draws. */
export function liesOutside({ value, low, high }: RangedFigure): boolean {
  const [at, from, to] = [value, low, high].map((each) => each ?? Infinity);
  if (at === undefined || from === undefined || to === undefined) return false;
  const slack = Number.isFinite(at) ? Math.abs(at) * rounding : 0;
  return at < from - slack || at > to + slack;
}
