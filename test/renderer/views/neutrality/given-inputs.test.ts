import { expect, test } from "vitest";
import { pathThrough, pointIn } from "../../../../renderer/views/neutrality/given-inputs.ts";

test("a path is read between its points and level beyond them", () => {
  const points = { "2025": 0, "2035": 1 };
  expect([2020, 2025, 2030, 2035, 2050].map((year) => pointIn(points, year))).toEqual([
    0, 0, 0.5, 1, 1,
  ]);
});

test("a lever moves one year; the base year stays, and a level path stays level after it", () => {
  const at = { baseYear: 2024, year: 2030, value: 0.6 };
  expect(pathThrough({ "2024": 0, "2060": 0 }, at)).toEqual({
    "2024": 0,
    "2030": 0.6,
    "2060": 0.6,
  });
});

test("later points that rise stay, and do not fall below the lever", () => {
  const at = { baseYear: 2025, year: 2030, value: 0.6 };
  expect(pathThrough({ "2025": 0, "2040": 0.4, "2050": 1 }, at)).toEqual({
    "2025": 0,
    "2030": 0.6,
    "2040": 0.6,
    "2050": 1,
  });
});
