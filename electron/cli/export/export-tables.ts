import { loadCited } from "../../../models/run/cited-sources.ts";
import { inputsOf, run, runNow, type PreparedCompany } from "../../../models/run/run.ts";
import { inputsTable } from "../../../models/run/tables/inputs-table.ts";
import { notesTable } from "../../../models/run/tables/notes-table.ts";
import { resultsTable } from "../../../models/run/tables/results-table.ts";
import { citedSourceIds } from "../../../models/run/tables/scenario-inputs.ts";
import { sourcesTable } from "../../../models/run/tables/sources-table.ts";
import type { Table } from "../../../models/run/tables/table.ts";
import type { RunRequest, RunResult } from "../../../models/run/types.ts";
import type { CommandIo } from "../command-io.ts";
import { withProgress } from "../terminal/progress.ts";

/** What to lay out: a run, and the command that makes the same tables again. */
export interface ExportRequest {
  readonly run: RunRequest;
  readonly command: string;
}

/** The tables of an export. */
export interface ExportTables {
  readonly results: Table;
  readonly inputs: Table;
  readonly sources: Table;
  readonly notes: Table;
}

/** Runs a company, with draws an ensemble too, and lays out results, inputs, sources and notes. */
export async function exportTables(
  prepared: PreparedCompany,
  request: ExportRequest,
  io: CommandIo,
): Promise<ExportTables> {
  const { company, workbench } = prepared;
  const { model, library } = workbench;
  const { draws = 1, overrides = [], scenarios } = request.run;
  const results = runNow(prepared, { ...request.run, draws: undefined });
  const drawing = run(prepared, request.run);
  const ensembles = draws > 1 ? await withProgress(drawing, io, "drawing ensembles") : [];
  const inputs = scenariosInputs(prepared, scenarios, overrides);
  const sources = await loadCited(prepared, citedSourceIds(inputs));
  const { command } = request;
  const { pairings } = library;
  return {
    results: resultsTable({ model, results, ensembles, inputs }),
    inputs: inputsTable({ model, company: company.id, inputs }),
    sources: sourcesTable({ sources, inputs }),
    notes: notesTable({ company, pairings, results, ensembles, sources, overrides, command }),
  };
}

/** The table of results that are there already. */
export function tableOfResults(
  prepared: PreparedCompany,
  { scenarios, overrides = [] }: RunRequest,
  results: readonly RunResult[],
): Table {
  const { model } = prepared.workbench;
  return resultsTable({ model, results, inputs: scenariosInputs(prepared, scenarios, overrides) });
}

function scenariosInputs(
  prepared: PreparedCompany,
  scenarios: readonly string[],
  overrides: NonNullable<RunRequest["overrides"]>,
) {
  return scenarios.map((scenario) => {
    return { scenario, views: inputsOf(prepared, scenario, overrides) };
  });
}
