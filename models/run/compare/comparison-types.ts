import type { RatingRules } from "../../kernels/rating/rules.ts";
import type { SourceKind } from "../../scenario/value-schema.ts";
import type { UserRating } from "../matrix/matrix-types.ts";
import type { Layer, Override, ShownRange } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { ContentDifference } from "./content-differences.ts";

/** One side of a comparison: a company under a pairing, with inputs set by the user. */
export interface CompareSide {
  readonly prepared: PreparedCompany;
  readonly scenario: string;
  readonly overrides?: readonly Override[] | undefined;
  /** The rules its items are rated by; the model's when left out. */
  readonly ratingRules?: RatingRules | undefined;
  /** Ratings of the company's items by hand, by `item|pairing|year`. */
  readonly ratings?: Readonly<Record<string, UserRating>> | undefined;
}

/** What is compared, and in which years, metrics and prices. */
export interface CompareRequest {
  readonly a: CompareSide;
  readonly b: CompareSide;
  /** The reporting years when left out. */
  readonly years?: readonly number[] | undefined;
  /** All metrics when left out. */
  readonly metrics?: readonly string[] | undefined;
  /** Year of the prices that money of both sides is converted to; needed where base years differ. */
  readonly prices?: number | undefined;
  /** The side whose rules both are rated by; needed where their rules differ. */
  readonly rules?: "a" | "b" | undefined;
}

/** One side as shown. */
export interface SideView {
  readonly company: string;
  readonly scenario: string;
  readonly baseYear: number;
  /** Where its transition scenario and its warming come from. */
  readonly transitionFrom: string;
  readonly warmingFrom: string;
  readonly overrides: readonly Override[];
}

/** What an input holds on one side. */
export interface InputSide {
  /** A number in the unit of the row, a word, points by year, or what a table is. */
  readonly value: unknown;
  readonly layer: Layer;
  readonly kind: SourceKind;
  /** In the unit the value is given in. */
  readonly range: ShownRange | null;
}

/** An input that differs in its value, or in its range only. */
export interface InputDifference {
  readonly input: string;
  readonly label: string | null;
  readonly year: number | null;
  readonly unit: string;
  readonly differs: "value" | "range";
  /** Null where the side does not have the input or the label. */
  readonly a: InputSide | null;
  readonly b: InputSide | null;
  /** b less a; null where either is no number. */
  readonly difference: number | null;
}

/** A result that differs; a side is null where never, and `only` names the side that has the label. */
export interface ResultDifference {
  readonly metric: string;
  /** Labels in the order of the metric's dimensions, without the year. */
  readonly labels: readonly string[];
  readonly year: number | null;
  readonly unit: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly only?: "a" | "b" | undefined;
  /** b less a, and that over a; null where either is no number, or a is 0. */
  readonly difference: number | null;
  readonly share: number | null;
}

/** Parts of the difference of two energy costs. */
export const costBars = [
  "volume",
  "plan",
  "warming",
  "price",
  "share",
  "premium",
  "surcharge",
  "ets",
  "onSite",
  "sites",
] as const;

/** A part of the difference of two energy costs. */
export type CostBar = (typeof costBars)[number];

/** Why the energy cost of b differs from that of a in a year; the bars sum to the difference. */
export interface CostExplanation {
  readonly year: number;
  readonly unit: string;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  readonly bars: Readonly<Record<CostBar, number>>;
}

/** A rating by hand, a rule, an item of the register or another part of the encoding that differs. */
export interface EncodingChange extends ContentDifference {
  readonly part: "rating" | "rule" | "item" | "encoding";
}

/** Two runs, and every input and result in which they differ. */
export interface Comparison {
  readonly a: SideView;
  readonly b: SideView;
  readonly engineVersion: string;
  readonly years: readonly number[];
  /** Year of the prices both sides are in. */
  readonly prices: number;
  /** What to bear in mind in reading it. */
  readonly notes: readonly string[];
  readonly isSame: boolean;
  /** How many results were compared. */
  readonly compared: number;
  readonly inputs: readonly InputDifference[];
  readonly results: readonly ResultDifference[];
  /** What was changed from a to b besides inputs; of two companies, the rules of rating only. */
  readonly changes: readonly EncodingChange[];
  /** For the years in which the energy cost was compared and differs. */
  readonly cost: readonly CostExplanation[];
}
