import { ModelError } from "../engine/errors.ts";
import { parseUnit, type Unit } from "../engine/unit.ts";

/** Price levels by year, for bringing money of one year to another; any common base. */
export interface PriceLevels {
  readonly CNY: ReadonlyMap<number, number>;
  readonly USD: ReadonlyMap<number, number>;
}

/** Money of the model: the base year it counts in, and the price levels to get there. */
export interface Money {
  readonly baseYear: number;
  readonly levels: PriceLevels;
}

const dated = /^(CNY|USD)(\d{4})$/;

/**
 * Reads the unit of a given value in the terms of the model: money of a year that the wanted unit
 * does not name becomes money of the base year, by the ratio of price levels.
 * Throws ModelError for a year without price level.
 */
export function modelUnit(text: string, wanted: Unit, { baseYear, levels }: Money): Unit {
  const unit = parseUnit(text);
  const powers = new Map<string, number>();
  let { factor } = unit;
  for (const [base, power] of unit.powers) {
    const money = wanted.powers.has(base) ? null : dated.exec(base);
    if (money === null) {
      powers.set(base, power);
      continue;
    }
    const currency = money[1] as "CNY" | "USD";
    factor *= levelRatio(levels[currency], Number(money[2]), { baseYear, text }) ** power;
    powers.set(currency, (powers.get(currency) ?? 0) + power);
  }
  return { powers, factor };
}

function levelRatio(
  levels: ReadonlyMap<number, number>,
  year: number,
  { baseYear, text }: { readonly baseYear: number; readonly text: string },
): number {
  if (year === baseYear) return 1;
  const [from, to] = [levels.get(year), levels.get(baseYear)];
  if (from === undefined || to === undefined) {
    throw new ModelError(`unit "${text}"`, `no price level to go from ${year} to ${baseYear}`);
  }
  return to / from;
}

/** Unit of a result as shown: money of the base year carries its year. */
export function shownUnit(unit: string, baseYear: number): string {
  return unit.replace(/\b(k|M|G)?(CNY|USD)\b(?!\d)/g, `$1$2${baseYear}`);
}
