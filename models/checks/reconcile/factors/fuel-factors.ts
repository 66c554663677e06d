import type { Fuels } from "../../../scenario/carbon-data-schema.ts";
import type { Value } from "../../../scenario/value-schema.ts";
import type { Figure } from "../figures/figure-book.ts";
import { termByChain, type Term } from "../figures/term.ts";

/** A fuel as `natural-gas` in the name metrics and tables use: `naturalGas`. */
function fuelKey(fuel: string): string {
  return fuel.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The metric a fuel's use is disclosed under. */
export function fuelMetric(fuel: string): string {
  return `energy.${fuelKey(fuel)}`;
}

/** A fuel, and the set its factors are taken from. */
export interface FuelChoice {
  readonly fuel: string;
  readonly set: string;
}

/**
 * The energy of a carrier in a unit of energy or of coal equivalent: as printed, by the coal equivalent
 * or by the heat value of the set, by way of the density for a volume. `carrier` is a fuel,
 * `electricity` or `heat`.
 */
export function energyTerm(
  figure: Figure,
  { carrier, set, unit }: { carrier: string; set: string; unit: string },
  fuels: Fuels,
): Term | undefined {
  const key = fuelKey(carrier);
  const coal = lookUp(fuels.coalEquivalents, key);
  const heat = fuels.sets[set]?.fuels[carrier]?.netCalorificValue;
  const density = lookUp(fuels.densities, key);
  const chains = [[], [coal], [heat], [density, coal], [density, heat]];
  return termByChain(figure, chains, unit);
}

/** The carbon dioxide of burning a fuel by a set, tCO2e; undefined where the set lacks the fuel. */
export function combustionTerm(
  figure: Figure,
  { fuel, set }: FuelChoice,
  fuels: Fuels,
): Term | undefined {
  const factors = fuels.sets[set]?.fuels[fuel];
  if (factors === undefined) return undefined;
  const { netCalorificValue, carbonContent, oxidation } = factors;
  const burning = [carbonContent, oxidation, fuels.carbonToCarbonDioxide];
  const density = lookUp(fuels.densities, fuelKey(fuel));
  const chains = [
    burning,
    [netCalorificValue, ...burning],
    [density, netCalorificValue, ...burning],
  ];
  return termByChain(figure, chains, "tCO2e");
}

/** What a term becomes with each factor at the low or at the high end of its documented range. */
export function atRangeEnd(term: Term, end: "low" | "high"): number {
  return term.factors.reduce(
    (result, { value, range }) => (range === undefined ? result : (result * range[end]) / value),
    term.quantity.value,
  );
}

function lookUp(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
