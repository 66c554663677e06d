import type { Progress } from "../../models/run/types.ts";
import type { JobKind, JobParams, JobResult } from "./job-types.ts";
import type { Failure, FromWorker, Subject, ToWorker } from "./protocol.ts";

/** A job asked of the model. */
export interface JobRequest<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly params: JobParams<K>;
  readonly subjects: readonly Subject[];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** What a finished job gave, and how long the worker took for it, ms. */
export interface JobOutcome<K extends JobKind = JobKind> {
  readonly result: JobResult<K>;
  readonly took: number;
}

/** A job under way. After `cancel` its promise never settles. */
export interface JobHandle<K extends JobKind = JobKind> {
  readonly outcome: Promise<JobOutcome<K>>;
  readonly cancel: () => void;
}

/** A failure of a job, thrown where its outcome is awaited. */
export class JobError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "JobError";
    this.failure = failure;
  }
}

/** The parts of a Worker that are used here. */
export interface WorkerLike {
  postMessage: (message: ToWorker) => void;
  terminate: () => void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}

interface Waiting {
  readonly resolve: (outcome: JobOutcome) => void;
  readonly reject: (error: JobError) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Most companies a worker holds beside those of one job; those used longest ago are forgotten first. */
const mostKnown = 12;

/** One worker, opened when first used and opened anew after it died. */
export class ModelThread {
  readonly #create: () => WorkerLike;
  #worker: WorkerLike | undefined;
  #known = new Set<string>();
  #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(create: () => WorkerLike) {
    this.#create = create;
  }

  /** Jobs neither finished nor cancelled. */
  get busy(): number {
    return this.#waiting.size;
  }

  start<K extends JobKind>(request: JobRequest<K>): JobHandle<K> {
    const worker = this.#open();
    for (const subject of request.subjects) this.#tell(worker, subject);
    this.#forgetOldest(worker, Math.max(mostKnown, request.subjects.length));
    const id = this.#next;
    this.#next += 1;
    const outcome = new Promise<JobOutcome<K>>((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: resolve as Waiting["resolve"],
        reject,
        onProgress: request.onProgress,
      });
    });
    outcome.catch(() => undefined);
    const { kind, params } = request;
    const subjects = request.subjects.map(({ key }) => key);
    worker.postMessage({ type: "start", id, kind, params, subjects });
    return { outcome, cancel: () => this.#cancel(id) };
  }

  /** Opens the worker ahead of its first job. */
  warm(): void {
    this.#open();
  }

  close(): void {
    this.#worker?.terminate();
    this.#forget();
  }

  #cancel(id: number): void {
    if (this.#waiting.delete(id)) this.#worker?.postMessage({ type: "cancel", id });
  }

  #open(): WorkerLike {
    if (this.#worker !== undefined) return this.#worker;
    const worker = this.#create();
    worker.onmessage = ({ data }) => this.#receive(data);
    worker.onerror = ({ message }) => this.#die(worker, message ?? "");
    this.#worker = worker;
    return worker;
  }

  #tell(worker: WorkerLike, subject: Subject): void {
    const isKnown = this.#known.delete(subject.key);
    this.#known.add(subject.key);
    if (!isKnown) worker.postMessage({ type: "subject", subject });
  }

  #forgetOldest(worker: WorkerLike, most: number): void {
    for (const key of this.#known) {
      if (this.#known.size <= most) return;
      this.#known.delete(key);
      worker.postMessage({ type: "forget", key });
    }
  }

  #receive(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.type === "progress") {
      waiting.onProgress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.type === "done") {
      waiting.resolve({ result: message.result, took: message.took });
    } else waiting.reject(new JobError(message.failure));
  }

  #die(worker: WorkerLike, message: string): void {
    if (this.#worker !== worker) return;
    worker.terminate();
    const lost = [...this.#waiting.values()];
    this.#forget();
    const failure: Failure = { kind: "died", place: null, message };
    for (const { reject } of lost) reject(new JobError(failure));
  }

  #forget(): void {
    this.#worker = undefined;
    this.#known = new Set();
    this.#waiting = new Map();
  }
}
