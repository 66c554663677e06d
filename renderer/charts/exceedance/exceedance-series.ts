import type { BandPoint } from "../drawing/paths.ts";

/** Loss of the event with a return period. */
export interface ExceedancePoint {
  /** Return period in years, above 1. */
  readonly years: number;
  readonly loss: number;
  readonly spread?: Pick<BandPoint, "low" | "high"> | undefined;
}

/** Losses by return period for one hazard, or for all of them. */
export interface ExceedanceCurve {
  readonly id: string;
  readonly name: string;
  /** Category of the register for the colour. */
  readonly category: string;
  readonly points: readonly ExceedancePoint[];
  /** Return period up to which the site is protected. */
  readonly protectedTo?: number | undefined;
  /** Expected annual damage: the area under the curve. */
  readonly expected?: number | undefined;
}

/** What the exceedance curves show. */
export interface ExceedanceSeries {
  readonly unit: string;
  readonly curves: readonly ExceedanceCurve[];
}
