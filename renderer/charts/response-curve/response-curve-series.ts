import type { Scale } from "../../format/scale.ts";
import type { ExplainPlace } from "../drawing/target.ts";
import type { Tone } from "../drawing/theme.ts";

/** A figure at one setting of the input; gaps where there is none. */
export interface ResponsePoint {
  readonly input: number;
  readonly value: number | null;
}

/** A figure as one input moves, everything else as it is. */
export interface ResponseCurve {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly points: readonly ResponsePoint[];
  /** Where the figure reaches what is asked. */
  readonly answers: readonly number[];
  /** The figure as things stand. */
  readonly place?: ExplainPlace | undefined;
}

/** A value that bears a name, as a line across. */
export interface ResponseLevel {
  readonly value: number;
  readonly name: string;
  readonly isAsked: boolean;
}

/** What answers a question of stress: curves, the level asked for, and where they meet. */
export interface ResponseSeries {
  /** Name of the input and how a setting is written. */
  readonly input: { readonly name: string; readonly show: (setting: number) => string };
  /** Name and scale of the figure. */
  readonly figure: { readonly name: string; readonly scale: Scale };
  readonly curves: readonly ResponseCurve[];
  readonly levels: readonly ResponseLevel[];
  /** Setting as things stand; null where it differs by label or year. */
  readonly present: number | null;
  readonly presentName: string;
  /** Range the data give the input, with its name. */
  readonly range:
    { readonly low: number; readonly high: number; readonly name: string } | undefined;
}
