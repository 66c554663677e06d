import { ModelError } from "../../engine/errors.ts";
import type { Level, LikelihoodClass, RatingRules } from "./rules.ts";

/** An effect on a statement line and what it is measured against, in one unit of money. */
export interface RatedEffect {
  readonly effect: number;
  /** 1 where a higher effect is a cost, -1 where it is a gain. */
  readonly sign: 1 | -1;
  /** Revenue of the year, or another reference; above 0. */
  readonly reference: number;
  /** Where the effect stands, for messages. */
  readonly place: string;
}

/** An effect as shares of its reference; one of the two is 0. */
export interface EffectShares {
  /** max(0, sign × effect) ÷ reference: what is rated. */
  readonly adverse: number;
  /** max(0, -sign × effect) ÷ reference: shown and never rated. */
  readonly favourable: number;
}

/**
 * The adverse and the favourable side of an effect as shares of its reference. Throws ModelError with
 * the place for an effect that is no number and a reference that is not above 0.
 */
export function effectShares({ effect, sign, reference, place }: RatedEffect): EffectShares {
  if (!(reference > 0 && Number.isFinite(reference))) {
    throw new ModelError(place, `expected a reference above 0, found ${reference}`);
  }
  if (Number.isNaN(effect)) throw new ModelError(place, "expected an effect, found none");
  const share = (sign * effect) / reference;
  return { adverse: Math.max(0, share), favourable: Math.max(0, -share) };
}

/** Band of a magnitude, a share of the reference: both bounds of the rules count as medium. */
export function bandOf(share: number, { mediumFrom, highAbove }: RatingRules): Level {
  if (share > highAbove) return "high";
  return share >= mediumFrom ? "medium" : "low";
}

/** Class of a probability; a bound counts as the class above it, but for the last. */
export function likelihoodClass(probability: number, rules: RatingRules): LikelihoodClass {
  const [second, third, fourth, fifth] = rules.likelihoodFrom;
  if (probability > fifth) return 5;
  if (probability >= fourth) return 4;
  if (probability >= third) return 3;
  return probability >= second ? 2 : 1;
}

/**
 * Rating of a magnitude and a likelihood: high where the magnitude is high and likely; medium where it
 * is high and less likely, or medium and likely; else low.
 */
export function ratingOf(band: Level, likelihood: LikelihoodClass, rules: RatingRules): Level {
  const isLikely = likelihood >= rules.likelyFrom;
  if (band === "high") return isLikely ? "high" : "medium";
  return band === "medium" && isLikely ? "medium" : "low";
}

/** A rating and what it is made of. */
export interface Rating {
  readonly share: number;
  readonly band: Level;
  readonly likelihood: LikelihoodClass;
  readonly rating: Level;
}

/**
 * Rating of one adverse share. `probability` is that of the event whose loss the share is, over the
 * horizon; without one the effect is part of the scenario, and its likelihood is 5 where it is adverse
 * at all and else 1. A share that is an expected damage holds its probability already and is rated
 * without one.
 */
export function rate(share: number, probability: number | undefined, rules: RatingRules): Rating {
  const certain = share > rules.adverseAbove ? 5 : 1;
  const likelihood = probability === undefined ? certain : likelihoodClass(probability, rules);
  const band = bandOf(share, rules);
  return { share, band, likelihood, rating: ratingOf(band, likelihood, rules) };
}
