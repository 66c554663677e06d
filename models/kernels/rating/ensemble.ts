import { ModelError } from "../../engine/errors.ts";
import { sortedPercentile } from "../../engine/sample/percentile.ts";
import { bandOf, likelihoodClass, ratingOf } from "./rating.ts";
import { levels, type Level, type LikelihoodClass, type RatingRules } from "./rules.ts";

/** Adverse shares of an item in every draw. */
export interface DrawnShares {
  readonly shares: Float64Array;
  /**
   * Probability over the horizon of the event whose loss the share is, in every draw; absent where the
   * effect is part of the scenario.
   */
  readonly probabilities?: Float64Array | undefined;
  /** Class of likelihood where it is given, not counted; the draws still have their own. */
  readonly likelihood?: LikelihoodClass | undefined;
  /** Central share where it is given, not the median of the draws. */
  readonly central?: number | undefined;
}

/** How a rating follows from a band and a class of likelihood: `ratingOf`, or another method. */
export type RatingMethod = (band: Level, likelihood: LikelihoodClass, rules: RatingRules) => Level;

/** Rating of an item under uncertainty. */
export interface DrawnRating {
  /** 5th, 50th and 95th percentile of the adverse share; a central share that is given stays. */
  readonly magnitude: { readonly low: number; readonly central: number; readonly high: number };
  /** Share of draws that are adverse, or mean probability of the event. */
  readonly probability: number;
  readonly likelihood: LikelihoodClass;
  /** Rating of the central share. */
  readonly rating: Level;
  /** Share of draws with each rating. */
  readonly probabilities: Readonly<Record<Level, number>>;
}

/** Share of draws whose adverse share lies above the rules' threshold; conditional on the scenario. */
export function adverseShare(shares: Float64Array, { adverseAbove }: RatingRules): number {
  let adverse = 0;
  for (const share of shares) if (share > adverseAbove) adverse += 1;
  return adverse / shares.length;
}

/**
 * Rates an item from its draws. Within a scenario the likelihood is the share of draws that are
 * adverse, and every draw is rated with that class; for an event each draw has its own probability.
 * Throws ModelError without draws, for unlike numbers of draws, a share below 0 or not finite, and a
 * probability outside 0 to 1.
 */
export function rateDraws(
  drawn: DrawnShares,
  rules: RatingRules,
  method: RatingMethod = ratingOf,
): DrawnRating {
  checkDraws(drawn);
  const { shares, probabilities } = drawn;
  const probability =
    probabilities === undefined ? adverseShare(shares, rules) : meanOf(probabilities);
  const likelihood = drawn.likelihood ?? likelihoodClass(probability, rules);
  const sorted = shares.toSorted();
  const central = drawn.central ?? sortedPercentile(sorted, 0.5);
  return {
    magnitude: {
      low: sortedPercentile(sorted, 0.05),
      central,
      high: sortedPercentile(sorted, 0.95),
    },
    probability,
    likelihood,
    rating: method(bandOf(central, rules), likelihood, rules),
    probabilities: countRatings(drawn, { likelihood, rules, method }),
  };
}

interface RatingOfDraws {
  readonly likelihood: LikelihoodClass;
  readonly rules: RatingRules;
  readonly method: RatingMethod;
}

function countRatings(drawn: DrawnShares, by: RatingOfDraws): Record<Level, number> {
  const counts = { low: 0, medium: 0, high: 0 };
  const { length } = drawn.shares;
  for (let i = 0; i < length; i += 1) counts[ratingOfDraw(drawn, i, by)] += 1;
  return { low: counts.low / length, medium: counts.medium / length, high: counts.high / length };
}

function ratingOfDraw(
  { shares, probabilities }: DrawnShares,
  draw: number,
  { likelihood, rules, method }: RatingOfDraws,
): Level {
  const band = bandOf(shares[draw]!, rules);
  const own =
    probabilities === undefined ? likelihood : likelihoodClass(probabilities[draw]!, rules);
  return method(band, own, rules);
}

/**
 * How high an item ranks in every draw: by its rating, and within a rating by its adverse share. The
 * whole part is 0 for low, 1 for medium, 2 for high; the rest is share ÷ (1 + share). Throws as
 * `rateDraws`.
 */
export function drawnScores(
  drawn: DrawnShares,
  rules: RatingRules,
  method: RatingMethod = ratingOf,
): Float64Array {
  const { likelihood } = rateDraws(drawn, rules, method);
  return drawn.shares.map((share, draw) =>
    rankScore(ratingOfDraw(drawn, draw, { likelihood, rules, method }), share),
  );
}

/** How high an item ranks: by its rating, and within a rating by its adverse share, from 0. */
export function rankScore(rating: Level, share: number): number {
  return levels.indexOf(rating) + share / (1 + share);
}

/** How often one item ranks above another, over draws of the same worlds; the rest lies below. */
export interface Outranking {
  readonly above: number;
  readonly tied: number;
}

/**
 * Share of draws in which one item ranks above another, and in which they are equal. Draw by draw the
 * two must be of the same world. Throws ModelError for unlike numbers of draws, or none.
 */
export function outranking(one: Float64Array, other: Float64Array): Outranking {
  const draws = one.length;
  if (draws === 0 || other.length !== draws) {
    throw new ModelError(
      "outranking",
      `expected draws of one number, found ${draws} and ${other.length}`,
    );
  }
  let [above, tied] = [0, 0];
  for (let i = 0; i < draws; i += 1) {
    if (one[i]! > other[i]!) above += 1;
    else if (one[i] === other[i]) tied += 1;
  }
  return { above: above / draws, tied: tied / draws };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function checkDraws({ shares, probabilities }: DrawnShares): void {
  const draws = shares.length;
  if (draws === 0 || (probabilities !== undefined && probabilities.length !== draws)) {
    throw new ModelError("rating", `expected draws of one number, found ${draws}`);
  }
  const draw = shares.findIndex((share) => !(share >= 0 && Number.isFinite(share)));
  if (draw !== -1) {
    throw new ModelError(
      `rating, draw ${draw + 1}`,
      `expected a share from 0, found ${shares[draw]!}`,
    );
  }
  const odd = probabilities?.findIndex((p) => !(p >= 0 && p <= 1)) ?? -1;
  if (odd !== -1) {
    throw new ModelError(
      `rating, draw ${odd + 1}`,
      `expected a probability from 0 to 1, found ${probabilities![odd]!}`,
    );
  }
}
