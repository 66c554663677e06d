/**
 * Logarithmic mean of two positive numbers, `(a - b) / ln(a / b)`; near equality its series, so that
 * no digits are lost. Unit as the arguments; NaN unless both are above 0. Source: Ang 2015.
 */
export function logMean(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  const u = (a - b) / (a + b);
  if (Math.abs(u) < 0.01) {
    const x = u * u;
    return ((a + b) / 2) * (1 - x / 3 - (4 * x * x) / 45 - (44 * x * x * x) / 945);
  }
  return (a - b) / Math.log(a / b);
}
