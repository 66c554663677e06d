import type { RegisterItem } from "../../company/register-schema.ts";
import {
  drawnScores,
  rankScore,
  rateDraws,
  type DrawnRating,
  type DrawnShares,
  type RatingMethod,
} from "../../kernels/rating/ensemble.ts";
import { worstOfDraws, worstYear, type HorizonWindow } from "../../kernels/rating/horizon.ts";
import { bandOf } from "../../kernels/rating/rating.ts";
import type { LikelihoodClass, RatingRules } from "../../kernels/rating/rules.ts";
import { effectMetric, isOpportunity, referenceMetric, type ItemDraws } from "./item-draws.ts";
import type { MatrixItem, Spread, UserRating, YearEffect } from "./matrix-types.ts";
import { agreesWith, publishedFor } from "./published-view.ts";
import { missingReason, positionReason, userReason } from "./reasons.ts";
import { spreadOf } from "./spread.ts";
import type { Language } from "./words.ts";
import type { Worlds } from "./worlds.ts";

/** An item of a matrix before it is ranked, with its scores in the draws where it has a rating. */
export interface RatedItem {
  readonly view: Omit<MatrixItem, "rank" | "rankStability" | "ranks">;
  readonly scores: { readonly central: number; readonly draws: Float64Array } | undefined;
}

/** What items of one matrix are rated by. */
export interface RatingContext {
  readonly worlds: Worlds;
  readonly window: HorizonWindow;
  readonly scenario: string;
  readonly year: number;
  readonly baseYear: number;
  readonly rules: RatingRules;
  readonly methodFor: (item: RegisterItem) => RatingMethod;
  readonly userRating: (id: string) => UserRating | undefined;
  readonly coverageMetric: string;
  readonly isScreened: (id: string) => boolean;
  readonly language: Language;
}

/** What every item shows, rated or not. */
export function plainView(item: RegisterItem, context: RatingContext): RatedItem["view"] {
  const { method } = item;
  const { scenario, year, language } = context;
  const relief = reliefOf(item);
  const codes = [...new Set([...relief.current, ...relief.anticipated])];
  return {
    id: item.id,
    name: item.name,
    category: item.category,
    horizons: item.horizons,
    status: "not-quantified",
    method: method?.kind ?? null,
    metric: effectMetric(item) ?? null,
    statementLine: method?.statementLine ?? null,
    relief,
    screening: context.isScreened(item.id),
    side: isOpportunity(item) ? "gain" : "cost",
    likelihood: null,
    probability: null,
    basis: null,
    magnitude: null,
    shares: null,
    rating: null,
    probabilities: null,
    worstYear: null,
    inYear: null,
    otherSide: null,
    effects: [],
    published: publishedFor(item, { scenario, year }),
    agrees: null,
    override: null,
    modelled: null,
    why: missingReason(codes, language),
  };
}

function reliefOf({ current, anticipated }: RegisterItem): MatrixItem["relief"] {
  return { current: current?.relief ?? [], anticipated: anticipated?.relief ?? [] };
}

/** Rates an item by its draws, without them by the user's rating alone, if there is one. */
export function rateItem(
  item: RegisterItem,
  drawn: ItemDraws | undefined,
  context: RatingContext,
): RatedItem {
  const plain = { view: plainView(item, context), scores: undefined };
  const rated = drawn === undefined ? plain : rateDrawn(plain.view, drawn, context);
  return withUserRating(rated, item, context);
}

function rateDrawn(plain: RatedItem["view"], drawn: ItemDraws, context: RatingContext): RatedItem {
  const { rules, window, language } = context;
  const { judged } = drawn;
  const method = context.methodFor(drawn.item);
  const adverse = drawn.shares.map((shares) => shares.map((share) => Math.max(0, share)));
  const worst: DrawnShares = {
    shares: worstOfDraws({ years: drawn.years, draws: adverse }, window)!,
    probabilities: drawn.probabilities,
    likelihood: judged?.likelihood,
    central: judged === undefined ? undefined : Math.max(0, judged.share.central),
  };
  const rated = rateDraws(worst, rules, method);
  const place = worstPlace(drawn, adverse, context);
  const otherSide = otherSideOf(drawn);
  const facts = {
    ...{ drawn, rated, window, isGain: plain.side === "gain", least: rules.adverseAbove },
    worstYear: place.worstYear,
    other: otherSide?.central ?? 0,
  };
  const view: RatedItem["view"] = {
    ...plain,
    ...positionOf(drawn, rated),
    ...place,
    inYear: judged?.share ?? spreadOf(adverse[drawn.years.indexOf(context.year)]!),
    otherSide,
    effects: effectsOf(drawn),
    agrees: agreesWith(plain.published, rated.rating),
    why: positionReason(facts, language),
  };
  const scores = {
    central: rankScore(rated.rating, rated.magnitude.central),
    draws: drawnScores(worst, rules, method),
  };
  return { view, scores };
}

