import { describe, expect, it } from "vitest";
import type { VectorOperator } from "../../../models/engine/typed.ts";
import * as arithmetic from "../../../models/engine/vector-arithmetic.ts";
import * as logic from "../../../models/engine/vector-logic.ts";

const plain: Readonly<Record<VectorOperator, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => (b === 0 ? NaN : a / b),
  power: (a, b) => (a === 0 && b < 0 ? NaN : a ** b),
  minimum: (a, b) => (a < b ? a : b),
  maximum: (a, b) => (a > b ? a : b),
  less: (a, b) => Number(a < b),
  lessEqual: (a, b) => Number(a <= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
};

const { add, subtract, multiply, divide, minimum, maximum } = arithmetic;
const { power, less, lessEqual, equal, unequal, and, or } = logic;
const loops = { add, subtract, multiply, divide, minimum, maximum, power, less };
const all = { ...loops, lessEqual, equal, unequal, and, or };
const names = Object.keys(all) as VectorOperator[];

const a = Float64Array.of(3, 1, -2, 0, 5, 2, 2, 7, -1, 4, 0, 1e-200, 6, NaN, 8);
const b = Float64Array.of(2, 1, 3, 0, -5, 0, 2, 1, 2, NaN, 1, 1e-200, 3, 2, 1);
const untouched = -99;

/** The result of a loop over a run, with what lies before and after it. */
function runLoop(name: VectorOperator, [count, aStep, bStep]: readonly number[]): Float64Array {
  const out = new Float64Array(count! + 4).fill(untouched);
  all[name]({ out, outAt: 2, a, aAt: 1, aStep: aStep!, b, bAt: 2, bStep: bStep!, count: count! });
  return out;
}

describe("loops over runs of any length", () => {
  it.each(names)("%s computes every element and touches no other", (name) => {
    for (let count = 0; count <= 11; count += 1) {
      for (const [aStep, bStep] of [
        [1, 1],
        [0, 1],
        [1, 0],
        [0, 0],
      ] as const) {
        const expected = Array.from({ length: count }, (_, i) => {
          const [x, y] = [a[1 + i * aStep]!, b[2 + i * bStep]!];
          return Number.isNaN(x) || Number.isNaN(y) ? NaN : plain[name](x, y);
        });
        const around = [untouched, untouched];
        const found = [...runLoop(name, [count, aStep, bStep])].map((x) => x + 0);
        expect(found).toEqual([...around, ...expected.map((x) => x + 0), ...around]);
      }
    }
  });
});

describe("functions of one element", () => {
  it("fail rather than leave the numbers", () => {
    const { exp, log, sqrt, not, abs, negate } = logic.functions;
    expect([exp(1000), log(0), log(-1), sqrt(-1), not(NaN), abs(NaN), negate(NaN)]).toEqual(
      new Array<number>(7).fill(NaN),
    );
    expect([exp(0), log(1), sqrt(9), not(0), not(2), abs(-3), negate(3)]).toEqual([
      1, 0, 3, 1, 0, 3, -3,
    ]);
  });
});
