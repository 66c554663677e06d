/** Values by calendar year. */
export type Points = Readonly<Record<string, number>>;

/**
 * Reads points at a year: constant before the first and after the last point; between two points
 * straight (`linear`), straight in the logarithm (`log`), or the earlier one's value (`step`).
 * Unit of the points. Throws when there is no point.
 */
export function pointAt(points: Points, year: number, between: "linear" | "log" | "step"): number {
  const years = yearsOf(points);
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) throw new Error("a series without points");
  if (year <= first) return valueOf(points, first);
  if (year >= last) return valueOf(points, last);
  const after = years.findIndex((each) => each > year);
  const [from, to] = [years[after - 1] ?? first, years[after] ?? last];
  const [start, end] = [valueOf(points, from), valueOf(points, to)];
  if (between === "step" || year === from) return start;
  const share = (year - from) / (to - from);
  return between === "linear" ? start + (end - start) * share : start * (end / start) ** share;
}

const known = new WeakMap<Points, readonly number[]>();

/** Ascending years of some points; kept, since series are read for each year. */
function yearsOf(points: Points): readonly number[] {
  const found = known.get(points);
  if (found !== undefined) return found;
  const years = Object.keys(points)
    .map(Number)
    .sort((a, b) => a - b);
  known.set(points, years);
  return years;
}

function valueOf(points: Points, year: number): number {
  const value = points[String(year)];
  if (value === undefined) throw new Error(`no point at ${String(year)}`);
  return value;
}
