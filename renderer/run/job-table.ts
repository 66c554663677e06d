import { calibrationFindings } from "../../models/checks/calibration-findings.ts";
import { disclosureFindings } from "../../models/checks/disclosure/disclosure-findings.ts";
import { modelCoverage } from "../../models/checks/disclosure/model-coverage.ts";
import { changeSplit } from "../../models/checks/reconcile/change-split.ts";
import { reconcile } from "../../models/checks/reconcile/reconcile.ts";
import type { Finding } from "../../models/checks/finding.ts";
import type { Text } from "../../models/engine/model.ts";
import { loadRequirements } from "../../models/library/requirements.ts";
import { loadCited } from "../../models/run/cited-sources.ts";
import { compare } from "../../models/run/compare/compare.ts";
import { explain, inputsOf, run, type PreparedCompany } from "../../models/run/run.ts";
import { sensitivity } from "../../models/run/sensitivity/sensitivity.ts";
import { grid } from "../../models/run/solve/grid.ts";
import { profile } from "../../models/run/solve/profile.ts";
import { solveBand } from "../../models/run/solve/solve-band.ts";
import { solve } from "../../models/run/solve/solve.ts";
import type { Progress } from "../../models/run/types.ts";
import type { Workbench } from "../../models/run/workbench.ts";
import { catalogueOf } from "./model-catalogue.ts";
import { checkFormula } from "./formula-job.ts";
import type { JobKind, JobParams, JobResult } from "./job-types.ts";
import { matrices } from "./matrix-job.ts";
import { importJob, pairingPaths, scenarioLibrary } from "./scenario-jobs.ts";

/** What a job works on. */
export interface JobContext {
  readonly workbench: Workbench;
  readonly subjects: readonly PreparedCompany[];
}

type Given<R> = R | Promise<R> | Generator<Progress, R, void>;

/** How each kind of job is done: at once, later, or step by step with progress. */
export type JobTable = {
  readonly [K in JobKind]: (context: JobContext, params: JobParams<K>) => Given<JobResult<K>>;
};

export const jobTable: JobTable = {
  describe: ({ workbench }) => catalogueOf(workbench),
  run: ({ subjects }, params) => {
    const prepared = first(subjects);
    return run(prepared, { ...params, company: prepared.company });
  },
  explain: ({ subjects }, params) => explain(first(subjects), params),
  inputs: ({ subjects }, { scenario, overrides }) => inputsOf(first(subjects), scenario, overrides),
  sensitivity: ({ subjects }, params) => sensitivity(first(subjects), params),
  solve: ({ subjects }, params) => solve(first(subjects), params),
  solveItem: ({ subjects }, params) => solveBand(first(subjects), params),
  profile: ({ subjects }, params) => profile(first(subjects), params),
  grid: ({ subjects }, params) => grid(first(subjects), params),
  compare: ({ subjects }, { a, b, ...request }) =>
    compare({
      ...request,
      a: { ...a, prepared: first(subjects) },
      b: { ...b, prepared: subjects[1] ?? first(subjects) },
    }),
  reconcile: ({ workbench, subjects }, { language }) => {
    const { company } = first(subjects);
    return {
      reconciliation: reconcile(company, workbench.library, language),
      changes: changeSplit(company, workbench.library, language),
    };
  },
  findings: ({ subjects }, { language }) => findingsOf(first(subjects), language),
  matrix: ({ subjects }, params) => matrices(first(subjects), params),
  formula: ({ workbench, subjects }, params) => checkFormula(workbench, first(subjects), params),
  library: ({ workbench }) => scenarioLibrary(workbench),
  paths: ({ subjects }, params) => pairingPaths(first(subjects), params),
  importScenarios: ({ workbench }, params) => importJob(workbench, params),
  sources: ({ subjects }, { ids }) => loadCited(first(subjects), ids),
};

async function findingsOf(
  prepared: PreparedCompany,
  language: keyof Text,
): Promise<readonly Finding[]> {
  const { company, workbench } = prepared;
  const requirements = await loadRequirements();
  const { library } = workbench;
  const coverage = modelCoverage(prepared);
  return [
    ...calibrationFindings(prepared),
    ...disclosureFindings(company, { library, requirements, coverage, language }),
  ];
}

function first(subjects: readonly PreparedCompany[]): PreparedCompany {
  const [subject] = subjects;
  if (subject === undefined) throw new Error("the job names no company");
  return subject;
}
