import type { SensitivityResult } from "../../../models/run/sensitivity/sensitivity-types.ts";
import type { Progress, RunResult } from "../../../models/run/types.ts";
import { useText } from "../../i18n/locale-context.ts";
import { pathwayColour } from "../../controls/pathway-colour.ts";
import type { Failure } from "../../run/protocol.ts";
import { useCompany } from "../../state/document/document.ts";
import { usePairings } from "../../state/results/catalogue-store.ts";
import { useLongJob, type LongJob } from "../../state/results/use-long-job.ts";
import { useResults } from "../../state/results/use-results.ts";
import { useLens } from "../../state/session/session-store.ts";
import type { Sampling } from "./sampling-choice.ts";

/** Last year drawn. */
const until = 2050;

/** Draws where the lens hides uncertainty: bars need none, and few are soon done. */
const fewDraws = 64;

/** What is known of the metric under one pairing. */
export interface EnsembleSide {
  readonly scenario: string;
  readonly name: string;
  readonly colour: string;
  readonly run: RunResult | undefined;
  readonly drawn: RunResult | undefined;
  readonly sensitivity: SensitivityResult | undefined;
}

/** The ensembles of the lens's pairings. */
export interface Ensembles {
  readonly a: EnsembleSide;
  readonly b: EnsembleSide | undefined;
  readonly isBusy: boolean;
  readonly isHeld: boolean;
  readonly isStale: boolean;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** What is asked of the ensembles. */
export interface EnsemblesBy extends Sampling {
  readonly metric: string;
  /** The value whose chance to be exceeded is wanted, in the metric's unit; none where left out. */
  readonly threshold: number | undefined;
}

/** Central runs, draws by year, and what the metric of the lens's year depends on, for both pairings. */
export function useEnsembles({ metric, threshold, ...by }: EnsemblesBy): Ensembles {
  const { a, b, year, uncertainty } = useLens();
  const baseYear = useCompany()?.baseYear ?? year;
  const other = b === null || b === a ? undefined : b;
  const results = useResults({ metrics: [metric], years: "all" });
  const scenarios = other === undefined ? [a] : [a, other];
  const years = Array.from({ length: until - baseYear + 1 }, (_, i) => baseYear + i);
  const { draws, method: sampling, seed } = by;
  const request = { scenarios, metrics: [metric], years, draws, sampling, seed };
  const drawn = useLongJob("run", uncertainty ? request : null);
  const asked = (scenario: string) => ({
    ...{ scenario, metric, year, seed, sampling },
    draws: uncertainty ? draws : fewDraws,
    ...(threshold === undefined ? {} : { threshold: { value: threshold } }),
  });
  const first = useLongJob("sensitivity", asked(a));
  const second = useLongJob("sensitivity", other === undefined ? null : asked(other));
  const head = useSideHead();
  const sideOf = (scenario: string, { result }: LongJob<"sensitivity">): EnsembleSide => ({
    ...head(scenario),
    run: results.of(scenario),
    drawn: drawn.result?.find((each) => uncertainty && holds(each, scenario, metric)),
    sensitivity: isOf(result, scenario, metric) ? result : undefined,
  });
  const jobs = [first, ...(other === undefined ? [] : [second]), ...(uncertainty ? [drawn] : [])];
  return {
    a: sideOf(a, first),
    b: other === undefined ? undefined : sideOf(other, second),
    ...standing(jobs),
    failure: firstFailure([results, ...jobs]),
  };
}

function firstFailure(all: readonly Pick<AnyJob, "failure">[]): Failure | null {
  return all.find(({ failure }) => failure !== null)?.failure ?? null;
}

function isOf(result: SensitivityResult | undefined, scenario: string, metric: string): boolean {
  return result?.metric === metric && result.scenario === scenario;
}

/** Name and colour of a pairing. */
function useSideHead(): (scenario: string) => Pick<EnsembleSide, "scenario" | "name" | "colour"> {
  const pairings = usePairings();
  const text = useText();
  return (scenario) => {
    const pairing = pairings.find(({ id }) => id === scenario);
    const name = pairing === undefined ? scenario : text(pairing.name);
    return { scenario, name, colour: pathwayColour(pairing?.hazardsFrom ?? "") };
  };
}

type AnyJob = LongJob<"sensitivity"> | LongJob<"run">;

/** Where several jobs stand as one. */
function standing(jobs: readonly AnyJob[]): Omit<Ensembles, "a" | "b" | "failure"> {
  return {
    isBusy: jobs.some(({ status }) => status === "running"),
    isHeld: jobs.some(({ status }) => status === "held"),
    isStale: jobs.some(({ isStale }) => isStale),
    progress: sumOf(jobs.map(({ progress, status }) => (status === "done" ? full : progress))),
    cancel: () => jobs.filter(({ status }) => status === "running").forEach((job) => job.cancel()),
    again: () => jobs.filter(({ status }) => status !== "done").forEach((job) => job.again()),
  };
}

const full: Progress = { done: 1, total: 1 };

function holds(run: RunResult, scenario: string, metric: string): boolean {
  return run.scenario === scenario && run.results[metric] !== undefined;
}

/** The mean progress of several jobs. */
function sumOf(all: readonly (Progress | null)[]): Progress | null {
  if (all.every((each) => each === null || each === full)) return null;
  const share = all.reduce((sum, each) => sum + (each === null ? 0 : each.done / each.total), 0);
  return { done: share, total: all.length };
}
