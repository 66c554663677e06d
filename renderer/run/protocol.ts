import type { Company } from "../../models/company/company-schema.ts";
import type { Progress } from "../../models/run/types.ts";
import type { ImportedScenarios } from "../../models/scenario/iamc-import/imported-schema.ts";
import type { OwnPairing } from "../../models/scenario/own-pairing-schema.ts";
import type { JobKind, Jobs } from "./job-types.ts";

/** A company as it stands, with what stands instead of the bundled scenarios; the key tells it apart. */
export interface Subject {
  readonly key: string;
  readonly company: Company;
  readonly imported?: ImportedScenarios | undefined;
  readonly pairings?: readonly OwnPairing[] | undefined;
}

/** A failure as it crosses from the worker: a refusal of the model names its place. */
export interface Failure {
  readonly kind: "refused" | "failed" | "died";
  readonly place: string | null;
  readonly message: string;
}

/** What a worker is told. */
export type ToWorker =
  | { readonly type: "subject"; readonly subject: Subject }
  | { readonly type: "forget"; readonly key: string }
  | {
      readonly type: "start";
      readonly id: number;
      readonly kind: JobKind;
      readonly subjects: readonly string[];
      readonly params: Jobs[JobKind]["params"];
    }
  | { readonly type: "cancel"; readonly id: number };

/** What a worker tells. */
export type FromWorker =
  | { readonly type: "progress"; readonly id: number; readonly progress: Progress }
  | {
      readonly type: "done";
      readonly id: number;
      readonly result: Jobs[JobKind]["result"];
      readonly took: number;
    }
  | { readonly type: "failed"; readonly id: number; readonly failure: Failure };
