import type { ReconcileContext } from "../context.ts";
import { energyTerm, fuelMetric } from "../factors/fuel-factors.ts";
import type { Figure } from "../figures/figure-book.ts";
import { sumOf } from "../figures/quantity.ts";

/** A fuel of the company and its disclosed use. */
export interface FuelUse {
  readonly fuel: string;
  readonly figure: Figure;
}

/** The disclosed uses of a company's fuels in a year, and the metrics of those not disclosed. */
export interface FuelUses {
  readonly uses: readonly FuelUse[];
  readonly lacking: readonly string[];
}

/**
 * Reads the use of every fuel of the company. Where the printed direct energy is their sum, it bounds
 * what rounding can have done to each: a use printed as 27 t may be known to a hundredth.
 */
export function readFuelUses(year: number, context: ReconcileContext): FuelUses {
  const { company, book } = context;
  const uses: FuelUse[] = [];
  const lacking: string[] = [];
  for (const fuel of company.fuels) {
    const figure = book.find({ metric: fuelMetric(fuel), year });
    if (figure === undefined) lacking.push(fuelMetric(fuel));
    else uses.push({ fuel, figure });
  }
  return { uses: lacking.length > 0 ? uses : narrowed(uses, year, context), lacking };
}

function narrowed(
  uses: readonly FuelUse[],
  year: number,
  { company, book, library }: ReconcileContext,
): readonly FuelUse[] {
  const direct = book.find({ metric: "energy.direct", year });
  if (direct === undefined) return uses;
  const { set } = company.fuelFactors;
  const energies = uses.flatMap(({ fuel, figure }) => {
    const choice = { carrier: fuel, set, unit: direct.unit };
    return energyTerm(figure, choice, library.carbon.fuels)?.quantity ?? [];
  });
  const sum = sumOf(energies);
  const room = direct.half + Math.abs(sum.value - direct.value);
  if (energies.length < uses.length || room > 2 * direct.half + sum.half) return uses;
  return uses.map(({ fuel, figure }, i) => {
    const own = energies[i]?.half ?? 0;
    const share = own === 0 ? 1 : Math.min(1, (room + sum.half - own) / own);
    return { fuel, figure: { ...figure, half: figure.half * share } };
  });
}
