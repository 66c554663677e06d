import { parentPort, workerData } from "node:worker_threads";
import type { FilesJob } from "../../host/export-jobs/files-job.ts";
import type { JobMessage } from "../../host/export-jobs/thread-runner.ts";
import { faultOf } from "../../host/fault-of.ts";
import { makeFiles } from "./make-files.ts";

/** Makes the files of the job it was started with, tells of progress, and ends. */
async function work(): Promise<void> {
  const tell = (message: JobMessage): void => parentPort?.postMessage(message);
  try {
    const files = await makeFiles(workerData as FilesJob, (progress) => {
      tell({ kind: "progress", progress });
    });
    tell({ kind: "made", files });
  } catch (error) {
    tell({ kind: "failed", fault: faultOf(error) });
  }
}

await work();
