import type { Company } from "../../../models/company/company-schema.ts";
import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import type { Locale } from "../../i18n/locale.ts";

/** Families of categories by which a register is filtered. */
export const families = ["all", "physical", "transition", "opportunity"] as const;

/** A family of categories. */
export type Family = (typeof families)[number];

/** Ratings by which a register is filtered. */
export const ratingFilters = ["any", "high", "medium", "low", "none"] as const;

/** A rating to filter by. */
export type RatingFilter = (typeof ratingFilters)[number];

/** What a register is sorted by. */
export type SortKey = "number" | "item" | "rating" | "likelihood" | "magnitude" | "owner";

/** An item with its place in the register and its position under the pairings of the lens. */
export interface RegisterRow {
  /** Place in the register, from 1. */
  readonly number: number;
  readonly item: RegisterItem;
  readonly rated: MatrixItem | undefined;
  readonly other: MatrixItem | undefined;
}

/** What a register is narrowed to, and its order. */
export interface RegisterView {
  readonly search: string;
  readonly family: Family;
  readonly rating: RatingFilter;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

/** The items of a register in its order, with their positions. */
export function registerRows(
  { register }: Company,
  matrix: MatrixResult | undefined,
  other: MatrixResult | undefined,
): readonly RegisterRow[] {
  const [byId, otherById] = [positions(matrix), positions(other)];
  return register.map((item, i) => ({
    number: i + 1,
    item,
    rated: byId.get(item.id),
    other: otherById.get(item.id),
  }));
}

function positions(matrix: MatrixResult | undefined): ReadonlyMap<string, MatrixItem> {
  return new Map(matrix?.items.map((item) => [item.id, item]));
}

/** The rows that fit a search, a family and a rating, in order. */
export function shownRows(
  rows: readonly RegisterRow[],
  view: RegisterView,
  locale: Locale,
): readonly RegisterRow[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter(
    (row) =>
      (view.family === "all" || row.item.category.startsWith(view.family)) &&
      (view.rating === "any" || (row.rated?.rating ?? "none") === view.rating) &&
      words.every((word) => textOf(row.item).includes(word)),
  );
  return kept.toSorted((a, b) => {
    const order = compare(a, b, { key: view.sort, locale });
    return (view.isDescending ? -order : order) || a.number - b.number;
  });
}

const texts = new WeakMap<RegisterItem, string>();

/** Everything of an item that can be searched, in lower case; kept, since a search asks at every key. */
function textOf(item: RegisterItem): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const { name, original, description, owner = "", valueChain = [] } = item;
  const parts = [...Object.values(name), original, description, owner, ...valueChain, item.id];
  const text = parts.join("\n").toLowerCase();
  texts.set(item, text);
  return text;
}

const levels = ["low", "medium", "high"];

interface Order {
  readonly key: SortKey;
  readonly locale: Locale;
}

function compare(a: RegisterRow, b: RegisterRow, { key, locale }: Order): number {
  if (key === "item" || key === "owner") {
    const [first, second] = [a, b].map(({ item }) =>
      key === "item" ? item.name[locale] : (item.owner ?? ""),
    );
    return first!.localeCompare(second!, locale);
  }
  return numberOf[key](a) - numberOf[key](b);
}

const numberOf: Readonly<Record<Exclude<SortKey, "item" | "owner">, (row: RegisterRow) => number>> =
  {
    number: ({ number }) => number,
    rating: (row) => rankOf(row),
    likelihood: ({ rated }) => rated?.likelihood ?? 0,
    magnitude: ({ rated }) => rated?.magnitude?.central ?? -1,
  };

/** The rating as a number; within one the larger magnitude counts for more. */
function rankOf({ rated }: RegisterRow): number {
  const level = levels.indexOf(rated?.rating ?? "");
  return level + Math.min(0.99, rated?.magnitude?.central ?? 0);
}

/** How many items have each rating, and how many are quantified at all. */
export function registerCounts(rows: readonly RegisterRow[]): {
  readonly count: number;
  readonly high: number;
  readonly medium: number;
  readonly quantified: number;
} {
  const rated = (level: string): number => rows.filter((row) => row.rated?.rating === level).length;
  const quantified = rows.filter(({ rated: found }) => (found?.rating ?? null) !== null).length;
  return { count: rows.length, high: rated("high"), medium: rated("medium"), quantified };
}
