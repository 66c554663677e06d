import { Worker } from "node:worker_threads";
import { ModelError } from "../../../models/engine/errors.ts";
import type { Progress } from "../../../models/run/types.ts";
import type { Job, JobMessage, JobReport, ResultOf } from "./job-types.ts";

/** How jobs are done: by how many workers, who is told, and what ends them early. */
export interface PoolOptions {
  readonly workers: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called after each job, in the order in which they end. */
  readonly onDone?: ((place: number) => void) | undefined;
  /** Ends all workers at once when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Jobs that were ended before they were done. */
export class JobsEnded extends Error {
  constructor() {
    super("ended before it was done");
    this.name = "JobsEnded";
  }
}

/**
 * Does jobs in worker threads, each worker the next one when it is free. The results stand in the order
 * of the jobs, whichever worker did them and whenever. Throws what the first failing job throws, and
 * JobsEnded when the signal is aborted; no worker is left then.
 */
export async function runJobs<J extends Job>(
  jobs: readonly J[],
  options: PoolOptions,
): Promise<readonly ResultOf<J>[]> {
  const { signal } = options;
  if (signal?.aborted === true) throw new JobsEnded();
  const results = new Array<ResultOf<J>>(jobs.length);
  const desk = { next: 0, shares: jobs.map(() => 0) };
  const count = Math.max(1, Math.min(options.workers, jobs.length));
  const workers = Array.from({ length: count }, () => new Worker(workerFile(), { execArgv: [] }));
  let abort = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    abort = () => {
      reject(new JobsEnded());
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
  try {
    const all = workers.map((worker) => serve(worker, { jobs, results, desk, options }));
    await (signal === undefined ? Promise.all(all) : Promise.race([Promise.all(all), ended]));
    return results;
  } finally {
    signal?.removeEventListener("abort", abort);
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

interface Shared<J extends Job> {
  readonly jobs: readonly J[];
  readonly results: ResultOf<J>[];
  /** The next job nobody has taken, and how far each is. */
  readonly desk: { next: number; readonly shares: number[] };
  readonly options: PoolOptions;
}

/** Gives a worker one job after the other until none is left. */
function serve<J extends Job>(worker: Worker, shared: Shared<J>): Promise<void> {
  const { jobs, results, desk, options } = shared;
  return new Promise((resolve, reject) => {
    const hand = (): void => {
      const place = desk.next;
      const job = jobs[place];
      if (job === undefined) {
        resolve();
        return;
      }
      desk.next += 1;
      worker.postMessage({ place, job } satisfies JobMessage);
    };
    const advance = (place: number, share: number): void => {
      desk.shares[place] = share;
      const done = desk.shares.reduce((sum, each) => sum + each, 0);
      options.onProgress?.({ done, total: jobs.length });
    };
    worker.on("error", reject);
    worker.on("message", (report: JobReport) => {
      const { place } = report;
      if (report.kind === "failed") reject(errorOf(report));
      else if (report.kind === "progress") advance(place, shareOf(report.progress));
      else {
        results[place] = report.result as ResultOf<J>;
        advance(place, 1);
        options.onDone?.(place);
        hand();
      }
    });
    hand();
  });
}

function shareOf({ done, total }: Progress): number {
  return done / Math.max(1, total);
}

function errorOf({ where, message }: JobReport & { kind: "failed" }): Error {
  return where === undefined ? new Error(message) : new ModelError(where, message);
}

/** The worker's program: beside this file as source, beside the program's entry in a bundle. */
function workerFile(): URL {
  const here = import.meta.url;
  if (here.endsWith(".ts")) return new URL("job-worker.ts", here);
  return new URL(here.includes("/chunks/") ? "../job-worker.js" : "job-worker.js", here);
}
