/** A stretch of years: a horizon as the company defines it, or a window of the model. */
export interface TimelineSpan {
  readonly id: string;
  readonly name: string;
  /** Not given where the company uses the word and does not define it. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Something in one year: a target, or a rule that comes into force. */
export interface TimelineEvent {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly kind: "target" | "rule" | "report";
}

/** Horizons, targets and rules over calendar years. */
export interface TimelineSeries {
  readonly from: number;
  readonly to: number;
  readonly baseYear: number;
  /** The company's horizons. */
  readonly horizons: readonly TimelineSpan[];
  /** The windows over which the model rates. */
  readonly windows: readonly TimelineSpan[];
  readonly events: readonly TimelineEvent[];
  /** Year of the lens. */
  readonly year?: number | undefined;
}
