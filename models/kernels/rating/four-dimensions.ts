import { ModelError } from "../../engine/errors.ts";
import type { Level, LikelihoodClass } from "./rules.ts";

/** Horizons as companies name them. */
export type NamedHorizon = "short" | "medium" | "long";

/** Stages of the value chain an item acts on. */
export type ValueChainStage = "upstream" | "operations" | "downstream";

/** The four dimensions an item is scored on. */
export const scoreDimensions = ["horizon", "valueChain", "magnitude", "likelihood"] as const;

/** One of the four dimensions. */
export type ScoreDimension = (typeof scoreDimensions)[number];

/** What is known of an item; an empty list is a dimension that is not stated. */
export interface FourDimensionItem {
  readonly horizons: readonly NamedHorizon[];
  readonly stages: readonly ValueChainStage[];
  readonly magnitude: Level;
  readonly likelihood: LikelihoodClass;
}

/** Points of each answer, weights of the dimensions, and the scores from which a rating is reached. */
export interface FourDimensionRules {
  readonly horizon: Readonly<Record<NamedHorizon, number>>;
  readonly valueChain: Readonly<Record<ValueChainStage, number>>;
  readonly magnitude: Readonly<Record<Level, number>>;
  /** Points of likelihood classes 1 to 5. */
  readonly likelihood: readonly [number, number, number, number, number];
  readonly weights: Readonly<Record<ScoreDimension, number>>;
  readonly mediumFrom: number;
  readonly highFrom: number;
}

/**
 * Neutral rules for scoring on four dimensions: points from 1 to 3 on each, equal weights, ratings by
 * equal thirds of the range. A judgement: companies that name the four dimensions (SenseTime,
 * sustainability report 2024) print neither points nor weights.
 */
export const neutralFourDimensionRules: FourDimensionRules = {
  horizon: { short: 3, medium: 2, long: 1 },
  valueChain: { operations: 3, upstream: 2, downstream: 2 },
  magnitude: { low: 1, medium: 2, high: 3 },
  likelihood: [1, 1.5, 2, 2.5, 3],
  weights: { horizon: 1, valueChain: 1, magnitude: 1, likelihood: 1 },
  mediumFrom: 5 / 3,
  highFrom: 7 / 3,
};

/** Score of an item, its rating, and how it came about. */
export interface FourDimensionRating {
  readonly score: number;
  readonly rating: Level;
  /** Points of each dimension; absent where it is not stated. */
  readonly points: Readonly<Partial<Record<ScoreDimension, number>>>;
  /** Dimensions that are not stated and do not count. */
  readonly missing: readonly ScoreDimension[];
}

/**
 * Scores an item on time horizon, stage of the value chain, magnitude and likelihood: the weighted mean
 * of the points of the dimensions that are stated; of several horizons or stages the one with most
 * points counts. Throws ModelError for weights that are negative or leave nothing to count, and bounds
 * that do not ascend.
 */
export function fourDimensionRating(
  item: FourDimensionItem,
  rules: FourDimensionRules,
): FourDimensionRating {
  checkRules(rules);
  const points = pointsOf(item, rules);
  const stated = scoreDimensions.filter((dimension) => points[dimension] !== undefined);
  const weight = stated.reduce((sum, dimension) => sum + rules.weights[dimension], 0);
  if (!(weight > 0)) {
    throw new ModelError(
      "four-dimension rules",
      "expected a weight above 0 on a dimension that is stated",
    );
  }
  const sum = stated.reduce(
    (total, dimension) => total + rules.weights[dimension] * points[dimension]!,
    0,
  );
  const score = sum / weight;
  const missing = scoreDimensions.filter((dimension) => points[dimension] === undefined);
  return { score, rating: levelOf(score, rules), points, missing };
}

function pointsOf(
  { horizons, stages, magnitude, likelihood }: FourDimensionItem,
  rules: FourDimensionRules,
): Partial<Record<ScoreDimension, number>> {
  const most = (points: readonly number[]): number => Math.max(...points);
  return {
    ...(horizons.length > 0 && { horizon: most(horizons.map((each) => rules.horizon[each])) }),
    ...(stages.length > 0 && { valueChain: most(stages.map((each) => rules.valueChain[each])) }),
    magnitude: rules.magnitude[magnitude],
    likelihood: rules.likelihood[likelihood - 1]!,
  };
}

/** Bounds are met within the rounding of a mean, so that a score of just 5/3 counts as 5/3. */
function levelOf(score: number, { mediumFrom, highFrom }: FourDimensionRules): Level {
  const reached = score + 1e-12;
  if (reached >= highFrom) return "high";
  return reached >= mediumFrom ? "medium" : "low";
}

function checkRules({ weights, mediumFrom, highFrom }: FourDimensionRules): void {
  for (const dimension of scoreDimensions) {
    if (!(weights[dimension] >= 0)) {
      throw new ModelError(
        `four-dimension rules, ${dimension}`,
        `expected a weight from 0, found ${weights[dimension]}`,
      );
    }
  }
  if (!(highFrom >= mediumFrom)) {
    throw new ModelError(
      "four-dimension rules",
      `expected bounds that ascend, found ${mediumFrom} and ${highFrom}`,
    );
  }
}
