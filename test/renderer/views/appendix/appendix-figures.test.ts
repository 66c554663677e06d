import { expect, test } from "vitest";
import {
  appendixFinding,
  isDay,
  today,
  withSection,
} from "../../../../renderer/views/appendix/appendix-figures.ts";

test("days are those there are, written as ISO has them", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(isDay("2028-02-29")).toBe(true);
  for (const wrong of ["2026-02-29", "2026-13-01", "26-01-01", ""])
    expect(isDay(wrong)).toBe(false);
});

test("the head tells whether the pages are of the workbook as it is", () => {
  const printed = { count: 90, isPrinted: true };
  expect(appendixFinding({ ...printed, isNow: true })).toBe("now");
  expect(appendixFinding({ ...printed, isNow: false })).toBe("old");
  expect(appendixFinding({ count: undefined, isPrinted: true, isNow: true })).toBe("none");
  expect(appendixFinding({ count: undefined, isPrinted: false, isNow: false })).toBe("none");
});

test("a chapter is put in where it belongs, and left out again", () => {
  const all = ["sites", "levers", "stress"] as const;
  expect(withSection(all, all, "levers")).toEqual(["sites", "stress"]);
  expect(withSection(all, ["stress"], "sites")).toEqual(["sites", "stress"]);
  expect(withSection(all, ["stress"], "stress")).toEqual([]);
});
