import { percentilesIn, reports, unitOf, valueIn } from "../../charts/drawing/read-results.ts";
import { formatNumber, formatPercent, withUnit } from "../../format/number.ts";
import { joinBounds } from "../../format/range.ts";
import { chooseScale, onScale, scaledWithUnit, type Scale } from "../../format/scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import { runOf, type Context, type PairingName } from "../context.ts";
import { withRange } from "../typst/blocks.ts";
import { str, type Code } from "../typst/code.ts";

/** A yearly value of a pairing, of one site where one is named. */
export interface RiskPlace {
  readonly name: PairingName;
  readonly metric: string;
  readonly year: number;
  readonly site?: string | undefined;
}

/** Several sentences as one text. */
export function sentences(parts: readonly string[], { locale }: Pick<Context, "locale">): string {
  return parts.filter((part) => part !== "").join(locale === "en" ? " " : "");
}

/** The pairings shown in full. */
export function featuredNames({ names, request }: Context): readonly PairingName[] {
  return request.risk.featured.flatMap(
    (scenario) => names.find((name) => name.scenario === scenario) ?? [],
  );
}

/** The central value at a place; 0 where the metric does not reach the site. */
export function riskValue(context: Context, { name, metric, year, site }: RiskPlace): number {
  const run = runOf(context, name.scenario);
  return reports(run, { metric, site }) ? valueIn(run, { metric, site }, year) : 0;
}

/** One scale for several metrics under all pairings in the two reporting years. */
export function riskScale(context: Context, metrics: readonly string[]): Scale {
  const { request, names, near, far, locale } = context;
  const values = metrics.flatMap((metric) =>
    names.flatMap((name) => [near, far].map((year) => riskValue(context, { name, metric, year }))),
  );
  const [run] = request.results;
  const [first = ""] = metrics;
  return coarseScale(values, run === undefined ? "1" : unitOf(run, first), locale);
}

/** A scale for figures that are known roughly: 3.6 million, not 3,614 thousand. */
export function coarseScale(values: readonly number[], unit: string, locale: Locale): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  const step = 1000 ** Math.floor(Math.log10(Math.max(1, largest)) / 3);
  const scale = chooseScale([...values, 5 * step], unit, locale);
  return largest < 5 * step ? { ...scale, decimals: Math.min(1, scale.decimals) } : scale;
}

/** The central value with the range of the draws below it. */
export function riskCell(context: Context, place: RiskPlace, scale: Scale): Code {
  const central = onScale(riskValue(context, place), scale);
  const spread = spreadAt(context, place);
  if (spread === undefined) return str(central);
  const [low, high] = [onScale(spread.low, scale), onScale(spread.high, scale)];
  return low === high && low === central
    ? str(central)
    : withRange(central, joinBounds(low, high, context.locale));
}

function spreadAt(
  { request }: Context,
  { name, metric, year, site }: RiskPlace,
): { readonly low: number; readonly high: number } | undefined {
  const run = request.risk.ensembles.find(({ scenario }) => scenario === name.scenario);
  if (run === undefined || !reports(run, { metric, site })) return undefined;
  const spread = percentilesIn(run, { metric, site }, year);
  if (spread === undefined || spread.p05 === null || spread.p95 === null) return undefined;
  return { low: spread.p05, high: spread.p95 };
}

/** Draws and seed behind the ranges of risk. */
export function riskDrawsText({ request }: Context): string {
  return formatNumber(request.risk.ensembles[0]?.draws ?? 1);
}

/** Several amounts as one: a span, or about one amount. */
export function amountSpan(
  values: readonly number[],
  scale: Scale,
  { locale }: Pick<Context, "locale">,
): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (onScale(low, scale) === onScale(high, scale)) return scaledWithUnit(high, scale);
  const span = joinBounds(onScale(low, scale), onScale(high, scale), locale);
  return withUnit(span, scale.unit);
}

/** An annual probability with the digits that matter. */
export function probabilityText(value: number, { locale }: Pick<Context, "locale">): string {
  if (value === 0) return formatPercent(0, locale);
  if (value < 0.0005) return `< ${formatPercent(0.0005, locale, 2)}`;
  return formatPercent(value, locale, value < 0.1 ? 1 : 0);
}
