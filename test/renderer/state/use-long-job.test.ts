import { expect, test } from "vitest";
import type { JobResult } from "../../../renderer/run/job-types.ts";
import { failed, type LongState } from "../../../renderer/state/results/use-long-job.ts";

test("a job that fails shows no result of another company", () => {
  const result: JobResult<"run"> = [];
  const done: LongState<"run"> = {
    ...{ key: "a", company: "one", result },
    ...{ status: "done", progress: null, failure: null },
  };
  const failure = { kind: "failed", place: null, message: "no" } as const;
  expect(failed(done, "one", failure)).toMatchObject({ result, status: "failed", failure });
  expect(failed(done, "two", failure).result).toBeUndefined();
});
