import type { RunRequest } from "../../../models/run/types.ts";
import type { PreparedCompany } from "../../../models/run/workbench.ts";
import type { Arguments, OptionSpec } from "../command.ts";
import { withoutOption } from "../company/open-wanted.ts";
import { sharedOption } from "./options.ts";
import { drawOptions, readCorrelations, readSampling } from "./read-draws.ts";
import {
  readDraws,
  readMetrics,
  readOverrides,
  readScenarios,
  readSeed,
  readWantedYears,
} from "./read-request.ts";

/** The options by which a run is asked for. */
export const runOptions: readonly OptionSpec[] = [
  sharedOption.scenarios,
  sharedOption.years,
  sharedOption.draws,
  sharedOption.seed,
  ...drawOptions,
  sharedOption.set,
  sharedOption.imported,
  withoutOption,
  sharedOption.metrics,
  { name: "per-site", means: "with draws: metrics by site too, not only totals" },
];

/** The run asked for. Throws UsageError for what the company or the model does not have. */
export function readRunRequest(args: Arguments, prepared: PreparedCompany): RunRequest {
  return {
    company: prepared.company,
    scenarios: readScenarios(args, prepared),
    years: readWantedYears(args, prepared),
    draws: readDraws(args),
    seed: readSeed(args),
    sampling: readSampling(args),
    correlations: readCorrelations(args),
    overrides: readOverrides(args, prepared),
    metrics: readMetrics(args, prepared),
    perSite: args.has("per-site"),
  };
}
