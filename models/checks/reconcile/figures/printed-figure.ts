import type { Value } from "../../../scenario/value-schema.ts";

/** A figure with the precision it was printed in. */
export interface Printed {
  readonly value: number;
  readonly unit: string;
  /** Half a unit of the last printed digit, in the figure's unit. */
  readonly half: number;
  /** The figure as digits with commas, in its unit. */
  readonly text: string;
}

const numbers = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const about = /(?:約|约|近|about|around|nearly|almost)\s*$/i;

interface Token {
  readonly digits: string;
  /** Power of ten between the printed number and the figure: -2 for a figure printed in per cent. */
  readonly power: number;
  readonly isAbout: boolean;
}

/**
 * Reads how a figure was printed: its digits stand in the quote, possibly in per cent or in a power of
 * ten of the unit; without a quote the digits of the value count. Of a number printed as "about", the
 * zeros at the end are no digits.
 */
export function readPrinted(figure: Value): Printed {
  const { value, unit, quote = "" } = figure;
  const token = nearestToken(quote, Math.abs(value));
  const decimals = token === undefined ? decimalsOf(String(value)) : decimalsIn(token);
  const half = 0.5 * 10 ** -decimals;
  return { value, unit, half, text: numberText(value, decimals) };
}

/** Whether a result is the printed figure to its last digit, however the last digit was rounded. */
export function agrees(result: number, { value, half }: Printed): boolean {
  return Math.abs(result - value) <= half + floatSlack(result, value);
}

/** What the binary form of two numbers may add to their difference. */
export function floatSlack(a: number, b: number): number {
  return 16 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}

/** A number with commas between thousands and so many decimals, none where `decimals` is negative. */
export function numberText(value: number, decimals: number): string {
  const places = Math.min(12, Math.max(0, decimals));
  const [whole = "0", part] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = part === undefined ? grouped : `${grouped}.${part}`;
  return value < 0 && Number(digits.replaceAll(",", "")) !== 0 ? `-${digits}` : digits;
}

function nearestToken(quote: string, size: number): Token | undefined {
  const tokens = [...quote.matchAll(numbers)].flatMap((match) => {
    const digits = match[0].replaceAll(",", "");
    const power = powerBetween(Number(digits), size);
    if (power === undefined) return [];
    return [{ digits, power, isAbout: about.test(quote.slice(0, match.index)) }];
  });
  return tokens.toSorted((a, b) => Math.abs(a.power) - Math.abs(b.power))[0];
}

function powerBetween(printed: number, size: number): number | undefined {
  if (printed === 0 || size === 0) return printed === size ? 0 : undefined;
  const exact = Math.log10(size / printed);
  const power = Math.round(exact);
  return Math.abs(exact - power) < 1e-11 ? power : undefined;
}

function decimalsIn({ digits, power, isAbout }: Token): number {
  const zeros = isAbout ? (/^\d*[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0) : 0;
  return decimalsOf(digits) - zeros - power;
}

function decimalsOf(digits: string): number {
  const [, part = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(digits) ?? [];
  return part.length - Number(exponent);
}
