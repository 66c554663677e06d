import type { RegisterItem } from "../../../models/company/register-schema.ts";
import type { StatementLine } from "../../../models/company/method-schema.ts";
import type { Level } from "../../../models/kernels/rating/rules.ts";
import type { MatrixItem, MatrixResult } from "../../../models/run/matrix/matrix-types.ts";
import { decimalsFor } from "../../format/digits.ts";
import { formatPercent } from "../../format/number.ts";
import { itemMessages } from "../../i18n/messages/window/item-messages.ts";
import type { Context } from "../context.ts";

/** The category of an item in words. */
export function categoryName({ locale }: Context, category: RegisterItem["category"]): string {
  return itemMessages[`category.${category}`][locale];
}

/** The statement line an effect falls on, in words. */
export function lineName({ locale, t }: Context, line: StatementLine | null): string {
  return line === null ? t("registerPart.none") : itemMessages[`line.${line}`][locale];
}

/** The horizons of an item in the company's own terms. */
export function horizonNames({ locale, t }: Context, item: RegisterItem): string {
  if (item.horizons.length === 0) return t("registerPart.horizonsUndefined");
  return item.horizons.map((id) => itemMessages[`horizon.${id}`][locale]).join(t("list.comma"));
}

type Relief = NonNullable<NonNullable<RegisterItem["current"]>["relief"]>[number];

/** A relief or a gap with its code spelled out. */
export function reliefText({ locale, t }: Context, code: Relief): string {
  const words = { code, meaning: itemMessages[`relief.${code}`][locale] };
  return t(code === "GAP" || code === "PART" ? "registerPart.gap" : "registerPart.relief", words);
}

/** Number of an item: its place in the register. */
export function itemNumber({ request }: Context, id: string): number {
  return request.company.register.findIndex((item) => item.id === id) + 1;
}

/** The matrix of a pairing for the horizon of a year. */
export function matrixOf(
  { request }: Context,
  scenario: string,
  year: number,
): MatrixResult | undefined {
  return request.risk.matrices.find((each) => each.scenario === scenario && each.year === year);
}

/** An item under a pairing for the horizon of a year. */
export function ratedItem(
  context: Context,
  id: string,
  at: { readonly scenario: string; readonly year: number },
): MatrixItem | undefined {
  return matrixOf(context, at.scenario, at.year)?.items.find((item) => item.id === id);
}

/** The sign of a rating that was set by hand, where one was. */
export function handSign({ override }: MatrixItem): string {
  return override === null ? "" : "\u202f†";
}

const order: readonly Level[] = ["low", "medium", "high"];

/** Ratings of an item over all pairings: one word, or how often each. */
export function ratingsText(context: Context, id: string, year: number): string {
  const { t, names } = context;
  const ratings = names.flatMap(
    ({ scenario }) => ratedItem(context, id, { scenario, year })?.rating ?? [],
  );
  const levels = order.filter((level) => ratings.includes(level));
  const [only] = levels;
  if (only === undefined) return t("registerPart.notQuantified");
  if (levels.length === 1) return t(`level.${only}`);
  const count = (level: Level): number => ratings.filter((each) => each === level).length;
  return levels.map((level) => `${t(`level.${level}`)} ${String(count(level))}`).join(" · ");
}

/** A share of revenue with two digits that matter. */
export function revenueShare(share: number, { locale }: Pick<Context, "locale">): string {
  if (share !== 0 && share < 0.00005) return `<\u202f${formatPercent(0.0001, locale, 2)}`;
  return formatPercent(share, locale, Math.min(2, Math.max(1, decimalsFor([share * 100], 2))));
}
