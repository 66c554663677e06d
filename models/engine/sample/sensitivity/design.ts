import { ModelError } from "../../errors.ts";
import { sampleCoordinates, type Sample } from "../coordinates.ts";

/** What is varied as one: an uncertain input, or several that belong together. */
export interface Factor {
  readonly id: string;
  /** Names of the coordinates it holds. */
  readonly coordinates: readonly string[];
}

/** How many draws each of the two samples has, and the seed. */
export interface DesignPlan {
  /** Best a power of two. */
  readonly draws: number;
  readonly seed: number;
}

/** Two independent samples of the same coordinates. */
export interface TwinSamples {
  readonly a: Sample;
  readonly b: Sample;
}

/**
 * Two independent samples of all coordinates of the factors: the two halves of one scrambled Sobol
 * sequence. Correlated coordinates belong in one factor, and are to be tied in both samples. Throws
 * ModelError for a coordinate in two factors. Source: Saltelli et al. 2010.
 */
export function twinSamples(factors: readonly Factor[], { draws, seed }: DesignPlan): TwinSamples {
  const names = factors.flatMap(({ coordinates }) => coordinates);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new ModelError(twice, "expected a coordinate in one factor, found it in two");
  }
  const second = (name: string): string => `${name} (second sample)`;
  const sample = sampleCoordinates([...names, ...names.map(second)], {
    draws,
    seed,
    method: "sobol",
  });
  const half = (of: (name: string) => string): Sample =>
    new Map(names.map((name) => [name, sample.get(of(name))!]));
  return { a: half((name) => name), b: half(second) };
}

/** The first sample with the coordinates of one factor taken from the second. */
export function mixedSample({ a, b }: TwinSamples, { coordinates }: Factor): Sample {
  const mixed = new Map(a);
  for (const name of coordinates) mixed.set(name, b.get(name)!);
  return mixed;
}
