/**
 * Puts the values that belong at the given ascending places of the sorted order at those places, with
 * none greater before and none smaller after; *never* (+Infinity) counts as greatest. Works in place,
 * in time that grows with the number of values. Source: Hoare 1961, quickselect.
 */
export function selectPlaces(values: Float64Array, places: readonly number[]): void {
  selectBetween(values, { from: 0, to: values.length - 1 }, places);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function selectBetween(values: Float64Array, { from, to }: Span, places: readonly number[]): void {
  if (places.length === 0 || from >= to) return;
  const middle = places[places.length >> 1]!;
  selectOne(values, { from, to }, middle);
  selectBetween(
    values,
    { from, to: middle - 1 },
    places.filter((place) => place < middle),
  );
  selectBetween(
    values,
    { from: middle + 1, to },
    places.filter((place) => place > middle),
  );
}

function selectOne(values: Float64Array, span: Span, place: number): void {
  let { from, to } = span;
  while (from < to) {
    const pivot = medianOfThree(values, from, to);
    let i = from;
    let j = to;
    while (i <= j) {
      while (values[i]! < pivot) i += 1;
      while (values[j]! > pivot) j -= 1;
      if (i > j) break;
      const kept = values[i]!;
      values[i] = values[j]!;
      values[j] = kept;
      i += 1;
      j -= 1;
    }
    if (place <= j) to = j;
    else if (place >= i) from = i;
    else return;
  }
}

function medianOfThree(values: Float64Array, from: number, to: number): number {
  const [a, b, c] = [values[from]!, values[(from + to) >> 1]!, values[to]!];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
