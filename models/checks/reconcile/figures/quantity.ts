import { ModelError } from "../../../engine/errors.ts";
import { conversionFactor, parseUnit, sameDimension } from "../../../engine/unit.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import type { Printed } from "./printed-figure.ts";

/** A result with what the rounding of its inputs may have moved it by. */
export interface Quantity {
  readonly value: number;
  readonly half: number;
}

/** Factor from one printed unit to another; undefined where they do not measure the same. */
export function scaleBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  try {
    const [a, b] = [parseUnit(from), parseUnit(to)];
    return sameDimension(a, b) ? conversionFactor(a, b) : undefined;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

/**
 * Multiplies a printed amount by factors so that it comes out in a unit; undefined where the units do
 * not lead there.
 */
export function amountThrough(
  printed: Pick<Printed, "value" | "unit" | "half">,
  factors: readonly Pick<Value, "value" | "unit">[],
  unit: string,
): Quantity | undefined {
  const product = [printed.unit, ...factors.map((factor) => factor.unit)].join("*");
  const scale = scaleBetween(product, unit);
  if (scale === undefined) return undefined;
  const times = (amount: number): number =>
    factors.reduce((result, factor) => result * factor.value, amount) * scale;
  return { value: times(printed.value), half: Math.abs(times(printed.half)) };
}

/** The sum of quantities; the roundings add up. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce(
    (sum, { value, half }) => ({ value: sum.value + value, half: sum.half + half }),
    { value: 0, half: 0 },
  );
}
