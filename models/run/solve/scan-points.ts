import type { Interval } from "./interval.ts";

/** What a scan is laid out by: where it may look, the present value, and the range it is thought to have. */
export interface ScanPlan extends Interval {
  readonly present: number | null;
  readonly range: Interval | undefined;
}

const evenSteps = 32;
const rangeSteps = 24;
const decades = 4;
const stepsPerDecade = 8;

/**
 * Ascending points at which a function of an input is looked at first: even over the interval, denser
 * in the range of the value and as far again on either side, and in equal ratios around the present
 * value, since an interval may span many powers of ten.
 */
export function scanPoints({ low, high, present, range }: ScanPlan): readonly number[] {
  const points = [...evenly({ low, high }, evenSteps)];
  if (range !== undefined) {
    const width = range.high - range.low;
    points.push(...evenly({ low: range.low - width, high: range.high + width }, rangeSteps));
  }
  if (present !== null) points.push(present);
  points.push(...ratios(present === null || present === 0 ? Math.max(-low, high) : present));
  const inside = points.filter((point) => point >= low && point <= high);
  return [...new Set(inside)].sort((one, other) => one - other);
}

function evenly({ low, high }: Interval, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? high : low + ((high - low) * i) / steps,
  );
}

function ratios(centre: number): readonly number[] {
  const count = 2 * decades * stepsPerDecade + 1;
  return Array.from(
    { length: count },
    (_, i) => centre * 10 ** ((i - decades * stepsPerDecade) / stepsPerDecade),
  );
}
