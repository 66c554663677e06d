import type { InputView, RunResult } from "../../../models/run/types.ts";
import type { OwnPairing, ReshapedInput } from "../../../models/scenario/own-pairing-schema.ts";
import type { Pairing } from "../../../models/scenario/pairing-schema.ts";
import type { BandPoint, Point } from "../../charts/drawing/paths.ts";
import { valueIn } from "../../charts/drawing/read-results.ts";
import type { PairingPaths } from "../../run/scenario-types.ts";

/** A pairing of the list; own ones may have reshaped paths. */
export type AnyPairing = Pairing | OwnPairing;

/** Whether a pairing is the workbook's own. */
export function isOwn(pairing: AnyPairing, own: readonly OwnPairing[]): boolean {
  return own.some(({ id }) => id === pairing.id);
}

type Points = Readonly<Record<string, number>>;

/** The value of a path in a year: straight between points, level before the first and after the last. */
export function pointAt(points: Points, year: number): number {
  const known = Object.keys(points)
    .map(Number)
    .toSorted((a, b) => a - b);
  const before = known.findLast((each) => each <= year) ?? known[0] ?? year;
  const after = known.find((each) => each >= year) ?? before;
  const [low, high] = [points[String(before)] ?? 0, points[String(after)] ?? 0];
  if (after <= before) return low;
  return low + ((high - low) * (year - before)) / (after - before);
}

/** The points an input is given with; those of one number for every year where it has no path. */
function pointsOf(view: InputView): Points {
  if (typeof view.value === "number") return { "2020": view.value };
  if (typeof view.value !== "object" || view.value === null) return {};
  return view.value as Points;
}

/** The path of an input in every year between two. */
export function pathOf(view: InputView, [from, to]: readonly [number, number]): readonly Point[] {
  const points = pointsOf(view);
  return everyYear(from, to).map((year) => ({ year, value: pointAt(points, year) }));
}

/** The range of an input in every year between two; nothing where it has none. */
export function bandOf(
  { provenance }: InputView,
  [from, to]: readonly [number, number],
): readonly BandPoint[] {
  const { range } = provenance;
  if (range === undefined) return [];
  const bound = (given: number | Points, year: number): number =>
    typeof given === "number" ? given : pointAt(given, year);
  return everyYear(from, to).map((year) => ({
    year,
    low: bound(range.low, year),
    high: bound(range.high, year),
  }));
}

function everyYear(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The path of an input under a pairing. */
export function viewOf(
  paths: readonly PairingPaths[],
  pairing: string,
  input: ReshapedInput,
): InputView | undefined {
  return paths.find((each) => each.pairing === pairing)?.paths[input];
}

/** Global warming under a pairing in a year, K above 1850-1900. */
export function warmingIn(
  paths: readonly PairingPaths[],
  pairing: string,
  year: number,
): number | undefined {
  const view = viewOf(paths, pairing, "climate.globalWarming");
  return view === undefined ? undefined : pointAt(pointsOf(view), year);
}

/** Lowest and highest value over pairings. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest of some values. */
export function extent(values: readonly number[]): Extent {
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Lowest and highest value of a metric over runs in a year. */
export function metricExtent(runs: readonly RunResult[], metric: string, year: number): Extent {
  return extent(runs.map((run) => valueIn(run, { metric }, year)));
}

/** Year in which the warming of the two halves of a pairing is held against each other. */
const comparedIn = 2050;

/** Kelvin by which they may differ. */
const agreesWithin = 0.15;

/** Whether a pathway of warming and a transition scenario go together, and the figures behind it. */
export interface Coherence {
  readonly isCoherent: boolean;
  /** Warming of the pathway in 2050, and of the pathway that goes with the transition scenario. */
  readonly warming: number;
  readonly expected: number;
  /** The pathway that goes with the transition scenario. */
  readonly goesWith: string;
}

/** What may be paired. */
export interface Pair {
  readonly hazardsFrom: string;
  readonly transition: string;
}

/**
 * Holds the warming of a pathway in 2050 against that of the pathways the transition scenario is
 * coherently bundled with; undefined where nothing is known of one of them.
 */
export function coherenceOf(
  pair: Pair,
  pairings: readonly Pairing[],
  warmingOf: (pathway: string, year: number) => number | undefined,
): Coherence | undefined {
  const partner = pairings.find(
    ({ coherent, transition }) => coherent && transition === pair.transition,
  );
  if (partner === undefined) return undefined;
  const warming = warmingOf(pair.hazardsFrom, comparedIn);
  const expected = warmingOf(partner.hazardsFrom, comparedIn);
  if (warming === undefined || expected === undefined) return undefined;
  const isCoherent = Math.abs(warming - expected) <= agreesWithin;
  return { isCoherent, warming, expected, goesWith: partner.hazardsFrom };
}

/** Warming of pathways, as far as some bundled pairing uses them. */
export function warmingByPathway(
  paths: readonly PairingPaths[],
  bundled: readonly Pairing[],
): (pathway: string, year: number) => number | undefined {
  return (pathway, year) => {
    const pairing = bundled.find(({ hazardsFrom }) => hazardsFrom === pathway);
    return pairing === undefined ? undefined : warmingIn(paths, pairing.id, year);
  };
}

/** An id for a pairing of the workbook's own that is not taken. */
export function freshId(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** Years at which a path can be taken hold of before it is reshaped. */
const firstKnots = [2030, 2035, 2040, 2050, 2060];

/** The points by which a path is reshaped: its own, or some years of the path as it is. */
export function knotsOf(
  reshaped: Points | undefined,
  view: InputView,
  baseYear: number,
): Readonly<Record<string, number>> {
  if (reshaped !== undefined) return reshaped;
  const points = pointsOf(view);
  const years = [baseYear, ...firstKnots.filter((year) => year > baseYear)];
  return Object.fromEntries(
    years.map((year) => [String(year), Number(pointAt(points, year).toPrecision(4))]),
  );
}
