import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../../models/run/types.ts";
import type { JobKind, JobParams, JobResult } from "../../run/job-types.ts";
import type { JobHandle } from "../../run/model-thread.ts";
import type { Lane } from "../../run/model-pool.ts";
import { newestWins, type Channel } from "../../run/newest-wins.ts";
import type { Failure } from "../../run/protocol.ts";
import { documentStore, useWorkbook } from "../document/document.ts";
import { model } from "../model.ts";
import { sessionStore, useLensField } from "../session/session-store.ts";
import { failureOf, useAttempt } from "./results.ts";
import type { ResultStatus } from "./results-store.ts";
import { overridesOf, subjectOf } from "./subject.ts";

/** A job and where it stands. */
export interface JobState<K extends JobKind> {
  readonly result: JobResult<K> | undefined;
  readonly status: ResultStatus;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
}

/** How a job is followed. */
export interface JobOptions {
  /** Further companies of the workbook, as for a comparison. */
  readonly others?: readonly string[];
  readonly lane?: Lane;
  /** Pause after the last change before the job begins, ms; 0 for what follows the hand. */
  readonly pause?: number;
}

const idle = { result: undefined, status: "computing", progress: null, failure: null } as const;

interface Asked<K extends JobKind> {
  readonly company: string;
  readonly params: JobParams<K>;
  readonly options: JobOptions;
}

/** What makes a job another one, as it is told from the drawing before. */
interface Keyed<K extends JobKind> extends Omit<Asked<K>, "params"> {
  readonly params: JobParams<K> | null;
  readonly subject?: string;
}

/** Time after which an earlier result is said to be stale, ms. */
const pauseBeforeStale = 120;

/**
 * A job over the lens's company with the inputs the user set, done anew when either or the parameters
 * change. With null no job is done. The newest request wins; earlier results stay until it is there.
 */
export function useJob<K extends JobKind>(
  kind: K,
  params: JobParams<K> | null,
  options: JobOptions = {},
): JobState<K> {
  const company = useLensField("company");
  const subject = useWorkbook((workbook) => subjectOf(workbook, company)?.key);
  const isOwn = params !== null && "overrides" in params;
  const overrides = useWorkbook((workbook) => (isOwn ? undefined : workbook.overrides[company]));
  const [state, setState] = useState<JobState<K> & { readonly company: string }>({
    ...idle,
    company,
  });
  const latest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const channel = useRef<Channel<Asked<K>> | undefined>(undefined);
  const key = JSON.stringify({ params, options, company, subject, overrides });
  const { pause = 0 } = options;
  const attempt = useAttempt();

  useEffect(() => {
    const opened = jobChannel(kind, pause, {
      set: (change) => setState((known) => ({ ...known, ...change })),
      onDone: () => clearTimeout(latest.current),
    });
    channel.current = opened;
    return () => opened.cancel();
  }, [kind, pause]);

  useEffect(() => {
    const asked = JSON.parse(key) as Keyed<K>;
    if (asked.params === null || asked.subject === undefined) return undefined;
    setState((known) =>
      known.company === asked.company ? known : { ...idle, company: asked.company },
    );
    const submit = (): void => channel.current?.submit(asked as Asked<K>);
    const stale = setTimeout(
      () => setState((known) => (known.status === "fresh" ? { ...known, status: "stale" } : known)),
      pauseBeforeStale,
    );
    latest.current = stale;
    if (pause === 0) submit();
    const timer = pause === 0 ? undefined : setTimeout(submit, pause);
    return () => {
      clearTimeout(stale);
      clearTimeout(timer);
    };
  }, [kind, key, pause, attempt]);

  if (params === null || state.company !== company) return idle;
  return state.result === undefined && state.status === "stale"
    ? { ...state, status: "computing" }
    : state;
}

interface JobEvents<K extends JobKind> {
  readonly set: (change: Partial<JobState<K> & { readonly company: string }>) => void;
  readonly onDone: () => void;
}

/** A channel of one kind of job: what takes a moment is cancelled by what is newer. */
function jobChannel<K extends JobKind>(
  kind: K,
  pause: number,
  { set, onDone }: JobEvents<K>,
): Channel<Asked<K>> {
  return newestWins<Asked<K>, JobResult<K>>({
    whenBusy: pause === 0 ? "finish" : "cancel",
    start: (asked, onProgress) => {
      const { outcome, cancel } = startJob(kind, asked, onProgress);
      return { outcome: outcome.then(({ result }) => result), cancel };
    },
    onProgress: (_, progress) => set({ progress }),
    onDone: ({ company }, result) => {
      onDone();
      set({ ...idle, result, status: "fresh", company });
    },
    onFailed: ({ company }, error) =>
      set({ ...idle, status: "failed", failure: failureOf(error), company }),
  });
}

/** Does a job once, over the lens's company with the inputs the user set. */
export function startJob<K extends JobKind>(
  kind: K,
  { company, params, options = {} }: Pick<Asked<K>, "params"> & Partial<Asked<K>>,
  onProgress?: (progress: Progress) => void,
): JobHandle<K> {
  const { shown } = documentStore.getState();
  const id = company ?? sessionStore.getState().lens.company;
  const subjects = [id, ...(options.others ?? [])].flatMap((each) => subjectOf(shown, each) ?? []);
  const overrides = overridesOf(shown, id);
  const given = { overrides, ...params };
  return model.start({ kind, params: given, subjects, onProgress }, options.lane);
}
