import { run as runModel } from "../../../models/run/run.ts";
import type { RunRequest, RunResult } from "../../../models/run/types.ts";
import { readRunRequest, runOptions } from "../arguments/read-run-request.ts";
import type { Command } from "../command.ts";
import type { CommandIo } from "../command-io.ts";
import { openCompany, withPlace, type OpenedCompany } from "../company/open-company.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";
import { UsageError } from "../usage-error.ts";

const mostSummaryYears = 2;

/** Runs a company under the pairings and prints the yearly results. */
export const run: Command = {
  name: "run",
  operands: ["<company>"],
  options: [...runOptions, { name: "csv", means: "print every metric as CSV, in long form" }],
  notes: [
    "Without --metric a summary is printed; --json and --csv hold every metric.",
    "--set takes CNY for money of the base year and CNY2024 for money of another year.",
  ],
  run: async (args, io) => {
    if (args.has("csv") && args.has("json")) {
      throw new UsageError("--csv: expected one of --csv and --json, found both");
    }
    const opened = await openCompany(args.operands[0] ?? "", io.cwd, args.text("import"));
    return withPlace(opened.place, async () => {
      const request = readRunRequest(args, opened.prepared);
      if (args.has("csv")) io.out(await csv(opened, request, io));
      else if (args.has("json")) io.out(jsonText(await evaluate(opened, request, io)));
      else io.out(await tables(opened, request, io));
      return 0;
    });
  },
};

function evaluate(
  { prepared }: OpenedCompany,
  request: RunRequest,
  io: CommandIo,
): Promise<readonly RunResult[]> {
  return withProgress(runModel(prepared, request), io, `running ${prepared.company.id}`);
}

async function csv(opened: OpenedCompany, request: RunRequest, io: CommandIo): Promise<string> {
  const [{ tableOfResults }, { toCsv }] = await Promise.all([
    import("../export/export-tables.ts"),
    import("../../host/export/to-csv.ts"),
  ]);
  const results = await evaluate(opened, request, io);
  return toCsv(tableOfResults(opened.prepared, request, results));
}

async function tables(opened: OpenedCompany, request: RunRequest, io: CommandIo): Promise<string> {
  const { company } = opened.prepared;
  const [{ summaryMetrics, summaryText }, { metricTables }, { importNote }] = await Promise.all([
    import("../results/summary.ts"),
    import("../results/metric-tables.ts"),
    import("../results/import-note.ts"),
  ]);
  const note = importNote(opened.prepared, io.columns);
  const metrics = request.metrics ?? summaryMetrics;
  const results = await evaluate(opened, { ...request, metrics }, io);
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
