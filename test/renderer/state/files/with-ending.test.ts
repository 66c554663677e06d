import { expect, test } from "vitest";
import { withEnding } from "../../../../renderer/state/files/with-ending.ts";

test.each([
  ["mine", "Examples.isotherm", "mine.isotherm"],
  ["mine.isotherm", "Examples.isotherm", "mine.isotherm"],
  ["MINE.ISOTHERM", "Examples.isotherm", "MINE.ISOTHERM"],
  ["v1.2", "Examples.isotherm", "v1.2.isotherm"],
  ["", "Examples.isotherm", ""],
  ["plain", "plain", "plain"],
])("%s like %s is %s", (name, like, expected) => {
  expect(withEnding(name, like)).toBe(expected);
});
