import { pointAt } from "../scenario/series.ts";
import type { Series, SourceKind } from "../scenario/value-schema.ts";
import { isCurve, isObject, type GivenCurve, type GivenValue } from "./sheet.ts";
import type { ProvenanceView, ShownRange } from "./types.ts";

interface Carried {
  readonly kind: SourceKind;
  readonly source?: string | undefined;
  readonly locator?: string | undefined;
  readonly quote?: string | undefined;
  readonly why?: string | undefined;
  readonly note?: string | undefined;
  readonly formula?: string | undefined;
  readonly range?: unknown;
}

/** Where a given value comes from; a curve's from the point that governs the year, a series' bounds in it. */
export function provenanceOf(value: GivenValue, year?: number): ProvenanceView {
  if (isCurve(value)) return curveView(governingPoint(value, year));
  if (isObject(value)) return viewOf(value.value);
  if ("points" in value && year !== undefined) return viewOf(seriesAt(value, year));
  return viewOf(value as Carried);
}

/** A series as it is in one year: its bounds are those of the year. */
function seriesAt(series: Series, year: number): Carried {
  const { range, between } = series;
  if (range === undefined) return series;
  const bound = (given: typeof range.low) =>
    typeof given === "number" ? given : pointAt(given.points, year, between);
  return {
    ...series,
    range: { low: bound(range.low), high: bound(range.high), shape: range.shape },
  };
}

/** A range in another unit, which is `factor` times as large. */
export function scaledRange(range: ShownRange, factor: number): ShownRange {
  if (factor === 1) return range;
  const bound = (given: ShownRange["low"]): ShownRange["low"] =>
    typeof given === "number"
      ? given * factor
      : Object.fromEntries(Object.entries(given).map(([year, value]) => [year, value * factor]));
  return { ...range, low: bound(range.low), high: bound(range.high) };
}

/** A given value as shown: a number, the points of a series or curve, a word, or a description. */
export function shownValue(value: GivenValue): unknown {
  if (isCurve(value)) return Object.fromEntries(value.curve.map(({ x, y }) => [String(x), y]));
  if (isObject(value)) return value.shown;
  if ("points" in value) return value.points;
  return "value" in value ? value.value : null;
}

/** A point as the curve holds it: its range moves with its value, as a PUE's that is less one. */
function curveView({ y, from }: GivenCurve["curve"][number]): ProvenanceView {
  const { range, value } = from;
  if (range === undefined) return viewOf(from);
  const moved = y - value;
  return viewOf({ ...from, range: { ...range, low: range.low + moved, high: range.high + moved } });
}

/** The last point up to a year's interval end: the first point at or after the year, else the last. */
function governingPoint(
  { curve }: GivenCurve,
  year: number | undefined,
): GivenCurve["curve"][number] {
  const found = year === undefined ? curve[0] : curve.find(({ x }) => x >= year);
  return found ?? curve.at(-1)!;
}

function viewOf(carried: Carried): ProvenanceView {
  const { why, note, formula } = carried;
  const range = shownRange(carried.range);
  return {
    kind: carried.kind,
    source: carried.source ?? null,
    locator: carried.locator ?? null,
    quote: carried.quote ?? null,
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
    ...(formula === undefined ? {} : { derivation: formula }),
    ...(range === undefined ? {} : { range }),
  };
}

type GivenBound = number | { readonly points: Readonly<Record<string, number>> };

function shownRange(range: unknown): ShownRange | undefined {
  if (typeof range !== "object" || range === null) return undefined;
  const { low, high, shape } = range as { low: GivenBound; high: GivenBound; shape: string };
  const bound = (given: GivenBound) => (typeof given === "number" ? given : given.points);
  return { low: bound(low), high: bound(high), shape };
}
