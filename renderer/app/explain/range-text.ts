import type { ShownRange } from "../../../models/run/types.ts";
import { formatGivenBounds } from "../../format/range.ts";
import type { Locale } from "../../i18n/locale.ts";

interface RangeOf {
  readonly unit: string;
  readonly input: string;
}

/** A range in words, shares as per cent; nothing where it differs by year. */
export function rangeText(
  range: ShownRange | undefined,
  of: RangeOf,
  locale: Locale,
): string | undefined {
  if (range === undefined) return undefined;
  const { low, high } = range;
  if (typeof low !== "number" || typeof high !== "number" || low === high) return undefined;
  if (of.unit === "year") return `${low}–${high}`;
  const isShare = of.unit === "1" && /share/i.test(of.input);
  if (!isShare) return formatGivenBounds({ low, high }, locale);
  const bounds = { low: low * 100, high: high * 100 };
  return `${formatGivenBounds(bounds, locale)}${locale === "en" ? "\u202f" : ""}%`;
}
