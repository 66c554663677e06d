/**
 * For each year, 1 where the condition holds in that and every later year, else 0; NaN where a
 * failed condition makes it undecided. `values` and `out` run over the years in order.
 */
export function lasting(values: Float64Array, out: Float64Array): void {
  let holds = 1;
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const value = values[i]!;
    holds = value === value ? (value === 0 ? 0 : holds) : value;
    out[i] = holds;
  }
}
