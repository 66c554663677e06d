import type { Level, LikelihoodClass } from "../../kernels/rating/rules.ts";
import type { Translated } from "../../scenario/translated-schema.ts";
import type { MatrixItem } from "./matrix-types.ts";

/** The model's rating of an item under one pairing for one horizon, beside a published one. */
export interface ModelledPlace {
  readonly scenario: string;
  readonly year: number;
  readonly rating: Level;
  readonly likelihood: LikelihoodClass;
  /** Central share of the year's revenue, in the worst year. */
  readonly share: number;
  readonly worstYear: number | null;
  /** Share of draws with the published rating; null in a deterministic run. */
  readonly probability: number | null;
}

/**
 * One published rating beside the model's. A rating printed for a pairing and a year has one place; one
 * printed for the item at large has all pairings and both horizons, and agrees in some of them.
 */
export interface PublishedRow {
  readonly item: string;
  readonly name: Translated;
  readonly status: MatrixItem["status"];
  readonly published: Level;
  readonly kind: "disclosed" | "derived";
  readonly scenario: string | null;
  readonly year: number | null;
  /** In how many of the places the model's rating is the published one. */
  readonly agreeing: number;
  readonly of: number;
  readonly verdict: "agrees" | "agrees in some" | "differs" | "not quantified";
  readonly places: readonly ModelledPlace[];
  readonly why: string;
}

/** Published ratings of a company beside the model's. */
export interface PublishedRatings {
  readonly company: string;
  readonly draws: number;
  readonly seed: number;
  readonly rows: readonly PublishedRow[];
}

/** Published ratings of one kind of item, counted. */
export interface AgreementCount {
  /** Ratings published. */
  readonly of: number;
  readonly agree: number;
  readonly some: number;
  readonly differ: number;
  /** Places, that is pairings and horizons, and how many of them agree. */
  readonly places: number;
  readonly agreeing: number;
}

/** Counts of the ratings of computed and judged items apart, and of those not quantified. */
export interface Agreement {
  readonly computed: AgreementCount;
  readonly judged: AgreementCount;
  readonly notQuantified: number;
}
