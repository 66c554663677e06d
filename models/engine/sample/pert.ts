const intervals = 1024;
const step = Math.PI / 2 / intervals;
const newtonSteps = 6;

/** The cumulative distribution and its slope at even steps of an angle; the value is its sine squared. */
interface Table {
  readonly cumulative: Float64Array;
  readonly slope: Float64Array;
}

/**
 * Quantile of the PERT distribution (a beta distribution with mean (low + 4 mode + high) / 6) between
 * hard bounds, by inverting a table of the cumulative distribution; error below 1e-7 of the width for
 * probabilities from 1e-6 to 1 - 1e-6. Source: Malcolm et al. 1959.
 */
export function pertQuantile(low: number, mode: number, high: number): (p: number) => number {
  const width = high - low;
  if (width === 0) return () => mode;
  const alpha = 1 + (4 * (mode - low)) / width;
  const beta = 1 + (4 * (high - mode)) / width;
  const table = betaTable(alpha, beta);
  return (p) => low + width * Math.sin(angleAt(table, p)) ** 2;
}

/** By Simpson's rule over the angle, in which the density stays finite and smooth at both ends. */
function betaTable(alpha: number, beta: number): Table {
  const density = (angle: number) =>
    Math.sin(angle) ** (2 * alpha - 1) * Math.max(0, Math.cos(angle)) ** (2 * beta - 1);
  const cumulative = new Float64Array(intervals + 1);
  const slope = new Float64Array(intervals + 1);
  for (let i = 1; i <= intervals; i += 1) {
    slope[i] = density(i * step);
    const middle = density((i - 0.5) * step);
    cumulative[i] = cumulative[i - 1]! + ((slope[i - 1]! + 4 * middle + slope[i]!) * step) / 6;
  }
  const total = cumulative[intervals]!;
  for (let i = 0; i <= intervals; i += 1) {
    cumulative[i]! /= total;
    slope[i]! /= total;
  }
  return { cumulative, slope };
}

function angleAt(table: Table, p: number): number {
  const { cumulative } = table;
  let low = 0;
  let high = intervals;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! <= p) low = middle;
    else high = middle;
  }
  return (low + shareAt(table, low, p)) * step;
}

/** Where in an interval the cubic through both ends, with their slopes, reaches `p`. */
function shareAt({ cumulative, slope }: Table, i: number, p: number): number {
  const rise = cumulative[i + 1]! - cumulative[i]!;
  if (!(rise > 0)) return 0;
  const need = p - cumulative[i]!;
  const first = slope[i]! * step;
  const square = 3 * rise - 2 * first - slope[i + 1]! * step;
  const cube = first + slope[i + 1]! * step - 2 * rise;
  let share = Math.min(1, need / rise);
  for (let k = 0; k < newtonSteps; k += 1) {
    const value = share * (first + share * (square + share * cube));
    const steepness = first + share * (2 * square + 3 * share * cube);
    if (!(steepness > 0)) break;
    share = Math.min(1, Math.max(0, share - (value - need) / steepness));
  }
  return share;
}
