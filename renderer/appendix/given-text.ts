import { formatGiven, withUnit } from "../format/number.ts";
import { formatGivenBounds } from "../format/range.ts";
import { unitText } from "../format/unit-text.ts";
import { technologyName } from "./chapters/sites.ts";
import { pointsOf } from "./chapters/scenario-paths.ts";
import type { Context } from "./context.ts";
import type { InputRow } from "./inputs.ts";

const shownPoints = 5;

/** The value of an input as text: a number with its unit, points by year, or a word. */
export function givenText(context: Context, row: InputRow): string {
  const { value, unit } = row;
  const words = unitText(unit, context.locale);
  if (typeof value === "number") return numberText(value, unit, words);
  if (typeof value === "string") return wordText(context, row, value);
  const points = Object.entries(pointsOf(value));
  return withUnit(pointsText(points), words);
}

/** A calendar year has no thousands comma and no unit. */
function numberText(value: number, unit: string, words: string): string {
  return unit === "year" && value > 1000 ? String(value) : withUnit(formatGiven(value), words);
}

function wordText(context: Context, { input }: InputRow, value: string): string {
  return input === "cooling.technology" ? `${technologyName(context, value)} (${value})` : value;
}

function pointsText(points: readonly (readonly [string, number])[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "–";
  if (points.every(([, value]) => value === first[1])) return rounded(first[1]);
  const shown = points.length <= shownPoints ? points : [first, last];
  const words = shown.map(([year, value]) => `${rounded(value)} (${year})`);
  return words.join(points.length <= shownPoints ? ", " : " … ");
}

function rounded(value: number): string {
  return formatGiven(Number(value.toPrecision(6)));
}

/** The range of an input as text; bounds given by year are shown for first and last year. */
export function rangeText(context: Context, row: InputRow): string {
  const range: unknown = row.provenance.range;
  if (typeof range !== "object" || range === null) return "–";
  const { low, high } = range as { readonly low: unknown; readonly high: unknown };
  if (typeof low === "number" && typeof high === "number") {
    if (row.unit === "year") return low === high ? "–" : `${low}–${high}`;
    return formatGivenBounds({ low, high }, context.locale);
  }
  const [from, to] = [boundText(low), boundText(high)];
  return context.t("assumptions.boundsByYear", { low: from, high: to });
}

function boundText(bound: unknown): string {
  if (typeof bound === "number") return rounded(bound);
  return pointsText(Object.entries(pointsOf(pointsIn(bound))));
}

function pointsIn(bound: unknown): unknown {
  return typeof bound === "object" && bound !== null && "points" in bound ? bound.points : bound;
}
