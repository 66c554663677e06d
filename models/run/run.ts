import { ModelError } from "../engine/errors.ts";
import { evaluate, evaluateDraws, type Session } from "../engine/session.ts";
import { sessionFor } from "./session-for.ts";
import { reportingYears } from "./layers/general-layer.ts";
import { pairingOf } from "./layers/scenario-layer.ts";
import { collectEnsemble, collectValues, type Reported } from "./results.ts";
import { badgesOf } from "./sources/source-status.ts";
import { thresholdsOf, type Thresholds } from "./thresholds.ts";
import type { MetricResult, Progress, RunRequest, RunResult, ThresholdResult } from "./types.ts";
import { engineVersion } from "./version.ts";
import type { PreparedCompany } from "./workbench.ts";

export { explain } from "./explain.ts";
export { inputsOf } from "./inputs.ts";
export { openWorkbench, prepare, type PreparedCompany, type Workbench } from "./workbench.ts";

const defaultSeed = 1;

/**
 * Runs a company under each pairing. Yields progress between pairings and blocks of draws, so that
 * it can be shown or abandoned. Throws ModelError for unknown pairings, metrics, years or inputs.
 */
export function* run(
  prepared: PreparedCompany,
  request: RunRequest,
): Generator<Progress, readonly RunResult[], void> {
  for (const scenario of request.scenarios) pairingOf(prepared.workbench.library, scenario);
  const reported = reportedOf(prepared, request);
  const thresholds = thresholdsOf(prepared, request);
  const results: RunResult[] = [];
  const draws = request.draws ?? 1;
  const total = request.scenarios.length * draws;
  for (const scenario of request.scenarios) {
    const done = results.length * draws;
    const collected =
      draws > 1
        ? yield* runEnsemble(prepared, { request, scenario, reported, thresholds }, { done, total })
        : { results: runOnce(prepared, { request, scenario, reported }) };
    results.push(resultOf(prepared, { request, scenario, reported }, collected));
    yield { done: done + draws, total };
  }
  return results;
}

/** Runs to the end without looking at progress. */
export function runNow(prepared: PreparedCompany, request: RunRequest): readonly RunResult[] {
  const running = run(prepared, request);
  for (let step = running.next(); ; step = running.next())
    if (step.done === true) return step.value;
}

interface OneRun {
  readonly request: RunRequest;
  readonly scenario: string;
  readonly reported: Reported;
}

function runOnce(prepared: PreparedCompany, { request, scenario, reported }: OneRun): Results {
  const session = sessionFor(prepared, { scenario, overrides: request.overrides ?? [] });
  evaluate(session);
  return collectValues(session, reported);
}

type Results = Record<string, MetricResult>;

/** What a run gives: results, and with draws the probabilities asked for. */
interface Collected {
  readonly results: Results;
  readonly thresholds?: readonly ThresholdResult[];
}

function* runEnsemble(
  prepared: PreparedCompany,
  { request, scenario, reported, thresholds }: OneRun & { readonly thresholds: Thresholds },
  { done, total }: Progress,
): Generator<Progress, Collected, void> {
  const ensemble = {
    draws: request.draws ?? 1,
    seed: request.seed ?? defaultSeed,
    sampling: request.sampling,
    correlations: request.correlations,
    wanted: [...new Set([...reported.metrics, ...thresholds.metrics])],
    years: [...new Set([...reported.years, ...thresholds.years])],
  };
  const overrides = request.overrides ?? [];
  const session: Session = sessionFor(prepared, { scenario, overrides, ensemble });
  const collector = collectEnsemble(session, reported);
  const count = thresholds.count(session);
  for (const block of evaluateDraws(session)) {
    collector.add(block);
    count.add(block);
    yield { done: done + block.first + block.count, total };
  }
  const probabilities = count.finish();
  const results = collector.finish();
  return probabilities.length === 0 ? { results } : { results, thresholds: probabilities };
}

function resultOf(
  prepared: PreparedCompany,
  { request, scenario, reported }: OneRun,
  collected: Collected,
): RunResult {
  const { company, without } = prepared;
  const isEnsemble = (request.draws ?? 1) > 1;
  const overrides = request.overrides ?? [];
  return {
    company: company.id,
    scenario,
    engineVersion,
    currency: company.currency,
    baseYear: company.baseYear,
    years: reported.years,
    seed: request.seed ?? defaultSeed,
    draws: request.draws ?? 1,
    sampling: isEnsemble ? (request.sampling ?? "latin-hypercube") : null,
    badges: badgesOf(prepared, reported.metrics, { scenario, overrides }),
    ...(without === undefined ? {} : { without: [...without] }),
    ...collected,
  };
}

function reportedOf(prepared: PreparedCompany, request: RunRequest): Reported {
  const { company, years } = prepared;
  const wanted = request.years ?? [reportingYears.near, reportingYears.far];
  for (const year of wanted) {
    if (!years.includes(year)) {
      throw new ModelError("years", `expected ${years[0]} to ${years.at(-1)}, found ${year}`);
    }
  }
  return { metrics: metricsOf(prepared, request), years: wanted, baseYear: company.baseYear };
}

/** Metrics reported: those asked for, else all numbers; of an ensemble only totals unless by site. */
function metricsOf(prepared: PreparedCompany, request: RunRequest): readonly string[] {
  const { model } = prepared.workbench;
  const numbers = model.order.filter((id) => model.symbols.get(id)!.type === "number");
  if (request.metrics === undefined) {
    const isEnsemble = (request.draws ?? 1) > 1;
    const onlyTotals = isEnsemble && request.perSite !== true;
    return onlyTotals
      ? numbers.filter((id) => !model.symbols.get(id)!.over.includes("site"))
      : numbers;
  }
  for (const id of request.metrics) {
    if (!numbers.includes(id)) throw new ModelError(id, "is not a metric; see the list of metrics");
  }
  return request.metrics;
}
