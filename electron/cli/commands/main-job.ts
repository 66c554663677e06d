import { companyIds } from "../../../models/library/companies.ts";
import { run as runModel } from "../../../models/run/run.ts";
import type { RunRequest, RunResult } from "../../../models/run/types.ts";
import type { CommandIo } from "../command-io.ts";
import type { Arguments, Command } from "../command.ts";
import { openCompany } from "../company/open-company.ts";
import { acrossCompaniesText, type CompanyResults } from "../results/across-companies.ts";
import { summaryMetrics } from "../results/summary.ts";
import { withProgress } from "../terminal/progress.ts";
import { appendix } from "./appendix.ts";
import { run } from "./run.ts";

/** Runs every pairing for every bundled company: summaries in the terminal, appendices in `out/`. */
export const mainJob: Command = {
  name: "main-job",
  operands: [],
  options: [],
  run: async (args, io) => {
    if (args.has("json")) return runAsJson(args, io);
    for (const company of companyIds) {
      await run.run({ ...args, operands: [company] }, io);
      io.out("\n");
    }
    const all: CompanyResults[] = [];
    for (const company of companyIds) all.push(await resultsOf(company, io));
    io.out(`${acrossCompaniesText(all, io.columns)}\n`);
    for (const company of companyIds) await appendix.run({ ...args, operands: [company] }, io);
    return 0;
  },
};

async function runAsJson(args: Arguments, io: CommandIo): Promise<number> {
  const texts: string[] = [];
  const collecting: CommandIo = { ...io, out: (text) => void texts.push(text) };
  for (const company of companyIds) {
    const given: Arguments = { ...args, operands: [company] };
    await run.run(given, collecting);
    await appendix.run(given, collecting);
  }
  io.out(`[${texts.map((text) => text.trim()).join(",")}]\n`);
  return 0;
}

async function resultsOf(id: string, io: CommandIo): Promise<CompanyResults> {
  const { prepared } = await openCompany(id, io.cwd);
  const { company, workbench } = prepared;
  const scenarios = workbench.library.pairings.map((pairing) => pairing.id);
  const runWith = async (request: Partial<RunRequest>): Promise<readonly RunResult[]> => {
    const whole = { company, scenarios, metrics: summaryMetrics, ...request };
    return withProgress(runModel(prepared, whole), io, `running ${id}`);
  };
  const results = await runWith({});
  const [base] = await runWith({ scenarios: scenarios.slice(0, 1), years: [company.baseYear] });
  return { company, results, base: base! };
}
