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

/** Computes the result under some settings; *never* is +Infinity. */
export type SettingsEvaluation = (settings: Settings) => number;

/**
 * Moves one factor at a time to its low and its high setting. The result is computed 1 + 2 × factors
 * times; bars of equal width keep the order of the factors. Throws ModelError for a factor given twice
 * and for a result that is not a number.
 */
export function tornado(factors: readonly Swing[], evaluate: SettingsEvaluation): Tornado {
  const steps = tornadoSteps(factors, evaluate);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** As `tornado`, one factor after the other; yields how many are done. */
export function* tornadoSteps(
  factors: readonly Swing[],
  evaluate: SettingsEvaluation,
): Generator<number, Tornado, void> {
  const at = (id: string, setting: number): number =>
    checked(id, evaluate(new Map([[id, setting]])));
  const central = checked("tornado", evaluate(new Map()));
  const bars = new Map<string, TornadoBar>();
  for (const { id, low, high } of factors) {
    if (bars.has(id)) throw new ModelError(id, "expected a factor once, found it twice");
    const [atLow, atHigh] = [at(id, low), at(id, high)];
    bars.set(id, { id, atLow, atHigh, swing: atLow === atHigh ? 0 : Math.abs(atHigh - atLow) });
    yield bars.size;
  }
  const widest = [...bars.values()].toSorted((one, other) => compare(other.swing, one.swing));
  return { central, bars: widest };
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function checked(place: string, value: number): number {
  if (!Number.isNaN(value)) return value;
  throw new ModelError(place, "expected a result that is a number, found none");
}
