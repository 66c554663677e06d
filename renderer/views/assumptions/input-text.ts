import { useCallback } from "react";
import type { InputView, ShownRange } from "../../../models/run/types.ts";
import { formatGiven } from "../../format/number.ts";
import { formatGivenBounds } from "../../format/range.ts";
import { unitText } from "../../format/unit-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useLocale } from "../../i18n/locale-context.ts";
import { pointsOf } from "./input-rows.ts";

/** The value of an input in words, with its unit: a number, first and last of a path, or what it is. */
export function valueText({ value, unit }: InputView, locale: Locale): string {
  if (unit === "year" && typeof value === "number") return String(value);
  const shownUnit = unit === "1" || unit === "year" ? "" : ` ${unitText(unit, locale)}`;
  if (typeof value === "number") return `${formatGiven(value)}${shownUnit}`;
  const points = pointsOf(value);
  if (points === undefined) return typeof value === "string" ? value : "…";
  const years = Object.keys(points);
  const [first = "", last = first] = [years[0], years.at(-1)];
  const start = `${first}: ${formatGiven(points[first]!)}`;
  if (first === last) return `${start}${shownUnit}`;
  return `${start} → ${last}: ${formatGiven(points[last]!)}${shownUnit}`;
}

/** The range of an input in words; nothing where it has none or is set by hand. */
export function rangeText({ provenance: { range }, unit }: InputView, locale: Locale): string {
  if (range === undefined) return "";
  const [low, high] = [lowest(range.low), highest(range.high)];
  if (low === high) return "";
  const areYears = Number.isInteger(low) && low > 1900 && high < 2300 && unit === "year";
  return areYears ? `${low}–${high}` : formatGivenBounds({ low, high }, locale);
}

function lowest(bound: ShownRange["low"]): number {
  return typeof bound === "number" ? bound : Math.min(...Object.values(bound));
}

function highest(bound: ShownRange["high"]): number {
  return typeof bound === "number" ? bound : Math.max(...Object.values(bound));
}

/** `valueText` in the language in force. */
export function useValueText(): (view: InputView) => string {
  const locale = useLocale();
  return useCallback((view) => valueText(view, locale), [locale]);
}
