/** Bounds of an uncertain figure. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Decimals at which the largest of some values still shows the wanted significant digits. */
export function decimalsFor(values: readonly number[], significant = 3, most = 3): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (largest === 0) return 0;
  const magnitude = Math.floor(Math.log10(largest)) + 1;
  return Math.min(most, Math.max(0, significant - magnitude));
}

/** Decimals that a range supports: the place of a tenth of its width, at most `most`. */
export function decimalsOfRange({ low, high }: Bounds, most = 4): number {
  const width = high - low;
  if (!(width > 0)) return decimalsFor([low, high], 3, most);
  const place = Math.floor(Math.log10(width / 10) + 1e-9);
  return Math.min(most, Math.max(0, -place));
}
