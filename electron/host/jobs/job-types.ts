import type { Progress, RunRequest, RunResult } from "../../../models/run/types.ts";
import type { OwnScenarios } from "../../../models/run/workbench.ts";

/** A run of one company, for a worker: the request, and what the company is run with. */
export interface RunJob {
  readonly kind: "run";
  readonly request: RunRequest;
  readonly own: OwnScenarios;
  /** Sources whose figures are left out. */
  readonly without: readonly string[];
}

/** A run of some made-up companies of a portfolio, from a number on. */
export interface PortfolioJob {
  readonly kind: "portfolio";
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/** What the companies of a portfolio job gave. */
export interface PortfolioPart {
  readonly companies: number;
  readonly figures: number;
  /** SHA-256 of the figures of the companies, in their order. */
  readonly hash: string;
}

/** Work for a worker. */
export type Job = RunJob | PortfolioJob;

/** What each kind of job gives. */
export interface JobResults {
  readonly run: readonly RunResult[];
  readonly portfolio: PortfolioPart;
}

/** What a job gives. */
export type ResultOf<J extends Job> = JobResults[J["kind"]];

/** A job on its way to a worker. */
export interface JobMessage {
  readonly place: number;
  readonly job: Job;
}

/** What a worker says of a job. */
export type JobReport =
  | { readonly place: number; readonly kind: "progress"; readonly progress: Progress }
  | { readonly place: number; readonly kind: "done"; readonly result: JobResults[Job["kind"]] }
  | {
      readonly place: number;
      readonly kind: "failed";
      readonly message: string;
      /** Where the model refused; undefined for a fault of the program. */
      readonly where: string | undefined;
    };
