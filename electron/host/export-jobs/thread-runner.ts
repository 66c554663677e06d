import { Worker } from "node:worker_threads";
import type { HostFault } from "../../contract/reply.ts";
import { HostError } from "../host-error.ts";
import type { FilesJob, FilesProgress, MadeFile } from "./files-job.ts";

/** How a job is followed and ended. */
export interface JobWatch {
  readonly onProgress: (progress: FilesProgress) => void;
  readonly signal: AbortSignal;
}

/** Makes files from a workbook. */
export type JobRunner = (job: FilesJob, watch: JobWatch) => Promise<readonly MadeFile[]>;

/** What the thread of a job tells. */
export type JobMessage =
  | { readonly kind: "progress"; readonly progress: FilesProgress }
  | { readonly kind: "made"; readonly files: readonly MadeFile[] }
  | { readonly kind: "failed"; readonly fault: HostFault };

/** Runs each job in a thread of its own of a program; a job that is cancelled ends with its thread. */
export function threadRunner(program: string): JobRunner {
  return (job, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: job });
      const end = (settle: () => void): void => {
        signal.removeEventListener("abort", abort);
        void worker.terminate();
        settle();
      };
      const fail = (error: Error): void => {
        end(() => {
          reject(error);
        });
      };
      const abort = (): void => {
        fail(new HostError("cancelled", "the job was cancelled"));
      };
      signal.addEventListener("abort", abort);
      if (signal.aborted) abort();
      worker.on("message", (message: JobMessage) => {
        if (message.kind === "progress") onProgress(message.progress);
        else if (message.kind === "failed") fail(errorOf(message.fault));
        else
          end(() => {
            resolve(message.files);
          });
      });
      worker.on("error", fail);
      worker.on("exit", () => {
        fail(new HostError("unexpected", "the thread of the job ended"));
      });
    });
}

function errorOf(fault: HostFault): HostError {
  return new HostError(fault.code, fault.message, fault);
}
