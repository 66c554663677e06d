import type { Company } from "../../company/company-schema.ts";
import { isChange, recomputeChange } from "./rules/change.ts";
import type { FactorLibrary, ReconcileContext } from "./context.ts";
import {
  isCoalEquivalent,
  isWastewater,
  recomputeCoalEquivalent,
  recomputeWastewater,
} from "./rules/derived-figures.ts";
import { isEnergySum, recomputeEnergy } from "./rules/energy-sums.ts";
import { figureName, isPrinted, openBook, type Figure } from "./figures/figure-book.ts";
import { isIntensity } from "./figures/intensity-unit.ts";
import { recomputeIntensity } from "./rules/intensity.ts";
import type { NoteLanguage } from "./notes.ts";
import { missing, rowOf, type Outcome } from "./outcome.ts";
import { recomputeFromMetrics, recomputeFromParts } from "./rules/part-sums.ts";
import type { Reconciliation } from "./reconcile-schema.ts";
import { recomputeScope1 } from "./rules/scope1.ts";
import { recomputeScope2 } from "./rules/scope2.ts";
import { checkSiteRatios } from "./rules/site-ratios.ts";

/**
 * Recomputes what a company printed from what else it printed and from published factors: a row for
 * every total, subtotal, intensity, rate and change of every year, in the order of the company's file,
 * then the effectiveness figures of its sites. A total that is divided in several ways has a row for
 * each. Notes are in the given language.
 */
export function reconcile(
  company: Company,
  library: FactorLibrary,
  language: NoteLanguage = "en",
): Reconciliation {
  const book = openBook(company);
  const context: ReconcileContext = { company, book, library };
  const groupRows = book.figures
    .filter(isPrinted)
    .flatMap((figure) =>
      outcomesOf(figure, context).map((outcome) => rowOf(figure, outcome, language)),
    );
  const siteRows = checkSiteRatios(context).map(({ figure, outcome }) =>
    rowOf(figure, outcome, language),
  );
  return { company: company.id, rows: [...groupRows, ...siteRows] };
}

/** Whether every printed figure agrees with its recomputation or has a named reason not to. */
export function isReconciled({ rows }: Reconciliation): boolean {
  return rows.every(({ status }) => status !== "differs");
}

/** What a figure's recomputation gives; nothing where it is not computed from others. */
function outcomesOf(figure: Figure, context: ReconcileContext): readonly Outcome[] {
  if (figure.part !== undefined) return categoryOutcomes(figure);
  const outcomes = composed(figure, context);
  const parts = context.book.partsOf(figure.metric, figure.year);
  if (parts.length > 0 && figure.site === undefined) {
    return [...outcomes, ...recomputeFromParts(figure, context)].map((each) =>
      onItsOwnLine(figure, each),
    );
  }
  if (outcomes.length > 0) return outcomes.map((each) => onItsOwnLine(figure, each));
  if (isRate(figure))
    return [missing([`${figure.metric}[numerator]`, `${figure.metric}[denominator]`])];
  return isTotal(figure) ? [missing([`${figure.metric}[part]`])] : [];
}

/** A category of scope 3 is a subtotal of activities that reports do not print. */
function categoryOutcomes(figure: Figure): readonly Outcome[] {
  if (figure.metric !== "carbon.scope3") return [];
  const name = figureName(figure);
  return [missing([`${name} activity`, `${name} factors`])];
}

const sums: Readonly<Record<string, readonly string[]>> = {
  "carbon.scope12": ["carbon.scope1", "carbon.scope2"],
  "carbon.scope123": ["carbon.scope1", "carbon.scope2", "carbon.scope3"],
  "waste.total": ["waste.hazardous", "waste.nonHazardous"],
};

const locationBased = ["carbon.scope2", "carbon.scope2Location"];

function composed(figure: Figure, context: ReconcileContext): readonly Outcome[] {
  const { metric } = figure;
  const summands = Object.hasOwn(sums, metric) ? sums[metric] : undefined;
  if (summands !== undefined) return [recomputeFromMetrics(figure, summands, context)];
  if (isChange(metric)) return [recomputeChange(figure, context)];
  if (isEnergySum(metric)) return [recomputeEnergy(figure, context)];
  if (metric === "carbon.scope1") return [recomputeScope1(figure, context)];
  if (locationBased.includes(metric)) return [recomputeScope2(figure, context)];
  if (isCoalEquivalent(metric)) return [recomputeCoalEquivalent(figure, context)];
  if (isIntensity(figure)) return [recomputeIntensity(figure, context)];
  const estimate = isWastewater(figure) ? recomputeWastewater(figure, context) : undefined;
  return estimate === undefined ? [] : [estimate];
}

/** A figure that only repeats its single summand, printed on the same line, is not recomputed. */
function onItsOwnLine(figure: Figure, outcome: Outcome): Outcome {
  if (outcome.kind !== "recomputed" || figure.place === null) return outcome;
  const isSameLine = outcome.places.length === 1 && outcome.places[0] === figure.place;
  if (!isSameLine || outcome.result.value !== figure.value) return outcome;
  const { calculation } = outcome;
  return {
    kind: "not-recomputable",
    remarks: [{ code: "sameLine", values: { input: calculation } }],
    places: outcome.places,
  };
}

const totalWord = /總|总|\btotal\b/i;
const headTotals =
  /^(carbon\.scope\w+|water\.(consumption|withdrawal|wastewater|discharge|total)|waste\.(total|hazardous|nonHazardous|packaging))$/;

function isTotal({ isTotal: isMarked, quote, metric }: Figure): boolean {
  return isMarked || totalWord.test(quote) || headTotals.test(metric);
}

function isRate({ unit, value, metric }: Figure): boolean {
  return unit === "1" && Math.abs(value) <= 1 && /share|rate|turnover|coverage/i.test(metric);
}
