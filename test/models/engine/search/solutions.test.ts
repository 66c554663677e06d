import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrow } from "../../../../models/engine/search/brent.ts";
import { dipBetween } from "../../../../models/engine/search/golden-section.ts";
import { findSolutions, type Solution } from "../../../../models/engine/search/solutions.ts";

const even = (low: number, high: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));

function found(f: (x: number) => number, target: number, points: readonly number[]): Solution[] {
  const search = findSolutions(f, target, points);
  for (let step = search.next(); ; step = search.next()) {
    if (step.done === true) return [...step.value.solutions];
  }
}

const numbers = (solutions: readonly Solution[]): readonly number[] =>
  solutions.map(({ kind, low }) => (kind === "number" ? low.x : Number.NaN));

describe("narrowing a bracket", () => {
  // roots in closed form; the functions of Brent 1973 and Alefeld, Potra & Shi 1995, table I
  const cases: readonly {
    readonly name: string;
    readonly f: (x: number) => number;
    readonly between: readonly [number, number];
    readonly root: number;
  }[] = [
    { name: "a line", f: (x) => 3 * x - 2, between: [0, 5], root: 2 / 3 },
    { name: "a cube", f: (x) => x ** 3 - 2, between: [0, 4], root: Math.cbrt(2) },
    { name: "an exponential", f: (x) => Math.exp(x) - 5, between: [-3, 8], root: Math.log(5) },
    { name: "a flat power", f: (x) => x ** 9 - 1e-9, between: [-1, 4], root: 0.1 },
    {
      name: "a sine",
      f: (x) => Math.sin(x) - x / 2,
      between: [Math.PI / 2, Math.PI],
      root: 1.8954942670339809,
    },
  ];

  it.each(cases)("of $name gives its root", ({ f, between: [low, high], root }) => {
    let calls = 0;
    const counted = (x: number): number => {
      calls += 1;
      return f(x);
    };
    const bracket = { from: { x: low, y: f(low) }, to: { x: high, y: f(high) } };
    const { from } = narrow(counted, bracket);
    expect(Math.abs(from.x - root)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(root)));
    expect(calls).toBeLessThan(90);
  });

  it("of a jump gives its two sides", () => {
    const f = (x: number): number => (x < 0.7 ? -1 : 2);
    const { from, to } = narrow(f, { from: { x: 0, y: -1 }, to: { x: 3, y: 2 } });
    expect([from.x, to.x].sort()).toEqual([expect.closeTo(0.7, 14), expect.closeTo(0.7, 14)]);
    expect([from.y, to.y].sort()).toEqual([-1, 2]);
  });

  it("ends where the function is not a number", () => {
    const f = (x: number): number => (x > 1 ? Number.NaN : x - 2);
    const { from, to } = narrow(f, { from: { x: 0, y: -2 }, to: { x: 4, y: 2 } });
    expect(from.x).not.toBe(to.x);
  });
});

describe("a dip", () => {
  it("is followed to its bottom, and no further than to 0", () => {
    const f = (x: number): number => (x - 0.3) ** 2 + 1;
    const at = (x: number) => ({ x, y: f(x) });
    const bottom = dipBetween(f, { from: at(-1), at: at(0.5), to: at(1) });
    expect(bottom.x).toBeCloseTo(0.3, 6);
    const below = dipBetween((x) => f(x) - 1.01, { from: at(-1), at: at(0.5), to: at(1) });
    expect(below.y).toBeLessThanOrEqual(0);
  });
});

describe("the solutions of a function", () => {
  it("are none, one or several, from the lowest to the highest", () => {
    const points = even(-4, 4, 40);
    expect(found((x) => x * x + 1, 0, points)).toEqual([]);
    const [cube] = numbers(found((x) => x ** 3, 1, points));
    expect(cube).toBeCloseTo(1, 12);
    const several = numbers(found((x) => (x + 3) * (x - 0.5) * (x - 2), 0, points));
    expect(several).toHaveLength(3);
    [-3, 0.5, 2].forEach((root, i) => expect(several[i]).toBeCloseTo(root, 12));
  });

  it("hold both crossings between two points, where the function dips", () => {
    const f = (x: number): number => (x - 1.03) * (x - 1.05);
    const roots = numbers(found(f, 0, even(0, 5, 11)));
    expect(roots).toEqual([expect.closeTo(1.03, 10), expect.closeTo(1.05, 10)]);
  });

  it("hold a value that is only touched", () => {
    const [touch] = found((x) => (x - Math.SQRT2) ** 2, 0, even(0, 5, 20));
    expect(touch!.low.x).toBeCloseTo(Math.SQRT2, 5);
  });
});

describe("solutions other than numbers", () => {
  it("name a jump by its sides", () => {
    const f = (x: number): number => (x >= 2 ? 10 : 1);
    const [jump, ...others] = found(f, 5, even(0, 7, 9));
    expect(others).toEqual([]);
    expect(jump).toMatchObject({ kind: "jump", low: { y: 1 }, high: { y: 10 } });
    expect(jump!.low.x).toBeLessThan(2);
    expect(jump!.high.x).toBeCloseTo(2, 12);
  });

  it("name a stretch by its ends", () => {
    const f = (x: number): number => Math.max(1, x) + Math.max(0, -x);
    const [stretch, ...others] = found(f, 1, even(-3, 3, 8));
    expect(others).toEqual([]);
    expect(stretch!.kind).toBe("stretch");
    expect([stretch!.low.x, stretch!.high.x]).toEqual([expect.closeTo(0, 9), expect.closeTo(1, 9)]);
    expect(found(() => 4, 4, [1, 2, 3])).toMatchObject([{ low: { x: 1 }, high: { x: 3 } }]);
  });

  it("are numbers where a scanned point lies on the target", () => {
    expect(found((x) => 2 * x, 4, [0, 1, 2, 3])).toEqual([
      { kind: "number", low: { x: 2, y: 4 }, high: { x: 2, y: 4 } },
    ]);
    expect(numbers(found((x) => x, 3, [0, 1, 2, 3]))).toEqual([3]);
  });

  it("do not reach across points where the function is no number", () => {
    const f = (x: number): number => (Math.abs(x) < 1 ? Number.NaN : 1 / x);
    expect(found(f, 0, even(-3, 3, 13))).toEqual([]);
  });

  it("can be abandoned, and tell how far they are", () => {
    const search = findSolutions((x) => x, 1, [0, 2]);
    expect(search.next()).toEqual({ done: false, value: { done: 1, total: 2 } });
    search.return({ solutions: [], scanned: [] });
    expect(search.next().done).toBe(true);
  });

  it("of any polynomial with roots apart are its roots", () => {
    const apart = fc
      .uniqueArray(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 5 })
      .map((roots) => roots.toSorted((a, b) => a - b).map((root) => root + 0.37));
    fc.assert(
      fc.property(apart, fc.constantFrom(1, -2.5), (roots, scale) => {
        const f = (x: number): number => roots.reduce((y, root) => y * (x - root), scale);
        const solutions = numbers(found(f, 0, even(-10, 10, 61)));
        expect(solutions).toHaveLength(roots.length);
        solutions.forEach((x, i) => expect(x).toBeCloseTo(roots[i]!, 9));
      }),
    );
  });
});
