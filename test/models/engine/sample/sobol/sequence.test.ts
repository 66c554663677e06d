import { describe, expect, it } from "vitest";
import golden from "../../../../golden/sobol-sequence.json" with { type: "json" };
import table from "../../../../../models/engine/sample/sobol/directions.json" with { type: "json" };
import {
  sobolDimensions,
  sobolIntegers,
} from "../../../../../models/engine/sample/sobol/sequence.ts";

interface Row {
  readonly dimension: number;
  readonly inner: number;
  readonly initial: readonly number[];
}

const rows: readonly Row[] = table.rows.map(([inner = NaN, ...initial], index) => ({
  dimension: index + 2,
  inner,
  initial,
}));

/** The polynomial of a row as bits: x^s, the inner coefficients, 1. */
const polynomialOf = ({ inner, initial }: Row) => (1 << initial.length) | (inner << 1) | 1;

describe("direction numbers", () => {
  it("are those of the published file", () => {
    for (const row of golden.directionNumbers.rows) {
      expect(rows[row.dimension - 2], `dimension ${row.dimension}`).toEqual(row);
    }
    expect(rows).toHaveLength(sobolDimensions - 1);
  });

  it("start with odd numbers below 2, 4, 8 …", () => {
    for (const { dimension, initial } of rows) {
      initial.forEach((m, k) => {
        expect(m % 2 === 1 && m > 0 && m < 2 ** (k + 1), `dimension ${dimension}`).toBe(true);
      });
    }
  });

  it("belong to primitive polynomials, in order and complete for each full degree", () => {
    const polynomials = rows.map(polynomialOf);
    expect(polynomials.toSorted((a, b) => a - b)).toEqual(polynomials);
    expect(new Set(polynomials).size).toBe(polynomials.length);
    for (const row of rows) {
      expect(isPrimitive(polynomialOf(row), row.initial.length), `${row.dimension}`).toBe(true);
    }
    for (let degree = 1; degree <= 12; degree += 1) {
      const count = rows.filter(({ initial }) => initial.length === degree).length;
      expect(count, `degree ${degree}`).toBe(totient(2 ** degree - 1) / degree);
    }
  });

  it("have Property A in every number of dimensions up to the published limit", () => {
    expect(golden.propertyA.upTo).toBe(sobolDimensions);
    expect(leadingMinorsHold(leadingBits(sobolDimensions))).toBe(true);
  });
});

describe("Sobol sequence", () => {
  it("starts with the published points", () => {
    const [x, y] = [1, 2].map((dimension) => sobolIntegers(8, { dimension, bits: 3 }));
    const points = Array.from({ length: 8 }, (_, i) => [x![i]! / 8, y![i]! / 8]);
    expect(points).toEqual(golden.firstPoints.points);
  });

  const { indices, bits } = golden.points;

  it.each(golden.points.rows)(
    "has the points of another implementation in dimension $dimension",
    (row) => {
      const found = sobolIntegers(2 ** bits, { dimension: row.dimension, bits });
      expect(indices.map((index) => found[index]! / 2 ** bits)).toEqual(row.values);
    },
  );

  it("takes every value once", () => {
    for (const dimension of [1, 2, 40, 400, 1111]) {
      const found = sobolIntegers(1024, { dimension, bits: 10 });
      expect(new Set(found).size).toBe(1024);
      expect(Math.max(...found)).toBe(1023);
    }
  });

  it("fills every elementary box of the first two dimensions once", () => {
    const bits = 8;
    const [x, y] = [1, 2].map((dimension) => sobolIntegers(2 ** bits, { dimension, bits }));
    for (let wide = 0; wide <= bits; wide += 1) {
      const boxes = new Set<number>();
      x!.forEach((value, i) => {
        boxes.add(((value >> (bits - wide)) << (bits - wide)) | (y![i]! >> wide));
      });
      expect(boxes.size).toBe(2 ** bits);
    }
  });

  it("refuses what it does not have", () => {
    expect(() => sobolIntegers(8, { dimension: 1112, bits: 3 })).toThrow(
      "dimension 1112 of the Sobol sequence: expected a dimension from 1 to 1111",
    );
    expect(() => sobolIntegers(8, { dimension: 0, bits: 3 })).toThrow("from 1 to 1111");
    expect(() => sobolIntegers(8, { dimension: 2, bits: 31 })).toThrow("expected 1 to 30 bits");
    expect(() => sobolIntegers(9, { dimension: 2, bits: 3 })).toThrow(
      "expected at most 8 numbers, found 9",
    );
  });
});

/** Product of two polynomials over two elements, modulo a third. */
function multiply(a: number, b: number, modulus: number): number {
  const degree = 31 - Math.clz32(modulus);
  let product = 0;
  for (let [left, right] = [a, b]; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left >> degree) left ^= modulus;
  }
  return product;
}

function power(exponent: number, modulus: number): number {
  let [result, base] = [1, 2];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, base, modulus);
    base = multiply(base, base, modulus);
  }
  return result;
}

function primeFactors(number: number): number[] {
  const factors: number[] = [];
  let rest = number;
  for (let divisor = 2; divisor * divisor <= rest; divisor += 1) {
    if (rest % divisor !== 0) continue;
    factors.push(divisor);
    while (rest % divisor === 0) rest /= divisor;
  }
  return rest > 1 ? [...factors, rest] : factors;
}

/** Whether x generates all non-zero residues: its order is 2^degree - 1. */
function isPrimitive(polynomial: number, degree: number): boolean {
  if (degree === 1) return polynomial === 3;
  const order = 2 ** degree - 1;
  const isRoot = power(order, polynomial) === 1;
  return isRoot && primeFactors(order).every((prime) => power(order / prime, polynomial) !== 1);
}

function totient(number: number): number {
  return primeFactors(number).reduce((left, prime) => (left / prime) * (prime - 1), number);
}

/** First bit of each direction number of each dimension, which follows the recurrence by itself. */
function leadingBits(count: number): Uint8Array[] {
  const first = Uint8Array.from({ length: count }, (_, k) => (k === 0 ? 1 : 0));
  return [
    first,
    ...rows.slice(0, count - 1).map(({ inner, initial }) => {
      const degree = initial.length;
      const bits = new Uint8Array(count);
      for (let k = 0; k < count; k += 1) {
        if (k < degree) {
          bits[k] = (initial[k]! >> k) & 1;
          continue;
        }
        let bit = bits[k - degree]!;
        for (let j = 1; j < degree; j += 1) bit ^= ((inner >> (degree - 1 - j)) & 1) * bits[k - j]!;
        bits[k] = bit;
      }
      return bits;
    }),
  ];
}

/** Whether elimination over two elements meets no zero pivot, in the order of the dimensions. */
function leadingMinorsHold(matrix: readonly Uint8Array[]): boolean {
  for (let pivot = 0; pivot < matrix.length; pivot += 1) {
    const row = matrix[pivot]!;
    if (row[pivot] !== 1) return false;
    for (let below = pivot + 1; below < matrix.length; below += 1) {
      const target = matrix[below]!;
      if (target[pivot] === 0) continue;
      for (let column = pivot; column < row.length; column += 1) target[column]! ^= row[column]!;
    }
  }
  return true;
}
