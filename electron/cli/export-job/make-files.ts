import { openWorkbench, prepare, run, type PreparedCompany } from "../../../models/run/run.ts";
import { resultsIamc } from "../../../models/run/tables/results-iamc.ts";
import type { RunRequest, RunResult } from "../../../models/run/types.ts";
import { companyRun, type CompanyRun } from "../../../models/workbook/company-run.ts";
import { inKeyOrder } from "../../../models/workbook/key-order.ts";
import type { ExportRequest } from "../../contract/export.ts";
import type { FilesJob, FilesProgress, MadeFile } from "../../host/export-jobs/files-job.ts";
import type { CommandIo } from "../command-io.ts";
import { exportFiles, type ExportFile } from "../export/export-files.ts";
import { exportTables } from "../export/export-tables.ts";
import { rerunCommand } from "../export/rerun-command.ts";
import { iamcFile } from "../iamc/iamc-file.ts";
import { jsonText } from "../terminal/json-text.ts";
import { withProgress } from "../terminal/progress.ts";
import { appendixRequest } from "../appendix/appendix-request.ts";
import { makeAppendix } from "../appendix/make-appendix.ts";

/** Hears how far the making of files is. */
export type OnProgress = (progress: FilesProgress) => void;

/** Makes the files of a job from its workbook. Throws ModelError, PrintError or HostError. */
export async function makeFiles(
  job: FilesJob,
  onProgress: OnProgress,
): Promise<readonly MadeFile[]> {
  onProgress({ stage: "preparing", done: 0 });
  const { company, pairings } = job.request;
  const workbook = inKeyOrder(job.request.workbook);
  const subject = companyRun(workbook, company);
  const prepared = await prepare(await openWorkbench(), subject.company, subject);
  const all = prepared.workbench.library.pairings.map(({ id }) => id);
  const scenarios = pairings ?? all;
  const io = silent(onProgress);
  if (job.kind === "appendix") {
    const { language, date, seed, standard, sections } = job.request;
    const choice = { scenarios: pairings, language, date, seed, standard, sections };
    const content = await makeAppendix(
      prepared,
      appendixRequest({ prepared, workbook }, choice),
      io,
    );
    return [{ name: job.name, content }];
  }
  const files = await exported(prepared, { subject, scenarios, job }, io);
  return files.map(({ file, content }) => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return { name: file, content: bytes };
  });
}

/** A command's surroundings without a terminal: only progress is heard. */
function silent(onProgress: OnProgress): CommandIo {
  const nothing = (): void => undefined;
  const hear: CommandIo["onProgress"] = ({ done, total }) => {
    onProgress({ stage: "drawing", done, total });
  };
  return { out: nothing, err: nothing, isTerminal: false, columns: 80, cwd: "/", onProgress: hear };
}

interface Exporting {
  readonly subject: CompanyRun;
  readonly scenarios: readonly string[];
  readonly job: { readonly request: ExportRequest; readonly name: string };
}

async function exported(
  prepared: PreparedCompany,
  { subject, scenarios, job }: Exporting,
  io: CommandIo,
): Promise<readonly ExportFile[]> {
  const { format, years, draws, seed, workbook } = job.request;
  const { company, overrides } = subject;
  const wanted: RunRequest = {
    ...{ company, scenarios, overrides, draws, seed },
    years: years ?? prepared.years,
  };
  const file = job.name;
  if (format === "json") return [{ file, content: jsonText(await results(prepared, wanted, io)) }];
  if (format === "iamc-csv") {
    const plain = { ...wanted, draws: undefined };
    return [await iamcFile(resultsIamc(await results(prepared, plain, io)), "csv", file)];
  }
  const command = rerunCommand({
    company: `${workbook.title}.isotherm#${company.id}`,
    request: { ...wanted, overrides: [] },
    years: years?.join(","),
    imported: undefined,
    format,
  });
  const tables = await exportTables(prepared, { run: wanted, command }, io);
  return exportFiles(tables, format, file);
}

function results(
  prepared: PreparedCompany,
  request: RunRequest,
  io: CommandIo,
): Promise<readonly RunResult[]> {
  return withProgress(run(prepared, request), io, "running");
}
