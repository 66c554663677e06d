import fc from "fast-check";
import { expect, test } from "vitest";
import { differencesIn } from "../../../../models/run/compare/content-differences.ts";
import { fuzzSeed } from "../../../support/fuzz-seed.ts";

test("what differs is told by its place, old and new", () => {
  const a = { name: "Flood", method: { metric: "physical.flood" }, years: [2030, 2050] };
  const b = { name: "River flood", method: { formula: "1" }, years: [2030, 2040] };
  expect(differencesIn("item", a, b)).toEqual([
    { place: "item.name", change: "changed", a: "Flood", b: "River flood" },
    { place: "item.method.metric", change: "removed", a: "physical.flood", b: null },
    { place: "item.method.formula", change: "added", a: null, b: "1" },
    { place: "item.years", change: "changed", a: [2030, 2050], b: [2030, 2040] },
  ]);
});

test("entries of lists go together by their id, whatever their order", () => {
  const [one, two, three] = [
    { id: "one", x: 1 },
    { id: "two", x: 2 },
    { id: "three", x: 3 },
  ];
  expect(differencesIn("list", [one, two], [two, one])).toEqual([]);
  expect(differencesIn("list", [one, two], [{ ...two, x: 5 }, three])).toEqual([
    { place: "list[one]", change: "removed", a: one, b: null },
    { place: "list[two].x", change: "changed", a: 2, b: 5 },
    { place: "list[three]", change: "added", a: null, b: three },
  ]);
});

test("of entries without an id the equal ones are left out", () => {
  const [p, q, r] = [{ at: "p. 1" }, { at: "p. 2" }, { at: "p. 3" }];
  expect(differencesIn("evidence", [p, q], [r, p, q])).toEqual([
    { place: "evidence[1]", change: "added", a: null, b: r },
  ]);
  expect(differencesIn("evidence", [p, q], [p, r])).toEqual([
    { place: "evidence[2].at", change: "changed", a: "p. 2", b: "p. 3" },
  ]);
  expect(differencesIn("evidence", [p, p], [p])).toEqual([
    { place: "evidence[2]", change: "removed", a: p, b: null },
  ]);
});

test("contents differ exactly where their JSON does, and in turn the other way round", () => {
  const content = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
  fc.assert(
    fc.property(content, content, (a, b) => {
      expect(differencesIn("", a, structuredClone(a))).toEqual([]);
      const there = differencesIn("", a, b);
      const back = differencesIn("", b, a);
      expect(back.length).toBe(there.length);
    }),
    { seed: fuzzSeed("contents"), numRuns: 300 },
  );
});
