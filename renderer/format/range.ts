import type { Locale } from "../i18n/locale.ts";
import { decimalsOfRange, type Bounds } from "./digits.ts";
import { formatGiven, formatNumber } from "./number.ts";

const joins: Readonly<Record<Locale, string>> = {
  en: " to ",
  "zh-Hans": " 至 ",
  "zh-Hant": " 至 ",
};

/** Two bounds with an en dash, or with a word where one of them is negative. */
export function joinBounds(low: string, high: string, locale: Locale): string {
  if (low === high) return low;
  const isPlain = /^\d/.test(low) && /^\d/.test(high);
  return isPlain ? `${low}–${high}` : `${low}${joins[locale]}${high}`;
}

/** Computed bounds with the digits that they support. */
export function formatBounds(bounds: Bounds, locale: Locale, decimals?: number): string {
  const places = decimals ?? decimalsOfRange(bounds);
  return joinBounds(formatNumber(bounds.low, places), formatNumber(bounds.high, places), locale);
}

/** Bounds as the data give them, no digit lost. */
export function formatGivenBounds({ low, high }: Bounds, locale: Locale): string {
  return joinBounds(formatGiven(low), formatGiven(high), locale);
}
