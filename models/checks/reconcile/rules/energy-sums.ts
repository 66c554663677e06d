import type { ReconcileContext } from "../context.ts";
import type { Figure } from "../figures/figure-book.ts";
import { energyTerm, fuelMetric } from "../factors/fuel-factors.ts";
import { missing, type Outcome } from "../outcome.ts";
import { sourcesAsSet, sumOutcome, type Term } from "../figures/term.ts";

interface Summand {
  readonly metric: string;
  readonly carrier: string;
  readonly isOptional?: boolean;
}

const boughtHeat = ["heat", "steam", "cooling"];

/** What an energy figure is the sum of, by metric; undefined for others. */
function summandsOf(metric: string, fuels: readonly string[]): readonly Summand[] | undefined {
  switch (metric) {
    case "energy.total":
      return ["energy.direct", "energy.indirect"].map((each) => ({ metric: each, carrier: each }));
    case "energy.direct":
      return fuels.map((fuel) => ({ metric: fuelMetric(fuel), carrier: fuel }));
    case "energy.indirect":
      return [
        { metric: "energy.purchasedElectricity", carrier: "electricity" },
        ...boughtHeat.map((kind) => ({
          metric: `energy.${kind}`,
          carrier: "heat",
          isOptional: true,
        })),
      ];
    default:
      return undefined;
  }
}

/** Whether an energy figure is the sum of named others. */
export function isEnergySum(metric: string): boolean {
  return summandsOf(metric, []) !== undefined;
}

/** Adds up total, direct or indirect energy from what it consists of, in the printed unit. */
export function recomputeEnergy(figure: Figure, context: ReconcileContext): Outcome {
  const { company, book, library } = context;
  const set = company.fuelFactors.set;
  const lacking: string[] = [];
  const terms: Term[] = [];
  for (const { metric, carrier, isOptional } of summandsOf(figure.metric, company.fuels) ?? []) {
    const found = book.find({ metric, year: figure.year, site: figure.site });
    const unit = figure.unit;
    const term = found && energyTerm(found, { carrier, set, unit }, library.carbon.fuels);
    if (term !== undefined) terms.push(term);
    else if (found !== undefined || isOptional !== true) lacking.push(metric);
  }
  if (lacking.length > 0) return missing(lacking);
  if (terms.length === 0) return missing([`${figure.metric}[part]`]);
  return sumOutcome(terms, sourcesAsSet(terms));
}
