import type { Level } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { countWord } from "../../format/number.ts";
import { isChinese, type Locale } from "../../i18n/locale.ts";
import { sayIn } from "../../i18n/locale-context.ts";
import { matrixMessages } from "../../i18n/messages/window/matrix-messages.ts";
import type { RatedRegister } from "../../run/job-types.ts";

/** The items of a matrix, apart: what is rated as a cost, what as a gain, and what could not be rated. */
export interface ItemGroups {
  readonly risks: readonly MatrixItem[];
  readonly opportunities: readonly MatrixItem[];
  readonly missing: readonly MatrixItem[];
}

/** Parts the items of a matrix, each part in the order of the ranks. */
export function groupsOf({ items }: Pick<MatrixResult, "items">): ItemGroups {
  const rated = items.filter(({ rating }) => rating !== null);
  return {
    risks: rated.filter(({ side }) => side === "cost"),
    opportunities: rated.filter(({ side }) => side === "gain"),
    missing: items.filter(({ rating }) => rating === null),
  };
}

/** Published ratings that a matrix bears on, and how many of them the model comes to as well. */
export function agreementOf({ published }: Pick<RatedRegister, "published">): {
  readonly agree: number;
  readonly of: number;
} {
  const compared = published.filter(({ of }) => of > 0);
  return {
    agree: compared.filter(({ verdict }) => verdict === "agrees").length,
    of: compared.length,
  };
}

/** How many of the first ranks hold in half of the draws or more; null without draws. */
export function firmRanks({ items }: Pick<MatrixResult, "items">): number | null {
  const ranked = items.filter(({ rankStability }) => rankStability !== null);
  if (ranked.length === 0) return null;
  const loose = ranked.findIndex(({ rankStability }) => (rankStability ?? 0) < 0.5);
  return loose === -1 ? ranked.length : loose;
}

/** The finding of a matrix in a sentence: the highest rating, how many risks have it, which comes first. */
export function matrixHeadline(rated: RatedRegister, locale: Locale): string {
  const say = sayIn(matrixMessages, locale);
  const { risks } = groupsOf(rated.matrix);
  const { year } = rated.matrix;
  const total = countWord(risks.length, locale);
  const [first] = risks;
  if (first === undefined) return say("matrix.title.none");
  const at = (level: Level): number => risks.filter(({ rating }) => rating === level).length;
  const name = inSentence(first.name[locale], locale);
  const { agree, of } = agreementOf(rated);
  const published = of > 0 && agree === of ? say("matrix.title.asPublished") : "";
  const top = at("high") > 0 ? "high" : "medium";
  const count = at(top);
  if (count === 0) return say("matrix.title.low", { total, year, published });
  const many = count === 1 ? "one" : "many";
  const words = { count: countWord(count, locale), total, year, name, published };
  return capital(say(`matrix.title.${top}.${many}`, words));
}

/** A name within a sentence: small first letter in English, abbreviations kept. */
export function inSentence(name: string, locale: Locale): string {
  if (isChinese(locale) || !/^[A-Z][a-z]/.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How probable the rating shown is over the draws; null without draws, and where a hand set it. */
export function ratingProbability({
  rating,
  probabilities,
  override,
}: Pick<MatrixItem, "rating" | "probabilities" | "override">): number | null {
  if (rating === null || probabilities === null || override !== null) return null;
  return probabilities[rating];
}

/** Years of a horizon that a table shows: all of a short one, every fifth of a long one. */
export function shownYears({ after, to }: MatrixResult["horizon"]): readonly number[] {
  const all = Array.from({ length: to - after }, (_, i) => after + 1 + i);
  return all.length <= 8 ? all : all.filter((year, i) => i === 0 || year % 5 === 0);
}
