import { expect, test } from "vitest";
import { readNumber } from "../../../renderer/controls/read-number.ts";

test.each([
  ["1,234.5", 1234.5],
  ["\u22123", -3],
  ["１２．５", 12.5],
  [" 7 ", 7],
  [".5", 0.5],
  ["1e3", 1000],
  ["12,5", undefined],
  ["", undefined],
  ["1e999", undefined],
  ["0x10", undefined],
  ["seven", undefined],
])("%j is read as %j", (text, value) => {
  expect(readNumber(text)).toBe(value);
});
