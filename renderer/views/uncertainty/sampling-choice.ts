import type { SamplingMethod } from "../../../models/engine/sample/coordinates.ts";

/** How many draws, how they are taken, and from which seed. */
export interface Sampling {
  readonly draws: number;
  readonly method: SamplingMethod;
  readonly seed: number;
}

/** Sizes of ensembles that are offered. */
export const offeredDraws: readonly number[] = [256, 1024, 4096, 16_384, 65_536];

/** Largest seed that may be typed. */
export const largestSeed = 999_999;

const usual: Sampling = { draws: 4096, method: "latin-hypercube", seed: 1 };

/** The parts of an address that choose the sampling. */
export interface SamplingParams {
  readonly draws: string | undefined;
  readonly sampling: string | undefined;
  readonly seed: string | undefined;
}

/** The sampling of an address; what it leaves out or has wrong is the usual. */
export function readSampling({ draws, sampling, seed }: SamplingParams): Sampling {
  const [count, from] = [Number(draws), Number(seed)];
  const isSeed = seed !== undefined && Number.isInteger(from) && from >= 0 && from <= largestSeed;
  return {
    draws: offeredDraws.includes(count) ? count : usual.draws,
    method: sampling === "sobol" ? "sobol" : usual.method,
    seed: isSeed ? from : usual.seed,
  };
}
