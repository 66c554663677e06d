const a = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2,
  -3.066479806614716e1, 2.506628277459239,
] as const;
const b = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1,
  -1.328068155288572e1,
] as const;
const c = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
] as const;
const d = [
  7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416,
] as const;
const tail = 0.02425;

/** Standard normal quantile at 95 %. */
export const z95 = 1.6448536269514722;

/**
 * Standard normal quantile. `p` in (0, 1); relative error below 1.2e-9.
 * Source: P. J. Acklam's rational approximation (2003).
 */
export function normalQuantile(p: number): number {
  if (p < tail) return tailQuantile(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - tail) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const above = ((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5];
  const below = ((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1;
  return (above * q) / below;
}

function tailQuantile(q: number): number {
  const above = ((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5];
  const below = (((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1;
  return above / below;
}

/**
 * Standard normal distribution function: probability that a score lies below `z`; error below 1e-14,
 * relative in the lower tail to 1e-6. Source: G. West, Better approximations to cumulative normal
 * functions, Wilmott 2005, after Hart 1968.
 */
export function normalProbability(z: number): number {
  const distance = Math.abs(z);
  const upper = distance > 37 ? 0 : upperTail(distance);
  return z > 0 ? 1 - upper : upper;
}

const numerator = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
] as const;
const denominator = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
] as const;

function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547)
    return (density * polynomial(numerator, z)) / polynomial(denominator, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return density / (fraction * 2.506628274631);
}

function polynomial(coefficients: readonly number[], z: number): number {
  return coefficients.reduce((sum, coefficient) => sum * z + coefficient, 0);
}
