import { expect, test } from "vitest";
import type { ExplainInput, ExplainMetric } from "../../../models/run/types.ts";
import {
  isIdle,
  mainOperand,
  operandGroups,
} from "../../../renderer/app/explain/operand-groups.ts";

const metric = (given: Partial<ExplainMetric>): ExplainMetric => ({
  metric: "m",
  unit: "tCO2e",
  value: 1,
  year: 2030,
  site: null,
  formula: "1",
  operands: [],
  ...given,
});

const input = (given: Partial<ExplainInput>): ExplainInput => ({
  input: "i",
  value: 0,
  unit: "1",
  kind: "derived",
  source: null,
  locator: null,
  quote: null,
  layer: "default",
  year: null,
  site: null,
  ...given,
});

test("a sum over sites is grouped by site, the largest first", () => {
  const operands = [
    metric({ site: "small", value: 2 }),
    metric({ site: "large", value: 9 }),
    metric({ site: null, value: 100 }),
  ];
  const groups = operandGroups(metric({ operands }), operands);
  expect(groups.map(({ site }) => site)).toEqual(["large", "small", null]);
  expect(operandGroups(metric({ site: "large" }), operands)).toHaveLength(1);
});

test("what opens is the operand that makes up most of the value", () => {
  const operands = [
    metric({ metric: "a", value: 5 }),
    metric({ metric: "b", value: -7 }),
    metric({ metric: "c", unit: "MWh", value: 1000 }),
  ];
  expect(mainOperand(operands, "tCO2e")).toBe(operands[1]);
  expect(mainOperand(operands, "K")).toBe(operands[0]);
  expect(mainOperand([], "K")).toBeUndefined();
});

test("switches and derived zeros say nothing; a disclosed zero and what the user set do", () => {
  expect(isIdle(input({ value: 0, unit: "t" }))).toBe(true);
  expect(isIdle(input({ value: 1 }))).toBe(true);
  expect(isIdle(input({ value: 0, kind: "disclosed" }))).toBe(false);
  expect(isIdle(input({ value: 0, layer: "user" }))).toBe(false);
  expect(isIdle(metric({ value: 0 }))).toBe(true);
});
