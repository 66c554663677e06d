import { createHash } from "node:crypto";
import type { Company } from "../../../models/company/company-schema.ts";
import { overrideValueText } from "../../../models/run/override-text.ts";
import type { Override, RunRequest } from "../../../models/run/types.ts";
import { engineVersion } from "../../../models/run/version.ts";
import type { RepeatFacts } from "../../../renderer/appendix/appendix.ts";

/** What a run was given besides its request. */
interface RepeatGrounds {
  /** File of imported scenarios. */
  readonly imported?: string | undefined;
  /** Sources left out. */
  readonly without?: readonly string[] | undefined;
}

/** The command of the run behind an appendix, and the SHA-256 of the company's data and the version. */
export function repeatFacts(
  company: Company,
  request: RunRequest,
  grounds: RepeatGrounds = {},
): RepeatFacts {
  const { draws = 1, seed = 1, overrides = [] } = request;
  const { imported, without = [] } = grounds;
  const words = [
    `isotherm run ${company.id} --draws ${draws} --seed ${seed}`,
    ...overrides.map(settingOf),
    ...(imported === undefined ? [] : [`--import '${imported}'`]),
    ...without.map((id) => `--without-source ${id}`),
  ];
  const data = JSON.stringify({ engineVersion, company });
  const fingerprint = createHash("sha256").update(data).digest("hex");
  return { command: words.join(" "), fingerprint };
}

function settingOf(override: Override): string {
  return `--set '${override.path}=${overrideValueText(override)}'`;
}
