/** A function of one number. */
export type RealFunction = (x: number) => number;

/** A point of a function. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Two points between which a function changes sign. */
export interface Bracket {
  readonly from: Point;
  readonly to: Point;
}

const mostSteps = 200;
const precision = 2 ** -52;

interface Search {
  /** The best point so far. */
  best: Point;
  /** The point across the change of sign. */
  across: Point;
  /** The best point before. */
  before: Point;
  step: number;
  stepBefore: number;
}

/**
 * Narrows a bracket to where the function is 0 or, where it jumps, to the two sides of the jump: `from`
 * is the side nearer to 0. Ends at a y of 0 or when the sides lie within the last digits of x. A y that
 * is not a number ends the search with the bracket reached. Source: Brent 1973, Algorithms for
 * minimization without derivatives, chapter 4 (zeroin).
 */
export function narrow(f: RealFunction, { from, to }: Bracket): Bracket {
  const width = to.x - from.x;
  const search: Search = { best: to, across: from, before: from, step: width, stepBefore: width };
  for (let i = 0; i < mostSteps; i += 1) {
    if (Math.abs(search.across.y) < Math.abs(search.best.y)) exchange(search);
    const { best, across } = search;
    const tolerance = precision * (2 * Math.abs(best.x) + Math.abs(width));
    const half = (across.x - best.x) / 2;
    if (best.y === 0 || Math.abs(half) <= tolerance) break;
    chooseStep(search, half, tolerance);
    const isStep = Math.abs(search.step) > tolerance;
    const x = best.x + (isStep ? search.step : Math.sign(half) * tolerance);
    const y = f(x);
    if (Number.isNaN(y)) break;
    search.before = best;
    search.best = { x, y };
    if (Math.sign(y) === Math.sign(across.y)) {
      search.across = best;
      search.step = x - best.x;
      search.stepBefore = search.step;
    }
  }
  return { from: search.best, to: search.across };
}

function exchange(search: Search): void {
  search.before = search.best;
  search.best = search.across;
  search.across = search.before;
}

/** Interpolates where that converges fast enough, else halves. */
function chooseStep(search: Search, half: number, tolerance: number): void {
  const { best, before, stepBefore } = search;
  const isSlow = Math.abs(stepBefore) < tolerance || Math.abs(before.y) <= Math.abs(best.y);
  const ratio = isSlow ? undefined : interpolated(search, half);
  const isInside =
    ratio !== undefined &&
    2 * ratio.above < 3 * half * ratio.below - Math.abs(tolerance * ratio.below) &&
    2 * ratio.above < Math.abs(stepBefore * ratio.below);
  search.stepBefore = isInside ? search.step : half;
  search.step = isInside ? ratio.above / ratio.below : half;
}

interface Ratio {
  readonly above: number;
  readonly below: number;
}

/** Step to the zero of the line through two points, or of the inverse parabola through three. */
function interpolated({ best, across, before }: Search, half: number): Ratio {
  const s = best.y / before.y;
  let above = 2 * half * s;
  let below = 1 - s;
  if (before.x !== across.x) {
    const q = before.y / across.y;
    const r = best.y / across.y;
    above = s * (2 * half * q * (q - r) - (best.x - before.x) * (r - 1));
    below = (q - 1) * (r - 1) * (s - 1);
  }
  // the step goes towards the other side of the bracket: a positive numerator, the sign below
  return above > 0 ? { above, below: -below } : { above: -above, below };
}
