import { setImmediate } from "node:timers/promises";
import type { Progress } from "../../../models/run/types.ts";
import { JobsEnded, runJobs, type PoolOptions } from "../../host/jobs/job-pool.ts";
import type { Job, ResultOf } from "../../host/jobs/job-types.ts";
import type { CommandIo } from "../command-io.ts";

const firstShownAfter = 300;
const pause = 100;
const eraseLine = "\r\u001b[2K";

/** Ended by the user while it worked. */
export class Interrupted extends Error {
  constructor() {
    super("interrupted");
    this.name = "Interrupted";
  }
}

/**
 * Runs work that yields its progress to its end and gives its result. On a terminal, work that takes
 * longer shows how far it is; Ctrl-C ends it between two steps. Throws Interrupted then.
 */
export async function withProgress<T>(
  work: Generator<Progress, T, void>,
  io: CommandIo,
  label: string,
): Promise<T> {
  const meter = new Meter(io, label);
  try {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done === true) return step.value;
      await meter.show(step.value);
    }
  } finally {
    meter.end();
  }
}

/** How jobs are done, and what is shown of them. */
export interface WatchedJobs extends Pick<PoolOptions, "workers" | "onDone"> {
  readonly label: string;
}

/**
 * Does jobs in worker threads and gives their results in the order of the jobs, with progress on a
 * terminal; Ctrl-C ends the workers at once. Throws Interrupted then.
 */
export async function withJobs<J extends Job>(
  jobs: readonly J[],
  { workers, onDone, label }: WatchedJobs,
  io: CommandIo,
): Promise<readonly ResultOf<J>[]> {
  const meter = new Meter(io, label);
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  process.once("SIGINT", end);
  try {
    const onProgress = (progress: Progress): void => {
      meter.draw(progress);
    };
    return await runJobs(jobs, { workers, onProgress, onDone, signal: ending.signal });
  } catch (error) {
    throw error instanceof JobsEnded ? new Interrupted() : error;
  } finally {
    process.removeListener("SIGINT", end);
    meter.end();
  }
}

class Meter {
  readonly #io: CommandIo;
  readonly #label: string;
  readonly #start = performance.now();
  #last = performance.now();
  #isDrawn = false;
  #isInterrupted = false;
  readonly #interrupt = (): void => {
    this.#isInterrupted = true;
  };

  constructor(io: CommandIo, label: string) {
    this.#io = io;
    this.#label = label;
    process.once("SIGINT", this.#interrupt);
  }

  async show(progress: Progress): Promise<void> {
    if (performance.now() - this.#last < pause) return;
    await setImmediate();
    if (this.#isInterrupted) throw new Interrupted();
    this.draw(progress);
  }

  draw({ done, total }: Progress): void {
    const now = performance.now();
    if (now - this.#last < pause) return;
    this.#last = now;
    this.#io.onProgress?.({ done, total });
    if (!this.#io.isTerminal || now - this.#start < firstShownAfter) return;
    this.#isDrawn = true;
    const share = Math.floor((100 * done) / Math.max(1, total));
    this.#io.err(`${eraseLine}${this.#label} ${String(share).padStart(3)} %`);
  }

  end(): void {
    process.removeListener("SIGINT", this.#interrupt);
    if (this.#isDrawn) this.#io.err(eraseLine);
  }
}
