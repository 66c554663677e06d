import { ModelError } from "../../engine/errors.ts";
import { contextOf, moneyOf } from "../bind.ts";
import { reportingYears } from "../layers/general-layer.ts";
import { placeOf } from "../metric-place.ts";
import { openMetric, type MetricSession } from "../solve/metric-session.ts";
import { inUnit, type Quantity } from "../solve/quantity.ts";
import type { Progress } from "../types.ts";
import type { PreparedCompany } from "../workbench.ts";
import { convergenceOf } from "./convergence.ts";
import { drawMetric, type DrawnMetric } from "./drawn-metric.ts";
import { ensembleView, momentsWithErrors, thresholdView } from "./ensemble-view.ts";
import { mostSobolPaths, pathSobol, screenPaths, screeningDraws } from "./path-sobol.ts";
import { barEnds, pathTornado } from "./path-tornado.ts";
import type {
  NoSobolResult,
  SensitivityRequest,
  SensitivityResult,
  SobolResult,
} from "./sensitivity-types.ts";
import { uncertainPaths } from "./uncertain-paths.ts";

/** Fewest and most draws of an analysis of sensitivity. */
export const sensitivityDraws = { least: 64, usual: 4096, most: 65_536 } as const;

/**
 * What one value of a metric depends on: how far each uncertain path moves it, the ensemble of all of
 * them, the probability of a threshold, and Sobol indices over the most influential paths. Inputs
 * of one group move together. The same request gives the same numbers. Yields progress and can be
 * abandoned. Throws ModelError for an unknown metric, year, site or pairing and for too few or too many
 * draws.
 */
export function* sensitivity(
  prepared: PreparedCompany,
  request: SensitivityRequest,
): Generator<Progress, SensitivityResult, void> {
  const { draws = sensitivityDraws.usual, seed = 1, sampling = "latin-hypercube" } = request;
  checkDraws(draws);
  const metric = openMetric(prepared, request);
  const threshold = thresholdOf(prepared, metric, request.threshold);
  const drawn = drawnMetric(prepared, metric, request);
  const context = contextOf(prepared, drawn.binding);
  const paths = uncertainPaths(prepared, request.metric, context);
  const sobolDraws = 2 ** Math.floor(Math.log2(draws));
  const count = Math.min(mostSobolPaths, paths.length);
  const screened = count < paths.length ? screeningDraws * (paths.length + 2) : 0;
  const steps = stages([paths.length, draws, screened, sobolDraws * (count + 2)]);
  const { year } = drawn;
  const bars = yield* steps(pathTornado({ metric, paths, context, year }));
  const values = yield* steps(drawMetric(prepared, drawn, { draws, seed, sampling }));
  const widest = bars.rows.map(({ path }) => path);
  const whole = momentsWithErrors(values).variance;
  const sobolOf = function* (): Generator<Progress, SobolResult, void> {
    const split = yield* steps(screenPaths(prepared, drawn, { paths: widest, seed }));
    const plan = { ...split, draws: sobolDraws, seed, whole };
    return yield* steps(pathSobol(prepared, drawn, plan));
  };
  const sobol = metric.mayBeNever ? noSobol : yield* sobolOf();
  return {
    ...headOf(prepared, metric, request),
    draws,
    seed,
    sampling,
    central: bars.central,
    ends: barEnds,
    tornado: bars.rows,
    ensemble: ensembleView(values, metric.mayBeNever),
    convergence: convergenceOf(values),
    threshold: threshold === undefined ? null : thresholdView(values, threshold),
    sobol,
  };
}

const noSobol: NoSobolResult = {
  kind: "none",
  why: "the metric may be never, which has no variance to share out",
};

function checkDraws(draws: number): void {
  const { least, most } = sensitivityDraws;
  if (Number.isInteger(draws) && draws >= least && draws <= most) return;
  throw new ModelError("draws", `expected a whole number from ${least} to ${most}, found ${draws}`);
}

function thresholdOf(
  prepared: PreparedCompany,
  { symbol, unit: shownUnit }: MetricSession,
  given: Quantity | undefined,
): number | undefined {
  if (given === undefined) return undefined;
  const money = moneyOf(prepared);
  return inUnit(given, { unit: symbol.unit, shownUnit, money, place: "threshold" });
}

function drawnMetric(
  prepared: PreparedCompany,
  { symbol }: MetricSession,
  request: SensitivityRequest,
): DrawnMetric {
  const { scenario, overrides = [] } = request;
  return {
    id: request.metric,
    place: placeOf(prepared, symbol, request),
    year: request.year ?? reportingYears.far,
    binding: { scenario, overrides },
  };
}

function headOf(
  { company }: PreparedCompany,
  { symbol, unit }: MetricSession,
  { scenario, metric, year, site }: SensitivityRequest,
): Pick<SensitivityResult, "company" | "scenario" | "metric" | "year" | "site" | "unit"> {
  return {
    company: company.id,
    scenario,
    metric,
    year: symbol.over.includes("year") ? (year ?? null) : null,
    site: symbol.over.includes("site") ? (site ?? null) : null,
    unit,
  };
}

/** Joins the progress of stages that follow each other into one, by the sizes of the stages. */
function stages(
  sizes: readonly number[],
): <T>(stage: Generator<Progress, T, void>) => Generator<Progress, T, void> {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const open = [...sizes];
  return function* (stage) {
    const before = total - open.reduce((sum, size) => sum + size, 0);
    const size = open.shift() ?? 0;
    for (let step = stage.next(); ; step = stage.next()) {
      if (step.done === true) return step.value;
      const share = step.value.done / Math.max(1, step.value.total);
      yield { done: before + share * size, total };
    }
  };
}
