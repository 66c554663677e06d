import { hashOf } from "../random.ts";
import { sobolDimensions } from "./sequence.ts";

/**
 * A dimension of the Sobol sequence for each name, by a hash of the name, so that a name keeps its
 * dimension whatever other names there are. Where two names fall on one dimension the later in the
 * order of characters takes the next free one: only such a neighbour may move when a name is added.
 * Names beyond the dimensions of the sequence get dimensions beyond it.
 */
export function dimensionsOf(names: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(names)].sort((one, other) => (one < other ? -1 : 1));
  const taken = new Set<number>();
  const found = new Map<string, number>();
  for (const name of sorted) {
    const dimension = freeFrom(1 + ((hashOf(name) >>> 0) % sobolDimensions), taken);
    taken.add(dimension);
    found.set(name, dimension);
  }
  return found;
}

function freeFrom(wanted: number, taken: ReadonlySet<number>): number {
  if (taken.size >= sobolDimensions) return taken.size + 1;
  let dimension = wanted;
  while (taken.has(dimension)) dimension = (dimension % sobolDimensions) + 1;
  return dimension;
}
