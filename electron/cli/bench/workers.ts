import type { Company } from "../../../models/company/company-schema.ts";
import { companyIds, loadCompany } from "../../../models/library/companies.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import { runJobs } from "../../host/jobs/job-pool.ts";
import { summariseTries, timeWork, type BenchRow } from "./measure.ts";

const draws = 1000;
const workers = 2;
const cancels = 5;
const before = 300;

/** Times of ensembles of all bundled companies in two threads, and of ending them early. */
export async function workerRows({ workbench }: PreparedCompany): Promise<readonly BenchRow[]> {
  const companies = await Promise.all(companyIds.map(loadCompany));
  const scenarios = workbench.library.pairings.map(({ id }) => id);
  const jobs = companies.flatMap((company: Company) =>
    scenarios.map((scenario) => {
      const request = { company, scenarios: [scenario], draws };
      return { kind: "run", request, own: {}, without: [] } as const;
    }),
  );
  const what = `${companyIds.length} companies × ${scenarios.length} pairings × ${draws} draws`;
  const trial = { name: `${what}, ${workers} threads`, unit: "ms", tries: 5, warmUp: 1 };
  const whole = await timeWork(trial, () => runJobs(jobs, { workers }));
  const ends: number[] = [];
  for (let attempt = 0; attempt < cancels; attempt += 1) {
    const ending = new AbortController();
    let asked = 0;
    setTimeout(() => {
      asked = performance.now();
      ending.abort();
    }, before);
    await runJobs(jobs, { workers, signal: ending.signal }).catch(() => undefined);
    if (asked > 0) ends.push(performance.now() - asked);
  }
  return [whole, summariseTries({ name: "ending it early, threads gone", unit: "ms" }, ends)];
}
