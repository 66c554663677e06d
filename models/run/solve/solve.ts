import { ModelError } from "../../engine/errors.ts";
import { findSolutions, type Solution, type Solutions } from "../../engine/search/solutions.ts";
import { moneyOf } from "../bind.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { openDial, type DialMode } from "./input-dial.ts";
import type { Interval } from "./interval.ts";
import { bearing, openMetric, type MetricRequest } from "./metric-session.ts";
import { inUnit, type Quantity } from "./quantity.ts";
import { scanPoints } from "./scan-points.ts";
import { searchedInterval } from "./searched-interval.ts";

/** Which value of a metric is wanted, and by which input it is to be reached. */
export interface SolveRequest extends MetricRequest {
  /** The value wanted; in the metric's unit unless it names another. */
  readonly reaches: Quantity;
  /** The input: `energy.tariff` for all its labels and years, or `energy.tariff[lingang-aidc]`. */
  readonly by: string;
  /** What is looked for: the input's value when left out, or what is added to or multiplied with it. */
  readonly as?: DialMode | undefined;
  /** Bounds of the search, in the input's unit unless they name another; what the model allows when left out. */
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
}

/** A point of the metric as a function of the input. */
export interface SolvePoint {
  readonly input: number;
  readonly metric: number;
}

/** An input setting, or the two sides of a jump, or the ends of a stretch, at which the value is reached. */
export interface SolveSolution {
  readonly kind: Solution["kind"];
  readonly low: SolvePoint;
  readonly high: SolvePoint;
  /** Whether it lies within the range the input is given with; null where it has none. */
  readonly isWithinRange: boolean | null;
}

/** Where a metric reaches a value as one input changes. */
export interface SolveResult {
  readonly company: string;
  readonly scenario: string;
  readonly metric: string;
  readonly year: number | null;
  readonly site: string | null;
  /** Unit of the metric. */
  readonly unit: string;
  readonly reaches: number;
  readonly by: string;
  readonly as: DialMode;
  /** Unit of the input's settings. */
  readonly inputUnit: string;
  /** As things stand; the input is null where it differs by label or year. */
  readonly present: { readonly input: number | null; readonly metric: number };
  readonly range: Interval | null;
  /** Where it was looked for, and the lowest and highest value of the metric seen there. */
  readonly searched: { readonly low: number; readonly high: number };
  readonly reachable: { readonly lowest: SolvePoint; readonly highest: SolvePoint };
  /** How often the metric was computed. */
  readonly evaluations: number;
  readonly found: "none" | "one" | "several";
  /** From the lowest input to the highest. */
  readonly solutions: readonly SolveSolution[];
}

/**
 * Finds the values of one input at which a metric reaches a value, everything else as it is: scans the
 * interval, brackets each crossing and narrows it; evaluates only what depends on the input. Yields
 * progress and can be abandoned. Throws ModelError for metrics that may be *never*, for inputs that
 * have no part in the metric, and for bounds outside what the model allows.
 */
export function* solve(
  prepared: PreparedCompany,
  request: SolveRequest,
): Generator<Progress, SolveResult, void> {
  const metric = openMetric(prepared, request);
  if (metric.mayBeNever) {
    throw new ModelError(
      request.metric,
      "may be never, and no input value brackets that; expected a metric that is a number everywhere",
    );
  }
  const money = moneyOf(prepared);
  const wanted = { unit: metric.symbol.unit, shownUnit: metric.unit, money, place: "reaches" };
  const reaches = inUnit(request.reaches, wanted);
  const dial = openDial(prepared, metric.session, {
    path: request.by,
    scenario: request.scenario,
    overrides: request.overrides ?? [],
    mode: request.as,
  });
  const searched = searchedInterval(prepared, request, {
    ...dial,
    usual: dial.allowed ?? dial.range,
  });
  const present = { input: dial.present, metric: metric.compute() };
  const { at, reason } = bearing(metric, dial.set);
  let evaluations = 1;
  const counted = (x: number): number => {
    evaluations += 1;
    return at(x);
  };
  const found = yield* findSolutions(counted, reaches, scanPoints({ ...searched, ...dial }));
  const reachable = reachableOf(found, reason());
  const solutions = found.solutions.map((each) => solutionOf(each, dial.range));
  return {
    company: prepared.company.id,
    scenario: request.scenario,
    metric: request.metric,
    year: metric.symbol.over.includes("year") ? (request.year ?? null) : null,
    site: metric.symbol.over.includes("site") ? (request.site ?? null) : null,
    unit: metric.unit,
    reaches,
    by: request.by,
    as: dial.mode,
    inputUnit: dial.shownUnit,
    present,
    range: dial.range ?? null,
    searched,
    reachable,
    evaluations,
    found: solutions.length === 0 ? "none" : solutions.length === 1 ? "one" : "several",
    solutions,
  };
}

function reachableOf(
  { scanned }: Solutions,
  reason: ModelError | undefined,
): SolveResult["reachable"] {
  const [first] = scanned;
  if (first === undefined) throw reason!;
  const lowest = scanned.reduce((least, point) => (point.y < least.y ? point : least), first);
  const highest = scanned.reduce((most, point) => (point.y > most.y ? point : most), first);
  return { lowest: pointOf(lowest), highest: pointOf(highest) };
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }): SolvePoint {
  return { input: x, metric: y };
}

function solutionOf({ kind, low, high }: Solution, range: Interval | undefined): SolveSolution {
  const isWithinRange = range === undefined ? null : high.x >= range.low && low.x <= range.high;
  return { kind, low: pointOf(low), high: pointOf(high), isWithinRange };
}
