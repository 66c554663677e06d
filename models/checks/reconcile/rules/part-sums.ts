import type { ReconcileContext } from "../context.ts";
import type { Figure } from "../figures/figure-book.ts";
import { missing, type Outcome } from "../outcome.ts";
import { sumOutcome, termOf, type Term } from "../figures/term.ts";

/** Adds up the parts of a total, once for each way in which they divide it. */
export function recomputeFromParts(figure: Figure, { book }: ReconcileContext): readonly Outcome[] {
  const parts = book.partsOf(figure.metric, figure.year);
  const breakdowns = [...new Set(parts.map(({ breakdown }) => breakdown))];
  return breakdowns.map((breakdown) => {
    const members = parts.filter((part) => part.breakdown === breakdown);
    const outcome = addUp(figure, members);
    if (breakdown === undefined) return outcome;
    const remark = { code: "breakdown", values: { breakdown } } as const;
    return { ...outcome, remarks: [remark, ...outcome.remarks] };
  });
}

/** Adds up named figures of the same year, all of which must be disclosed. */
export function recomputeFromMetrics(
  figure: Figure,
  metrics: readonly string[],
  { book }: ReconcileContext,
): Outcome {
  const { year, site } = figure;
  const found = metrics.map((metric) => [metric, book.find({ metric, year, site })] as const);
  const lacking = found.flatMap(([metric, each]) => (each === undefined ? [metric] : []));
  if (lacking.length > 0) return missing(lacking);
  return addUp(
    figure,
    found.flatMap(([, each]) => (each === undefined ? [] : [each])),
  );
}

function addUp(figure: Figure, summands: readonly Figure[]): Outcome {
  const terms: Term[] = [];
  const lacking: string[] = [];
  for (const summand of summands) {
    const term = termOf(summand, [], figure.unit);
    if (term === undefined) lacking.push(`${summand.metric} in ${figure.unit}`);
    else terms.push(term);
  }
  return lacking.length > 0 ? missing(lacking) : sumOutcome(terms, null);
}
