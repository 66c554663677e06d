const intervals = 1024;

interface Table {
  readonly cumulative: Float64Array;
  readonly density: Float64Array;
}

/**
 * Quantile of the PERT distribution (a beta distribution with mean (low + 4 mode + high) / 6) between
 * hard bounds. Found by inverting a table of the cumulative distribution and one Newton step; error
 * below 1e-7 of the width. Source: Malcolm et al. 1959.
 */
export function pertQuantile(low: number, mode: number, high: number): (p: number) => number {
  const width = high - low;
  if (width === 0) return () => mode;
  const alpha = 1 + (4 * (mode - low)) / width;
  const beta = 1 + (4 * (high - mode)) / width;
  const table = betaTable(alpha, beta);
  return (p) => low + width * invert(table, p);
}

/** Cumulative beta distribution at even steps, by Simpson's rule within each step. */
function betaTable(alpha: number, beta: number): Table {
  const density = (x: number) => x ** (alpha - 1) * (1 - x) ** (beta - 1);
  const cumulative = new Float64Array(intervals + 1);
  const densities = new Float64Array(intervals + 1);
  densities[0] = density(0);
  for (let i = 1; i <= intervals; i += 1) {
    const right = i / intervals;
    densities[i] = density(right);
    const middle = density(right - 0.5 / intervals);
    const area = (densities[i - 1]! + 4 * middle + densities[i]!) / (6 * intervals);
    cumulative[i] = cumulative[i - 1]! + area;
  }
  const total = cumulative[intervals]!;
  for (let i = 0; i <= intervals; i += 1) {
    cumulative[i]! /= total;
    densities[i]! /= total;
  }
  return { cumulative, density: densities };
}

function invert({ cumulative, density }: Table, p: number): number {
  let low = 0;
  let high = intervals;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! <= p) low = middle;
    else high = middle;
  }
  const width = 1 / intervals;
  const need = p - cumulative[low]!;
  const slope = (density[high]! - density[low]!) / width;
  const start = density[low]!;
  const root = start * start + 2 * slope * need;
  const step = (2 * need) / (start + Math.sqrt(Math.max(0, root)));
  return Math.min(high * width, low * width + (Number.isFinite(step) ? step : 0));
}
