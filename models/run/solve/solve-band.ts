import type { RegisterItem } from "../../company/register-schema.ts";
import { ModelError } from "../../engine/errors.ts";
import { findSolutions, type Solution } from "../../engine/search/solutions.ts";
import { horizonLikelihood } from "../../kernels/damage/likelihood.ts";
import type { HorizonWindow } from "../../kernels/rating/horizon.ts";
import { rate } from "../../kernels/rating/rating.ts";
import {
  checkRatingRules,
  defaultRatingRules,
  type Level,
  type LikelihoodClass,
  type RatingRules,
} from "../../kernels/rating/rules.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import type { DialMode, InputDial } from "./input-dial.ts";
import { openDial } from "./input-dial.ts";
import type { Interval } from "./interval.ts";
import { openPosition, type ItemPosition } from "./item-position.ts";
import { bearing } from "./metric-session.ts";
import { scanPoints } from "./scan-points.ts";
import { searchedInterval } from "./searched-interval.ts";
import type { SolveRequest } from "./solve.ts";

/** Which rating of an item is wanted, and by which input it is to be reached. */
export interface BandRequest extends Pick<
  SolveRequest,
  "scenario" | "overrides" | "by" | "as" | "low" | "high"
> {
  /** Id of the item. */
  readonly item: string;
  readonly becomes: Level;
  /** A year of the horizon. */
  readonly year: number;
  readonly rules?: RatingRules | undefined;
}

/** An item's position at one setting of the input. */
export interface BandPoint {
  readonly input: number;
  /** Share of the year's revenue in the worst year of the horizon. */
  readonly share: number;
  readonly likelihood: LikelihoodClass;
  readonly rating: Level;
}

/** Where the rating changes to the one wanted. */
export interface BandSolution {
  readonly kind: Solution["kind"];
  readonly low: BandPoint;
  readonly high: BandPoint;
  /** On which side of it the item has the rating. */
  readonly holds: "below" | "above" | "on both sides" | "only there";
  /** Whether it lies within the range the input is given with; null where it has none. */
  readonly isWithinRange: boolean | null;
}

/** Where an item changes band as one input changes, everything else central. */
export interface BandResult {
  readonly company: string;
  readonly scenario: string;
  readonly item: string;
  readonly metric: string;
  readonly horizon: HorizonWindow;
  readonly bands: RatingRules;
  readonly becomes: Level;
  readonly by: string;
  readonly as: DialMode;
  readonly inputUnit: string;
  /** As things stand; the input is null where it differs by label or year. */
  readonly present: Omit<BandPoint, "input"> & { readonly input: number | null };
  readonly range: Interval | null;
  readonly searched: Interval;
  /** The smallest and largest share seen there. */
  readonly shares: Interval;
  readonly evaluations: number;
  readonly found: "none" | "one" | "several";
  /** From the lowest input to the highest. */
  readonly solutions: readonly BandSolution[];
}

/**
 * Finds the values of one input at which an item's rating over a horizon becomes another, all other
 * inputs central. Yields progress and can be abandoned. Throws ModelError for an item that is judged or
 * has no method, a rating it has already, and as `solve` does.
 */
export function* solveBand(
  prepared: PreparedCompany,
  request: BandRequest,
): Generator<Progress, BandResult, void> {
  const { scenario, becomes, by, overrides = [], rules = defaultRatingRules } = request;
  checkRatingRules(rules);
  const item = itemOf(prepared, request.item);
  const position = openPosition(prepared, item, request);
  const dial = openDial(prepared, position.session, {
    ...{ path: by, scenario, overrides },
    mode: request.as,
  });
  const searched = searchedInterval(prepared, request, {
    ...dial,
    usual: dial.allowed ?? dial.range,
  });
  const present = pointOf(position, rules);
  if (present.rating === becomes) {
    const expected = `expected another rating than ${becomes}, which ${item.id} has`;
    throw new ModelError("becomes", expected);
  }
  const bound = boundTo(becomes, present.rating);
  const look = looker(position, dial, rules);
  const search = findSolutions(look.margin(bound), 1, scanPoints({ ...searched, ...dial }));
  const { solutions, scanned } = yield* search;
  if (scanned.length === 0) throw look.reason()!;
  const found = solutions.flatMap((each) => solutionOf(each, { look, dial, searched, becomes }));
  return {
    company: prepared.company.id,
    scenario,
    item: item.id,
    metric: position.metric,
    horizon: position.window,
    bands: rules,
    becomes,
    by,
    as: dial.mode,
    inputUnit: dial.shownUnit,
    present: { ...present, input: dial.present },
    range: dial.range ?? null,
    searched,
    shares: look.shares(),
    evaluations: look.evaluations(),
    found: found.length === 0 ? "none" : found.length === 1 ? "one" : "several",
    solutions: found,
  };
}

