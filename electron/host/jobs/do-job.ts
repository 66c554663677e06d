import { createHash } from "node:crypto";
import { portfolioRunner, type PortfolioRunner } from "../../../models/portfolio/portfolio.ts";
import { syntheticCompany } from "../../../models/portfolio/synthetic-company.ts";
import { openWorkbench, prepare, run, type PreparedCompany } from "../../../models/run/run.ts";
import { withoutSources } from "../../../models/run/sources/source-status.ts";
import type { Progress } from "../../../models/run/types.ts";
import type { Workbench } from "../../../models/run/workbench.ts";
import type { Job, PortfolioJob, PortfolioPart, ResultOf, RunJob } from "./job-types.ts";

/** Called now and then with how far a job is. */
export type OnProgress = (progress: Progress) => void;

/** Does jobs one after the other; what they share is loaded with the first. */
export function jobDoer(): <J extends Job>(job: J, onProgress: OnProgress) => Promise<ResultOf<J>> {
  let workbench: Promise<Workbench> | undefined;
  let runner: PortfolioRunner | undefined;
  let last: { readonly key: string; readonly prepared: PreparedCompany } | undefined;
  const opened = (): Promise<Workbench> => (workbench ??= openWorkbench());
  const preparedFor = async (job: RunJob): Promise<PreparedCompany> => {
    const key = JSON.stringify([job.request.company, job.own.imported?.sha256, job.without]);
    if (last?.key === key) return last.prepared;
    const whole = await prepare(await opened(), job.request.company, job.own);
    last = { key, prepared: withoutSources(whole, job.without) };
    return last.prepared;
  };
  const doJob = async (job: Job, onProgress: OnProgress): Promise<ResultOf<Job>> => {
    if (job.kind === "run") return runToEnd(run(await preparedFor(job), job.request), onProgress);
    runner ??= portfolioRunner(await opened());
    return runPortfolio(runner, job, onProgress);
  };
  return doJob as <J extends Job>(job: J, onProgress: OnProgress) => Promise<ResultOf<J>>;
}

function runToEnd<T>(work: Generator<Progress, T, void>, onProgress: OnProgress): T {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
}

async function runPortfolio(
  runner: PortfolioRunner,
  { seed, from, count }: PortfolioJob,
  onProgress: OnProgress,
): Promise<PortfolioPart> {
  const hash = createHash("sha256");
  let figures = 0;
  for (let i = 0; i < count; i += 1) {
    const found = await runner.run(syntheticCompany(seed, from + i));
    hash.update(found.company).update(new Uint8Array(found.figures.buffer));
    figures += found.figures.length;
    onProgress({ done: i + 1, total: count });
  }
  return { companies: count, figures, hash: hash.digest("hex") };
}
