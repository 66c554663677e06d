import { defaultRatingRules } from "../../../models/kernels/rating/rules.ts";
import type { GridAxis, GridResult } from "../../../models/run/solve/grid.ts";
import { stressInput, stressInputs } from "./stress-inputs.ts";
import type { Wanted } from "./stress-question.ts";

/** Values along each side of a grid. */
const count = 11;

/** One side of a grid: an input between the bounds that suit it. */
export function gridAxis(path: string): GridAxis {
  const { as, low, high } = stressInput(path);
  return { by: path, as, low: { value: low }, high: { value: high }, count };
}

/** The second input: as the address has it, else the first of the list that is another one. */
export function secondInput(param: string | undefined, first: string): string {
  if (param !== undefined && param !== first) return param;
  return first === "energy.loadIndex" ? stressInputs[0]!.path : "energy.loadIndex";
}

/** The value of the line: what the figure is to reach, or the share of revenue an item is rated by. */
export function gridThreshold(wanted: Wanted, { revenue }: { readonly revenue: number }): number {
  if (wanted.kind === "metric") return wanted.reaches;
  const { highAbove, mediumFrom } = defaultRatingRules;
  return revenue * (wanted.becomes === "high" ? highAbove : mediumFrom);
}

/** In how many cells of how many the figure stands above a value. */
export function gridCounts(
  { values }: GridResult,
  threshold: number,
): { readonly above: number; readonly all: number } {
  const known = values.flat().filter((value) => value !== null);
  return { above: known.filter((value) => value > threshold).length, all: known.length };
}
