import { parentPort } from "node:worker_threads";
import { ModelError } from "../../../models/engine/errors.ts";
import { jobDoer } from "./do-job.ts";
import type { JobMessage, JobReport } from "./job-types.ts";

const pause = 50;
const doJob = jobDoer();

/** Tells the thread that started this one. */
function tell(report: JobReport): void {
  parentPort?.postMessage(report);
}

async function work({ place, job }: JobMessage): Promise<void> {
  let told = performance.now();
  try {
    const result = await doJob(job, (progress) => {
      const now = performance.now();
      if (now - told < pause) return;
      told = now;
      tell({ place, kind: "progress", progress });
    });
    tell({ place, kind: "done", result });
  } catch (error) {
    const isRefusal = error instanceof ModelError;
    const message = error instanceof Error ? error.message : String(error);
    const where = isRefusal ? error.place : undefined;
    const plain = isRefusal ? message.slice(error.place.length + ": ".length) : message;
    tell({ place, kind: "failed", message: plain, where });
  }
}

parentPort?.on("message", (message: JobMessage) => void work(message));
