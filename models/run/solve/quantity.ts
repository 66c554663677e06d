import { ModelError } from "../../engine/errors.ts";
import { conversionFactor, sameDimension, type Unit } from "../../engine/unit.ts";
import { modelUnit, type Money } from "../money.ts";

/** A number with its unit; that of the input or metric it is given for when left out. */
export interface Quantity {
  readonly value: number;
  readonly unit?: string | undefined;
}

/** The unit a quantity is wanted in, and where it stands, for messages. */
export interface WantedUnit {
  readonly unit: Unit;
  readonly shownUnit: string;
  readonly money: Money;
  readonly place: string;
}

/** A quantity in a unit. Throws ModelError for a number that is not finite and for a unit of another kind. */
export function inUnit({ value, unit }: Quantity, wanted: WantedUnit): number {
  const { place, money } = wanted;
  if (!Number.isFinite(value)) throw new ModelError(place, `expected a number, found ${value}`);
  if (unit === undefined) return value;
  const given = modelUnit(unit, wanted.unit, money);
  if (sameDimension(given, wanted.unit)) return value * conversionFactor(given, wanted.unit);
  throw new ModelError(place, `expected a unit like ${wanted.shownUnit}, found ${unit}`);
}
