import { formatGiven, withUnit } from "../format/number.ts";
import { formatGivenBounds } from "../format/range.ts";
import { unitText } from "../format/unit-text.ts";
import type { Context } from "./context.ts";
import type { InputRow } from "./inputs.ts";
import { pointsOf } from "./points.ts";
import { boundAt } from "./spread.ts";
import { technologyName } from "./technology.ts";

const shownPoints = 5;

/** A value of an input as text: a number with its unit, points by year, or a word. */
export function givenText(context: Context, row: InputRow, value: unknown): string {
  const words = unitText(row.unit, context.locale);
  if (typeof value === "number") return numberText(value, row.unit, words);
  if (typeof value === "string") return wordText(context, row, value);
  return withUnit(pointsText(Object.entries(pointsOf(value))), words);
}

/** A calendar year has no thousands comma and no unit. */
function numberText(value: number, unit: string, words: string): string {
  return unit === "year" && value > 1000 ? String(value) : withUnit(formatGiven(value), words);
}

function wordText(context: Context, { input }: InputRow, value: string): string {
  if (input === "cooling.technology") return `${technologyName(context, value)} (${value})`;
  return value;
}

function pointsText(points: readonly (readonly [string, number])[]): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return "–";
  if (points.every(([, value]) => value === first[1])) return rounded(first[1]);
  const isShort = points.length <= shownPoints;
  const words = (isShort ? points : [first, last]).map(
    ([year, value]) => `${rounded(value)} (${year})`,
  );
  return words.join(isShort ? ", " : " … ");
}

function rounded(value: number): string {
  return formatGiven(Number(value.toPrecision(6)));
}

/** The range of an input with the shape of its distribution. */
export function drawnText(context: Context, row: InputRow): string {
  const range = rangeText(context, row);
  const shape = shapes.find((each) => each === row.provenance.range?.shape);
  if (range === "–" || shape === undefined) return range;
  return context.t("assumptions.drawn", { range, shape: context.t(`shape.${shape}`) });
}

const shapes = ["triangular", "pert", "uniform", "normal", "lognormal", "discrete"] as const;

type Bound = number | Readonly<Record<string, number>>;

/** The range of an input as text; bounds by year for the first, a middle and the last year given. */
function rangeText(context: Context, row: InputRow): string {
  const { range } = row.provenance;
  if (range === undefined) return "–";
  const { low, high } = range;
  if (typeof low === "number" && typeof high === "number") {
    if (row.unit !== "year") return formatGivenBounds({ low, high }, context.locale);
    return low === high ? "–" : `${low}–${high}`;
  }
  const years = yearsShown(low, high);
  const words = years.map((year) => {
    const bounds = { low: at(low, year), high: at(high, year) };
    return `${formatGivenBounds(bounds, context.locale)} (${year})`;
  });
  return words.join(", ");
}

function at(bound: Bound, year: number): number {
  const value = boundAt(typeof bound === "number" ? bound : { points: bound }, year);
  return Number(value.toPrecision(3));
}

/** Years in which the bounds are given and differ: the first, a middle and the last. */
function yearsShown(low: Bound, high: Bound): readonly number[] {
  const given = [low, high].flatMap((bound) =>
    typeof bound === "number" ? [] : Object.keys(bound).map(Number),
  );
  const years = [...new Set(given)].sort((a, b) => a - b);
  const open = years.filter((year) => at(low, year) !== at(high, year));
  if (open.length <= 3) return open.length === 0 ? years.slice(0, 1) : open;
  return [open[0] ?? 0, open[Math.floor(open.length / 2)] ?? 0, open.at(-1) ?? 0];
}
