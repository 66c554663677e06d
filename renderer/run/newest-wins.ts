import type { Progress } from "../../models/run/types.ts";

/** A task under way; after `cancel` its outcome is of no interest. */
export interface RunningTask<R> {
  readonly outcome: Promise<R>;
  readonly cancel: () => void;
}

/** What a channel tells of its requests. */
export interface ChannelEvents<Q, R> {
  readonly onStart?: (request: Q) => void;
  readonly onProgress?: (request: Q, progress: Progress) => void;
  readonly onDone: (request: Q, result: R) => void;
  readonly onFailed: (request: Q, error: unknown) => void;
}

/** How a channel does its tasks. */
export interface ChannelOptions<Q, R> extends ChannelEvents<Q, R> {
  readonly start: (request: Q, onProgress: (progress: Progress) => void) => RunningTask<R>;
  /** Whether a newer request lets the task under way finish and be shown, or cancels it. */
  readonly whenBusy: "finish" | "cancel";
}

/** A channel in which the newest request wins. */
export interface Channel<Q> {
  readonly submit: (request: Q) => void;
  readonly cancel: () => void;
  readonly isBusy: () => boolean;
}

/**
 * Runs one task at a time. A request that arrives meanwhile waits, and takes the place of one that
 * waits already; so no request but the newest is ever begun late.
 */
export function newestWins<Q, R>(options: ChannelOptions<Q, R>): Channel<Q> {
  let running: RunningTask<R> | undefined;
  let waiting: { readonly request: Q } | undefined;

  const next = (): void => {
    const taken = waiting;
    waiting = undefined;
    if (taken !== undefined) begin(taken.request);
  };

  const begin = (request: Q): void => {
    const task = options.start(request, (progress) => {
      if (running === task) options.onProgress?.(request, progress);
    });
    running = task;
    options.onStart?.(request);
    const settle = (tell: () => void): void => {
      if (running !== task) return;
      running = undefined;
      try {
        tell();
      } finally {
        if (running === undefined) next();
      }
    };
    task.outcome.then(
      (result) => settle(() => options.onDone(request, result)),
      (error: unknown) => settle(() => options.onFailed(request, error)),
    );
  };

  return {
    submit: (request) => {
      if (running !== undefined && options.whenBusy === "cancel") {
        running.cancel();
        running = undefined;
      }
      if (running === undefined) begin(request);
      else waiting = { request };
    },
    cancel: () => {
      waiting = undefined;
      running?.cancel();
      running = undefined;
    },
    isBusy: () => running !== undefined,
  };
}
