import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../../models/run/types.ts";
import type { JobKind, JobParams, JobResult } from "../../run/job-types.ts";
import type { JobHandle } from "../../run/model-thread.ts";
import type { Failure } from "../../run/protocol.ts";
import { useWorkbook } from "../document/document.ts";
import { useLensField } from "../session/session-store.ts";
import { failureOf, useAttempt } from "./results.ts";
import { overridesOf, subjectOf } from "./subject.ts";
import { startJob } from "./use-job.ts";

/** Where a job that may take long stands; `held` after it was cancelled, until it is begun again. */
export type LongStatus = "running" | "done" | "held" | "failed";

/** A job that shows its progress and may be cancelled. */
export interface LongJob<K extends JobKind> {
  /** Of the present request, or of an earlier one of the same company (`isStale`). */
  readonly result: JobResult<K> | undefined;
  readonly isStale: boolean;
  readonly status: LongStatus;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** What is known of a job. */
export interface LongState<K extends JobKind> {
  /** What the result is of, and the company. */
  readonly key: string;
  readonly company: string;
  readonly result: JobResult<K> | undefined;
  readonly status: LongStatus;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
}

/** Pause after the last change before the job begins, ms. */
const pause = 150;

/**
 * A job over the lens's company, begun anew when company, inputs or parameters change; what was under
 * way is cancelled then. With null no job is done.
 */
export function useLongJob<K extends JobKind>(kind: K, params: JobParams<K> | null): LongJob<K> {
  const company = useLensField("company");
  const subject = useWorkbook((workbook) => subjectOf(workbook, company)?.key);
  const overrides = useWorkbook((workbook) => JSON.stringify(overridesOf(workbook, company)));
  const key = JSON.stringify({ params, company, subject, overrides });
  const end = useRef<(() => void) | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const attempt = useAttempt();
  const [state, setState] = useState<LongState<K>>({
    ...{ key: "", company, result: undefined },
    ...{ status: "running", progress: null, failure: null },
  });

  useEffect(() => {
    const asked = JSON.parse(key) as { params: JobParams<K> | null; subject?: string };
    const { params: given } = asked;
    if (given === null || asked.subject === undefined) return undefined;
    const set = (change: Partial<LongState<K>>): void => setState((old) => ({ ...old, ...change }));
    let isOver = false;
    let job: JobHandle<K> | undefined;
    const begin = (): void => {
      set({ status: "running", progress: null, failure: null });
      job = startJob(kind, { params: given }, (progress) => {
        if (!isOver) set({ progress });
      });
      job.outcome.then(
        ({ result }) => {
          if (!isOver) set({ key, company, result, status: "done", progress: null });
        },
        (error: unknown) => {
          if (!isOver) setState((old) => failed(old, company, failureOf(error)));
        },
      );
    };
    const timer = setTimeout(begin, pause);
    end.current = () => {
      isOver = true;
      clearTimeout(timer);
      job?.cancel();
    };
    return end.current;
  }, [kind, key, company, tries, attempt]);

  const isOwn = state.company === company;
  return {
    result: isOwn ? state.result : undefined,
    isStale: state.key !== key,
    status: state.status === "done" && state.key !== key ? "running" : state.status,
    progress: state.progress,
    failure: state.failure,
    cancel: () => {
      end.current?.();
      setState((old) => ({ ...old, status: "held", progress: null }));
    },
    again: () => setTries((count) => count + 1),
  };
}

/** A job that failed keeps an earlier result of the same company, and none of another one. */
export function failed<K extends JobKind>(
  old: LongState<K>,
  company: string,
  failure: Failure,
): LongState<K> {
  const result = old.company === company ? old.result : undefined;
  return { ...old, company, result, status: "failed", failure, progress: null };
}
