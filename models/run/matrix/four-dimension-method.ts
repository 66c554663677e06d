import type { RegisterItem } from "../../company/register-schema.ts";
import type { RatingMethod } from "../../kernels/rating/ensemble.ts";
import {
  fourDimensionRating,
  type FourDimensionRules,
  type ValueChainStage,
} from "../../kernels/rating/four-dimensions.ts";

const stageWords: readonly (readonly [ValueChainStage, RegExp])[] = [
  ["upstream", /^upstream|^supply/i],
  ["operations", /^(own )?operations?/i],
  ["downstream", /^downstream|^customers?/i],
];

/** Scores an item on horizon, stage of the value chain, magnitude and likelihood. */
export function fourDimensionMethod(
  { horizons, valueChain = [] }: RegisterItem,
  rules: FourDimensionRules,
): RatingMethod {
  const stages = stageWords.flatMap(([stage, words]) =>
    valueChain.some((each) => words.test(each)) ? [stage] : [],
  );
  return (magnitude, likelihood) =>
    fourDimensionRating({ horizons, stages, magnitude, likelihood }, rules).rating;
}
