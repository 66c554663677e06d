import { ModelError } from "../../engine/errors.ts";
import {
  neutralFourDimensionRules,
  type FourDimensionRules,
} from "../../kernels/rating/four-dimensions.ts";
import { ratingOf } from "../../kernels/rating/rating.ts";
import { checkRatingRules, defaultRatingRules } from "../../kernels/rating/rules.ts";
import type { Progress } from "../types.ts";
import { isScreening } from "../screening.ts";
import type { PreparedCompany } from "../workbench.ts";
import { fourDimensionMethod } from "./four-dimension-method.ts";
import { impactRules, rateImpact } from "./impact-item.ts";
import { effectMetric, itemDraws, metricsOf, referenceMetric } from "./item-draws.ts";
import type { MatrixRequest, MatrixResult, UserRating } from "./matrix-types.ts";
import { orderItems } from "./order.ts";
import { rateItem, type RatingContext } from "./rated-item.ts";
import { spreadOf } from "./spread.ts";
import { windowOf, yearsOf } from "./windows.ts";
import { drawWorlds, type Worlds } from "./worlds.ts";

const coverageMetric = "coverage.electricity";

/**
 * Ratings and positions of a company's register under a pairing, for the horizon a year lies in. Yields
 * progress in draws and can be abandoned. Throws ModelError for an unknown pairing, a year outside the
 * horizons, rules that do not hold together, and a rating of
 * the user that is none.
 */
export function* matrixOf(
  prepared: PreparedCompany,
  request: MatrixRequest,
): Generator<Progress, MatrixResult, void> {
  const [matrix] = yield* matricesOf(prepared, [request.year], request);
  return matrix!;
}

/** Matrices of several years from the same draws, in the order of the years. Throws as `matrixOf`. */
export function* matricesOf(
  prepared: PreparedCompany,
  years: readonly number[],
  request: Omit<MatrixRequest, "year">,
): Generator<Progress, readonly MatrixResult[], void> {
  const { company } = prepared;
  const windows = years.map((year) => windowOf(company.baseYear, year));
  checkRatingRules(request.rules ?? defaultRatingRules);
  checkUserRatings(request.ratings ?? {});
  const worlds = yield* drawWorlds(prepared, {
    ...request,
    metrics: [referenceMetric, coverageMetric, ...company.register.flatMap(metricsOf)],
    years: [...new Set([company.baseYear, ...windows.flatMap(yearsOf)])],
  });
  const screened = screenedItems(prepared, request);
  return years.map((year) => matrixFrom(prepared, worlds, { ...request, year, screened }));
}

/** Ids of items whose figures are a screening, by their method's word or by the inputs behind them. */
function screenedItems(
  prepared: PreparedCompany,
  { scenario, overrides = [] }: Pick<MatrixRequest, "scenario" | "overrides">,
): ReadonlySet<string> {
  const screened = prepared.company.register.filter((item) => {
    const { method } = item;
    const metric = effectMetric(item);
    const isSaid = method !== undefined && "screening" in method && method.screening === true;
    return (
      isSaid || (metric !== undefined && isScreening(prepared, metric, { scenario, overrides }))
    );
  });
  return new Set(screened.map(({ id }) => id));
}

type OneMatrix = MatrixRequest & { readonly screened: ReadonlySet<string> };

function matrixFrom(prepared: PreparedCompany, worlds: Worlds, request: OneMatrix): MatrixResult {
  const { company } = prepared;
  const { scenario, year, perspective = "financial", method = "bands" } = request;
  const points = request.fourDimensions ?? neutralFourDimensionRules;
  const context = contextOf(prepared, worlds, { ...request, fourDimensions: points });
  const { window, rules } = context;
  const rated = company.register.map((item) =>
    perspective === "impact"
      ? rateImpact(item, context)
      : rateItem(item, itemDraws(item, { prepared, worlds, window, rules }), context),
  );
  const coverage = spreadOf(worlds.at(coverageMetric, year)).central;
  const revenue = (at: number): number => spreadOf(worlds.at(referenceMetric, at)).central;
  return {
    company: company.id,
    scenario,
    year,
    horizon: window,
    baseYear: company.baseYear,
    currency: company.currency,
    draws: worlds.draws,
    seed: worlds.seed,
    perspective,
    method,
    bands: rules,
    fourDimensions: method === "four-dimensions" ? points : null,
    reference: perspective === "impact" ? "none" : "revenue-of-year",
    revenue: { ofYear: revenue(year), ofBaseYear: revenue(company.baseYear) },
    coverage,
    ...orderItems(rated, worlds.draws),
  };
}

function contextOf(
  { company }: PreparedCompany,
  worlds: Worlds,
  request: OneMatrix & { readonly fourDimensions: FourDimensionRules },
): RatingContext {
  const { scenario, year, perspective, method, ratings = {}, language = "en" } = request;
  const financial = request.rules ?? defaultRatingRules;
  return {
    worlds,
    window: windowOf(company.baseYear, year),
    scenario,
    year,
    baseYear: company.baseYear,
    rules: perspective === "impact" ? impactRules(financial) : financial,
    methodFor: (item) =>
      method === "four-dimensions" ? fourDimensionMethod(item, request.fourDimensions) : ratingOf,
    userRating: (id) =>
      perspective === "impact" ? undefined : ratings[`${id}|${scenario}|${year}`],
    coverageMetric,
    isScreened: (id) => request.screened.has(id),
    language,
  };
}

/** Ratings under other pairings and of items that are no more stay as they are. */
function checkUserRatings(ratings: Readonly<Record<string, UserRating>>): void {
  for (const [key, { likelihood, magnitude }] of Object.entries(ratings)) {
    const place = `ratings ${key}`;
    if (!/^[^|]+\|[^|]+\|20\d\d$/.test(key)) {
      throw new ModelError(place, "expected item|pairing|year");
    }
    if (![1, 2, 3, 4, 5].includes(likelihood)) {
      throw new ModelError(place, `expected a likelihood of 1 to 5, found ${likelihood}`);
    }
    if (!(magnitude >= 0 && Number.isFinite(magnitude))) {
      throw new ModelError(place, `expected a share from 0 as magnitude, found ${magnitude}`);
    }
  }
}
