import { defaultRatingRules } from "../../kernels/rating/rules.ts";
import type { UserRating } from "../matrix/matrix-types.ts";
import type { CompareSide, EncodingChange } from "./comparison-types.ts";
import { differencesIn, type ContentDifference } from "./content-differences.ts";

/**
 * What was changed in words and rules besides inputs: ratings by hand under the pairings compared, rules
 * of rating, items of the register, and what else is encoded of the company. Two companies have their
 * rules compared only, for nothing else of one stands for something of the other.
 */
export function encodingChanges(a: CompareSide, b: CompareSide): readonly EncodingChange[] {
  const [left, right] = [a.ratingRules ?? defaultRatingRules, b.ratingRules ?? defaultRatingRules];
  const rules = rowsOf("rule", differencesIn("ratingRules", left, right));
  const [one, other] = [a.prepared.company, b.prepared.company];
  if (one.id !== other.id) return rules;
  const { register, ...rest } = one;
  const { register: registerB, ...restB } = other;
  return [
    ...rowsOf("rating", differencesIn("ratings", ratingsOf(a), ratingsOf(b))),
    ...rules,
    ...rowsOf("item", differencesIn("register", register, registerB)),
    ...rowsOf("encoding", differencesIn("", rest, restB)),
  ];
}

/** Ratings by hand of one side under its pairing, by item and year. */
function ratingsOf({
  ratings = {},
  scenario,
}: CompareSide): Readonly<Record<string, UserRating | undefined>> {
  return Object.fromEntries(
    Object.entries(ratings).flatMap(([key, rating]) => {
      const [item = "", pairing, year = ""] = key.split("|");
      return pairing === scenario ? [[`${item}|${year}`, rating]] : [];
    }),
  );
}

function rowsOf(
  part: EncodingChange["part"],
  found: readonly ContentDifference[],
): readonly EncodingChange[] {
  return found.map((difference) => ({ part, ...difference }));
}
