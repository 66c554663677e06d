import type { AppendixRequest, ExportRequest, JobProgress } from "../../contract/export.ts";

/** What is to be made of a workbook; `name` is that of the file wanted. */
export type FilesJob =
  | { readonly kind: "appendix"; readonly request: AppendixRequest; readonly name: string }
  | { readonly kind: "export"; readonly request: ExportRequest; readonly name: string };

/** A file that was made, not yet on the disk. */
export interface MadeFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** How far a job is. */
export type FilesProgress = Omit<JobProgress, "job">;
