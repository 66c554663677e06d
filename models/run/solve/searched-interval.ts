import { ModelError } from "../../engine/errors.ts";
import { moneyOf } from "../bind.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { InputDial } from "./input-dial.ts";
import type { Interval } from "./interval.ts";
import { inUnit, type Quantity } from "./quantity.ts";

/** Bounds as asked for; those that are missing are the usual ones. */
export interface AskedBounds {
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
}

/** An input with the interval it is looked at in where no bounds are given. */
export interface BoundedDial extends Pick<InputDial, "path" | "unit" | "shownUnit" | "allowed"> {
  readonly usual: Interval | undefined;
}

/**
 * The interval an input is looked at in: the bounds asked for, else the usual ones. Throws ModelError
 * for bounds that are missing, not allowed, or the wrong way round.
 */
export function searchedInterval(
  prepared: PreparedCompany,
  asked: AskedBounds,
  dial: BoundedDial,
): Interval {
  const bound = (end: "low" | "high"): number =>
    boundOf(prepared, dial, { end, given: asked[end] });
  const [low, high] = [bound("low"), bound("high")];
  if (low < high) return { low, high };
  throw new ModelError("low", `expected less than ${high} ${dial.shownUnit}, found ${low}`);
}

function boundOf(
  prepared: PreparedCompany,
  { path, unit, shownUnit, allowed, usual }: BoundedDial,
  { end, given }: { readonly end: "low" | "high"; readonly given: Quantity | undefined },
): number {
  if (given === undefined) {
    const value = usual?.[end];
    if (value !== undefined) return value;
    throw new ModelError(path, `expected a ${end} bound, since it has none of its own; found none`);
  }
  const value = inUnit(given, { unit, shownUnit, money: moneyOf(prepared), place: end });
  if (allowed === undefined || (value >= allowed.low && value <= allowed.high)) return value;
  const expected = `${allowed.low} to ${allowed.high} ${shownUnit}`;
  throw new ModelError(end, `expected ${expected}, found ${value}`);
}
