import { ModelError } from "../../engine/errors.ts";

/** Bands of magnitude, and ratings. */
export const levels = ["low", "medium", "high"] as const;

/** A band of magnitude, or a rating. */
export type Level = (typeof levels)[number];

/** Classes of likelihood, from hardly to almost certain. */
export type LikelihoodClass = 1 | 2 | 3 | 4 | 5;

/** What a rating is made by; all shares and probabilities as fractions. */
export interface RatingRules {
  /** Share of the reference from which a magnitude is medium. */
  readonly mediumFrom: number;
  /** Share of the reference above which a magnitude is high. */
  readonly highAbove: number;
  /** Probabilities from which likelihood is of class 2, 3 and 4, and above which it is of class 5. */
  readonly likelihoodFrom: readonly [number, number, number, number];
  /** Class from which likelihood counts as likely: a high magnitude is then rated high, a medium one medium. */
  readonly likelyFrom: LikelihoodClass;
  /** Share of the reference above which a draw counts as adverse. */
  readonly adverseAbove: number;
}

/**
 * The rules of the model: low below 0.5 %, high above 2 % of the reference; likelihood classes of 5, 20,
 * 50 and 80 %; likely from class 3; adverse above 0.1 %. A convention of the model, not a published
 * scale: every edition of them is to be shown with the ratings.
 */
export const defaultRatingRules: RatingRules = {
  mediumFrom: 0.005,
  highAbove: 0.02,
  likelihoodFrom: [0.05, 0.2, 0.5, 0.8],
  likelyFrom: 3,
  adverseAbove: 0.001,
};

/**
 * Checks rules a user has edited: bands and classes ascend, shares are not negative, probabilities lie
 * between 0 and 1. Throws ModelError that names the rule.
 */
export function checkRatingRules(rules: RatingRules): void {
  const { mediumFrom, highAbove, likelihoodFrom, adverseAbove } = rules;
  if (!(mediumFrom >= 0 && highAbove >= mediumFrom && Number.isFinite(highAbove))) {
    const found = `found ${mediumFrom} and ${highAbove}`;
    throw new ModelError("rating rules, bands", `expected shares from 0 that ascend, ${found}`);
  }
  if (!(adverseAbove >= 0 && Number.isFinite(adverseAbove))) {
    throw new ModelError(
      "rating rules, adverse effect",
      `expected a share from 0, found ${adverseAbove}`,
    );
  }
  let before = 0;
  for (const probability of likelihoodFrom) {
    if (!(probability > before && probability < 1)) {
      throw new ModelError(
        "rating rules, likelihood",
        `expected probabilities between 0 and 1 that ascend, found ${probability} after ${before}`,
      );
    }
    before = probability;
  }
}
