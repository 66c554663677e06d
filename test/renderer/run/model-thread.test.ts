import { expect, test } from "vitest";
import { loadCompany } from "../../../models/library/companies.ts";
import { ModelThread, type JobError, type WorkerLike } from "../../../renderer/run/model-thread.ts";
import type { FromWorker, Subject, ToWorker } from "../../../renderer/run/protocol.ts";
import { workerCore } from "../../../renderer/run/worker-core.ts";

interface Watched {
  readonly thread: ModelThread;
  readonly told: ToWorker[];
  readonly heard: FromWorker[];
  readonly workers: WorkerLike[];
}

/** A thread whose worker runs here, message by message as a worker would. */
function watched(): Watched {
  const told: ToWorker[] = [];
  const heard: FromWorker[] = [];
  const workers: WorkerLike[] = [];
  const thread = new ModelThread(() => {
    const worker: WorkerLike = {
      postMessage: (message) => {
        told.push(message);
        setTimeout(() => receive(structuredClone(message)), 0);
      },
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    };
    const receive = workerCore({
      send: (message) => {
        heard.push(message);
        worker.onmessage?.({ data: structuredClone(message) });
      },
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => performance.now(),
    });
    workers.push(worker);
    return worker;
  });
  return { thread, told, heard, workers };
}

async function subject(): Promise<Subject> {
  return { key: "sensetime#1", company: await loadCompany("sensetime") };
}

const params = {
  scenarios: ["net-zero-2050"],
  metrics: ["carbon.netEmissions"],
  years: [2030],
} as const;

test("a job gives its result, and the company is sent once", async () => {
  const { thread, told } = watched();
  const subjects = [await subject()];
  const one = await thread.start({ kind: "run", params, subjects }).outcome;
  const two = await thread.start({ kind: "run", params, subjects }).outcome;
  expect(one.result[0]?.results["carbon.netEmissions"]?.unit).toBe("tCO2e");
  expect(two.result).toEqual(one.result);
  expect(told.filter(({ type }) => type === "subject")).toHaveLength(1);
});

test("a refusal of the model names its place, and the next job is done", async () => {
  const { thread } = watched();
  const subjects = [await subject()];
  const bad = { ...params, metrics: ["no.metric"] };
  const failed = thread.start({ kind: "run", params: bad, subjects }).outcome;
  const failure = await failed.catch((error: unknown) => (error as JobError).failure);
  expect(failure).toMatchObject({ kind: "refused", place: "no.metric" });
  const { result } = await thread.start({ kind: "run", params, subjects }).outcome;
  expect(result).toHaveLength(1);
});

test("companies of a job are held until it is done, however many and whatever comes after", async () => {
  const { thread } = watched();
  const { company } = await subject();
  const many = Array.from({ length: 14 }, (_, i) => ({ key: `sensetime#${i}`, company }));
  const whole = thread.start({ kind: "run", params, subjects: many }).outcome;
  const waiting = thread.start({ kind: "run", params, subjects: many.slice(0, 1) }).outcome;
  for (const each of many.slice(1)) {
    thread.start({ kind: "run", params, subjects: [each] }).cancel();
  }
  expect((await whole).result).toHaveLength(1);
  expect((await waiting).result).toHaveLength(1);
});

test("an ensemble tells its progress and stops when it is cancelled", async () => {
  const { thread, heard } = watched();
  const subjects = [await subject()];
  let told = 0;
  const handle = thread.start({
    kind: "run",
    params: { ...params, draws: 20_000 },
    subjects,
    onProgress: () => {
      told += 1;
      handle.cancel();
    },
  });
  const after = await thread.start({ kind: "run", params, subjects }).outcome;
  expect(told).toBe(1);
  expect(after.result).toHaveLength(1);
  expect(heard.filter(({ type }) => type === "done")).toHaveLength(1);
  expect(thread.busy).toBe(0);
});

test("a worker that dies fails what waits for it; the next job opens another", async () => {
  const { thread, workers } = watched();
  const subjects = [await subject()];
  const lost = thread.start({ kind: "run", params, subjects }).outcome;
  workers[0]!.onerror?.({ message: "out of memory" });
  const failure = await lost.catch((error: unknown) => (error as JobError).failure);
  expect(failure).toEqual({ kind: "died", place: null, message: "out of memory" });
  const { result } = await thread.start({ kind: "run", params, subjects }).outcome;
  expect(result).toHaveLength(1);
  expect(workers).toHaveLength(2);
});
