import type { SourceKind, Value } from "../scenario/value-schema.ts";
import { isCurve, isObject, type GivenCurve, type GivenValue } from "./sheet.ts";
import type { ProvenanceView } from "./types.ts";

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

/** Where a given value comes from; a curve's comes from the point that governs the year. */
export function provenanceOf(value: GivenValue, year?: number): ProvenanceView {
  if (isCurve(value)) return viewOf(governingPoint(value, year));
  if (isObject(value)) return viewOf(value.value);
  return viewOf(value as Carried);
}

/** A given value as shown: a number, the points of a series or curve, a word, or a description. */
export function shownValue(value: GivenValue): unknown {
  if (isCurve(value)) return Object.fromEntries(value.curve.map(({ x, y }) => [String(x), y]));
  if (isObject(value)) return value.shown;
  if ("points" in value) return value.points;
  return "value" in value ? value.value : null;
}

/** The last point up to a year's interval end: the first point at or after the year, else the last. */
function governingPoint({ curve }: GivenCurve, year: number | undefined): Value {
  const found = year === undefined ? curve[0] : curve.find(({ x }) => x >= year);
  return (found ?? curve.at(-1)!).from;
}

function viewOf(carried: Carried): ProvenanceView {
  const range = plainRange(carried.range);
  const why = carried.why ?? carried.note ?? carried.formula;
  return {
    kind: carried.kind,
    source: carried.source ?? null,
    locator: carried.locator ?? null,
    quote: carried.quote ?? null,
    ...(why === undefined ? {} : { why }),
    ...(range === undefined ? {} : { range }),
  };
}

function plainRange(range: unknown): ProvenanceView["range"] {
  if (typeof range !== "object" || range === null) return undefined;
  const { low, high, shape } = range as { low: unknown; high: unknown; shape: string };
  return typeof low === "number" && typeof high === "number" ? { low, high, shape } : undefined;
}
