import { describe, expect, test } from "vitest";
import { JobsEnded, runJobs } from "../../../../electron/host/jobs/job-pool.ts";
import type { PortfolioJob, RunJob } from "../../../../electron/host/jobs/job-types.ts";
import { runNow } from "../../../../models/run/run.ts";
import { pairingIds, prepareOne } from "../../../support/prepared-companies.ts";

const portfolio = (from: number): PortfolioJob => ({
  kind: "portfolio",
  seed: 4,
  from,
  count: 3,
});

describe("jobs in worker threads", () => {
  test("give the same in any number of threads, in the order of the jobs", async () => {
    const jobs = [0, 3, 6, 9].map(portfolio);
    const [one, two] = [await runJobs(jobs, { workers: 1 }), await runJobs(jobs, { workers: 2 })];
    expect(two).toEqual(one);
    expect(new Set(one.map(({ hash }) => hash)).size).toBe(jobs.length);
  }, 60_000);

  test("give what a run in this thread gives, with progress", async () => {
    const prepared = await prepareOne("sensetime");
    const { company, workbench } = prepared;
    const scenarios = pairingIds(workbench).slice(0, 3);
    const request = { company, scenarios, draws: 400, metrics: ["energy.cost"] };
    const jobs = scenarios.map((scenario): RunJob => {
      return { kind: "run", request: { ...request, scenarios: [scenario] }, own: {}, without: [] };
    });
    const seen: number[] = [];
    const results = await runJobs(jobs, {
      workers: 2,
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect(results.flat()).toEqual(runNow(prepared, request));
    expect(seen.at(-1)).toBe(1);
  }, 60_000);

  test("name what the model refuses", async () => {
    const { company } = await prepareOne("sensetime");
    const request = { company, scenarios: ["ndcs"], metrics: ["energy.cots"] };
    const job: RunJob = { kind: "run", request, own: {}, without: [] };
    await expect(runJobs([job], { workers: 1 })).rejects.toThrow(
      "energy.cots: is not a metric; see the list of metrics",
    );
  }, 60_000);

  test("end at once when they are ended", async () => {
    const { company } = await prepareOne("sensetime");
    const request = { company, scenarios: ["ndcs"], draws: 1_000_000 };
    const job: RunJob = { kind: "run", request, own: {}, without: [] };
    const ending = new AbortController();
    const work = runJobs([job, job], { workers: 2, signal: ending.signal });
    const ended = expect(work).rejects.toThrow(JobsEnded);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = performance.now();
    ending.abort();
    await ended;
    expect(performance.now() - start).toBeLessThan(200);
  }, 60_000);
});
