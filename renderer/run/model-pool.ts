import type { JobKind } from "./job-types.ts";
import { ModelThread, type JobHandle, type JobRequest, type WorkerLike } from "./model-thread.ts";

/** Which worker does a job: `live` what follows the hand, `slow` what may take longer. */
export type Lane = "live" | "slow";

/** The workers of the model. */
export interface ModelPool {
  readonly start: <K extends JobKind>(request: JobRequest<K>, lane?: Lane) => JobHandle<K>;
  readonly warm: () => void;
  readonly close: () => void;
}

const slowKinds: ReadonlySet<JobKind> = new Set([
  "sensitivity",
  "solve",
  "solveItem",
  "grid",
  "reconcile",
  "findings",
  "compare",
  "matrix",
]);

/** Two workers: one is always free for what follows the hand. */
export function modelPool(create: () => WorkerLike): ModelPool {
  const threads: Readonly<Record<Lane, ModelThread>> = {
    live: new ModelThread(create),
    slow: new ModelThread(create),
  };
  return {
    start: (request, lane = slowKinds.has(request.kind) ? "slow" : "live") =>
      threads[lane].start(request),
    warm: () => threads.live.warm(),
    close: () => {
      threads.live.close();
      threads.slow.close();
    },
  };
}

/** A model worker of the window. */
export function createModelWorker(): WorkerLike {
  return new Worker(new URL("./model-worker.ts", import.meta.url), {
    type: "module",
    name: "model",
  }) as unknown as WorkerLike;
}
