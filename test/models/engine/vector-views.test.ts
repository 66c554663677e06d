import { describe, expect, it } from "vitest";
import type { VectorOperator } from "../../../models/engine/typed.ts";
import { vectorLoops } from "../../../models/engine/vector-operators.ts";
import { chooseViews, viewLoops, type Views } from "../../../models/engine/vector-views.ts";

const values = [3, 1, -2, 0, 5, 2, 2, 7, -1, 4, 0, 1e-200, 6, Number.NaN, 8];
const others = [2, 1, 3, 0, -5, 0, 2, 1, 2, Number.NaN, 1, 1e-200, 3, 2, 1];

function expected(operator: VectorOperator, { out, a, b }: Views): Float64Array {
  const result = new Float64Array(out.length);
  const [aStep, bStep] = [a.length === 1 ? 0 : 1, b.length === 1 ? 0 : 1];
  const places = { outAt: 0, aAt: 0, bAt: 0, count: out.length };
  vectorLoops[operator]({ out: result, a, aStep, b, bStep, ...places });
  return result;
}

describe("loops over views", () => {
  it.each(Object.keys(viewLoops) as VectorOperator[])("%s as the general loop does", (operator) => {
    const loops = viewLoops[operator]!;
    for (let count = 2; count <= values.length; count += 1) {
      const [a, b] = [
        Float64Array.from(values.slice(0, count)),
        Float64Array.from(others.slice(0, count)),
      ];
      const out = new Float64Array(count);
      loops.each({ out, a, b });
      expect(out).toEqual(expected(operator, { out, a, b }));
      for (const one of [2, 0, Number.NaN].map((value) => Float64Array.of(value))) {
        loops.second({ out, a, b: one });
        expect(out).toEqual(expected(operator, { out, a, b: one }));
        loops.first({ out, a: one, b });
        expect(out).toEqual(expected(operator, { out, a: one, b }));
      }
    }
  });

  it("a choice takes a side, and NaN where the test failed", () => {
    const out = new Float64Array(3);
    const test = Float64Array.of(1, 0, Number.NaN);
    chooseViews({ out, test, yes: Float64Array.of(5), no: Float64Array.of(7, 8, 9) });
    expect([...out]).toEqual([5, 8, Number.NaN]);
  });
});
