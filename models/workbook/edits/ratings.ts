import type { Change } from "../change.ts";
import { ratingKey, type GivenRating, type Workbook } from "../workbook-schema.ts";
import { EditError, requireFound, requireReason } from "./edit-error.ts";
import { changeOf, stepTo } from "./steps.ts";

/** A mark of the exposure matrix. */
export interface RatingPlace {
  readonly company: string;
  readonly item: string;
  readonly pairing: string;
  readonly year: number;
}

/**
 * Rates an item by hand: class of likelihood, magnitude as a share of the reference, and the reason.
 * Throws EditError without a reason and for an item there is not.
 */
export function rateItem(workbook: Workbook, place: RatingPlace, rating: GivenRating): Change {
  const { company, item, pairing, year } = place;
  const { register } = requireFound(workbook.companies[company], "company", company);
  requireFound(
    register.find(({ id }) => id === item),
    `${company} register`,
    item,
  );
  if (!(rating.magnitude >= 0 && Number.isFinite(rating.magnitude))) {
    const message = `expected a share from 0, found ${rating.magnitude}`;
    throw new EditError(item, { key: "edit.shareFromZero" }, message);
  }
  const why = requireReason(item, rating.why);
  const keys = ["ratings", company, ratingKey(item, pairing, year)];
  const label = { key: "change.rate", params: { item, pairing, year } };
  return changeOf(label, [stepTo(workbook, keys, { ...rating, why })], why);
}

/** Lets the computed rating of an item hold again. */
export function clearRating(workbook: Workbook, place: RatingPlace): Change {
  const { company, item, pairing, year } = place;
  const keys = ["ratings", company, ratingKey(item, pairing, year)];
  const label = { key: "change.unrate", params: { item, pairing, year } };
  return changeOf(label, [stepTo(workbook, keys, undefined)]);
}

/** Sets the rules of rating; without any those of the model hold. Throws EditError for rules that cannot be. */
export function setRatingRules(workbook: Workbook, rules: Workbook["ratingRules"]): Change {
  if (rules !== undefined) checkRules(rules);
  const key = rules === undefined ? "change.restoreRules" : "change.setRules";
  return changeOf({ key }, [stepTo(workbook, ["ratingRules"], rules)]);
}

function checkRules(rules: NonNullable<Workbook["ratingRules"]>): void {
  const { mediumFrom, highAbove, likelihoodFrom, adverseAbove } = rules;
  const probabilities = [0, ...likelihoodFrom, 1];
  const areAscending = probabilities.every((each, i) => i === 0 || each > probabilities[i - 1]!);
  const areBands = mediumFrom >= 0 && highAbove >= mediumFrom && Number.isFinite(highAbove);
  if (areBands && areAscending && adverseAbove >= 0) return;
  const message = "expected shares from 0 and probabilities from 0 to 1 that ascend";
  throw new EditError("rating rules", { key: "edit.ascending" }, message);
}
