import { ModelError } from "../../errors.ts";
import directions from "./directions.json" with { type: "json" };

/** Dimensions of the sequence: as far as Property A holds for the published direction numbers. */
export const sobolDimensions = 1111;

/** Most points a coordinate can have, as a power of two. */
const sobolBits = 30;

/** One coordinate of the sequence: its dimension from 1, and into how many bits a number is cut. */
export interface SobolCoordinate {
  readonly dimension: number;
  readonly bits: number;
}

/**
 * The first numbers of one dimension of the Sobol sequence, in Gray-code order, as integers below
 * 2^bits; divided by 2^bits they are the points in [0, 1). The first 2^bits are all different. Throws
 * ModelError for a dimension outside 1 to 1111, bits outside 1 to 30, or more numbers than 2^bits.
 * Sources: Sobol 1967; Antonov & Saleev 1979; direction numbers of Joe & Kuo 2008.
 */
export function sobolIntegers(count: number, { dimension, bits }: SobolCoordinate): Uint32Array {
  check(count, { dimension, bits });
  const steps = directionIntegers(dimension, bits);
  const numbers = new Uint32Array(count);
  let number = 0;
  for (let i = 1; i < count; i += 1) {
    number ^= steps[31 - Math.clz32(i & -i)]!;
    numbers[i] = number;
  }
  return numbers;
}

function check(count: number, { dimension, bits }: SobolCoordinate): void {
  const isWithin = (number: number, least: number, most: number): boolean =>
    Number.isInteger(number) && number >= least && number <= most;
  const place = `dimension ${dimension} of the Sobol sequence`;
  if (!isWithin(dimension, 1, sobolDimensions)) {
    throw new ModelError(place, `expected a dimension from 1 to ${sobolDimensions}`);
  }
  if (!isWithin(bits, 1, sobolBits)) {
    throw new ModelError(place, `expected 1 to ${sobolBits} bits, found ${bits}`);
  }
  if (!isWithin(count, 0, 2 ** bits)) {
    throw new ModelError(place, `expected at most ${2 ** bits} numbers, found ${count}`);
  }
}

/** Direction numbers of a dimension times 2^bits, by the recurrence of its primitive polynomial. */
function directionIntegers(dimension: number, bits: number): Uint32Array {
  const steps = new Uint32Array(bits);
  if (dimension === 1) return steps.map((_, k) => 1 << (bits - 1 - k));
  const [inner, ...initial] = rowOf(dimension);
  const degree = initial.length;
  for (let k = 0; k < bits; k += 1) {
    if (k < degree) {
      steps[k] = initial[k]! << (bits - 1 - k);
      continue;
    }
    let step = steps[k - degree]! ^ (steps[k - degree]! >>> degree);
    for (let j = 1; j < degree; j += 1) {
      if (((inner >> (degree - 1 - j)) & 1) === 1) step ^= steps[k - j]!;
    }
    steps[k] = step;
  }
  return steps;
}

function rowOf(dimension: number): readonly [number, ...number[]] {
  const table: unknown = directions;
  const { rows } = table as { readonly rows: readonly (readonly [number, ...number[]])[] };
  return rows[dimension - 2]!;
}
