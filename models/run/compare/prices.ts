import { ModelError } from "../../engine/errors.ts";
import { parseUnit } from "../../engine/unit.ts";
import type { PriceLevels } from "../money.ts";

const dated = /^(CNY|USD)(\d{4})$/;
const datedWord = /\b((?:k|M|G)?(?:CNY|USD))\d{4}\b/g;

/** A unit as shown, brought to the prices of a year: its text and the factor on values. */
export interface PricedUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Brings units as shown to the prices of one year. */
export type PriceUnits = (shown: string) => PricedUnit;

/** Brings units as shown to the prices of a year. Throws ModelError for a year without price level. */
export function priceUnits(levels: PriceLevels, year: number): PriceUnits {
  const known = new Map<string, PricedUnit>();
  return (shown) => {
    const found = known.get(shown) ?? pricedUnit(shown, levels, year);
    known.set(shown, found);
    return found;
  };
}

function pricedUnit(shown: string, levels: PriceLevels, year: number): PricedUnit {
  let factor = 1;
  for (const [base, power] of parseUnit(shown).powers) {
    const [, currency, from] = dated.exec(base) ?? [];
    if (currency === undefined || Number(from) === year) continue;
    factor *= ratio(levels[currency as "CNY" | "USD"], Number(from), year) ** power;
  }
  return { unit: factor === 1 ? shown : shown.replace(datedWord, `$1${year}`), factor };
}

function ratio(levels: ReadonlyMap<number, number>, from: number, to: number): number {
  const [before, after] = [levels.get(from), levels.get(to)];
  if (before !== undefined && after !== undefined) return after / before;
  const years = [...levels.keys()].sort((one, other) => one - other);
  throw new ModelError(
    "prices",
    `expected a year with a price level, ${years[0]} to ${years.at(-1)}, found ${to}`,
  );
}
