import { splitRemark, splitsOf } from "../change-split.ts";
import type { ReconcileContext } from "../context.ts";
import type { Figure, FigureKey } from "../figures/figure-book.ts";
import { recomputeIntensity } from "./intensity.ts";
import { isIntensity } from "../figures/intensity-unit.ts";
import type { Remark } from "../notes.ts";
import { missing, type Outcome } from "../outcome.ts";
import type { Quantity } from "../figures/quantity.ts";

const changeWord = /change|growth/i;

/** Whether a metric is the change of another against the year before. */
export function isChange(metric: string): boolean {
  return changeWord.test(metric.split(".")[1] ?? "");
}

/** Metric whose change this is: `carbon.change12` is that of `carbon.scope12`. */
function changedMetric(metric: string): string {
  const [domain = "", name = ""] = metric.split(".");
  const rest = name.replace(changeWord, "");
  if (rest === "") return `${domain}.total`;
  return /^\d+$/.test(rest) ? `${domain}.scope${rest}` : `${domain}.${rest}`;
}

/** Recomputes a printed change against the year before; of an intensity from its unrounded quotients. */
export function recomputeChange(figure: Figure, context: ReconcileContext): Outcome {
  const metric = changedMetric(figure.metric);
  const { book } = context;
  const ends = [figure.year - 1, figure.year].map((year) => {
    const key: FigureKey = { metric, year, site: figure.site };
    const found = book.find(key);
    return { year, found, level: found && levelOf(found, context) };
  });
  const lacking = ends.flatMap(({ year, level }) =>
    level === undefined ? [`${metric}[${String(year)}]`] : [],
  );
  const [before, now] = ends;
  if (!before?.level || !now?.level || !before.found || !now.found) return missing(lacking);
  const ratio = now.level.quantity.value / before.level.quantity.value;
  const share = [before, now].reduce((sum, { level }) => {
    return level === undefined ? sum : sum + level.quantity.half / Math.abs(level.quantity.value);
  }, 0);
  return {
    kind: "recomputed",
    result: { value: ratio - 1, half: Math.abs(ratio) * share },
    calculation: `${now.level.text} / ${before.level.text} - 1`,
    factorSet: null,
    places: [before.found.place, now.found.place, ...before.level.places, ...now.level.places],
    remarks: [...splitRemarks(metric, figure.year, context), ...now.level.remarks],
  };
}

interface Level {
  readonly quantity: Quantity;
  readonly text: string;
  readonly places: readonly (string | null)[];
  readonly remarks: readonly Remark[];
}

function levelOf(found: Figure, context: ReconcileContext): Level | undefined {
  const printed = { quantity: found, text: found.text, places: [], remarks: [] };
  if (!isIntensity(found)) return found.value === 0 ? undefined : printed;
  const outcome = recomputeIntensity(found, context);
  if (outcome.kind === "not-recomputable") return printed;
  const { result, calculation, places, remarks } = outcome;
  return { quantity: result, text: `(${calculation})`, places, remarks };
}

function splitRemarks(
  metric: string,
  year: number,
  { book, library }: ReconcileContext,
): readonly Remark[] {
  if (metric !== "carbon.scope12" && metric !== "carbon.scope2") return [];
  const split = splitsOf(book, library).find(
    ({ from, to }) => to.year === year && from.year === year - 1,
  );
  const isSame = split !== undefined && (split.to.scope1 !== undefined) === metric.endsWith("12");
  return isSame ? [splitRemark(split)] : [];
}
