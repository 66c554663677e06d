import type { RatingRules } from "../../../../models/kernels/rating/rules.ts";
import type { UserRating } from "../../../../models/run/matrix/matrix-types.ts";
import type { Override } from "../../../../models/run/types.ts";
import type { Language } from "../../arguments/read-values.ts";

/** What the chapters on risk are computed for. */
export interface RiskRequest {
  readonly scenarios: readonly string[];
  readonly overrides: readonly Override[];
  readonly seed?: number | undefined;
  readonly language: Language;
  /** The user's ratings of the company by `item|pairing|year`. */
  readonly ratings?: Readonly<Record<string, UserRating>> | undefined;
  /** How the user rates, where not as the model. */
  readonly rules?: RatingRules | undefined;
  /** Draws behind ratings and ranges; `riskDraws.ratings` when left out. */
  readonly draws?: number | undefined;
}

/** A request with the pairings it shows in full. */
export type FeaturedRequest = RiskRequest & { readonly featured: readonly string[] };
