import type { RegisterItem } from "../../company/register-schema.ts";
import type { Level } from "../../kernels/rating/rules.ts";
import type { PublishedView } from "./matrix-types.ts";

/** A pairing and the year of a horizon. */
export interface MatrixPlace {
  readonly scenario: string;
  readonly year: number;
}

/**
 * The rating a document prints for an item under a pairing in a year; that of the item at large where it
 * names neither. Null where it prints none.
 */
export function publishedFor(
  { published }: Pick<RegisterItem, "published">,
  { scenario, year }: MatrixPlace,
): PublishedView | null {
  const fits = published.filter(
    (each) =>
      (each.scenario ?? scenario) === scenario && (each.year === undefined || each.year === year),
  );
  const closest = fits.find((each) => each.scenario !== undefined) ?? fits[0];
  if (closest === undefined) return null;
  return {
    rating: closest.rating,
    kind: closest.kind,
    scenario: closest.scenario ?? null,
    year: closest.year ?? null,
  };
}

/** Whether a rating is the published one; null where none is published. */
export function agreesWith(published: PublishedView | null, rating: Level): boolean | null {
  return published === null ? null : published.rating === rating;
}
