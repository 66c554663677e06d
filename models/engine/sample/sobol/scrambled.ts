import { latinHypercube } from "../latin-hypercube.ts";
import { randomSource, type RandomSource } from "../random.ts";
import { sobolDimensions, sobolIntegers } from "./sequence.ts";

/** A coordinate of the scrambled sequence: the name its scrambling is drawn for, its dimension from 1. */
export interface ScrambledCoordinate {
  readonly name: string;
  readonly dimension: number;
}

/**
 * One coordinate of the Sobol sequence under a nested uniform scrambling: `draws` probabilities in
 * (0, 1); the same for the same seed, name and dimension. With 2^k draws exactly one lies in each of
 * 2^k equal intervals, and coordinates of different dimensions are spread evenly together. Best with a
 * power of two. A dimension beyond the sequence is a coordinate of a Latin hypercube. Source: Owen
 * 1995, 1997.
 */
export function scrambledSobol(
  draws: number,
  seed: number,
  { name, dimension }: ScrambledCoordinate,
): Float64Array {
  if (dimension > sobolDimensions) return latinHypercube(draws, seed, name);
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(draws, 1))));
  const numbers = sobolIntegers(draws, { dimension, bits });
  const random = randomSource(seed, name);
  const cells = scrambledCells(bits, random);
  const points = new Float64Array(draws);
  for (let i = 0; i < draws; i += 1) {
    points[i] = inside((cells[numbers[i]!]! + random()) / cells.length);
  }
  return points;
}

/**
 * Where each of 2^bits equal intervals goes: at every level the two halves of an interval change
 * places or not, by a coin of its own.
 */
function scrambledCells(bits: number, random: RandomSource): Uint32Array {
  let cells = new Uint32Array(1);
  for (let level = 0; level < bits; level += 1) {
    const halves = new Uint32Array(cells.length * 2);
    for (let cell = 0; cell < cells.length; cell += 1) {
      const flip = random() < 0.5 ? 1 : 0;
      halves[2 * cell] = 2 * cells[cell]! + flip;
      halves[2 * cell + 1] = 2 * cells[cell]! + 1 - flip;
    }
    cells = halves;
  }
  return cells;
}

function inside(value: number): number {
  return Math.min(Math.max(value, 1e-12), 1 - 1e-12);
}
