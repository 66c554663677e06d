import type { StatementLine } from "../../company/method-schema.ts";
import type { RegisterItem } from "../../company/register-schema.ts";
import type { SamplingMethod } from "../../engine/sample/coordinates.ts";
import type { FourDimensionRules } from "../../kernels/rating/four-dimensions.ts";
import type { HorizonWindow } from "../../kernels/rating/horizon.ts";
import type { Level, LikelihoodClass, RatingRules } from "../../kernels/rating/rules.ts";
import type { Translated } from "../../scenario/translated-schema.ts";
import type { Correlation, Override } from "../types.ts";

/** Ways to come from magnitude and likelihood to a rating. */
export const ratingMethods = ["bands", "four-dimensions"] as const;

/** A way to come to a rating. */
export type MatrixMethod = (typeof ratingMethods)[number];

/** Axes of double materiality: what acts on the company, what the company acts on. */
export const perspectives = ["financial", "impact"] as const;

/** An axis of double materiality. */
export type Perspective = (typeof perspectives)[number];

/** A rating the user sets in place of the model's, with the reason. */
export interface UserRating {
  readonly likelihood: LikelihoodClass;
  /** Share of the reference. */
  readonly magnitude: number;
  readonly why: string;
}

/** Which matrix is wanted. */
export interface MatrixRequest {
  /** Id of a pairing. */
  readonly scenario: string;
  /** A year after the base year, to 2050: its horizon is rated, and its single year shown beside. */
  readonly year: number;
  /** 1,000 when left out; 1 for a deterministic run. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
  readonly sampling?: SamplingMethod | undefined;
  readonly correlations?: readonly Correlation[] | undefined;
  readonly overrides?: readonly Override[] | undefined;
  /** The rules of the model when left out. */
  readonly rules?: RatingRules | undefined;
  readonly method?: MatrixMethod | undefined;
  /** Points and bounds of the four dimensions; neutral ones when left out. */
  readonly fourDimensions?: FourDimensionRules | undefined;
  readonly perspective?: Perspective | undefined;
  /** The user's ratings on the financial axis by `item|pairing|year`. */
  readonly ratings?: Readonly<Record<string, UserRating>> | undefined;
  /** Language of the sentences; English when left out. */
  readonly language?: keyof Translated | undefined;
}

/** A figure under uncertainty: 5th, 50th and 95th percentile; ends are null in a deterministic run. */
export interface Spread {
  readonly low: number | null;
  readonly central: number;
  readonly high: number | null;
}

/** Where an item stands by the model alone. */
export interface ModelPosition {
  readonly likelihood: LikelihoodClass;
  /** Share of the reference; on the impact axis a class of severity. */
  readonly magnitude: Spread;
  readonly rating: Level;
}

/** The rating a document prints for an item, as far as it bears on a matrix. */
export interface PublishedView {
  readonly rating: Level;
  readonly kind: "disclosed" | "derived";
  /** Null where the document names none: the rating then stands for all of them. */
  readonly scenario: string | null;
  readonly year: number | null;
}

/** An effect on a statement line in one year, positive on the side that is rated. */
export interface YearEffect extends Spread {
  readonly year: number;
}

/** One item of a matrix; what could not be quantified is null, and `why` says so. */
export interface MatrixItem {
  readonly id: string;
  readonly name: Translated;
  readonly category: RegisterItem["category"];
  readonly horizons: RegisterItem["horizons"];
  readonly status: "computed" | "judged" | "not-quantified";
  readonly method: "metric" | "formula" | "judgement" | null;
  /** The metric to be explained; null for a judgement. */
  readonly metric: string | null;
  readonly statementLine: StatementLine | null;
  readonly relief: { readonly current: readonly string[]; readonly anticipated: readonly string[] };
  /** Whether inputs are classes for lack of measurements. */
  readonly screening: boolean;
  /** The side that is rated: the cost of a risk, the gain of an opportunity. */
  readonly side: "cost" | "gain";
  readonly likelihood: LikelihoodClass | null;
  /** Share of adverse draws, or probability of the event over the horizon; null for a judgement. */
  readonly probability: number | null;
  readonly basis: "scenario" | "event" | "judgement" | null;
  /** Worst year of the horizon, as a share of the year's revenue. */
  readonly magnitude: Spread | null;
  /** The same effect against other references. */
  readonly shares: {
    readonly ofBaseRevenue: number;
    readonly ofCoveredRevenue: number | null;
  } | null;
  readonly rating: Level | null;
  readonly probabilities: Readonly<Record<Level, number>> | null;
  /** 1 for the highest; by rating, and within a rating by magnitude. */
  readonly rank: number | null;
  /** Share of draws in which the item has that rank, from 0 to 1. */
  readonly rankStability: number | null;
  /** 5th and 95th percentile of the rank. */
  readonly ranks: { readonly low: number; readonly high: number } | null;
  /** The year with the largest central magnitude; null where all are 0, and for a judgement. */
  readonly worstYear: number | null;
  /** The value of the year asked for, beside that of the horizon. */
  readonly inYear: Spread | null;
  /** The largest share on the side that is not rated, and its year. */
  readonly otherSide: YearEffect | null;
  /** Money by year of the horizon, positive on the side that is rated. */
  readonly effects: readonly YearEffect[];
  readonly published: PublishedView | null;
  /** Whether the model's own rating is the published one. */
  readonly agrees: boolean | null;
  readonly override: UserRating | null;
  /** The model's own position where the user has set another. */
  readonly modelled: ModelPosition | null;
  readonly why: string;
}

/** How often each item ranks above each other, rows over columns, in the order of the items named. */
export interface OutrankingTable {
  readonly items: readonly string[];
  readonly above: readonly (readonly number[])[];
  readonly tied: readonly (readonly number[])[];
}

/** Ratings and positions of a register under one pairing for one horizon. */
export interface MatrixResult {
  readonly company: string;
  readonly scenario: string;
  readonly year: number;
  readonly horizon: HorizonWindow;
  readonly baseYear: number;
  readonly currency: string;
  readonly draws: number;
  readonly seed: number;
  readonly perspective: Perspective;
  readonly method: MatrixMethod;
  /** What ratings are made by, always shown with them. */
  readonly bands: RatingRules;
  readonly fourDimensions: FourDimensionRules | null;
  /** What shares are of. */
  readonly reference: "revenue-of-year" | "none";
  /** Revenue of the year asked for on its path, and of the base year, central. */
  readonly revenue: { readonly ofYear: number; readonly ofBaseYear: number };
  /** Share of the electricity that the model covers. */
  readonly coverage: number | null;
  /** From the highest rank to the lowest; items without a rating last. */
  readonly items: readonly MatrixItem[];
  readonly outranking: OutrankingTable | null;
  /** Mean of Kendall's tau between the order shown and that of each draw. */
  readonly orderAgreement: number | null;
}
