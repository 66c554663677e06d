import { run as runModel } from "../../../models/run/run.ts";
import type { RunRequest, RunResult } from "../../../models/run/types.ts";
import { readRunRequest, runOptions } from "../arguments/read-run-request.ts";
import type { Arguments, Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { readThresholds, thresholdOption } from "../arguments/read-draws.ts";
import { jobsOption, readJobs, threadsFor } from "../arguments/read-jobs.ts";
import { withPlace, type OpenedCompany } from "../company/open-company.ts";
import { openWanted } from "../company/open-wanted.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withJobs, withProgress } from "../terminal/progress.ts";
import { UsageError } from "../usage-error.ts";

const mostSummaryYears = 2;

/** Runs a company under the pairings and prints the yearly results. */
export const run: Command = {
  name: "run",
  operands: ["<company>"],
  options: [
    ...runOptions,
    thresholdOption,
    jobsOption,
    { name: "csv", means: "print every metric as CSV, in long form" },
  ],
  notes: [
    "Without --metric a summary is printed; --json and --csv hold every metric.",
    "--set takes CNY for money of the base year and CNY2024 for money of another year.",
  ],
  run: async (args, io) => {
    if (args.has("csv") && args.has("json")) {
      throw new UsageError("--csv: expected one of --csv and --json, found both");
    }
    const { prepared, place } = await openWanted(args, io);
    return withPlace(place, async () => {
      const thresholds = readThresholds(args, prepared);
      const request: RunRequest = { ...readRunRequest(args, prepared), thresholds };
      const opened: Opened = { prepared, place, args };
      if (args.has("csv")) io.out(await csv(opened, request, io));
      else if (args.has("json")) io.out(jsonText(await evaluate(opened, request, io)));
      else io.out(await tables(opened, request, io));
      return 0;
    });
  },
};

interface Opened extends OpenedCompany {
  readonly args: Arguments;
}

/** Runs pairing by pairing, in several threads where that is asked for or worth it. */
async function evaluate(
  { prepared, args }: Opened,
  request: RunRequest,
  io: CommandIo,
): Promise<readonly RunResult[]> {
  const label = `running ${prepared.company.id}`;
  const workers = Math.min(threadsFor(request, readJobs(args)), request.scenarios.length);
  if (workers <= 1) return withProgress(runModel(prepared, request), io, label);
  const { imported, pairings } = prepared;
  const without = [...(prepared.without ?? [])];
  const jobs = request.scenarios.map((scenario) => {
    const one = { ...request, scenarios: [scenario] };
    return { kind: "run", request: one, own: { imported, pairings }, without } as const;
  });
  return (await withJobs(jobs, { workers, label }, io)).flat();
}

async function csv(opened: Opened, request: RunRequest, io: CommandIo): Promise<string> {
  const [{ tableOfResults }, { toCsv }] = await Promise.all([
    import("../export/export-tables.ts"),
    import("../../host/export/to-csv.ts"),
  ]);
  const results = await evaluate(opened, request, io);
  return toCsv(tableOfResults(opened.prepared, request, results));
}

async function tables(opened: Opened, request: RunRequest, io: CommandIo): Promise<string> {
  const { company } = opened.prepared;
  const [{ summaryMetrics, summaryText }, { metricTables }, { importNote }, { runNotes }] =
    await Promise.all([
      import("../results/summary.ts"),
      import("../results/metric-tables.ts"),
      import("../results/import-note.ts"),
      import("../results/run-notes.ts"),
    ]);
  const metrics = request.metrics ?? summaryMetrics;
  const results = await evaluate(opened, { ...request, metrics }, io);
  const note = importNote(opened.prepared, io.columns) + runNotes(results, io.columns);
  const years = results[0]?.years.length ?? 0;
  if (request.metrics !== undefined || years > mostSummaryYears) {
    return metricTables(results, metrics, io.columns) + note;
  }
  const baseRequest: RunRequest = {
    company,
    scenarios: request.scenarios.slice(0, 1),
    years: [company.baseYear],
    overrides: request.overrides,
    metrics,
  };
  const [base] = await evaluate(opened, baseRequest, io);
  return base === undefined ? "" : summaryText({ company, results, base }, io.columns) + note;
}
