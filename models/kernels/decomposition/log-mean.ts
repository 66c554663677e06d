/**
 * Logarithmic mean of two positive numbers, `(a - b) / ln(a / b)`; near equality its series, so that
 * no digits are lost. Unit as the arguments; NaN unless both are above 0. Source: Ang 2015.
 */
export function logMean(a: number, b: number): number {
  if (!(a > 0 && b > 0)) return Number.NaN;
  const u = (a - b) / (a + b);
  if (Math.abs(u) < 1e-4) {
    const square = u * u;
    return ((a + b) / 2) * (1 - square / 3 - (4 * square * square) / 45);
  }
  return (a - b) / Math.log(a / b);
}
