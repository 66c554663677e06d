import type { SobolResult } from "../../../models/run/sensitivity/sensitivity-types.ts";

/** A share of the variance with its standard error. */
export interface Share {
  readonly value: number;
  readonly standardError: number;
}

/** What one input explains, alone and with others. */
export interface SobolBar {
  readonly path: string;
  readonly name: string;
  readonly first: Share;
  readonly total: Share;
}

/** What the bars of Sobol indices show, the largest total first. */
export interface SobolBarsSeries {
  readonly bars: readonly SobolBar[];
  /** Inputs too small to be drawn. */
  readonly left: number;
  readonly draws: number;
}

/** The largest indices; `nameOf` names a path. */
export function sobolBarsSeries(
  result: SobolResult,
  nameOf: (path: string) => string,
  most = 10,
): SobolBarsSeries {
  const rows = [...result.rows].sort((a, b) => b.total.value - a.total.value);
  const bars = rows.slice(0, most).map((row) => ({ ...row, name: nameOf(row.path) }));
  return { bars, left: rows.length - bars.length + result.held.length, draws: result.draws };
}
