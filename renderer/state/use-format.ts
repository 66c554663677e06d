import { useMemo } from "react";
import { formatDate } from "../format/date.ts";
import { formatBounds } from "../format/range.ts";
import { formatNumber, formatPercent } from "../format/number.ts";
import { chooseScale, type Scale } from "../format/scale.ts";
import { unitText } from "../format/unit-text.ts";
import type { Bounds } from "../format/digits.ts";
import { useLocale } from "../i18n/locale-context.ts";
import type { Locale } from "../i18n/locale.ts";
import { revenueUnit } from "./in-money.ts";
import { useSharedRevenue } from "./use-in-money.ts";

/** Numbers, dates and units in the language in force. */
export interface Format {
  readonly locale: Locale;
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (share: number, decimals?: number) => string;
  readonly bounds: (bounds: Bounds, decimals?: number) => string;
  readonly date: (text: string) => string;
  readonly unit: (unit: string) => string;
  /**
   * The scale for values of one quantity in one place, chosen once. Money follows the lens: yuan, or
   * per cent of the revenue of the base year.
   */
  readonly scale: (values: readonly number[], unit: string) => Scale;
}

/** Formats in the language and the money of the lens. */
export function useFormat(): Format {
  const locale = useLocale();
  const revenue = useSharedRevenue();
  return useMemo(
    () => ({
      locale,
      number: formatNumber,
      percent: (share, decimals) => formatPercent(share, locale, decimals),
      bounds: (bounds, decimals) => formatBounds(bounds, locale, decimals),
      date: (text) => formatDate(text, locale),
      unit: (unit) => unitText(unit, locale),
      scale: (values, unit) => {
        if (revenue === undefined || !/^CNY\d{4}$/.test(unit)) {
          return chooseScale(values, unit, locale);
        }
        const divisor = revenue / 100;
        const shares = values.map((value) => value / divisor);
        return { ...chooseScale(shares, revenueUnit, locale), divisor };
      },
    }),
    [locale, revenue],
  );
}
