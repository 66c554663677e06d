import type { ShownRange } from "../../models/run/types.ts";
import { scalarPercentiles } from "../charts/drawing/read-results.ts";
import { formatPercent } from "../format/number.ts";
import { joinBounds } from "../format/range.ts";
import { ensembleOf, numberOf, viewOf, type Context, type PairingName } from "./context.ts";
import { pointsOf } from "./points.ts";
import { boundAt } from "./spread.ts";

/** Year of the company's neutrality target; nothing where it states none and the year is a fill-in. */
export function targetYearOf(context: Context): number | undefined {
  const view = viewOf(context, "carbon.targetYear");
  if (view === undefined) return undefined;
  const isFillIn = view.provenance.kind === "assumed" && view.layer !== "user";
  return isFillIn ? undefined : numberOf(context, "carbon.targetYear");
}

/** Share of the draws of a pairing that meet the target; nothing without draws. */
export function chanceOf(context: Context, { scenario }: PairingName): number | undefined {
  const ensemble = ensembleOf(context, scenario);
  if (ensemble === undefined) return undefined;
  return scalarPercentiles(ensemble, { metric: "carbon.meetsTarget" })?.mean ?? 0;
}

/** A probability with the digits an ensemble supports. */
export function chanceText(share: number, { locale }: Context): string {
  if (share < 0.005) return `< ${formatPercent(0.01, locale)}`;
  if (share > 0.995) return `> ${formatPercent(0.99, locale)}`;
  return formatPercent(share, locale);
}

/** The chances of all pairings, lowest to highest, as a phrase; nothing without draws. */
export function chancesText(context: Context): string | undefined {
  const chances = context.names.flatMap((name) => chanceOf(context, name) ?? []);
  if (chances.length === 0) return undefined;
  const [low, high] = [Math.min(...chances), Math.max(...chances)];
  const [least, most] = [chanceText(low, context), chanceText(high, context)];
  if (least === most) return low < 0.005 ? context.t("chance.below") : least;
  return joinBounds(least, most, context.locale);
}

/** The share of electricity under green contracts in a year: central, lowest, highest drawn. */
export interface ContractedShare {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** The assumed share of electricity under green contracts; nothing where it is given or fixed. */
export function contractedShare(context: Context, year: number): ContractedShare | undefined {
  const view = viewOf(context, "energy.contractedShare");
  const range = view?.provenance.range;
  if (view === undefined || range === undefined || view.provenance.kind !== "assumed") {
    return undefined;
  }
  const points = typeof view.value === "number" ? view.value : { points: pointsOf(view.value) };
  const bound = (side: ShownRange["low"]): number =>
    boundAt(typeof side === "number" ? side : { points: side }, year);
  return { central: boundAt(points, year), low: bound(range.low), high: bound(range.high) };
}
