import type { Level, LikelihoodClass, RatingRules } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult, Spread } from "../../../models/run/matrix/matrix-types.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { ExplainPlace } from "../drawing/target.ts";

/** Adverse share of the reference: fifth percentile, centre, ninety-fifth. */
export interface Magnitude {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** How firmly an item holds its rank over the draws. */
export interface RankHold {
  readonly rank: number;
  /** Share of draws in which it has that very rank. */
  readonly sameRank: number;
  readonly low: number;
  readonly high: number;
}

/** One item of the register as the matrix shows it. */
export interface ExposureItem {
  readonly id: string;
  /** Number at its mark and in the list. */
  readonly number: number;
  readonly name: string;
  /** Category of the register, such as `physical-acute`. */
  readonly category: string;
  readonly likelihood: LikelihoodClass;
  /** Places the mark within its class; in the middle where there is none. */
  readonly probability?: number | undefined;
  readonly magnitude: Magnitude;
  /** The side that is not rated: the gain of a risk, the cost of an opportunity. */
  readonly otherSide?: Magnitude | undefined;
  readonly rating: Level;
  readonly published?: Level | undefined;
  readonly hold?: RankHold | undefined;
  /** The rating is a judgement of the user, or has been moved by hand. */
  readonly isJudgement?: boolean | undefined;
  /** Where the model alone puts it, when a hand has put it elsewhere. */
  readonly modelled?: Omit<ExposureGhost, "id"> | undefined;
  readonly place?: ExplainPlace | undefined;
}

/** Where an item stands under the scenario compared with. */
export interface ExposureGhost {
  readonly id: string;
  readonly likelihood: LikelihoodClass;
  readonly probability?: number | undefined;
  readonly magnitude: number;
}

/** What the exposure matrix and its list show. */
export interface ExposureSeries {
  readonly rules: RatingRules;
  readonly year: number;
  /** In the order of the list. */
  readonly items: readonly ExposureItem[];
  readonly ghosts: readonly ExposureGhost[];
  /** Whether place alone gives the rating; false where a rating weighs more than the two axes. */
  readonly isByPlace?: boolean | undefined;
  /** Items without a magnitude, at the end of the list. */
  readonly unplaced: readonly UnplacedItem[];
}

/** An item that could not be quantified, and why. */
export interface UnplacedItem {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly why: string;
}

/** What a series is made from. */
export interface ExposureGiven {
  readonly result: MatrixResult;
  /** The matrix of the scenario compared with. */
  readonly other?: MatrixResult | undefined;
  /** Number of an item, by its place in the register. */
  readonly numberOf: (id: string) => number;
  readonly locale: Locale;
}

/** A computed matrix as a series; items that could not be quantified stand apart. */
export function exposureSeries(given: ExposureGiven): ExposureSeries {
  const { result, other, numberOf, locale } = given;
  const items = result.items.flatMap((item) => itemOf(item, given));
  const placed = new Set(items.map(({ id }) => id));
  return {
    rules: result.bands,
    year: result.year,
    items,
    ghosts: (other?.items ?? []).flatMap(ghostOf),
    isByPlace: result.method === "bands",
    unplaced: result.items
      .filter(({ id }) => !placed.has(id))
      .map(({ id, name, why }) => ({ id, number: numberOf(id), name: name[locale], why })),
  };
}

function itemOf(item: MatrixItem, { result, numberOf, locale }: ExposureGiven): ExposureItem[] {
  const { id, likelihood, magnitude, rating, metric } = item;
  if (likelihood === null || magnitude === null || rating === null) return [];
  const { scenario, year } = result;
  return [
    {
      id,
      number: numberOf(id),
      name: item.name[locale],
      category: item.category,
      likelihood,
      probability: item.override === null ? (item.probability ?? undefined) : undefined,
      magnitude: ended(magnitude),
      otherSide: item.otherSide === null ? undefined : ended(item.otherSide),
      rating,
      published: item.published?.rating,
      hold: holdOf(item),
      isJudgement: item.status === "judged" || item.override !== null,
      modelled: modelledOf(item),
      place: metric === null ? undefined : { metric, year: item.worstYear ?? year, scenario },
    },
  ];
}

function modelledOf({ modelled, probability }: MatrixItem): ExposureItem["modelled"] {
  if (modelled === null) return undefined;
  const { likelihood, magnitude } = modelled;
  return { likelihood, probability: probability ?? undefined, magnitude: magnitude.central };
}

function holdOf({ rank, rankStability, ranks }: MatrixItem): RankHold | undefined {
  if (rank === null || rankStability === null || ranks === null) return undefined;
  return { rank, sameRank: rankStability, ...ranks };
}

function ghostOf({ id, likelihood, probability, magnitude }: MatrixItem): ExposureGhost[] {
  if (likelihood === null || magnitude === null) return [];
  return [{ id, likelihood, probability: probability ?? undefined, magnitude: magnitude.central }];
}

function ended({ low, central, high }: Spread): Magnitude {
  return { low: low ?? central, central, high: high ?? central };
}

/** Where a mark has been moved to. */
export interface ExposureMove {
  readonly likelihood: LikelihoodClass;
  /** A share of the reference. */
  readonly magnitude: number;
}

/** An item that is moved, and where to. */
export interface MovedItem {
  readonly item: string;
  readonly to: ExposureMove;
}

/** One topic on the axes of double materiality, each from 0 to 1. */
export interface MaterialityItem {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: string;
  readonly financial: number;
  readonly impact: number;
  readonly place?: ExplainPlace | undefined;
}

/** What double materiality shows. */
export interface MaterialitySeries {
  readonly items: readonly MaterialityItem[];
  /** From where a topic is material, on either axis. */
  readonly threshold: { readonly financial: number; readonly impact: number };
}