function itemOf({ company }: PreparedCompany, id: string): RegisterItem {
  const item = company.register.find((each) => each.id === id);
  if (item !== undefined) return item;
  const known = company.register.map((each) => each.id).join(", ");
  throw new ModelError("item", `expected one of ${known}, found ${id}`);
}

/** The bound to be crossed: that of medium on the way from or to low, else that of high. */
function boundTo(becomes: Level, present: Level): "medium" | "high" {
  return becomes === "low" || (becomes === "medium" && present === "low") ? "medium" : "high";
}

/** Share and probability of the horizon rated as a matrix without draws does. */
function pointOf(position: ItemPosition, rules: RatingRules): Omit<BandPoint, "input"> {
  const { share, probabilities } = position.compute();
  const place = `register ${position.id}`;
  const probability =
    probabilities === undefined ? undefined : horizonLikelihood(probabilities, place);
  const { likelihood, rating } = rate(share, probability, rules);
  return { share, likelihood, rating };
}

/** Looks at an item under settings of the input. */
interface Looker {
  /** A number that is 1 on the bound of a rating, larger beyond it; NaN where nothing can be computed. */
  readonly margin: (bound: "medium" | "high") => (setting: number) => number;
  readonly at: (setting: number) => BandPoint;
  readonly shares: () => Interval;
  readonly evaluations: () => number;
  readonly reason: () => ModelError | undefined;
}

function looker(position: ItemPosition, dial: InputDial, rules: RatingRules): Looker {
  const seen: number[] = [];
  const probability = (annual: Float64Array | undefined): number =>
    annual === undefined ? Infinity : horizonLikelihood(annual, `register ${position.id}`);
  const compute = (bound: "medium" | "high") => (): number => {
    const { share, probabilities } = position.compute();
    seen.push(share);
    return marginOf({ share, probability: probability(probabilities) }, bound, rules);
  };
  const medium = bearing({ compute: compute("medium") }, dial.set);
  const high = bearing({ compute: compute("high") }, dial.set);
  return {
    margin: (bound) => (bound === "medium" ? medium.at : high.at),
    at: (setting) => {
      dial.set(setting);
      return { input: setting, ...pointOf(position, rules) };
    },
    shares: () => ({
      low: seen.reduce((least, share) => Math.min(least, share), Infinity),
      high: seen.reduce((most, share) => Math.max(most, share), -Infinity),
    }),
    evaluations: () => seen.length + 1,
    reason: () => medium.reason() ?? high.reason(),
  };
}

function marginOf(
  { share, probability }: { readonly share: number; readonly probability: number },
  bound: "medium" | "high",
  { mediumFrom, highAbove, likelihoodFrom, likelyFrom }: RatingRules,
): number {
  const likely = likelyFrom === 1 ? Infinity : probability / likelihoodFrom[likelyFrom - 2]!;
  const high = share / highAbove;
  if (bound === "high") return Math.min(high, likely);
  return Math.max(high, Math.min(share / mediumFrom, likely));
}

interface SolutionContext {
  readonly look: Looker;
  readonly dial: InputDial;
  readonly searched: Interval;
  readonly becomes: Level;
}

const sideStep = 1e-6;

/** The two ends and what holds beside them; nothing where the rating wanted is on neither side. */
function solutionOf(
  { kind, low, high }: Solution,
  { look, dial, searched, becomes }: SolutionContext,
): readonly BandSolution[] {
  const step = sideStep * (searched.high - searched.low);
  const has = (setting: number): boolean =>
    setting >= searched.low && setting <= searched.high && look.at(setting).rating === becomes;
  const [below, above] = [has(low.x - step), has(high.x + step)];
  const [first, last] = [look.at(low.x), look.at(high.x)];
  const isThere = first.rating === becomes || last.rating === becomes;
  if (!below && !above && !isThere) return [];
  const both = below ? "on both sides" : "above";
  const { range } = dial;
  return [
    {
      kind,
      low: first,
      high: last,
      holds: above ? both : below ? "below" : "only there",
      isWithinRange: range === undefined ? null : high.x >= range.low && low.x <= range.high,
    },
  ];
}
