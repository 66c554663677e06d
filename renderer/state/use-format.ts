import { useMemo } from "react";
import { formatDate } from "../format/date.ts";
import { formatBounds } from "../format/range.ts";
import { formatNumber, formatPercent } from "../format/number.ts";
import { chooseScale, type Scale } from "../format/scale.ts";
import { unitText } from "../format/unit-text.ts";
import type { Bounds } from "../format/digits.ts";
import { useLocale } from "../i18n/locale-context.ts";
import type { Locale } from "../i18n/locale.ts";
import { useCompany } from "./document/document.ts";
import { revenueOf } from "./revenue.ts";
import { useLensField } from "./session/session-store.ts";

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

const shareUnit: Readonly<Record<Locale, string>> = {
  en: "% of revenue",
  "zh-Hans": "%（占收入）",
  "zh-Hant": "%（佔收入）",
};

/** Decimals of a percentage that leave at least two digits of the largest. */
function shareDecimals(largest: number): number {
  if (largest >= 10 || largest === 0) return 1;
  return Math.min(6, Math.max(2, 2 + Math.ceil(-Math.log10(largest))));
}

/** Formats in the language and the money of the lens. */
export function useFormat(): Format {
  const locale = useLocale();
  const money = useLensField("money");
  const company = useCompany();
  const revenue = company === undefined ? undefined : revenueOf(company);
  return useMemo(
    () => ({
      locale,
      number: formatNumber,
      percent: (share, decimals) => formatPercent(share, locale, decimals),
      bounds: (bounds, decimals) => formatBounds(bounds, locale, decimals),
      date: (text) => formatDate(text, locale),
      unit: (unit) => unitText(unit, locale),
      scale: (values, unit) => {
        const isMoney = /^CNY\d{4}$/.test(unit);
        if (!isMoney || money === "CNY" || revenue === undefined) {
          return chooseScale(values, unit, locale);
        }
        const divisor = revenue / 100;
        const largest = Math.max(0, ...values.map((value) => Math.abs(value / divisor)));
        const decimals = shareDecimals(largest);
        return { divisor, unit: shareUnit[locale], decimals };
      },
    }),
    [locale, money, revenue],
  );
}
