import type { Locale } from "../i18n/locale.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Parts of an ISO date; a month or day that is not given is undefined. */
export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Reads `2026`, `2026-11` or `2026-11-20`; undefined for anything else. */
export function readDate(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** A date in words; text that is no date stays as it is. */
export function formatDate(text: string, locale: Locale): string {
  const date = readDate(text);
  if (date === undefined) return text;
  return locale === "en" ? inEnglish(date) : inChinese(date);
}

function inEnglish({ year, month, day }: DateParts): string {
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(" ");
}

function inChinese({ year, month, day }: DateParts): string {
  const parts = [`${year} 年`];
  if (month !== undefined) parts.push(`${month} 月`);
  if (day !== undefined) parts.push(`${day} 日`);
  return parts.join(" ");
}
