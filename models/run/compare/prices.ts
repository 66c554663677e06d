import { ModelError } from "../../engine/errors.ts";
import { parseUnit } from "../../engine/unit.ts";
import type { PriceLevels } from "../money.ts";

/** A unit as shown, brought to the prices of a year: its text and the factor on values. */
export interface PricedUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Brings money of a base year in a unit as shown to the prices of one year; other money stays. */
export type PriceUnits = (shown: string, baseYear: number) => PricedUnit;

/** Brings units to the prices of a year. Throws ModelError for a year without price level. */
export function priceUnits(levels: PriceLevels, year: number): PriceUnits {
  const known = new Map<string, PricedUnit>();
  return (shown, baseYear) => {
    const key = `${shown} ${baseYear}`;
    const found = known.get(key) ?? pricedUnit(shown, baseYear, { levels, year });
    known.set(key, found);
    return found;
  };
}

function pricedUnit(
  shown: string,
  baseYear: number,
  { levels, year }: { readonly levels: PriceLevels; readonly year: number },
): PricedUnit {
  if (baseYear === year) return { unit: shown, factor: 1 };
  let factor = 1;
  for (const currency of ["CNY", "USD"] as const) {
    const power = parseUnit(shown).powers.get(`${currency}${baseYear}`) ?? 0;
    if (power !== 0) factor *= ratio(levels[currency], baseYear, year) ** power;
  }
  const dated = new RegExp(`(CNY|USD)${baseYear}\\b`, "g");
  return { unit: shown.replace(dated, `$1${year}`), factor };
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
