import { ModelError } from "../errors.ts";
import { latinHypercube } from "./latin-hypercube.ts";
import { scrambledSobol } from "./sobol/scrambled.ts";

/** How coordinates are sampled. */
export type SamplingMethod = "sobol" | "latin-hypercube";

/** How many draws, from which seed, by which method. */
export interface SamplePlan {
  readonly draws: number;
  readonly seed: number;
  readonly method: SamplingMethod;
}

/** Probabilities in (0, 1) of every draw, by the name of the coordinate. */
export type Sample = ReadonlyMap<string, Float64Array>;

/**
 * Samples named coordinates, independent of each other. Under `sobol` the place of a name in the list
 * is its dimension; names beyond the dimensions of the sequence are sampled by Latin hypercube. Throws
 * ModelError for a name given twice and for a count of draws that is not a whole number from 1.
 */
export function sampleCoordinates(
  names: readonly string[],
  { draws, seed, method }: SamplePlan,
): Sample {
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new ModelError("draws", `expected a whole number from 1, found ${draws}`);
  }
  const sample = new Map<string, Float64Array>();
  names.forEach((name, index) => {
    if (sample.has(name)) throw new ModelError(name, "expected a name of its own, found it twice");
    const coordinate = { name, dimension: index + 1 };
    const points =
      method === "sobol"
        ? scrambledSobol(draws, seed, coordinate)
        : latinHypercube(draws, seed, name);
    sample.set(name, points);
  });
  return sample;
}
