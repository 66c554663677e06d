import type { BandPoint, Point } from "../drawing/paths.ts";
import type { Tone } from "../drawing/theme.ts";

/** A scenario's path in a panel. */
export interface MultipleCurve {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly Point[];
  /** Drawn strong and named; the others stand behind it in grey. */
  readonly isMain: boolean;
}

/** One variable in its own unit. */
export interface MultiplePanel {
  readonly id: string;
  readonly title: string;
  /** Unit in words. */
  readonly unit: string;
  readonly curves: readonly MultipleCurve[];
  readonly band?: readonly BandPoint[] | undefined;
  /** Words under the title where the source is not current. */
  readonly note?: string | undefined;
  /** The metric behind it, for Explain. */
  readonly metric?: string | undefined;
  readonly fromZero?: boolean | undefined;
}

/** Panels of one size on the same years. */
export interface SmallMultiplesSeries {
  readonly panels: readonly MultiplePanel[];
  readonly years: readonly [number, number];
}
