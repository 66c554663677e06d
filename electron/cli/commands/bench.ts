import { availableParallelism } from "node:os";
import { sharedOption } from "../arguments/options.ts";
import { jobsOption, readJobs } from "../arguments/read-jobs.ts";
import { readSeed } from "../arguments/read-request.ts";
import { readWhole } from "../arguments/read-values.ts";
import type { Arguments, Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { analysisRows } from "../bench/analysis.ts";
import { arithmeticRows } from "../bench/arithmetic.ts";
import { engineRows } from "../bench/engine.ts";
import type { BenchRow } from "../bench/measure.ts";
import { portfolioText, runPortfolio } from "../bench/portfolio.ts";
import { workerRows } from "../bench/workers.ts";
import { coldStartRows, memoryRows } from "../bench/process.ts";
import { appendixRows } from "../bench/appendix.ts";
import { openCompany } from "../company/open-company.ts";
import { jsonText } from "../terminal/json-text.ts";
import { numberText } from "../terminal/number-text.ts";
import { tableText } from "../terminal/table.ts";

const mostCompanies = 1_000_000;

/** Measures the engine on this machine. */
export const bench: Command = {
  name: "bench",
  operands: [],
  options: [
    {
      name: "portfolio",
      value: "COUNT",
      means: "instead: that many made-up companies under all pairings, with time and memory",
    },
    { ...jobsOption, means: "threads of the portfolio; one for each core when left out" },
    { ...sharedOption.seed, means: "seed of the made-up companies; 1 when left out" },
  ],
  notes: [
    "Runs of sensetime on one core. Memory is the peak of a process that does the job alone.",
    "npm run bench compares with numpy doing the same work.",
  ],
  run: async (args, io) => {
    const companies = args.text("portfolio");
    if (companies !== undefined) return benchPortfolio(args, companies, io);
    const { prepared } = await openCompany("sensetime", io.cwd);
    const rows: BenchRow[] = [];
    const parts: readonly (readonly [string, () => Promise<readonly BenchRow[]>])[] = [
      ["runs", () => engineRows(prepared)],
      ["analysis", () => analysisRows(prepared)],
      ["threads", () => workerRows(prepared)],
      ["memory", () => Promise.resolve(memoryRows())],
      ["arithmetic", () => Promise.resolve(arithmeticRows())],
      ["cold starts", () => coldStartRows()],
      ["appendix", () => appendixRows(prepared)],
    ];
    for (const [label, measure] of parts) {
      say(io, `measuring ${label}`);
      rows.push(...(await measure()));
    }
    say(io, "");
    io.out(args.has("json") ? jsonText(rows) : benchTable(rows, io.columns));
    return 0;
  },
};

async function benchPortfolio(args: Arguments, count: string, io: CommandIo): Promise<number> {
  const request = {
    companies: readWhole("portfolio", count, { from: 1, to: mostCompanies }),
    seed: readSeed(args) ?? 1,
    workers: readJobs(args) ?? availableParallelism(),
  };
  const report = await runPortfolio(request, io);
  io.out(args.has("json") ? jsonText(report) : portfolioText(report));
  return 0;
}

function say(io: CommandIo, text: string): void {
  if (io.isTerminal) io.err(`\r\u001b[2K${text}`);
}

function benchTable(rows: readonly BenchRow[], columns: number): string {
  const right = (head: string) => ({ head, align: "right" }) as const;
  const heads = [
    { head: "what", mayWrap: true },
    right("median"),
    right("p95"),
    { head: "unit" },
    right("tries"),
  ];
  const cells = rows.map(({ name, unit, median, p95, n }) => [
    name,
    numberText(median),
    numberText(p95),
    unit === "1" ? "" : unit,
    String(n),
  ]);
  return tableText(heads, cells, columns);
}