type Position = Pick<
  MatrixItem,
  "status" | "likelihood" | "probability" | "basis" | "magnitude" | "rating" | "probabilities"
>;

/** Position and rating; a single draw has no ends and no probabilities, a judgement its own ends. */
function positionOf({ basis, judged, shares }: ItemDraws, rated: DrawnRating): Position {
  const isAlone = shares[0]!.length === 1;
  return {
    status: judged === undefined ? "computed" : "judged",
    likelihood: rated.likelihood,
    probability: judged === undefined ? rated.probability : null,
    basis,
    magnitude: judged?.share ?? (isAlone ? aloneSpread(rated) : rated.magnitude),
    rating: rated.rating,
    probabilities: isAlone ? null : rated.probabilities,
  };
}

function effectsOf({ years, effects, judged }: ItemDraws): readonly YearEffect[] {
  return years.map((year, i) => ({ year, ...(judged?.effect ?? spreadOf(effects[i]!)) }));
}

function aloneSpread({ magnitude }: DrawnRating): Spread {
  return { low: null, central: magnitude.central, high: null };
}

/** The year of the largest central share, and that year's effect against other references. */
function worstPlace(
  drawn: ItemDraws,
  adverse: readonly Float64Array[],
  { worlds, window, baseYear, coverageMetric }: RatingContext,
): Pick<MatrixItem, "worstYear" | "shares"> {
  const medians = adverse.map((draws) => spreadOf(draws).central);
  const worst = worstYear({ years: drawn.years, shares: medians }, window)!;
  const effect = drawn.effects[drawn.years.indexOf(worst.year)]!;
  const base = worlds.at(referenceMetric, baseYear);
  const revenue = worlds.at(referenceMetric, worst.year);
  const coverage = worlds.at(coverageMetric, worst.year);
  const { judged } = drawn;
  const central = (reference: (draw: number) => number): number =>
    spreadOf(effect.map((value, i) => Math.max(0, judged?.effect.central ?? value) / reference(i)))
      .central;
  const covered = central((draw) => revenue[draw]! * coverage[draw]!);
  const isJudged = judged !== undefined;
  return {
    worstYear: isJudged || worst.share === 0 ? null : worst.year,
    shares: {
      ofBaseRevenue: central((draw) => base[draw]!),
      ofCoveredRevenue: Number.isFinite(covered) ? covered : null,
    },
  };
}

/** The year with the largest central share on the side that is not rated; null where there is none. */
function otherSideOf({ years, shares }: ItemDraws): YearEffect | null {
  let largest: YearEffect | null = null;
  years.forEach((year, i) => {
    const spread = spreadOf(shares[i]!.map((share) => Math.max(0, -share)));
    const isLarger = spread.central > (largest?.central ?? 0);
    if (isLarger) largest = { year, ...spread };
  });
  return largest;
}

/** The user's rating in place of the model's, which stays beside it. */
export function withUserRating(
  rated: RatedItem,
  item: RegisterItem,
  context: RatingContext,
): RatedItem {
  const override = context.userRating(item.id);
  if (override === undefined) return rated;
  const { view } = rated;
  const { likelihood, magnitude } = override;
  const band = bandOf(magnitude, context.rules);
  const rating = context.methodFor(item)(band, likelihood, context.rules);
  const score = rankScore(rating, magnitude);
  return {
    view: {
      ...view,
      likelihood,
      magnitude: { low: null, central: magnitude, high: null },
      rating,
      override,
      modelled: modelPosition(view),
      why: userReason(override, context.language),
    },
    scores: { central: score, draws: new Float64Array(context.worlds.draws).fill(score) },
  };
}

function modelPosition({
  likelihood,
  magnitude,
  rating,
}: {
  readonly likelihood: LikelihoodClass | null;
  readonly magnitude: MatrixItem["magnitude"];
  readonly rating: MatrixItem["rating"];
}): MatrixItem["modelled"] {
  const isRated = likelihood !== null && magnitude !== null && rating !== null;
  return isRated ? { likelihood, magnitude, rating } : null;
}
