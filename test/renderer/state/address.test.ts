import fc from "fast-check";
import { expect, test } from "vitest";
import {
  defaultPlace,
  printAddress,
  readAddress,
  type Place,
} from "../../../renderer/state/session/address.ts";
import { viewIds } from "../../../renderer/state/session/views.ts";
import { fuzzSeed } from "../../support/fuzz-seed.ts";

const seed = fuzzSeed("addresses");

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const target = fc.record(
  {
    metric: fc.stringMatching(/^[a-z]{1,8}\.[a-zA-Z0-9]{1,12}$/),
    scenario: word,
    year: fc.integer({ min: 2020, max: 2060 }),
    site: word,
    at: fc.record({ fuel: word }),
  },
  { requiredKeys: ["metric", "scenario"] },
);
const place: fc.Arbitrary<Place> = fc.record({
  view: fc.constantFrom(...viewIds),
  lens: fc.record({
    company: word,
    a: word,
    b: fc.option(word),
    year: fc.integer({ min: 2020, max: 2060 }),
    money: fc.constantFrom("CNY" as const, "revenue-share" as const),
    uncertainty: fc.boolean(),
  }),
  explain: fc.option(target),
  params: fc.dictionary(
    word.filter((key) => !["company", "a", "b", "year", "money", "u", "explain"].includes(key)),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    { noNullPrototype: true },
  ),
});

test("an address leads back to its place", () => {
  fc.assert(
    fc.property(place, (given) => {
      expect(readAddress(printAddress(given))).toEqual(given);
    }),
    { seed },
  );
});

test("any text is an address of some place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const read = readAddress(`#/${text}`);
      expect(viewIds).toContain(read.view);
      expect(readAddress(printAddress(read))).toEqual(read);
    }),
    { seed },
  );
});

test("what an address leaves out is taken from where one is", () => {
  const known: Place = { ...defaultPlace, lens: { ...defaultPlace.lens, year: 2040, b: null } };
  expect(readAddress("#/matrix", known)).toEqual({ ...known, view: "matrix" });
  expect(readAddress("#/matrix?a=kc-low&year=99", known).lens).toMatchObject({
    a: "kc-low",
    b: null,
    year: 2040,
  });
});

test("a label of the figure explained along what is no dimension is dropped, the others stay", () => {
  const at = (labels: string): unknown =>
    readAddress(`#/overview?a=kc&explain=${encodeURIComponent(`energy.cost@2030~kc${labels}`)}`)
      .explain;
  const target = { metric: "energy.cost", year: 2030, scenario: "kc" };
  expect(at(";colour=red;fuel=diesel")).toEqual({ ...target, at: { fuel: "diesel" } });
  expect(at(";__proto__=red;draw=3")).toEqual(target);
});
