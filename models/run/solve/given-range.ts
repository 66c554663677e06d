import { conversionFactor } from "../../engine/unit.ts";
import type { Symbol } from "../../engine/symbols.ts";
import { labelsOf } from "../bind-input.ts";
import { moneyOf, sheetOf } from "../bind.ts";
import { modelUnit, type Money } from "../money.ts";
import { givenAt, type Given } from "../sheet.ts";
import type { Override } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { Interval } from "./interval.ts";

/** An input, for one label or all of them (""), of a company under a pairing. */
export interface RangeRequest {
  readonly symbol: Symbol;
  readonly label: string;
  readonly scenario: string;
  readonly overrides: readonly Override[];
}

/** The range an input is given with, in its unit; undefined where it has none or labels differ in it. */
export function givenRange(
  prepared: PreparedCompany,
  { symbol, label, ...binding }: RangeRequest,
): Interval | undefined {
  const sheet = sheetOf(prepared, binding);
  const labels = label === "" ? labelsOf(symbol, prepared.labels) : [label];
  const money = moneyOf(prepared);
  const ranges = labels.map((each) => plainRange(givenAt(sheet, symbol.id, each), symbol, money));
  const [first] = ranges;
  const isOne = ranges.every((each) => each?.low === first?.low && each?.high === first?.high);
  return isOne ? first : undefined;
}

function plainRange(given: Given | undefined, symbol: Symbol, money: Money): Interval | undefined {
  if (given === undefined || !("range" in given.value) || given.value.range === undefined) {
    return undefined;
  }
  const { low, high } = given.value.range;
  if (typeof low !== "number" || typeof high !== "number" || low === high) return undefined;
  const factor = conversionFactor(modelUnit(given.value.unit, symbol.unit, money), symbol.unit);
  return { low: low * factor, high: high * factor };
}
