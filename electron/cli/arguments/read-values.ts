import type { Override, OverridePoints } from "../../../models/run/types.ts";
import { UsageError } from "../usage-error.ts";
import { oneOf } from "./nearest.ts";

/** Bounds of a whole number, both included. */
export interface WholeBounds {
  readonly from: number;
  readonly to: number;
}

/** A whole number between bounds. Throws UsageError that names the option. */
export function readWhole(option: string, text: string, { from, to }: WholeBounds): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw new UsageError(
    `--${option}: expected a whole number from ${from} to ${to}, found ${quoted(text)}`,
  );
}

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/** A decimal number. Throws UsageError that names the option. */
export function readNumber(option: string, text: string): number {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new UsageError(`--${option}: expected a number, found ${quoted(text)}`);
}

/** Years as a list of years and ranges, or all of them. Throws UsageError for unknown or repeated years. */
export function readYears(text: string, { from, to }: WholeBounds): readonly number[] {
  const bounds = { from, to };
  if (text === "all") return span(from, to);
  const years = text.split(",").flatMap((part) => {
    const range = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(part);
    if (range === null) return [readWhole("years", part.trim(), bounds)];
    const first = readWhole("years", range[1] ?? "", bounds);
    const last = readWhole("years", range[2] ?? "", bounds);
    if (first > last)
      throw new UsageError(`--years: expected a rising range, found ${quoted(part)}`);
    return span(first, last);
  });
  const twice = years.find((year, i) => years.indexOf(year) !== i);
  if (twice !== undefined)
    throw new UsageError(`--years: expected each year once, found ${twice} twice`);
  return years;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const setting = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/;
const numberWithUnit =
  /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?)(?:\s*([A-Za-z%1].*))?$/;

const numbersByYear =
  /^(\d{4}:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?(?:,\d{4}:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?)*)(?:\s+([A-Za-z%1].*))?$/;

/**
 * An override as `path=value`: a number with its unit, numbers by year as `2030:0.5,2050:1`, or a word.
 * Throws UsageError.
 */
export function readOverride(text: string, option = "set"): Override {
  const [, path, given] = setting.exec(text) ?? [];
  if (path === undefined || given === undefined || given === "") {
    throw new UsageError(`--${option}: expected PATH=VALUE, found ${quoted(text)}`);
  }
  const [, byYear, unitByYear] = numbersByYear.exec(given) ?? [];
  if (byYear !== undefined) return { path, value: readPoints(byYear), unit: unitByYear };
  const [, number, unit] = numberWithUnit.exec(given) ?? [];
  if (number === undefined) return { path, value: given };
  const value = Number(number);
  if (!Number.isFinite(value)) {
    throw new UsageError(`--${option} ${path}: expected a finite number, found ${quoted(given)}`);
  }
  return { path, value, unit };
}

function readPoints(text: string): OverridePoints {
  const pairs = text.split(",").map((pair) => pair.split(":"));
  return { points: Object.fromEntries(pairs.map(([year, value]) => [year!, Number(value)])) };
}

/** A number with its unit where one is given, as `250` or `0.8 CNY/kWh`. Throws UsageError. */
export function readQuantity(
  option: string,
  text: string,
): { readonly value: number; readonly unit: string | undefined } {
  const [, number, unit] = numberWithUnit.exec(text.trim()) ?? [];
  const value = number === undefined ? Number.NaN : Number(number);
  if (Number.isFinite(value)) return { value, unit };
  throw new UsageError(
    `--${option}: expected a number, with its unit where it has another, found ${quoted(text)}`,
  );
}

const languages = ["en", "zh-Hans", "zh-Hant"] as const;

/** A language of the product. */
export type Language = (typeof languages)[number];

/** The language wanted; English when left out. Throws UsageError for another. */
export function readLanguage(text: string | undefined): Language {
  return text === undefined ? "en" : oneOf("language", text, languages);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
