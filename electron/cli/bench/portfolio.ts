import { createHash } from "node:crypto";
import type { PortfolioJob } from "../../host/jobs/job-types.ts";
import type { CommandIo } from "../command-io.ts";
import { fixedText } from "../terminal/number-text.ts";
import { withJobs } from "../terminal/progress.ts";

/** A portfolio of made-up companies to run: how many, from which seed, in how many threads. */
export interface PortfolioRequest {
  readonly companies: number;
  readonly seed: number;
  readonly workers: number;
}

/** What running a portfolio took. */
export interface PortfolioReport extends PortfolioRequest {
  /** Figures computed: totals of every metric, in both reporting years, of every pairing and company. */
  readonly figures: number;
  readonly seconds: number;
  readonly companiesPerSecond: number;
  /** Memory of the whole process by the share of companies done, in megabytes. */
  readonly memory: readonly { readonly share: number; readonly megabytes: number }[];
  /** SHA-256 of all figures in the order of the companies: the same for any number of threads. */
  readonly hash: string;
}

const companiesInJob = 25;
const shares = [0.1, 0.5, 1];

/** Runs a portfolio of made-up companies under every pairing and measures it. */
export async function runPortfolio(
  { companies, seed, workers }: PortfolioRequest,
  io: CommandIo,
): Promise<PortfolioReport> {
  const jobs: PortfolioJob[] = [];
  for (let from = 0; from < companies; from += companiesInJob) {
    const count = Math.min(companiesInJob, companies - from);
    jobs.push({ kind: "portfolio", seed, from, count });
  }
  const memory: { share: number; megabytes: number }[] = [];
  let done = 0;
  const onDone = (): void => {
    done += 1;
    const share = shares[memory.length];
    if (share !== undefined && done >= share * jobs.length) {
      memory.push({ share, megabytes: Math.round(process.memoryUsage.rss() / 1e6) });
    }
  };
  const start = performance.now();
  const label = `running ${companies} companies`;
  const parts = await withJobs(jobs, { workers, label, onDone }, io);
  const seconds = (performance.now() - start) / 1000;
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part.hash);
  return {
    ...{ companies, seed, workers },
    figures: parts.reduce((sum, part) => sum + part.figures, 0),
    seconds: Number(seconds.toPrecision(4)),
    companiesPerSecond: Number((companies / seconds).toPrecision(4)),
    memory,
    hash: hash.digest("hex"),
  };
}

/** What running a portfolio took, in lines. */
export function portfolioText(report: PortfolioReport): string {
  const { companies, workers, seed, figures, seconds, companiesPerSecond, memory, hash } = report;
  const threads = workers === 1 ? "one thread" : `${workers} threads`;
  const steps = memory.map(({ share, megabytes }) => `${megabytes} MB at ${100 * share} %`);
  return [
    `${fixedText(companies, 0)} made-up companies, all pairings, full model, seed ${seed}, ${threads}`,
    `time    ${seconds} s, ${companiesPerSecond} companies a second`,
    `memory  ${steps.join(", ")}`,
    `figures ${fixedText(figures, 0)}, sha256 ${hash}`,
  ]
    .map((line) => `${line}\n`)
    .join("");
}
