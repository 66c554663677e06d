import { sortedPercentile } from "../../engine/sample/percentile.ts";
import { selectPlaces } from "../../engine/sample/selection.ts";
import type { Spread } from "./matrix-types.ts";

const ends = [0.05, 0.5, 0.95] as const;

/** Percentiles of the draws of a figure; a single draw has no ends. */
export function spreadOf(draws: Float64Array): Spread {
  if (draws.length === 1) return { low: null, central: draws[0]!, high: null };
  const selected = draws.slice();
  selectPlaces(selected, placesRead(draws.length));
  const [low, central, high] = ends.map((each) => sortedPercentile(selected, each));
  return { low: low!, central: central!, high: high! };
}

function placesRead(count: number): readonly number[] {
  const places = ends.flatMap((probability) => {
    const below = Math.floor((count - 1) * probability);
    return [below, Math.min(below + 1, count - 1)];
  });
  return [...new Set(places)].sort((one, other) => one - other);
}
