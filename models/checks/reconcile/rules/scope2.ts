import type { ReconcileContext } from "../context.ts";
import { placeOf, type Figure } from "../figures/figure-book.ts";
import { gridFactorsFor, type GridFactor } from "../factors/grid-factors.ts";
import type { Remark } from "../notes.ts";
import { missing, tidy, type Outcome, type Recomputed } from "../outcome.ts";
import { agrees, numberText } from "../figures/printed-figure.ts";
import { sumOutcome, termOf } from "../figures/term.ts";

/** Share of the electricity that may carry another factor than the rest for the reason to hold. */
const nearlyAllBound = 0.005;

/** Scope 2 with one grid factor. */
interface Candidate extends GridFactor {
  readonly outcome: Recomputed;
}

/**
 * Recomputes location-based scope 2 as bought electricity × grid factor + bought heat × its factor. The
 * base year takes the factor of the company's `gridFactors`; another year the published one that comes
 * nearest to the printed figure.
 */
export function recomputeScope2(figure: Figure, context: ReconcileContext): Outcome {
  const { company, book } = context;
  const electricity = book.find({ metric: "energy.purchasedElectricity", year: figure.year });
  if (electricity === undefined) return missing(["energy.purchasedElectricity"]);
  const candidates = gridFactorsFor(context).flatMap((factor): Candidate[] => {
    const outcome = scope2With(factor, electricity, context);
    return outcome === undefined ? [] : [{ ...factor, outcome }];
  });
  const nearest = nearestTo(figure, candidates);
  if (nearest === undefined) return missing(["energy.purchasedElectricity[province]"]);
  const isBaseYear = figure.year === company.baseYear;
  const chosen = isBaseYear
    ? candidates.find(({ year }) => year === company.gridFactors.year)
    : nearest;
  if (chosen === undefined) {
    return missing([`grid factor of ${String(company.gridFactors.year)}`]);
  }
  const choice = isBaseYear ? otherFactor(chosen, nearest, figure) : nearestOf(candidates);
  const reason = nearlyAll(figure, chosen, electricity);
  const evidence = isBaseYear ? company.gridFactors.evidence.map(placeOf) : [];
  const places = [...chosen.outcome.places, ...evidence];
  return { ...chosen.outcome, places, remarks: choice, reason };
}

function scope2With(
  { set, value }: GridFactor,
  electricity: Figure,
  { book, library }: ReconcileContext,
): Recomputed | undefined {
  const power = termOf(electricity, [value], "tCO2e");
  if (power === undefined) return undefined;
  const heat = book.find({ metric: "energy.heat", year: electricity.year });
  if (heat === undefined) return sumOutcome([power], set);
  const { heatFactor } = library.carbon.fuels;
  const warmth = termOf(heat, [heatFactor], "tCO2e");
  if (warmth === undefined) return undefined;
  return sumOutcome([power, warmth], `${set}+${heatFactor.source ?? "heat"}`);
}

function nearestTo(figure: Figure, candidates: readonly Candidate[]): Candidate | undefined {
  const gap = ({ outcome }: Candidate): number => Math.abs(outcome.result.value - figure.value);
  return candidates.toSorted((a, b) => gap(a) - gap(b))[0];
}

function nearestOf(candidates: readonly Candidate[]): readonly Remark[] {
  const years = candidates.map(({ year }) => String(year)).join(", ");
  return [{ code: "nearestFactor", values: { years } }];
}

/** Says where another published factor gives the printed figure of the base year and the chosen one not. */
function otherFactor(chosen: Candidate, nearest: Candidate, figure: Figure): readonly Remark[] {
  if (chosen === nearest || agrees(chosen.outcome.result.value, figure)) return [];
  const value = numberText(nearest.outcome.result.value, 2);
  return [{ code: "otherFactor", values: { factor: nearest.set, value } }];
}

/** The reason for a printed figure slightly below: some of the electricity under no or a lower factor. */
function nearlyAll(figure: Figure, chosen: Candidate, electricity: Figure): Remark | undefined {
  const below = chosen.outcome.result.value - figure.value;
  const amount = below / chosen.value.value;
  const all = termOf(electricity, [], "MWh")?.quantity.value;
  if (all === undefined || below < 0 || amount > nearlyAllBound * all) return undefined;
  return {
    code: "nearlyAll",
    values: {
      amount: numberText(amount, amount < 10 ? 2 : 1),
      share: String(tidy((100 * amount) / all, 2)),
      bound: String(100 * nearlyAllBound),
    },
  };
}
