import { ModelError } from "../../errors.ts";

/** A factor and the two settings it is moved to, in whatever the evaluation understands by them. */
export interface Swing {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** Settings of some factors; the others stay at their central values. */
export type Settings = ReadonlyMap<string, number>;

/** One bar of a tornado: the result with one factor at each of its two settings. */
export interface TornadoBar {
  readonly id: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Distance between the two results. */
  readonly swing: number;
}

/** The result with all factors at their centre, and the bars, widest first. */
export interface Tornado {
  readonly central: number;
  readonly bars: readonly TornadoBar[];
}

/**
 * Moves one factor at a time to its low and its high setting. The result is computed 1 + 2 × factors
 * times; bars of equal width keep the order of the factors. Throws ModelError for a factor given twice
 * and for a result that is not a number.
 */
export function tornado(
  factors: readonly Swing[],
  evaluate: (settings: Settings) => number,
): Tornado {
  const seen = new Set<string>();
  const at = (id: string, setting: number): number =>
    checked(id, evaluate(new Map([[id, setting]])));
  const central = checked("tornado", evaluate(new Map()));
  const bars = factors.map(({ id, low, high }) => {
    if (seen.has(id)) throw new ModelError(id, "expected a factor once, found it twice");
    seen.add(id);
    const [atLow, atHigh] = [at(id, low), at(id, high)];
    return { id, atLow, atHigh, swing: atLow === atHigh ? 0 : Math.abs(atHigh - atLow) };
  });
  return { central, bars: bars.toSorted((one, other) => compare(other.swing, one.swing)) };
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function checked(place: string, value: number): number {
  if (!Number.isNaN(value)) return value;
  throw new ModelError(place, "expected a result that is a number, found none");
}
