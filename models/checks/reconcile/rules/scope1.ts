import type { ReconcileContext } from "../context.ts";
import type { Figure } from "../figures/figure-book.ts";
import { atRangeEnd, combustionTerm, fuelMetric } from "../factors/fuel-factors.ts";
import type { Remark } from "../notes.ts";
import { missing, tidy, type NotRecomputable, type Outcome } from "../outcome.ts";
import { agrees, numberText } from "../figures/printed-figure.ts";
import { sumOf } from "../figures/quantity.ts";
import { sumOutcome, termOf, type Term } from "../figures/term.ts";
import { readFuelUses, type FuelUse } from "./fuel-use.ts";

/** Direct emissions of other kinds than fuels, where a company shows them. */
const otherDirect = ["carbon.refrigerants", "carbon.otherDirect"];

/** Scope 1 by one set of fuel factors. */
interface Candidate {
  readonly set: string;
  readonly terms: readonly Term[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Recomputes scope 1 as fuels × factors. The company's set decides; where it misses the printed figure,
 * the other documented sets are compared: one that gives it is named, and where none does although the
 * figure lies within the ranges of the sets, the factors cannot be told from it.
 */
export function recomputeScope1(figure: Figure, context: ReconcileContext): Outcome {
  const { company } = context;
  if (company.fuels.length === 0) return missing(["energy.direct[fuel]"]);
  const { uses, lacking } = readFuelUses(figure.year, context);
  if (lacking.length > 0) return withFuelBounds(missing(lacking), figure, context);
  const candidates = candidatesOf(figure.year, uses, context);
  const own = candidates.find(({ set }) => set === company.fuelFactors.set);
  if (own === undefined) return missing([`factors of ${company.fuelFactors.set}`]);
  if (agrees(own.value, figure)) return outcomeOf(own);
  const other = candidates.find(({ value }) => agrees(value, figure));
  if (other !== undefined) {
    const values = { set: other.set, own: own.set };
    return { ...outcomeOf(other), remarks: [{ code: "otherSet", values }] };
  }
  const rounding = outcomeOf(own).result.half;
  if (Math.abs(own.value - figure.value) <= figure.half + rounding) return outcomeOf(own);
  return withoutSet(figure, candidates);
}

function outcomeOf({ set, terms }: Candidate): Extract<Outcome, { kind: "recomputed" }> {
  const calculation = terms
    .map(({ figure, quantity }) => `${figure.metric} ${String(tidy(quantity.value, 6))}`)
    .join(" + ");
  return { ...sumOutcome(terms, set), calculation };
}

function candidatesOf(
  year: number,
  uses: readonly FuelUse[],
  { book, library }: ReconcileContext,
): Candidate[] {
  const { fuels } = library.carbon;
  const others = otherDirect.flatMap((metric) => {
    const found = book.find({ metric, year });
    return (found && termOf(found, [], "tCO2e")) ?? [];
  });
  return Object.keys(fuels.sets).flatMap((set) => {
    const terms = uses.flatMap(
      ({ fuel, figure }) => combustionTerm(figure, { fuel, set }, fuels) ?? [],
    );
    if (terms.length < uses.length) return [];
    const all = [...terms, ...others];
    const at = (end: "low" | "high"): number =>
      all.reduce((sum, term) => sum + atRangeEnd(term, end), 0);
    const { value } = sumOf(all.map(({ quantity }) => quantity));
    return [{ set, terms: all, value, low: at("low"), high: at("high") }];
  });
}

function withoutSet(figure: Figure, candidates: readonly Candidate[]): Outcome {
  const gap = ({ value }: Candidate): number => Math.abs(value - figure.value);
  const [nearest, ...others] = candidates.toSorted((a, b) => gap(a) - gap(b));
  if (nearest === undefined) return missing(["factors of the fuels"]);
  const low = Math.min(...candidates.map((each) => each.low));
  const high = Math.max(...candidates.map((each) => each.high));
  if (figure.value < low || figure.value > high) {
    const values = { low: numberText(low, 2), high: numberText(high, 2) };
    return { ...outcomeOf(nearest), remarks: [{ code: "outsideSets", values }] };
  }
  const remark: Remark = {
    code: "notIdentifiable",
    values: {
      set: nearest.set,
      value: numberText(nearest.value, 2),
      relative: numberText((100 * (nearest.value - figure.value)) / figure.value, 2),
      others: others.map(({ set, value }) => `${set} ${numberText(value, 2)}`).join(", "),
    },
  };
  const { places } = outcomeOf(nearest);
  return {
    kind: "not-recomputable",
    remarks: [remark],
    places,
    nearest: { value: nearest.value, factorSet: nearest.set },
  };
}

/** Says between which figures scope 1 lies where the fuels are only disclosed together, as energy. */
function withFuelBounds(
  outcome: NotRecomputable,
  figure: Figure,
  { company, book, library }: ReconcileContext,
): NotRecomputable {
  const direct = book.find({ metric: "energy.direct", year: figure.year });
  if (direct === undefined) return outcome;
  const { set } = company.fuelFactors;
  const alone = company.fuels.flatMap((fuel) => {
    const term = combustionTerm(direct, { fuel, set }, library.carbon.fuels);
    return term === undefined ? [] : [{ fuel, value: term.quantity.value }];
  });
  const sorted = alone.toSorted((a, b) => a.value - b.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || alone.length < company.fuels.length) {
    return outcome;
  }
  const isInside = figure.value >= least.value && figure.value <= most.value;
  const values = {
    least: fuelMetric(least.fuel),
    low: numberText(least.value, 2),
    most: fuelMetric(most.fuel),
    high: numberText(most.value, 2),
    set,
    value: figure.text,
    where: isInside ? "inside" : "outside",
  };
  return {
    ...outcome,
    remarks: [...outcome.remarks, { code: "fuelBounds", values }],
    places: [...outcome.places, direct.place],
  };
}
