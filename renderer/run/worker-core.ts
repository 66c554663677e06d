import { ModelError } from "../../models/engine/errors.ts";
import { openWorkbench, prepare, type PreparedCompany } from "../../models/run/run.ts";
import type { Progress } from "../../models/run/types.ts";
import type { Workbench } from "../../models/run/workbench.ts";
import type { JobKind, JobParams, JobResult } from "./job-types.ts";
import { jobTable, type JobContext } from "./job-table.ts";
import type { Failure, FromWorker, Subject, ToWorker } from "./protocol.ts";

/** What a worker's core needs from the place it runs in. */
export interface WorkerPlace {
  readonly send: (message: FromWorker) => void;
  /** Lets waiting messages in, so that a busy worker hears that its job is cancelled. */
  readonly breathe: () => Promise<void>;
  readonly now: () => number;
}

type StartMessage = Extract<ToWorker, { readonly type: "start" }>;

/** Longest stretch of work between two looks at the messages, ms. */
const longestStretch = 8;

/** Pause between two words on progress, ms: what takes less has none. */
const progressPause = 100;

/** The worker without its thread: holds companies, does one job after the other, tells of progress. */
export function workerCore(place: WorkerPlace): (message: ToWorker) => void {
  let workbench: Promise<Workbench> | undefined;
  const subjects = new Map<string, Promise<PreparedCompany>>();
  const cancelled = new Set<number>();
  let queue: Promise<void> = Promise.resolve();

  const open = (): Promise<Workbench> => (workbench ??= openWorkbench());

  const keep = (subject: Subject): void => {
    const ready = open().then((bench) => prepare(bench, subject.company, subject));
    ready.catch(() => undefined);
    subjects.set(subject.key, ready);
  };

  const job = async (message: StartMessage, held: readonly Held[]): Promise<void> => {
    const { id } = message;
    if (cancelled.delete(id)) return;
    const start = place.now();
    try {
      const context = {
        workbench: await open(),
        subjects: await Promise.all(held.map(preparedOf)),
      };
      const result = await work(message, context, { place, isCancelled: () => cancelled.has(id) });
      if (result !== undefined)
        place.send({ type: "done", id, result: result.value, took: place.now() - start });
    } catch (error) {
      place.send({ type: "failed", id, failure: failureOf(error) });
    } finally {
      cancelled.delete(id);
    }
  };

  return (message) => {
    switch (message.type) {
      case "subject":
        keep(message.subject);
        return;
      case "forget":
        subjects.delete(message.key);
        return;
      case "cancel":
        cancelled.add(message.id);
        return;
      case "start": {
        const held = message.subjects.map((key) => ({ key, ready: subjects.get(key) }));
        queue = queue.then(() => job(message, held));
      }
    }
  };
}

/** A company of a job as it was held when the job was asked for: it may be forgotten before it begins. */
interface Held {
  readonly key: string;
  readonly ready: Promise<PreparedCompany> | undefined;
}

function preparedOf({ key, ready }: Held): Promise<PreparedCompany> {
  if (ready === undefined) throw new Error(`the worker does not hold ${key}`);
  return ready;
}

interface Watch {
  readonly place: WorkerPlace;
  readonly isCancelled: () => boolean;
}

interface Finished {
  readonly value: JobResult<JobKind>;
}

/** Does a job to its end; nothing where it was cancelled on the way. */
async function work(
  { id, kind, params }: StartMessage,
  context: JobContext,
  { place, isCancelled }: Watch,
): Promise<Finished | undefined> {
  const start = jobTable[kind] as (
    context: JobContext,
    params: JobParams<JobKind>,
  ) => JobResult<JobKind> | Promise<JobResult<JobKind>> | Steps;
  const given = start(context, params);
  if (!isSteps(given)) return { value: await given };
  let last = place.now();
  let told = last;
  for (let step = given.next(); ; step = given.next()) {
    if (step.done === true) return { value: step.value };
    if (place.now() - last < longestStretch) continue;
    if (place.now() - told >= progressPause) {
      place.send({ type: "progress", id, progress: step.value });
      told = place.now();
    }
    await place.breathe();
    if (isCancelled()) return undefined;
    last = place.now();
  }
}

type Steps = Generator<Progress, JobResult<JobKind>, void>;

function isSteps(given: unknown): given is Steps {
  return typeof given === "object" && given !== null && "next" in given && "throw" in given;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ModelError) {
    return { kind: "refused", place: error.place, message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: "failed", place: null, message };
}
