import type { Context } from "./context.ts";

/** Which spread: a variable of a scenario in a year. */
interface Wanted {
  readonly variable: "priceIndex" | "carbonPrice";
  readonly scenario: string;
  readonly year: number;
}

type Bound = number | { readonly points: Readonly<Record<string, number>> };

/** Lowest and highest of the other models' paths as factors on the default model's. */
export function spreadOf(
  { request }: Context,
  { variable, scenario, year }: Wanted,
): { readonly low: number; readonly high: number } {
  const { spread } = request.library.ngfs;
  const table = variable === "carbonPrice" ? spread.carbonPrice : spread.electricityPrice;
  const range = Object.entries(table).find(([id]) => id === scenario)?.[1].range;
  if (range === undefined) return { low: 1, high: 1 };
  return { low: boundAt(range.low, year), high: boundAt(range.high, year) };
}

/** A bound in a year, straight between the years it is given for. */
export function boundAt(bound: Bound, year: number): number {
  if (typeof bound === "number") return bound;
  const known = Object.entries(bound.points)
    .map(([key, value]) => ({ year: Number(key), value }))
    .sort((a, b) => a.year - b.year);
  const after = known.findIndex((point) => point.year >= year);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 1;
  const to = known[after];
  const from = known[after - 1];
  if (to === undefined) return last.value;
  if (from === undefined) return to.value;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
}
