import { loadStandards } from "../../../models/library/standards.ts";
import { inputsOf, run, runNow, type PreparedCompany } from "../../../models/run/run.ts";
import { loadCited } from "../../../models/run/cited-sources.ts";
import { changeSplit } from "../../../models/checks/reconcile/change-split.ts";
import { reconcile } from "../../../models/checks/reconcile/reconcile.ts";
import { importCoverage } from "../../../models/run/layers/scenario-paths.ts";
import { kernelMethods } from "../../../models/run/methods.ts";
import type { RunRequest } from "../../../models/run/types.ts";
import {
  appendixDraws,
  appendixMetrics,
  buildAppendix,
  citedSources,
  type AppendixSection,
  type Attachment,
  type ImportedOrigin,
} from "../../../renderer/appendix/appendix.ts";
import { printAppendix } from "../../host/appendix/print.ts";
import type { AppendixStandard } from "../../contract/export.ts";
import type { CommandIo } from "../command-io.ts";
import { gatherRisk } from "./risk/gather-risk.ts";
import type { RiskRequest } from "./risk/risk-request.ts";
import { repeatFacts, type NamedRun } from "./repeat-facts.ts";
import { withProgress } from "../terminal/progress.ts";

/** Which appendix to print. */
export interface AppendixRequest extends Omit<RiskRequest, "draws"> {
  /** Date on the cover and in the file, `YYYY-MM-DD`. */
  readonly date: string;
  readonly standard: AppendixStandard;
  readonly sections?: readonly AppendixSection[] | undefined;
  readonly attachments: readonly Attachment[];
  /** File of scenarios imported beside the workbook's own, as the user named it. */
  readonly imported?: string | undefined;
  /** The company as a command names it, and the inputs that the command sets. */
  readonly run: NamedRun;
}

/** Runs a company for its appendix and prints it as a PDF. Throws PrintError where it cannot be printed. */
export async function makeAppendix(
  prepared: PreparedCompany,
  request: AppendixRequest,
  io: CommandIo,
): Promise<Uint8Array> {
  const { company, years, workbench } = prepared;
  const { scenarios, overrides, seed } = request;
  const common: RunRequest = { company, scenarios, years, overrides };
  const ensemble: RunRequest = { ...common, draws: appendixDraws, seed, metrics: appendixMetrics };
  const gathered = {
    company,
    ...workbench,
    results: runNow(prepared, common),
    ensembles: await withProgress(run(prepared, ensemble), io, "drawing ensembles"),
    inputs: scenarios.map((scenario) => {
      return { scenario, views: inputsOf(prepared, scenario, overrides) };
    }),
    methods: kernelMethods(),
    standards: await loadStandards(),
    reconciliation: {
      rows: reconcile(company, workbench.library, request.language).rows,
      changes: changeSplit(company, workbench.library, request.language),
    },
    risk: await gatherRisk(prepared, request, io),
    repeat: repeatFacts(prepared, ensemble, request),
    hasOwnRules: request.rules !== undefined,
    imported: originOf(prepared, scenarios),
    sections: request.sections,
    attachments: request.attachments,
    locale: request.language,
    created: request.date,
  };
  const sources = await loadCited(prepared, citedSources(gathered));
  const document = buildAppendix({ ...gathered, sources });
  return printAppendix({ ...document, created: gathered.created, standard: request.standard });
}

/** The file behind imported scenarios, and whether it holds all that the pairings shown take. */
function originOf(
  { imported, workbench }: PreparedCompany,
  scenarios: readonly string[],
): ImportedOrigin | undefined {
  if (imported === undefined) return undefined;
  const { file, sha256, model, region } = imported;
  const shown = workbench.library.pairings.filter(({ id }) => scenarios.includes(id));
  const covered = importCoverage(imported);
  const isWhole = shown.every(({ transition }) =>
    covered.some((each) => each.transition === transition && each.hasGridIntensity),
  );
  return { file, sha256, model, region, isWhole };
}
