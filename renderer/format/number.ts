import { isChinese, type Locale } from "../i18n/locale.ts";

/** Thin space that does not break the line. */
const thinSpace = "\u202f";

const minus = "\u2212";

/** A number with a fixed count of decimals, thousands in commas, and a true minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = "0", part] = fixed.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && Number(fixed) !== 0 ? `${minus}${digits}` : digits;
}

/** A number with its sign, also where it is positive; zero has none. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/** A figure as its source gives it: every digit that the data hold, up to twelve. */
export function formatGiven(value: number): string {
  const exact = Number(value.toPrecision(12));
  if (exact !== 0 && Math.abs(exact) < 1e-4) return formatScientific(exact);
  const decimals = String(exact).split(".")[1]?.length ?? 0;
  return formatNumber(exact, Math.min(decimals, 12));
}

function formatScientific(value: number): string {
  const [digits = "0", power = "0"] = value.toExponential().split("e");
  return `${digits.replace("-", minus)}${thinSpace}×${thinSpace}10^${power.replace("-", minus)}`;
}

/** A share as per cent: `35 %` with a thin space, `35%` in Chinese. */
export function formatPercent(share: number, locale: Locale, decimals = 0): string {
  const number = formatNumber(share * 100, decimals);
  return isChinese(locale) ? `${number}%` : `${number}${thinSpace}%`;
}

/** A number and its unit with a thin space between; a pure number has no unit. */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : `${number}${thinSpace}${unit}`;
}

const words = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** A small count as a word in English (up to twenty), as a number otherwise. */
export function countWord(count: number, locale: Locale): string {
  return (isChinese(locale) ? undefined : words[count]) ?? formatNumber(count);
}

/** A sentence of the model with thin spaces before its per cent signs, so that none begins a line. */
export function unbroken(sentence: string): string {
  return sentence.replace(/(\d) %/g, `$1${thinSpace}%`);
}
