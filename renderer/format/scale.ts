import type { Locale } from "../i18n/locale.ts";
import { decimalsFor } from "./digits.ts";
import { formatNumber, formatSigned, withUnit } from "./number.ts";
import { unitText } from "./unit-text.ts";

/** How a table or figure shows one quantity: divisor, unit in words, decimals. */
export interface Scale {
  readonly divisor: number;
  readonly unit: string;
  readonly decimals: number;
}

interface Step {
  readonly divisor: number;
  readonly unit: Readonly<Record<Locale, string>>;
}

const same = (text: string): Step["unit"] => ({ en: text, "zh-Hans": text, "zh-Hant": text });

const steps: Readonly<Record<string, readonly Step[]>> = {
  CNY: [
    { divisor: 1e9, unit: { en: "CNY bn", "zh-Hans": "十亿元", "zh-Hant": "十億元" } },
    { divisor: 1e6, unit: { en: "CNY m", "zh-Hans": "百万元", "zh-Hant": "百萬元" } },
    { divisor: 1e3, unit: { en: "CNY k", "zh-Hans": "千元", "zh-Hant": "千元" } },
    { divisor: 1, unit: { en: "CNY", "zh-Hans": "元", "zh-Hant": "元" } },
  ],
  tCO2e: [
    { divisor: 1e6, unit: same("Mt CO₂e") },
    { divisor: 1e3, unit: same("kt CO₂e") },
    { divisor: 1, unit: same("t CO₂e") },
  ],
  MWh: [
    { divisor: 1e6, unit: same("TWh") },
    { divisor: 1e3, unit: same("GWh") },
    { divisor: 1, unit: same("MWh") },
  ],
  m3: [
    { divisor: 1e6, unit: { en: "million m³", "zh-Hans": "百万 m³", "zh-Hant": "百萬 m³" } },
    { divisor: 1e3, unit: { en: "thousand m³", "zh-Hans": "千 m³", "zh-Hant": "千 m³" } },
    { divisor: 1, unit: same("m³") },
  ],
};

/** Largest step whose scaled maximum stays at or above this. */
const leastShown = 5;

/**
 * The scale for all values of a table or figure, chosen once: the largest step that leaves the
 * largest value at 5 or more, and decimals that show three digits of it.
 */
export function chooseScale(values: readonly number[], unit: string, locale: Locale): Scale {
  if (unit.startsWith("revenue%")) return shareScale(values, unit, locale);
  const family = unit.replace(/^(CNY|USD)\d{4}$/, "$1");
  const known = steps[family];
  if (known === undefined) {
    return { divisor: 1, unit: unitText(unit, locale), decimals: decimalsFor(values) };
  }
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const step = known.find(({ divisor }) => largest / divisor >= leastShown) ?? known.at(-1);
  const divisor = step?.divisor ?? 1;
  return {
    divisor,
    unit: step?.unit[locale] ?? "",
    decimals: decimalsFor([largest / divisor], 3, 2),
  };
}

/** Shares of revenue may be small: decimals that leave at least two digits of the largest. */
function shareScale(values: readonly number[], unit: string, locale: Locale): Scale {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  const isPlain = largest >= 10 || largest === 0;
  const decimals = isPlain ? 1 : Math.min(6, Math.max(2, 2 + Math.ceil(-Math.log10(largest))));
  return { divisor: 1, unit: unitText(unit, locale), decimals };
}

/** A value on a scale, without unit. */
export function onScale(value: number, scale: Scale): string {
  return formatNumber(value / scale.divisor, scale.decimals);
}

/** A difference on a scale, with its sign, without unit. */
export function signedOnScale(value: number, scale: Scale): string {
  return formatSigned(value / scale.divisor, scale.decimals);
}

/** A value on a scale with its unit. */
export function scaledWithUnit(value: number, scale: Scale): string {
  return withUnit(onScale(value, scale), scale.unit);
}
