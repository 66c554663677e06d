import type { MatrixItem } from "../../models/run/matrix/matrix-types.ts";
import type { RunResult } from "../../models/run/types.ts";
import { percentilesIn, reports, valueIn, type Wanted } from "../charts/drawing/read-results.ts";
import type { RangedFigure } from "../format/one-sided.ts";

/** A central run and the draws about it. */
export interface DrawnRun {
  readonly run: RunResult;
  readonly drawn: RunResult | undefined;
}

/** A central figure of a year with the fifth and ninety-fifth percentile of its draws; undefined without draws. */
export function rangedIn(
  { run, drawn }: DrawnRun,
  wanted: Wanted,
  year: number,
): RangedFigure | undefined {
  if (drawn === undefined || !reports(drawn, wanted) || !reports(run, wanted)) return undefined;
  if (!drawn.years.includes(year)) return undefined;
  const found = percentilesIn(drawn, wanted, year);
  if (found === undefined) return undefined;
  return { value: valueIn(run, wanted, year), low: found.p05, high: found.p95 };
}

/** The magnitude of an item with the range of its draws; undefined without draws, or set by hand. */
export function rangedMagnitude({
  magnitude,
  override,
}: Pick<MatrixItem, "magnitude" | "override">): RangedFigure | undefined {
  if (magnitude === null || override !== null) return undefined;
  const { central, low, high } = magnitude;
  return low === null || high === null ? undefined : { value: central, low, high };
}
