import { randomSource } from "./random.ts";

/**
 * One coordinate of a Latin hypercube: `draws` probabilities in (0, 1), exactly one in each of
 * `draws` equal intervals, in random order; the same for the same seed and name.
 * Source: McKay, Beckman & Conover 1979.
 */
export function latinHypercube(draws: number, seed: number, name: string): Float64Array {
  const random = randomSource(seed, name);
  const points = new Float64Array(draws);
  for (let i = 0; i < draws; i += 1) points[i] = (i + inside(random())) / draws;
  for (let i = draws - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = points[i]!;
    points[i] = points[j]!;
    points[j] = kept;
  }
  return points;
}

function inside(value: number): number {
  return Math.min(Math.max(value, 1e-12), 1 - 1e-12);
}
