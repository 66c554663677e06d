import { createHash } from "node:crypto";
import { overrideValueText } from "../../../models/run/override-text.ts";
import type { PreparedCompany } from "../../../models/run/run.ts";
import type { Override, RunRequest } from "../../../models/run/types.ts";
import { engineVersion } from "../../../models/run/version.ts";
import type { RepeatFacts } from "../../../renderer/appendix/appendix.ts";
import { quoted } from "../export/rerun-command.ts";
import type { RiskRequest } from "./risk/risk-request.ts";

/** A company as a command names it, and the inputs that the command sets. */
export interface NamedRun {
  readonly company: string;
  readonly set: readonly Override[];
}

interface Grounds extends Pick<RiskRequest, "ratings" | "rules"> {
  readonly run: NamedRun;
  readonly imported?: string | undefined;
}

/**
 * The command of the run behind an appendix, and the SHA-256 of the version and of what the figures
 * rest on: the company's data, and what its workbook sets, rates and imports.
 */
export function repeatFacts(
  { company, pairings = [], imported: scenarios, without }: PreparedCompany,
  { draws = 1, seed = 1, overrides = [] }: RunRequest,
  { run, imported, ratings, rules }: Grounds,
): RepeatFacts {
  const given = [
    ...run.set.flatMap((override) => ["--set", settingOf(override)]),
    ...(imported === undefined ? [] : ["--import", imported]),
  ];
  const words = [
    ...["isotherm", "run", run.company, "--draws", String(draws), "--seed", String(seed)],
    ...given,
    ...[...(without ?? [])].flatMap((id) => ["--without-source", id]),
  ];
  const data = JSON.stringify({
    ...{ engineVersion, company, ratings, rules },
    ...(overrides.length === 0 ? {} : { overrides }),
    ...(pairings.length === 0 ? {} : { pairings }),
    imported: scenarios?.sha256,
  });
  const fingerprint = createHash("sha256").update(data).digest("hex");
  const matrix = ["isotherm", "matrix", run.company, ...given];
  return { command: line(words), fingerprint, matrix: line(matrix) };
}

function line(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}

function settingOf(override: Override): string {
  return `${override.path}=${overrideValueText(override)}`;
}
